/** Whose data tables hold, as keyed hashes: they stand here and nowhere else. */
import type { PeopleSet } from '../../rules/index.ts';

export interface StoredPeople {
  readonly share: number;
  /** Base64 of numbers of 64 bits, ascending. */
  readonly hashes: string;
  /** As above, in pairs: see `PeopleSet`. Missing: an older version stored it. */
  readonly beside?: string;
}

export function toStoredPeople({ share, hashes, beside }: PeopleSet): StoredPeople {
  return { share, hashes: toText(hashes), ...(beside && { beside: toText(beside) }) };
}

export function fromStoredPeople({ share, hashes, beside }: StoredPeople): PeopleSet {
  return { share, hashes: toNumbers(hashes), beside: beside === undefined ? null : toNumbers(beside) };
}

function toText(numbers: Float64Array): string {
  return Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength).toString('base64');
}

/** Copied, so that the numbers begin where numbers may. */
function toNumbers(text: string): Float64Array {
  return new Float64Array(Uint8Array.from(Buffer.from(text, 'base64')).buffer);
}
