/** Cheap hashes for tables of features and sets of words. Not for anything that must not be guessed. */

/** FNV-1a over UTF-16 code units, from `from` to below `to`. */
export function hashOf(text: string, seed = 0, from = 0, to = text.length): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  // The lower bits of FNV are weak where texts are short.
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** Both hashes of a word, for those who ask many sets for it. */
export type HashedWord = readonly [first: number, second: number];

export function hashWord(word: string): HashedWord {
  return [hashOf(word, 1), hashOf(word, 2)];
}

/** A Bloom filter: says "maybe in" for one of a hundred that are not in, never "not in" for what is. */
export interface WordSet {
  /** How many words went in. */
  readonly size: number;
  readonly has: (word: string) => boolean;
  readonly hasHashed: (word: HashedWord) => boolean;
}

export interface StoredWordSet {
  readonly size: number;
  /** Base64 of the bits; their number is a multiple of eight. */
  readonly bits: string;
}

/** 10 bits a word and 5 places: 0.94 % say "maybe" wrongly (Bloom 1970). */
const bitsPerWord = 10;
const places = 5;

export function readWordSet({ size, bits }: StoredWordSet): WordSet {
  const bytes = Buffer.from(bits, 'base64');
  const count = bytes.length * 8;
  const hasHashed = ([first, second]: HashedWord): boolean => {
    for (let at = 0; at < places; at++) if (!isSet(bytes, placeOf(first, second, at, count))) return false;
    return true;
  };
  return { size, hasHashed, has: (word) => hasHashed(hashWord(word)) };
}

export function storeWordSet(words: ReadonlySet<string>): StoredWordSet {
  const bytes = new Uint8Array(Math.max(1, Math.ceil((words.size * bitsPerWord) / 8)));
  for (const word of words) {
    const [first, second] = hashWord(word);
    for (let at = 0; at < places; at++) {
      const place = placeOf(first, second, at, bytes.length * 8);
      bytes[place >> 3] = (bytes[place >> 3] ?? 0) | (1 << (place & 7));
    }
  }
  return { size: words.size, bits: Buffer.from(bytes).toString('base64') };
}

function placeOf(first: number, second: number, at: number, count: number): number {
  return ((first + Math.imul(at, second)) >>> 0) % count;
}

function isSet(bytes: Uint8Array, place: number): boolean {
  return (((bytes[place >> 3] ?? 0) >> (place & 7)) & 1) === 1;
}
