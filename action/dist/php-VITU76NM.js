import {
  ValueLimit,
  toObject
} from "./chunk-F6EIENLH.js";
import {
  readingValues
} from "./chunk-JLSH754P.js";
import "./chunk-PRCUI7QQ.js";
import {
  ByteCursor
} from "./chunk-KT3HGLXE.js";
import "./engine.js";
import { from12_DecodeError as DecodeError } from "./engine.js";

// scan/formats/objects/php.ts
var readPhp = readingValues(recordsOf);
function* recordsOf(bytes, budget) {
  let reader = new Reader(new ByteCursor(bytes), new ValueLimit(budget));
  for (; ; ) {
    if (reader.skipBlanks(), reader.cursor.left === 0) return;
    yield* splitRecords(reader.read());
  }
}
function* splitRecords(value) {
  let isMap = typeof value == "object" && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array), inner = Array.isArray(value) ? value : isMap ? Object.values(value) : [];
  inner.length > 0 && inner.every((each) => typeof each == "object" && each !== null) ? yield* inner : yield value;
}
var [semicolon, colon] = [59, 58], blanks = /* @__PURE__ */ new Set([9, 10, 13, 32]), Reader = class {
  cursor;
  #limit;
  constructor(cursor, limit) {
    [this.cursor, this.#limit] = [cursor, limit];
  }
  skipBlanks() {
    for (; blanks.has(this.cursor.bytes[this.cursor.at] ?? 0); ) this.cursor.skip(1);
  }
  read() {
    let type = this.cursor.text(1), sign = this.cursor.u8();
    if (type === "N" && sign === semicolon) return null;
    if (sign !== colon) throw new DecodeError("damaged");
    switch (type) {
      case "b":
        return this.#until(semicolon) === "1";
      case "i":
      case "r":
      case "R":
        return this.#whole(this.#until(semicolon));
      case "d":
        return Number(this.#until(semicolon));
      case "s":
      case "S":
        return this.#text(semicolon);
      case "a":
        return this.#pairs(this.#count());
      case "E":
        return this.#text(semicolon);
      case "O":
        return this.#text(colon), this.#pairs(this.#count());
      case "C":
        return this.#text(colon), this.#custom();
      default:
        throw new DecodeError("damaged");
    }
  }
  #until(sign) {
    return this.cursor.until(sign).toString("latin1");
  }
  #whole(text) {
    if (!/^[+-]?\d{1,20}$/.test(text)) throw new DecodeError("damaged");
    return text.length < 16 ? Number(text) : BigInt(text);
  }
  #count() {
    return Number(this.#whole(this.#until(colon)));
  }
  /** `5:"Anna";`: counted in bytes. */
  #text(end) {
    let length = this.#count();
    this.cursor.skip(1);
    let text = this.cursor.text(length);
    if (this.cursor.skip(1), this.cursor.u8() !== end) throw new DecodeError("damaged");
    return text;
  }
  #pairs(count) {
    this.cursor.skip(1);
    let pairs = this.#limit.inside(
      count * 2,
      this.cursor.left,
      () => Array.from({ length: count }, () => [toName(this.read()), this.read()])
    );
    return this.cursor.skip(1), pairs.length > 0 && pairs.every(([key], at) => key === at) ? pairs.map(([, value]) => value) : toObject(pairs);
  }
  /** What a class writes itself; mostly values again. */
  #custom() {
    let length = this.#count();
    this.cursor.skip(1);
    let text = this.cursor.text(length);
    return this.cursor.skip(1), text;
  }
};
function toName(key) {
  return typeof key == "string" ? key.replace(/^\0[^\0]*\0/, "") : key;
}
export {
  readPhp
};
