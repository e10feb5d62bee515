/**
 * Names of columns in the bytes of a document, and the sign behind each. One pass over bytes with a hash, since every
 * text of a history goes through it: only what is probably a known name becomes a string.
 */
import { normaliseName } from '../../../rules/index.ts';
import type { TableContext } from '../../model/table.ts';
import { toText } from '../read/text.ts';

export interface NameFound {
  readonly start: number;
  readonly end: number;
  /** What a column of this name may hold. */
  readonly identifiers: readonly string[];
}

/** What stands outside of ASCII is decoded to be looked up; of one text not more often. */
const mostDecoded = 400;
const longestName = 60;

/**
 * Takes what is found between two offsets of Latin-1 characters, in order. Names may be of several words, and stand behind
 * others: both the words together and the last one are looked up.
 */
export function findNames(
  bytes: Uint8Array,
  [from, to]: readonly [from: number, to: number],
  known: KnownNames,
  take: (name: NameFound) => void,
): void {
  let decoded = 0;
  for (let at = from; at < to; at++) {
    let sign = signOf(bytes[at]);
    if (sign < foreign) continue;
    const start = at;
    let word = at;
    let hash = basis;
    let isForeign = false;
    while (word >= 0) {
      for (; sign >= joiner; sign = ++at < to ? signOf(bytes[at]) : end) {
        if (sign === foreign) isForeign = true;
        else if (sign !== joiner) hash = Math.imul(hash ^ sign, prime);
      }
      // A blank and another word: the name may go on.
      if (at >= to || bytes[at] !== space || signOf(bytes[at + 1]) <= foreign) break;
      word = ++at < to ? at : -1;
      hash = basis;
      sign = word < 0 ? end : signOf(bytes[at]);
    }
    if (sign !== end) continue;
    // Decoding takes its time.
    const begin = isForeign ? (decoded++ < mostDecoded ? start : -1) : beginOf(bytes, [start, word, at], hash, known);
    if (begin >= 0 && at - begin <= longestName) lookUp(bytes, [begin, at], known, take);
  }
}

/** Where what is probably a name begins: with the first word, or with the last one, whose hash it is; -1 where none is. */
function beginOf(
  bytes: Uint8Array,
  [start, word, end]: readonly [number, number, number],
  hash: number,
  known: KnownNames,
): number {
  const isOfWords = start < word && end - start <= longestName;
  if (isOfWords && known.mayHold(hashOf(bytes, start, end))) return start;
  return word >= 0 && known.mayHold(hash) ? word : -1;
}

function lookUp(
  bytes: Uint8Array,
  [start, end]: readonly [number, number],
  known: KnownNames,
  take: (name: NameFound) => void,
): void {
  const name = Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('latin1');
  const identifiers = known.identifiersOf(name);
  if (identifiers.length > 0) take({ start, end, identifiers });
}

const basis = 0x811c9dc5 | 0;
const prime = 0x01000193;
const space = 32;
/** What a byte is: letters and digits stand for themselves in small. */
const [end, joiner, foreign] = [1, 2, 3] as const;
const signs = new Uint8Array(256);
for (let byte = 0; byte < 256; byte++) {
  if (byte > 127) signs[byte] = foreign;
  else if (/[A-Za-z0-9]/.test(String.fromCharCode(byte)))
    signs[byte] = String.fromCharCode(byte).toLowerCase().charCodeAt(0);
}
/** Behind a name in prose stands a blank or a full stop; behind a key or a column's name one of these. */
for (const sign of '"\'`:=,;\t|\r\n><)]^~ ') signs[sign.charCodeAt(0)] = end;
for (const sign of '_-') signs[sign.charCodeAt(0)] = joiner;

const bits = 18;

/** All names that rules of fields know. */
export class KnownNames {
  readonly #identifiers = new Map<string, string[]>();
  /** By the first bits of their hashes; few others share them. */
  readonly #marks = new Uint8Array(1 << bits);
  readonly #answers = new Map<string, readonly string[]>();

  constructor({ fields }: Pick<TableContext, 'fields'>) {
    // Of two thousand names, in each hook.
    for (const { field } of fields) {
      for (const name of field?.names ?? []) {
        const before = this.#identifiers.get(name);
        if (before) before.push(field?.identifier ?? '');
        else this.#identifiers.set(name, [field?.identifier ?? '']);
        this.#marks[toMark(hashOfText(name))] = 1;
      }
    }
  }

  /** `name`: normalised. */
  has(name: string): boolean {
    return this.#identifiers.has(name);
  }

  mayHold(hash: number): boolean {
    return this.#marks[toMark(hash)] === 1;
  }

  /** Whether the text, or bytes as Latin-1 characters, may be one of them: cells of rows hardly ever are, and normalising one is dear. */
  mayBe(text: string): boolean {
    if (text.length > longestName) return false;
    for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return true;
    return this.mayHold(hashOfText(text));
  }

  /** `bytes`: as Latin-1 characters. */
  identifiersOf(bytes: string): readonly string[] {
    const before = this.#answers.get(bytes);
    if (before) return before;
    const answer = this.#identifiers.get(normaliseName(toText(bytes))) ?? [];
    if (this.#answers.size >= 2_000) this.#answers.clear();
    this.#answers.set(bytes, answer);
    return answer;
  }
}

const toMark = (hash: number): number => hash >>> (32 - bits);

function signOf(byte: number | undefined): number {
  return signs[byte ?? space] ?? 0;
}

/** Of letters and digits in small; nothing else counts. */
function hashOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = basis;
  for (let at = from; at < to; at++) {
    const sign = signs[bytes[at] ?? 0] ?? 0;
    if (sign > foreign) hash = Math.imul(hash ^ sign, prime);
  }
  return hash;
}

/** The same of the UTF-8 bytes of a text: those outside of ASCII do not count. */
function hashOfText(text: string): number {
  let hash = basis;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const sign = code > 127 ? foreign : (signs[code] ?? 0);
    if (sign > foreign) hash = Math.imul(hash ^ sign, prime);
  }
  return hash;
}

const known = new WeakMap<TableContext, KnownNames>();

export function knownNamesOf(context: TableContext): KnownNames {
  const before = known.get(context) ?? new KnownNames(context);
  known.set(context, before);
  return before;
}
