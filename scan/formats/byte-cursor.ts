/** Reads numbers and bytes one after the other; what stands beyond the end is damage. */
import { DecodeError } from './errors.ts';

export class ByteCursor {
  readonly bytes: Buffer;
  at: number;

  constructor(bytes: Buffer, at = 0) {
    [this.bytes, this.at] = [bytes, at];
  }

  get left(): number {
    return this.bytes.length - this.at;
  }

  u8(): number {
    return this.bytes.readUInt8(this.#step(1));
  }

  i8(): number {
    return this.bytes.readInt8(this.#step(1));
  }

  u16(): number {
    return this.bytes.readUInt16LE(this.#step(2));
  }

  i16(): number {
    return this.bytes.readInt16LE(this.#step(2));
  }

  u32(): number {
    return this.bytes.readUInt32LE(this.#step(4));
  }

  i32(): number {
    return this.bytes.readInt32LE(this.#step(4));
  }

  i64(): bigint {
    return this.bytes.readBigInt64LE(this.#step(8));
  }

  f64(): number {
    return this.bytes.readDoubleLE(this.#step(8));
  }

  u16be(): number {
    return this.bytes.readUInt16BE(this.#step(2));
  }

  u32be(): number {
    return this.bytes.readUInt32BE(this.#step(4));
  }

  i32be(): number {
    return this.bytes.readInt32BE(this.#step(4));
  }

  u64be(): bigint {
    return this.bytes.readBigUInt64BE(this.#step(8));
  }

  /** A view, not a copy. */
  take(count: number): Buffer {
    const start = this.#step(count);
    return this.bytes.subarray(start, start + count);
  }

  text(count: number): string {
    return this.take(count).toString('utf8');
  }

  /** Up to a byte, which is passed. */
  until(byte: number): Buffer {
    const end = this.bytes.indexOf(byte, this.at);
    if (end < 0) throw new DecodeError('ends too early');
    const found = this.bytes.subarray(this.at, end);
    this.at = end + 1;
    return found;
  }

  skip(count: number): void {
    this.#step(count);
  }

  #step(count: number): number {
    const start = this.at;
    if (!Number.isSafeInteger(count) || count < 0) throw new DecodeError('damaged');
    if (start + count > this.bytes.length) throw new DecodeError('ends too early');
    this.at = start + count;
    return start;
  }
}
