/** Whose data tables hold, as keyed hashes: they stand here and nowhere else. */
import type { PeopleSet } from '../../rules/index.ts';

export interface StoredPeople {
  readonly share: number;
  /** Base64 of numbers of 64 bits, ascending. */
  readonly hashes: string;
}

export function toStoredPeople({ share, hashes }: PeopleSet): StoredPeople {
  return { share, hashes: Buffer.from(hashes.buffer, hashes.byteOffset, hashes.byteLength).toString('base64') };
}

export function fromStoredPeople({ share, hashes }: StoredPeople): PeopleSet {
  // Copied, so that the numbers begin where numbers may.
  return { share, hashes: new Float64Array(Uint8Array.from(Buffer.from(hashes, 'base64')).buffer) };
}
