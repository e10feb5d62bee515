import {
  ValueReader,
  readingStream
} from "./chunk-77V3X24T.js";
import {
  toBytes,
  toObject
} from "./chunk-F6EIENLH.js";
import "./chunk-JLSH754P.js";
import "./chunk-PRCUI7QQ.js";
import "./chunk-KT3HGLXE.js";
import "./engine.js";
import { from12_DecodeError as DecodeError } from "./engine.js";

// scan/formats/objects/cbor.ts
var indefinite = 31, stop = 255, daysSince1970 = 100, Reader = class extends ValueReader {
  read() {
    let first = this.cursor.u8(), [major, info] = [first >> 5, first & 31];
    if (major === 7) return this.#simple(info);
    let count = info === indefinite ? 1 / 0 : this.#argument(info);
    switch (major) {
      case 0:
        return count;
      case 1:
        return typeof count == "bigint" ? -1n - count : -1 - count;
      case 2:
      case 3:
        return this.#text(major, Number(count));
      case 4:
        return this.#inside(Number(count), () => this.read());
      case 5:
        return toObject(this.#inside(Number(count), () => [this.read(), this.read()]));
      default:
        return this.#tagged(Number(count));
    }
  }
  #argument(info) {
    let { cursor } = this;
    if (info < 24) return info;
    if (info === 24) return cursor.u8();
    if (info === 25) return cursor.u16be();
    if (info === 26) return cursor.u32be();
    if (info > 27) throw new DecodeError("damaged");
    let long = cursor.u64be();
    return long <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(long) : long;
  }
  #text(major, length) {
    return length !== 1 / 0 ? major === 3 ? this.cursor.text(length) : toBytes(this.cursor.take(length)) : this.#inside(length, () => this.read()).map((piece) => piece instanceof Uint8Array ? Buffer.from(piece).toString("latin1") : String(piece)).join("");
  }
  /** As many as are said, or up to the sign that ends them. */
  #inside(count, read) {
    return this.limit.inside(count === 1 / 0 ? 0 : count, this.cursor.left, () => {
      let values = [];
      for (; values.length < count; ) {
        if (count === 1 / 0 && this.cursor.bytes[this.cursor.at] === stop) {
          this.cursor.skip(1);
          break;
        }
        values.push(read());
      }
      return values;
    });
  }
  #simple(info) {
    switch (info) {
      case 20:
      case 21:
        return info === 21;
      case 24:
        return this.cursor.u8();
      case 25:
        return toHalf(this.cursor.u16be());
      case 26:
        return this.cursor.take(4).readFloatBE();
      case 27:
        return this.cursor.take(8).readDoubleBE();
      default:
        if (info > 27) throw new DecodeError("damaged");
        return null;
    }
  }
  #tagged(tag) {
    let value = this.limit.inside(1, this.cursor.left, () => this.read()), milliseconds = typeof value != "number" ? Number.NaN : value * (tag === daysSince1970 ? 864e5 : 1e3);
    return (tag === 1 || tag === daysSince1970) && !Number.isNaN(new Date(milliseconds).getTime()) ? new Date(milliseconds).toISOString() : value;
  }
}, readCbor = readingStream(Reader);
function toHalf(bits) {
  let [exponent, fraction] = [bits >> 10 & 31, bits & 1023], size = exponent === 0 ? fraction * 2 ** -24 : exponent === 31 ? 1 / 0 : (1024 + fraction) * 2 ** (exponent - 25);
  return bits >> 15 === 1 ? -size : size;
}
export {
  readCbor
};
