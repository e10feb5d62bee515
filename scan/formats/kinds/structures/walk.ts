/** Goes through values in values without building them: whether bytes hold together as a format that has no magic. */

export interface Value {
  /** Its own bytes, without those of the values in it. */
  readonly length: number;
  /** Values that follow as parts of it; infinite up to an end. */
  readonly children?: number;
  /** The end of what has any number of parts. */
  readonly isEnd?: boolean;
  /** Where a text of it begins, up to the end of `length`. */
  readonly text?: number;
  /** The same of bytes, which may be a text. */
  readonly blob?: number;
}

/** Null where no value begins with these bytes. */
export type StructureReader = (bytes: Uint8Array, at: number) => Value | null;

export interface StructureWalk {
  readonly readValue: StructureReader;
  /** There are no more bytes than these. */
  readonly isWhole: boolean;
  /** One list or map may follow the other. */
  readonly isStream: boolean;
}

/** Values that have to hold together, and texts among them that people could read: of anything else some do by chance. */
const least = { values: 12, texts: 3 };
/** Small files are known by their end as well. */
const leastWhole = { values: 4, texts: 2 };
/** Of a small file that was cut: what a record has in names of its fields. */
const leastCut = { values: 8, texts: 4, share: 0.25 };
const deepest = 64;

export function walkValues(bytes: Uint8Array, { readValue, isWhole, isStream }: StructureWalk): boolean {
  /** Values still to come at each level. */
  const open: number[] = [];
  let [values, texts, at] = [0, 0, 0];
  while (at < bytes.length) {
    if (values > 0 && open.length === 0 && !isStream) return false;
    const value = readValue(bytes, at);
    if (!value || value.length < 1 || (open.length === 0 && !value.children)) return false;
    if (value.text !== undefined && at + value.length <= bytes.length) {
      if (!isReadable(bytes.subarray(value.text, at + value.length))) return false;
      if (value.length > 3) texts++;
    }
    if (value.blob !== undefined && value.length > 3 && isReadable(bytes.subarray(value.blob, at + value.length)))
      texts++;
    at += value.length;
    values++;
    if (!step(open, value)) return false;
  }
  if (!isWhole) return values >= least.values && texts >= least.texts && texts * 8 >= values;
  if (isStream && (at > bytes.length || open.length > 0))
    return values >= leastCut.values && texts >= leastCut.texts && texts >= values * leastCut.share;
  return at === bytes.length && open.length === 0 && values >= leastWhole.values && texts >= leastWhole.texts;
}

/** Takes the value off the container it stands in, and closes what is full. */
function step(open: number[], { children = 0, isEnd = false }: Value): boolean {
  if (isEnd) {
    if (open.pop() !== Number.POSITIVE_INFINITY) return false;
  } else if (children > 0) {
    open.push(children + 1);
  }
  const last = open.length - 1;
  if (last >= 0) open[last] = (open[last] ?? 0) - 1;
  while (open.at(-1) === 0) {
    open.pop();
    if (open.length > 0) open[open.length - 1] = (open.at(-1) ?? 0) - 1;
  }
  return open.length <= deepest;
}

/** UTF-8 without control characters. */
function isReadable(text: Uint8Array): boolean {
  return text.every((byte) => byte >= 32 || byte === 9 || byte === 10 || byte === 13);
}
