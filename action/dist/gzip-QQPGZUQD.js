import {
  OtherTexts
} from "./chunk-XW4O7BMA.js";
import {
  contentAndTrailing,
  skipZeros
} from "./chunk-RJFKTF5J.js";
import {
  inflateNext
} from "./chunk-UNXS5EKZ.js";
import { from12_DecodeError as DecodeError } from "./engine.js";
import "./engine.js";
import { from9_ByteReader as ByteReader } from "./engine.js";

// scan/formats/compression/gzip.ts
const { isUtf8 } = globalThis.process.getBuiltinModule("node:buffer");
function crc32(...all) { return globalThis.process.getBuiltinModule("node:zlib").crc32(...all); }
async function* readGzip({ bytes, budget }) {
  let reader = new ByteReader(bytes), others = new OtherTexts(budget);
  yield* contentAndTrailing(membersOf(reader, others, budget), reader), yield* others.read("headers");
}
async function* membersOf(reader, others, budget) {
  do {
    for (let text of await readHeader(reader)) others.add(text);
    let sum = 0, size = 0;
    for await (let piece of inflateNext(reader, budget))
      sum = crc32(piece, sum), size += piece.length, yield piece;
    let trailer = await reader.take(8);
    if (!trailer) throw new DecodeError("ends too early");
    if (trailer.readUInt32LE(0) !== sum || trailer.readUInt32LE(4) !== size % 2 ** 32) throw new DecodeError("damaged");
    await skipZeros(reader);
  } while ((await reader.peek(3)).equals(magic));
}
var magic = Buffer.from([31, 139, 8]), flags = { sum: 2, extra: 4, name: 8, comment: 16 };
async function readHeader(reader) {
  let flag = (await take(reader, 10)).readUInt8(3), texts = [];
  return flag & flags.extra && texts.push(toText(await take(reader, (await take(reader, 2)).readUInt16LE()))), flag & flags.name && texts.push(await readText(reader)), flag & flags.comment && texts.push(await readText(reader)), flag & flags.sum && await reader.skip(2), texts;
}
async function take(reader, count) {
  let bytes = await reader.take(count);
  if (!bytes) throw new DecodeError("ends too early");
  return bytes;
}
var longest = 1e6;
async function readText(reader) {
  let bytes = [];
  for (let byte = (await take(reader, 1))[0]; byte; byte = (await take(reader, 1))[0])
    if (bytes.push(byte), bytes.length > longest) throw new DecodeError("damaged");
  return toText(Buffer.from(bytes));
}
function toText(bytes) {
  return bytes.toString(isUtf8(bytes) ? "utf8" : "latin1");
}
export {
  readGzip
};
