/** The objects of a binary property list, one by one: nothing is believed that does not lie in the file. */
import { DecodeError } from '../errors.ts';

export type PropertyObject =
  | { readonly kind: 'scalar'; readonly value: string | number | boolean | null; readonly length: number }
  | { readonly kind: 'data'; readonly bytes: Buffer; readonly length: number }
  | {
      readonly kind: 'array' | 'dictionary';
      /** Of a dictionary first all keys, then all values. */
      readonly refs: readonly number[];
      readonly length: number;
    };

const trailerSize = 32;
const headerSize = 8;
/** Seconds from 1970 to 2001. */
const epoch = 978_307_200;

export class PropertyObjects {
  readonly count: number;
  readonly top: number;
  /** Bytes that say where objects are. */
  readonly frame: number;
  readonly #bytes: Buffer;
  readonly #refSize: number;
  readonly #offsetSize: number;
  readonly #table: number;

  /** Throws DecodeError where the trailer makes no sense. */
  constructor(bytes: Buffer) {
    this.#bytes = bytes;
    const at = bytes.length - trailerSize;
    if (at < headerSize) throw damaged();
    [this.#offsetSize, this.#refSize] = [bytes[at + 6] ?? 0, bytes[at + 7] ?? 0];
    [this.count, this.top, this.#table] = [this.#number(at + 8, 8), this.#number(at + 16, 8), this.#number(at + 24, 8)];
    const isSane = this.#offsetSize >= 1 && this.#refSize >= 1 && this.count > 0;
    if (!isSane || this.#table + this.count * this.#offsetSize > at) throw damaged();
    this.frame = headerSize + this.count * this.#offsetSize + trailerSize;
  }

  /** `length`: bytes it takes. */
  read(index: number): PropertyObject {
    if (index >= this.count) throw damaged();
    const offset = this.#number(this.#table + index * this.#offsetSize, this.#offsetSize);
    const marker = this.#slice(offset, 1)[0] ?? 0;
    const [kind, low] = [marker >> 4, marker & 15];
    if (kind <= 3 || kind === 8) return this.#simple(kind, low, offset);
    const { size, start } = low === 15 ? this.#longSize(offset + 1) : { size: low, start: offset + 1 };
    const lengthOf = (bytes: number): number => start + bytes - offset;
    if (kind === 4) return { kind: 'data', bytes: this.#slice(start, size), length: lengthOf(size) };
    if (kind === 5 || kind === 7)
      return { kind: 'scalar', value: this.#slice(start, size).toString('utf8'), length: lengthOf(size) };
    if (kind === 6) {
      const text = Buffer.from(this.#slice(start, size * 2))
        .swap16()
        .toString('utf16le')
        .toWellFormed();
      return { kind: 'scalar', value: text, length: lengthOf(size * 2) };
    }
    if (kind !== 10 && kind !== 12 && kind !== 13) throw damaged();
    const refs = kind === 13 ? size * 2 : size;
    this.#slice(start, refs * this.#refSize);
    return {
      kind: kind === 13 ? 'dictionary' : 'array',
      refs: Array.from({ length: refs }, (_, at) => this.#number(start + at * this.#refSize, this.#refSize)),
      length: lengthOf(refs * this.#refSize),
    };
  }

  /** Nothing, truth, numbers, dates and what points into a keyed archive. */
  #simple(kind: number, low: number, offset: number): PropertyObject {
    const size = kind === 0 ? 0 : kind === 8 ? low + 1 : 2 ** Math.min(low, 4);
    const bytes = this.#slice(offset + 1, size);
    return { kind: 'scalar', value: toValue(kind, low, bytes), length: size + 1 };
  }

  #longSize(at: number): { readonly size: number; readonly start: number } {
    const marker = this.#slice(at, 1)[0] ?? 0;
    const bytes = 2 ** (marker & 15);
    if (marker >> 4 !== 1 || bytes > 8) throw damaged();
    return { size: this.#number(at + 1, bytes), start: at + 1 + bytes };
  }

  #number(at: number, size: number): number {
    return this.#slice(at, size).reduce((sum, byte) => sum * 256 + byte, 0);
  }

  #slice(at: number, size: number): Buffer {
    if (at + size > this.#bytes.length) throw damaged();
    return this.#bytes.subarray(at, at + size);
  }
}

function toValue(kind: number, low: number, bytes: Buffer): string | number | boolean | null {
  if (kind === 0) return low === 8 ? false : low === 9 ? true : null;
  if (kind === 1 && bytes.length === 8) return Number(bytes.readBigInt64BE());
  if (kind === 1 || kind === 8) return bytes.reduce((sum, byte) => sum * 256 + byte, 0);
  const value = bytes.length === 8 ? bytes.readDoubleBE() : bytes.length === 4 ? bytes.readFloatBE() : 0;
  if (kind === 2) return value;
  const date = new Date((value + epoch) * 1000);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}

function damaged(): DecodeError {
  return new DecodeError('damaged');
}
