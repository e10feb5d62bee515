/** Most runs of base64 are identifiers, keys and hashes: they hold neither text nor a file. */
import { mayHoldContainer } from './encoded-container.ts';
import { decode } from './encoded.ts';
import { encodings } from './kinds.ts';
import { goesOnBehind, longestBetween } from './lines-joined.ts';

/** Encoded characters: of a longer run more is decoded before it is known what it is. */
const longest = 600;

interface Run {
  readonly id: number;
  readonly start: number;
  readonly end: number;
}

/** Whether nothing is to be read in a run whatever stands around it, but for `longestBetween` bytes behind it. */
export function isFruitless(text: Buffer, { id, start, end }: Run): boolean {
  if (id === encodings.binary) return !mayHoldContainer(text, start, end);
  const isKind = id === encodings.base64 || id === encodings.hex;
  if (!isKind || end - start > longest || end + longestBetween >= text.length) return false;
  // What takes least comes first: runs that go on are looked at again each time.
  if (goesOnBehind(text, end) || mayHoldContainer(text, start, end)) return false;
  return decode(id, text.subarray(start, end)) === null;
}
