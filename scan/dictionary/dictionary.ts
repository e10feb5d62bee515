/**
 * The organisation's customers as hashes: HMAC-SHA-256 under its fingerprint key, 48 bits of each value, sorted. Nothing
 * can be read back without the key; with it, values can be tried one by one, as with every keyed hash.
 *
 * The file is text: a line of its own with version and key, one of counts, then one of base64 for the filter and for
 * each kind.
 */
import { createHmac } from 'node:crypto';
import { knownKinds, type CustomerKind } from '../model/customers.ts';
import { createFastHmac } from '../people/index.ts';
import { keyId } from '../values/fingerprint.ts';
import { Filter } from './filter.ts';
import { toKnown } from './kinds.ts';

/** The file is no dictionary, is damaged, or belongs to another key. */
export class DictionaryError extends Error {
  override readonly name = 'DictionaryError';
  readonly exitCode = 2;
}

const magic = 'leakwarden dictionary 1';
const entrySize = 6;
/** Bytes; some two million customers. */
export const largestDictionary = 64_000_000;

type Sections = Readonly<Record<CustomerKind, Buffer>>;

export interface DictionaryParts {
  readonly filter: Filter;
  readonly sections: Sections;
}

export class Dictionary {
  readonly #filter: Filter;
  readonly #sections: Sections;
  readonly #mac: (text: string) => string;

  constructor({ filter, sections }: DictionaryParts, key: Buffer) {
    [this.#filter, this.#sections] = [filter, sections];
    this.#mac = createDictionaryHash(key);
  }

  /** A first and fast look: false is sure. `bytes` is what `toKnown` made, or one word of a name. */
  mayHold(bytes: Uint8Array, length: number): boolean {
    return this.#filter.mayHold(bytes, length);
  }

  /** `known` is what `toKnown` made. */
  holds(kind: CustomerKind, known: string): boolean {
    const section = this.#sections[kind];
    const wanted = Number.parseInt(this.#mac(`${kind}\0${known}`).slice(0, entrySize * 2), 16);
    let [from, to] = [0, section.length / entrySize];
    while (from < to) {
      const middle = (from + to) >>> 1;
      const found = section.readUIntBE(middle * entrySize, entrySize);
      if (found === wanted) return true;
      if (found < wanted) from = middle + 1;
      else to = middle;
    }
    return false;
  }

  knows(kind: CustomerKind, value: string): boolean {
    const known = toKnown(kind, value);
    return known !== null && this.holds(kind, known);
  }
}

// ---------------------------------------------------------------- keys

export function createDictionaryHash(key: Buffer): (text: string) => string {
  return createFastHmac(derive(key, 'values').toString('hex'));
}

export function createFilter(bits: Uint8Array, key: Buffer): Filter {
  return new Filter(bits, derive(key, 'filter').subarray(0, 8));
}

function derive(key: Buffer, use: string): Buffer {
  return createHmac('sha256', key).update(`${magic} ${use}`).digest();
}

// ---------------------------------------------------------------- text

export function formatDictionary({ filter, sections }: DictionaryParts, key: Buffer): string {
  const lines = [
    `${magic} ${keyId(key)}`,
    JSON.stringify(Object.fromEntries(knownKinds.map((kind) => [kind, sections[kind].length / entrySize]))),
    `filter ${Buffer.from(filter.bits).toString('base64')}`,
    ...knownKinds.map((kind) => `${kind} ${sections[kind].toString('base64')}`),
  ];
  return `${lines.join('\n')}\n`;
}

/** Whether it is one, without its key. Throws DictionaryError. */
export function assertDictionary(text: string, file: string): void {
  read(text, file);
}

/** Throws DictionaryError where it is none, or was made with another key. */
export function openDictionary(text: string, file: string, key: Buffer | null): Dictionary {
  const { id, bits, sections } = read(text, file);
  if (key === null)
    throw new DictionaryError(
      `${file}: the dictionary of customers can only be read with the key it was made with; give it by --key-file or LEAKWARDEN_KEY`,
    );
  if (id !== keyId(key))
    throw new DictionaryError(
      `${file}: the dictionary of customers was made with the key ${id}, this scan has ${keyId(key)}. Give that key, or build the dictionary again`,
    );
  return new Dictionary({ filter: createFilter(bits, key), sections }, key);
}

function read(text: string, file: string): { readonly id: string; readonly bits: Buffer; readonly sections: Sections } {
  const damaged = (why: string): DictionaryError =>
    new DictionaryError(`${file}: no dictionary of customers (${why}). Make one with \`leakwarden dictionary build\``);
  if (text.length > largestDictionary) throw damaged(`larger than ${largestDictionary} bytes`);
  const [first = '', counts = '', ...rest] = text.split(/\r?\n/);
  const id = first.startsWith(`${magic} `) ? first.slice(magic.length + 1) : null;
  if (id === null || !/^[0-9a-f]{16}$/.test(id)) throw damaged('its first line is another one');
  const named = new Map(rest.map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]));
  const told = readCounts(counts);
  const bits = Buffer.from(named.get('filter') ?? '', 'base64');
  const sections = Object.fromEntries(
    knownKinds.map((kind) => {
      const section = Buffer.from(named.get(kind) ?? '', 'base64');
      if (section.length !== (told?.[kind] ?? -1) * entrySize) throw damaged(`its part "${kind}" is cut off`);
      return [kind, section];
    }),
  ) as Sections;
  if (bits.length === 0) throw damaged('its filter is missing');
  return { id, bits, sections };
}

function readCounts(text: string): Readonly<Record<string, number>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, number>) : null;
  } catch {
    return null;
  }
}

export function toSection(hashes: Iterable<string>): Buffer {
  const sorted = [...new Set([...hashes].map((hash) => hash.slice(0, entrySize * 2)))].toSorted();
  return Buffer.from(sorted.join(''), 'hex');
}
