import {
  contentAndTrailing
} from "./chunk-RJFKTF5J.js";
import {
  decompressFrame
} from "./chunk-UNXS5EKZ.js";
import { from12_DecodeError as DecodeError } from "./engine.js";
import { from9_ByteReader as ByteReader } from "./engine.js";
import "./engine.js";

// scan/formats/compression/zstandard.ts
async function* readZstandard({ bytes, budget }) {
  let reader = new ByteReader(bytes), skipped = new Skipped(budget);
  try {
    yield* contentAndTrailing(framesOf(reader, skipped, budget), reader), yield* skipped.read();
  } finally {
    skipped.release();
  }
}
async function* framesOf(reader, skipped, budget) {
  for (; ; ) {
    let head = await reader.peek(4);
    if (head.length === 4 && head.readUInt32LE() === frame) yield* decompressFrame(reader, budget);
    else if (head.length === 4 && isSkippable(head.readUInt32LE())) await skipped.take(reader);
    else return;
  }
}
var frame = 4247762216;
function isSkippable(magic) {
  return magic >>> 4 === 25481893;
}
var Skipped = class {
  #budget;
  #pieces = [];
  #held = 0;
  constructor(budget) {
    this.#budget = budget;
  }
  async take(reader) {
    let header = await reader.take(8), size = header?.readUInt32LE(4) ?? 0;
    this.#budget.hold(size), this.#held += size;
    let content = header && await reader.take(size);
    if (!content) throw new DecodeError("ends too early");
    this.#pieces.push(content);
  }
  *read() {
    if (this.#held === 0) return;
    let pieces = this.#pieces;
    yield { kind: "document", name: "skippable frames", bytes: (async function* () {
      yield* pieces;
    })(), size: this.#held, isText: !1 };
  }
  release() {
    this.#budget.release(this.#held);
  }
};
export {
  readZstandard
};
