import { from12_DecodeError as DecodeError } from "./engine.js";
import { from9_ByteReader as ByteReader } from "./engine.js";

// scan/formats/compression/inflate.ts
function createBrotliDecompress(...all) { return globalThis.process.getBuiltinModule("node:zlib").createBrotliDecompress(...all); }
function createInflate(...all) { return globalThis.process.getBuiltinModule("node:zlib").createInflate(...all); }
function createInflateRaw(...all) { return globalThis.process.getBuiltinModule("node:zlib").createInflateRaw(...all); }
function createZstdDecompress(...all) { return globalThis.process.getBuiltinModule("node:zlib").createZstdDecompress(...all); }
var sliceSize = 65536, chunkSize = 65536;
function inflateRaw(bytes, budget) {
  return inflateNext(new ByteReader(bytes), budget);
}
function inflateNext(reader, budget) {
  return inflate(reader, createInflateRaw({ chunkSize }), budget);
}
function inflateZlib(reader, budget) {
  return inflate(reader, createInflate({ chunkSize }), budget);
}
function decompressBrotli(reader, budget) {
  return inflate(reader, createBrotliDecompress({ chunkSize }), budget);
}
function decompressFrame(reader, budget) {
  return inflate(reader, createZstdDecompress({ chunkSize }), budget);
}
async function* inflate(reader, stream, budget) {
  let pump = new Pump(stream), feeding = pump.feed(reader);
  try {
    for await (let piece of stream)
      budget.inflate(piece.length), yield piece, pump.taken();
  } catch (error) {
    throw toDecodeError(error);
  } finally {
    stream.destroy(), await feeding;
  }
  reader.unread(pump.fed - stream.bytesWritten);
}
function toDecodeError(error) {
  let code = error instanceof Error && "code" in error ? String(error.code) : "";
  return code === "Z_BUF_ERROR" || /unexpected end/i.test(error instanceof Error ? error.message : "") ? new DecodeError("ends too early") : /^(?:Z_|ZSTD_|ERR_)/.test(code) ? new DecodeError("damaged") : error;
}
var Pump = class {
  /** Bytes that the stream was given; it may have left some of the last ones. */
  fed = 0;
  #stream;
  #wake = null;
  constructor(stream) {
    this.#stream = stream;
  }
  taken() {
    this.#wake?.();
  }
  /** Never rejects: what goes wrong ends the stream, whose reader is told. */
  async feed(reader) {
    let stream = this.#stream;
    try {
      for (; ; ) {
        let slice = await reader.some(sliceSize);
        if (!slice) break;
        if (this.fed += slice.length, stream.destroyed || await this.#write(slice), stream.destroyed || stream.bytesWritten < this.fed) return;
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
  inflateRaw,
  inflateNext,
  inflateZlib,
  decompressBrotli,
  decompressFrame
};
