/** Tables of FlatBuffers (flatbuffers.dev, Internals): fields by their number, absent ones by what they are then. */
import { DecodeError } from '../errors.ts';

const mostElements = 100_000;

export class FlatTable {
  readonly bytes: Buffer;
  readonly #at: number;
  readonly #fields: number;
  readonly #end: number;

  constructor(bytes: Buffer, at: number) {
    [this.bytes, this.#at] = [bytes, at];
    this.#fields = at - bytes.readInt32LE(at);
    this.#end = bytes.readUInt16LE(this.#fields);
  }

  static root(bytes: Buffer): FlatTable {
    return new FlatTable(bytes, bytes.readUInt32LE(0));
  }

  /** Where the field stands; 0 where it is absent. */
  placeOf(field: number): number {
    const slot = 4 + 2 * field;
    const offset = slot + 2 <= this.#end ? this.bytes.readUInt16LE(this.#fields + slot) : 0;
    return offset === 0 ? 0 : this.#at + offset;
  }

  u8(field: number): number {
    const at = this.placeOf(field);
    return at === 0 ? 0 : this.bytes.readUInt8(at);
  }

  i16(field: number, absent = 0): number {
    const at = this.placeOf(field);
    return at === 0 ? absent : this.bytes.readInt16LE(at);
  }

  i32(field: number): number {
    const at = this.placeOf(field);
    return at === 0 ? 0 : this.bytes.readInt32LE(at);
  }

  /** No size is larger than a number of JavaScript holds. */
  i64(field: number): number {
    const at = this.placeOf(field);
    return at === 0 ? 0 : Number(this.bytes.readBigInt64LE(at));
  }

  table(field: number): FlatTable | null {
    const at = this.placeOf(field);
    return at === 0 ? null : new FlatTable(this.bytes, at + this.bytes.readUInt32LE(at));
  }

  text(field: number): string {
    const at = this.placeOf(field);
    if (at === 0) return '';
    const start = at + this.bytes.readUInt32LE(at);
    return this.bytes.toString('utf8', start + 4, start + 4 + this.bytes.readUInt32LE(start));
  }

  /** Where each element stands. */
  elements(field: number, size: number): readonly number[] {
    const at = this.placeOf(field);
    if (at === 0) return [];
    const start = at + this.bytes.readUInt32LE(at);
    const length = this.bytes.readUInt32LE(start);
    if (length > mostElements || start + 4 + length * size > this.bytes.length) throw new DecodeError('damaged');
    return Array.from({ length }, (_, index) => start + 4 + index * size);
  }

  tables(field: number): readonly FlatTable[] {
    return this.elements(field, 4).map((at) => new FlatTable(this.bytes, at + this.bytes.readUInt32LE(at)));
  }
}
