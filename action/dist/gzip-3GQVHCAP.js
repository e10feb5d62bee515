const require = globalThis.process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  inflateNext
} from "./chunk-Y67EBZFR.js";
import {
  contentAndTrailing,
  skipZeros
} from "./chunk-VINUHZW7.js";
import {
  ByteReader
} from "./chunk-UNNM3OYF.js";
import {
  DecodeError
} from "./chunk-YQZWOWRK.js";
import "./chunk-BNZWS2YR.js";

// scan/decode/gzip.ts
const { crc32 } = globalThis.process.getBuiltinModule("node:zlib");
async function* readGzip({ bytes, budget }) {
  let reader = new ByteReader(bytes);
  yield* contentAndTrailing(membersOf(reader, budget), reader);
}
async function* membersOf(reader, budget) {
  do {
    await skipHeader(reader);
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
async function skipHeader(reader) {
  let flag = (await take(reader, 10)).readUInt8(3);
  flag & flags.extra && await reader.skip((await take(reader, 2)).readUInt16LE()), flag & flags.name && await skipText(reader), flag & flags.comment && await skipText(reader), flag & flags.sum && await reader.skip(2);
}
async function take(reader, count) {
  let bytes = await reader.take(count);
  if (!bytes) throw new DecodeError("ends too early");
  return bytes;
}
async function skipText(reader) {
  for (; (await take(reader, 1))[0] !== 0; ) ;
}
export {
  readGzip
};
