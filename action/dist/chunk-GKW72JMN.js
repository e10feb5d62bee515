import {
  unpackLz4Block
} from "./chunk-YGHFEGCF.js";
import {
  contentAndTrailing
} from "./chunk-RJFKTF5J.js";
import { from12_DecodeError as DecodeError } from "./engine.js";
import { from9_ByteReader as ByteReader } from "./engine.js";

// scan/formats/compression/lz4.ts
var frame = 407708164, legacy = 407642370, legacyBlock = 8388608, reach = 65536, unpacked = 2147483648;
async function* readLz4({ bytes, budget }) {
  let reader = new ByteReader(bytes);
  yield* contentAndTrailing(unpackLz4(reader, budget), reader);
}
async function* unpackLz4(reader, budget) {
  for (; ; ) {
    let head = await reader.peek(4), magic = head.length === 4 ? head.readUInt32LE() : 0;
    if (magic === frame) yield* readFrame(reader, budget);
    else if (magic === legacy) yield* readLegacy(reader, budget);
    else if (magic >>> 4 === 25481893) await skipFrame(reader);
    else return;
  }
}
async function* readFrame(reader, budget) {
  let flags = (await take(reader, 6))[4] ?? 0, has = (bit) => (flags & bit) !== 0;
  if (flags >> 6 !== 1) throw new DecodeError("written in a way that is not understood");
  if (has(1)) throw new DecodeError("compressed with a dictionary that is not there");
  await take(reader, (has(8) ? 8 : 0) + 1);
  let window = new Window(4194304, budget);
  try {
    for (; ; ) {
      let size = (await take(reader, 4)).readUInt32LE();
      if (size === 0) break;
      let block = await take(reader, size % unpacked);
      has(16) && await take(reader, 4), yield window.add(block, size < unpacked);
    }
    has(4) && await take(reader, 4);
  } finally {
    window.release();
  }
}
async function* readLegacy(reader, budget) {
  await take(reader, 4);
  let window = new Window(legacyBlock, budget);
  try {
    for (; ; ) {
      let head = await reader.peek(4), size = head.length === 4 ? head.readUInt32LE() : 0;
      if (size === 0 || size > legacyBlock * 2) return;
      await take(reader, 4), yield window.add(await take(reader, size), !0);
    }
  } finally {
    window.release();
  }
}
async function skipFrame(reader) {
  await reader.skip((await take(reader, 8)).readUInt32LE(4));
}
var longestBlock = 16777216;
async function take(reader, count) {
  if (count > longestBlock) throw new DecodeError("damaged");
  let bytes = await reader.take(count);
  if (!bytes) throw new DecodeError("ends too early");
  return bytes;
}
var Window = class {
  #out;
  #budget;
  #length = 0;
  constructor(most, budget) {
    budget.hold(reach + most), [this.#out, this.#budget] = [Buffer.alloc(reach + most), budget];
  }
  add(block, isPacked) {
    this.#length > reach && (this.#out.copyWithin(0, this.#length - reach, this.#length), this.#length = reach);
    let start = this.#length;
    if (isPacked) this.#length = unpackLz4Block(block, this.#out, start);
    else {
      if (start + block.length > this.#out.length) throw new DecodeError("damaged");
      this.#length += block.copy(this.#out, start);
    }
    return this.#budget.inflate(this.#length - start), this.#out.subarray(start, this.#length);
  }
  release() {
    this.#budget.release(this.#out.length);
  }
};

export {
  readLz4,
  unpackLz4
};
