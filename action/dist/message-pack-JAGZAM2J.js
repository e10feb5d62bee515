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

// scan/formats/objects/message-pack.ts
var Reader = class extends ValueReader {
  read() {
    let first = this.cursor.u8();
    return first < 128 ? first : first < 144 ? this.#map(first & 15) : first < 160 ? this.#list(first & 15) : first < 192 ? this.cursor.text(first & 31) : first >= 224 ? first - 256 : this.#long(first);
  }
  #long(first) {
    let { cursor } = this;
    switch (first) {
      case 192:
        return null;
      case 194:
      case 195:
        return first === 195;
      case 196:
      case 197:
      case 198:
        return toBytes(cursor.take(this.#count(first - 196)));
      case 199:
      case 200:
      case 201:
        return this.#extension(this.#count(first - 199));
      case 202:
        return cursor.take(4).readFloatBE();
      case 203:
        return cursor.take(8).readDoubleBE();
      case 204:
      case 205:
      case 206:
        return this.#count(first - 204);
      case 207:
        return cursor.u64be();
      case 208:
        return cursor.i8();
      case 209:
        return cursor.take(2).readInt16BE();
      case 210:
        return cursor.i32be();
      case 211:
        return BigInt.asIntN(64, cursor.u64be());
      case 217:
      case 218:
      case 219:
        return cursor.text(this.#count(first - 217));
      case 220:
      case 221:
        return this.#list(this.#count(first - 219));
      case 222:
      case 223:
        return this.#map(this.#count(first - 221));
      case 193:
        throw new DecodeError("damaged");
      default:
        return this.#extension(2 ** (first - 212));
    }
  }
  /** Of 1, 2 or 4 bytes. */
  #count(width) {
    return width === 0 ? this.cursor.u8() : width === 1 ? this.cursor.u16be() : this.cursor.u32be();
  }
  #list(count) {
    return this.limit.inside(count, this.cursor.left, () => Array.from({ length: count }, () => this.read()));
  }
  #map(count) {
    return this.limit.inside(
      count * 2,
      this.cursor.left,
      () => toObject(Array.from({ length: count }, () => [this.read(), this.read()]))
    );
  }
  /** Type -1 is a time: seconds since 1970 in its last bytes. */
  #extension(length) {
    let type = this.cursor.i8(), value = this.cursor.take(length);
    if (type !== -1 || ![4, 8, 12].includes(length)) return toBytes(value);
    let seconds = length === 4 ? BigInt(value.readUInt32BE()) : length === 8 ? value.readBigUInt64BE() & 0x3ffffffffn : value.readBigInt64BE(4), date = new Date(Number(seconds) * 1e3);
    return Number.isNaN(date.getTime()) ? null : date.toISOString();
  }
}, readMessagePack = readingStream(Reader);
export {
  readMessagePack
};
