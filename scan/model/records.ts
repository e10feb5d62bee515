/** Records of people as hashes. */

export interface RecordEntry {
  /** See slots.ts. */
  readonly slot: number;
  readonly hash: number;
}

/** Plain data, so that it can be sent to another thread. Record n holds the entries from `ends[n - 1]` to `ends[n]`. */
export interface RecordList {
  readonly ends: Uint32Array<ArrayBuffer>;
  readonly slots: Uint8Array<ArrayBuffer>;
  readonly hashes: Float64Array<ArrayBuffer>;
  /** Records whose primary hash is below this share of the range are here, all others are not; 1: all are. */
  readonly share: number;
  /** What each record is equal by, where that is known. */
  readonly digests?: Float64Array<ArrayBuffer>;
}

/** Numbers of records as ranges [from, to), ascending: the next version of a table has mostly the same ones. */
export type Members = Int32Array;

export const slots = [
  'email',
  'national-id',
  'passport',
  'tax-id',
  'iban',
  'card-number',
  'phone',
  'account-number',
  /** An address that many answer: info@, sales@. */
  'mailbox',
  'username',
  /** Two words or more. */
  'name',
  'birth-date',
  /** Street with postcode or city. */
  'place',
  /** One word of a name. */
  'short-name',
  /** Birth date, postcode and sex together. */
  'quasi',
  /** Anything else that belongs to one person. */
  'value',
  /** A password, or the hash of one: tells nobody apart, but a new one is news. */
  'secret',
] as const;

export type Slot = (typeof slots)[number];

/**
 * Equal for equal values under one key, and uniform, so that the smallest ones are a fair sample. From 1 to 2^52: a
 * number that JavaScript holds exactly; ten million values make one false match in a hundred runs.
 */
export type PersonHash = (slot: Slot, text: string) => number;
