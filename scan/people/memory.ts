/**
 * Arrays of many megabytes that are given back at once: what waits for the next collection adds up to more than all that
 * is in use.
 */
type Numbers = Uint8Array<ArrayBuffer> | Uint32Array<ArrayBuffer> | Int32Array<ArrayBuffer> | Float64Array<ArrayBuffer>;

/** They are empty afterwards. */
export function release(...arrays: readonly Numbers[]): void {
  for (const { buffer } of arrays) if (!buffer.detached) buffer.transfer(0);
}

/** The same content with room for `length` bytes; the old buffer is gone. */
export function resize({ buffer }: Numbers, length: number): ArrayBuffer {
  return buffer.transfer(length);
}
