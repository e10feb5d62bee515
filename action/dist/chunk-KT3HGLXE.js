import { from12_DecodeError as DecodeError } from "./engine.js";

// scan/formats/byte-cursor.ts
var ByteCursor = class {
  bytes;
  at;
  constructor(bytes, at = 0) {
    [this.bytes, this.at] = [bytes, at];
  }
  get left() {
    return this.bytes.length - this.at;
  }
  u8() {
    return this.bytes.readUInt8(this.#step(1));
  }
  i8() {
    return this.bytes.readInt8(this.#step(1));
  }
  u16() {
    return this.bytes.readUInt16LE(this.#step(2));
  }
  i16() {
    return this.bytes.readInt16LE(this.#step(2));
  }
  u32() {
    return this.bytes.readUInt32LE(this.#step(4));
  }
  i32() {
    return this.bytes.readInt32LE(this.#step(4));
  }
  i64() {
    return this.bytes.readBigInt64LE(this.#step(8));
  }
  f64() {
    return this.bytes.readDoubleLE(this.#step(8));
  }
  u16be() {
    return this.bytes.readUInt16BE(this.#step(2));
  }
  u32be() {
    return this.bytes.readUInt32BE(this.#step(4));
  }
  i32be() {
    return this.bytes.readInt32BE(this.#step(4));
  }
  u64be() {
    return this.bytes.readBigUInt64BE(this.#step(8));
  }
  /** A view, not a copy. */
  take(count) {
    let start = this.#step(count);
    return this.bytes.subarray(start, start + count);
  }
  text(count) {
    return this.take(count).toString("utf8");
  }
  /** Up to a byte, which is passed. */
  until(byte) {
    let end = this.bytes.indexOf(byte, this.at);
    if (end < 0) throw new DecodeError("ends too early");
    let found = this.bytes.subarray(this.at, end);
    return this.at = end + 1, found;
  }
  skip(count) {
    this.#step(count);
  }
  #step(count) {
    let start = this.at;
    if (!Number.isSafeInteger(count) || count < 0) throw new DecodeError("damaged");
    if (start + count > this.bytes.length) throw new DecodeError("ends too early");
    return this.at = start + count, start;
  }
};

export {
  ByteCursor
};
