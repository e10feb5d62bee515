import { from12_DecodeError as DecodeError } from "./engine.js";
import { from8_toTextPart as toTextPart } from "./engine.js";
import { from9_collect as collect, from9_inPieces as inPieces } from "./engine.js";
import "./engine.js";

// scan/formats/property-list/property-list-objects.ts
var trailerSize = 32, headerSize = 8, epoch = 978307200, PropertyObjects = class {
  count;
  top;
  /** Bytes that say where objects are. */
  frame;
  #bytes;
  #refSize;
  #offsetSize;
  #table;
  /** Throws DecodeError where the trailer makes no sense. */
  constructor(bytes) {
    this.#bytes = bytes;
    let at = bytes.length - trailerSize;
    if (at < headerSize || ([this.#offsetSize, this.#refSize] = [bytes[at + 6] ?? 0, bytes[at + 7] ?? 0], [this.count, this.top, this.#table] = [this.#number(at + 8, 8), this.#number(at + 16, 8), this.#number(at + 24, 8)], !(this.#offsetSize >= 1 && this.#refSize >= 1 && this.count > 0) || this.#table + this.count * this.#offsetSize > at)) throw damaged();
    this.frame = headerSize + this.count * this.#offsetSize + trailerSize;
  }
  /** `length`: bytes it takes. */
  read(index) {
    if (index >= this.count) throw damaged();
    let offset = this.#number(this.#table + index * this.#offsetSize, this.#offsetSize), marker = this.#slice(offset, 1)[0] ?? 0, [kind, low] = [marker >> 4, marker & 15];
    if (kind <= 3 || kind === 8) return this.#simple(kind, low, offset);
    let { size, start } = low === 15 ? this.#longSize(offset + 1) : { size: low, start: offset + 1 }, lengthOf = (bytes) => start + bytes - offset;
    if (kind === 4) return { kind: "data", bytes: this.#slice(start, size), length: lengthOf(size) };
    if (kind === 5 || kind === 7)
      return { kind: "scalar", value: this.#slice(start, size).toString("utf8"), length: lengthOf(size) };
    if (kind === 6)
      return { kind: "scalar", value: Buffer.from(this.#slice(start, size * 2)).swap16().toString("utf16le").toWellFormed(), length: lengthOf(size * 2) };
    if (kind !== 10 && kind !== 12 && kind !== 13) throw damaged();
    let refs = kind === 13 ? size * 2 : size;
    return this.#slice(start, refs * this.#refSize), {
      kind: kind === 13 ? "dictionary" : "array",
      refs: Array.from({ length: refs }, (_, at) => this.#number(start + at * this.#refSize, this.#refSize)),
      length: lengthOf(refs * this.#refSize)
    };
  }
  /** Nothing, truth, numbers, dates and what points into a keyed archive. */
  #simple(kind, low, offset) {
    let size = kind === 0 ? 0 : kind === 8 ? low + 1 : 2 ** Math.min(low, 4), bytes = this.#slice(offset + 1, size);
    return { kind: "scalar", value: toValue(kind, low, bytes), length: size + 1 };
  }
  #longSize(at) {
    let marker = this.#slice(at, 1)[0] ?? 0, bytes = 2 ** (marker & 15);
    if (marker >> 4 !== 1 || bytes > 8) throw damaged();
    return { size: this.#number(at + 1, bytes), start: at + 1 + bytes };
  }
  #number(at, size) {
    return this.#slice(at, size).reduce((sum, byte) => sum * 256 + byte, 0);
  }
  #slice(at, size) {
    if (at + size > this.#bytes.length) throw damaged();
    return this.#bytes.subarray(at, at + size);
  }
};
function toValue(kind, low, bytes) {
  if (kind === 0) return low === 8 ? !1 : low === 9 ? !0 : null;
  if (kind === 1 && bytes.length === 8) return Number(bytes.readBigInt64BE());
  if (kind === 1 || kind === 8) return bytes.reduce((sum, byte) => sum * 256 + byte, 0);
  let value = bytes.length === 8 ? bytes.readDoubleBE() : bytes.length === 4 ? bytes.readFloatBE() : 0;
  if (kind === 2) return value;
  let date = new Date((value + epoch) * 1e3);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}
function damaged() {
  return new DecodeError("damaged");
}

// scan/formats/property-list/property-list.ts
var readPropertyList = async function* ({
  bytes,
  size,
  budget
}) {
  let held = await collect(bytes, size, budget);
  try {
    let writer = openWriter(held.bytes, budget);
    if (writer) {
      yield toTextPart(null, writer.write());
      for (let [index, data] of writer.data.entries()) yield toPart(`data ${index + 1}`, data, !1);
      if (writer.used + fewestUnused > held.bytes.length) return;
    }
    if (yield toPart("bytes", held.bytes, !0), !writer) throw new DecodeError("damaged");
  } finally {
    held.release();
  }
};
function openWriter(bytes, budget) {
  try {
    return new Writer(new PropertyObjects(bytes), budget);
  } catch (error) {
    if (error instanceof DecodeError) return null;
    throw error;
  }
}
function toPart(name, bytes, isText) {
  return { kind: "document", name, bytes: inPieces(bytes), size: bytes.length, isText };
}
var fewestUnused = 16, fewestData = 32, deepest = 64, pieceSize = 65536, Writer = class {
  data = [];
  used;
  #objects;
  #budget;
  /** Objects that were written. */
  #seen;
  #text = "";
  constructor(objects, budget) {
    [this.#objects, this.#budget, this.used] = [objects, budget, objects.frame], this.#seen = new Uint8Array(objects.count);
  }
  /** All that hangs on the top one, then whatever hangs on nothing. */
  *write() {
    let { top, count } = this.#objects;
    for (let index = -1; index < count; index++) {
      let each = index < 0 ? top : index;
      this.#seen[each] !== 1 && (yield* this.#value(each, 0), this.#text += `
`);
    }
    yield this.#take();
  }
  *#value(index, depth) {
    let isFirst = this.#seen[index] !== 1, isDeep = depth > deepest, object = this.#objects.read(index);
    if ((object.kind === "array" || object.kind === "dictionary") && (!isFirst || isDeep)) return this.#add("null");
    this.#seen[index] = 1, isFirst && (this.used += object.length), object.kind === "scalar" ? this.#add(JSON.stringify(object.value)) : object.kind === "data" ? this.#addData(object.bytes, isFirst) : object.kind === "array" ? yield* this.#array(object.refs, depth) : yield* this.#dictionary(object.refs, depth), this.#text.length >= pieceSize && (yield this.#take());
  }
  *#array(refs, depth) {
    this.#add("[");
    for (let [at, ref] of refs.entries())
      this.#add(at > 0 ? `,
` : `
`), yield* this.#value(ref, depth + 1);
    this.#add(`
]`);
  }
  *#dictionary(refs, depth) {
    let count = refs.length / 2;
    this.#add("{");
    for (let [at, ref] of refs.slice(0, count).entries())
      this.#add(at > 0 ? `,
` : `
`), yield* this.#value(ref, depth + 1), this.#add(": "), yield* this.#value(refs[count + at] ?? 0, depth + 1);
    this.#add(`
}`);
  }
  #addData(bytes, isFirst) {
    this.#add(`"(${bytes.length} bytes)"`), isFirst && bytes.length >= fewestData && this.data.push(bytes);
  }
  /** A long text that stands in many places is a bomb. */
  #add(text) {
    this.#text += text, this.#budget.inflate(text.length);
  }
  #take() {
    let text = this.#text;
    return this.#text = "", text;
  }
};
export {
  readPropertyList
};
