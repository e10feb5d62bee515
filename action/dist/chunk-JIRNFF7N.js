const require = globalThis.process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  DecodeError
} from "./chunk-YQZWOWRK.js";

// scan/decode/inflate.ts
const { createGunzip, createInflateRaw, createZstdDecompress } = globalThis.process.getBuiltinModule("node:zlib");
var sliceSize = 65536, chunkSize = 65536;
async function* readGzip({ bytes, budget }) {
  yield toContent(inflate(bytes, createGunzip({ chunkSize }), budget));
}
async function* readZstandard({ bytes, budget }) {
  yield toContent(inflate(bytes, createZstdDecompress({ chunkSize }), budget));
}
function inflateRaw(bytes, budget) {
  return inflate(bytes, createInflateRaw({ chunkSize }), budget);
}
function toContent(bytes) {
  return { kind: "document", name: "", bytes, size: null, isText: !1 };
}
async function* inflate(bytes, stream, budget) {
  let pump = new Pump(stream), feeding = pump.feed(bytes);
  try {
    for await (let piece of stream)
      budget.inflate(piece.length), yield piece, pump.taken();
  } catch (error) {
    throw toDecodeError(error);
  } finally {
    stream.destroy(), await feeding;
  }
}
function toDecodeError(error) {
  let code = error instanceof Error && "code" in error ? String(error.code) : "";
  return code === "Z_BUF_ERROR" || /unexpected end/i.test(error instanceof Error ? error.message : "") ? new DecodeError("ends too early") : /^(?:Z_|ZSTD_|ERR_)/.test(code) ? new DecodeError("damaged") : error;
}
var Pump = class {
  #stream;
  #wake = null;
  constructor(stream) {
    this.#stream = stream;
  }
  taken() {
    this.#wake?.();
  }
  /** Never rejects: what goes wrong ends the stream, whose reader is told. */
  async feed(bytes) {
    let stream = this.#stream;
    try {
      for await (let piece of bytes) {
        for (let at = 0; at < piece.length && !stream.destroyed; at += sliceSize)
          await this.#write(piece.subarray(at, at + sliceSize));
        if (stream.destroyed) return;
      }
      for (; stream.readableLength > 0 && !stream.destroyed; ) await this.#turn();
      stream.end();
    } catch (error) {
      stream.destroy(error instanceof Error ? error : new DecodeError("damaged"));
    }
  }
  #write(slice) {
    return new Promise((resolve) => {
      this.#stream.once("close", resolve), this.#stream.write(slice, () => {
        this.#stream.off("close", resolve), resolve();
      });
    });
  }
  #turn() {
    return new Promise((resolve) => {
      this.#stream.once("close", resolve), this.#wake = () => {
        this.#stream.off("close", resolve), resolve();
      };
    });
  }
};

export {
  readGzip,
  readZstandard,
  inflateRaw,
  toContent
};
