/** Decoders of encodings, each made when it is first asked for: the table of one takes milliseconds, which a hook has not. */
const made = new Map<string, InstanceType<typeof TextDecoder>>();

/** By a label of the Encoding Standard (https://encoding.spec.whatwg.org/#names-and-labels); RangeError for another. */
export function decoderOf(label: string): InstanceType<typeof TextDecoder> {
  const known = made.get(label);
  if (known) return known;
  const decoder = new TextDecoder(label);
  made.set(label, decoder);
  return decoder;
}
