import { from12_DecodeError as DecodeError } from "./engine.js";

// scan/formats/objects/values.ts
var deepest = 200, ValueLimit = class {
  #budget;
  #depth = 0;
  constructor(budget) {
    this.#budget = budget;
  }
  /** Something that holds others, of which each takes a byte at least. */
  inside(count, left, read) {
    if (count > left || this.#depth >= deepest) throw new DecodeError("damaged");
    this.#budget.cells(1), this.#depth++;
    try {
      return read();
    } finally {
      this.#depth--;
    }
  }
};
function toObject(pairs) {
  return Object.fromEntries(Array.from(pairs, ([key, value]) => [toKey(key), value]));
}
function toKey(key) {
  return key instanceof Uint8Array ? Buffer.from(key).toString("utf8") : typeof key == "object" ? JSON.stringify(key, (_, each) => typeof each == "bigint" ? String(each) : each) : String(key);
}
function toBytes(bytes) {
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length);
}
function* flatten(values) {
  for (let value of values)
    Array.isArray(value) ? yield* value : yield value;
}

export {
  ValueLimit,
  toObject,
  toBytes,
  flatten
};
