import {
  OtherTexts
} from "./chunk-XW4O7BMA.js";
import {
  skipZeros,
  trailingOf
} from "./chunk-RJFKTF5J.js";
import { from12_DecodeError as DecodeError } from "./engine.js";
import "./engine.js";
import { from9_ByteReader as ByteReader } from "./engine.js";

// scan/formats/tar/tar.ts
var block = 512, longest = 65536;
async function* readTar({ bytes, budget }) {
  let reader = new ByteReader(bytes), next = {}, others = new OtherTexts(budget);
  for (; ; ) {
    let header = await reader.take(block);
    if (!header) throw new DecodeError("ends too early");
    if (header.every((byte) => byte === 0)) {
      if (await skipZeros(reader), await isAtHeader(reader)) continue;
      yield* others.read("headers"), yield* trailingOf(reader);
      return;
    }
    let said = next.size ?? toNumber(header.subarray(124, 136)), type = String.fromCharCode(header[156] ?? 0);
    if (!Number.isSafeInteger(said) || said < 0 || !isHeader(header)) throw new DecodeError("damaged");
    if (/[LKxg]/.test(type)) {
      let { texts, ...extension } = await readExtension(reader, type, said);
      (type === "L" || type === "x") && Object.assign(next, extension);
      for (let text of texts) others.add(text);
      await reader.skip(padding(said));
      continue;
    }
    type === "S" && await skipSparseMap(reader, header);
    let size = /[1-6]/.test(type) && await isAtHeader(reader) ? 0 : said, entry = new Entry(reader, size);
    size > 0 && (yield { kind: "document", name: next.name ?? nameOf(header), bytes: entry.read(), size, isText: !1 }), await entry.skipRest(), await reader.skip(padding(size)), budget.assertTime(), delete next.name, delete next.size;
  }
}
var Entry = class {
  #reader;
  #left;
  constructor(reader, size) {
    [this.#reader, this.#left] = [reader, size];
  }
  async *read() {
    for await (let piece of this.#reader.stream(this.#left))
      this.#left -= piece.length, yield piece;
    if (this.#left > 0) throw new DecodeError("ends too early");
  }
  async skipRest() {
    await this.#reader.skip(this.#left);
  }
};
async function isAtHeader(reader) {
  let next = await reader.peek(block);
  return next.length === block && (isHeader(next) || next.every((byte) => byte === 0));
}
async function skipSparseMap(reader, header) {
  for (let isExtended = header[482] !== 0; isExtended; ) {
    let more = await reader.take(block);
    if (!more) throw new DecodeError("ends too early");
    isExtended = more[504] !== 0;
  }
}
function padding(size) {
  return (block - size % block) % block;
}
function isHeader(header) {
  let sum = 0;
  for (let at = 0; at < block; at++) sum += at >= 148 && at < 156 ? 32 : header[at] ?? 0;
  return sum === toNumber(header.subarray(148, 156));
}
function toNumber(field) {
  if ((field[0] ?? 0) & 128) return field.subarray(1).reduce((sum, byte) => sum * 256 + byte, 0);
  let digits = field.toString("latin1").replaceAll("\0", " ").trim();
  return digits === "" ? 0 : /^[0-7]+$/.test(digits) ? Number.parseInt(digits, 8) : Number.NaN;
}
function nameOf(header) {
  let prefix = header.toString("latin1", 257, 262) === "ustar" ? toText(header.subarray(345, 500)) : "", name = toText(header.subarray(0, 100));
  return prefix === "" ? name : `${prefix}/${name}`;
}
function toText(field) {
  let end = field.indexOf(0);
  return field.toString("utf8", 0, end < 0 ? field.length : end);
}
async function readExtension(reader, type, size) {
  let content = size <= longest ? await reader.take(size) : null;
  if (!content) throw new DecodeError("damaged");
  if (type === "L") return { name: toText(content), texts: [] };
  if (type === "K") return { texts: [toText(content)] };
  let texts = [], found = {};
  for (let at = 0; at < content.length; ) {
    let space = content.indexOf(32, at), length = Number(content.toString("latin1", at, Math.max(at, space)));
    if (space < 0 || !Number.isInteger(length) || length <= space - at) {
      texts.push(content.toString("utf8", at));
      break;
    }
    let [key = "", ...value] = content.toString("utf8", space + 1, at + length - 1).split("=");
    key === "path" || key === "GNU.sparse.name" ? found.name = value.join("=") : key === "size" ? found.size = Number(value.join("=")) : texts.push(value.join("=")), at += length;
  }
  return { ...found, texts };
}
export {
  readTar
};
