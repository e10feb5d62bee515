/** What zlib and zstd compressed, in bounded memory. */
import type { Transform } from 'node:stream';
import { createBrotliDecompress, createInflate, createInflateRaw, createZstdDecompress } from 'node:zlib';
import type { Budget } from '../budget.ts';
import { ByteReader } from '../bytes.ts';
import { DecodeError } from '../errors.ts';
import type { Bytes } from '../types.ts';

/** Input given at once; what it may inflate to is limited by the stream's own buffer. */
const sliceSize = 65_536;
const chunkSize = 65_536;

export function inflateRaw(bytes: Bytes, budget: Budget): Bytes {
  return inflateNext(new ByteReader(bytes), budget);
}

/** One deflated stream: the reader stands behind it afterwards. */
export function inflateNext(reader: ByteReader, budget: Budget): Bytes {
  return inflate(reader, createInflateRaw({ chunkSize }), budget);
}

/** As `inflateNext`, with the header and the sum of zlib around it. */
export function inflateZlib(reader: ByteReader, budget: Budget): Bytes {
  return inflate(reader, createInflate({ chunkSize }), budget);
}

export function decompressBrotli(reader: ByteReader, budget: Budget): Bytes {
  return inflate(reader, createBrotliDecompress({ chunkSize }), budget);
}

/** At least one frame of zstandard: the reader stands at the end of a frame afterwards. */
export function decompressFrame(reader: ByteReader, budget: Budget): Bytes {
  return inflate(reader, createZstdDecompress({ chunkSize }), budget);
}

/** Everything that could be inflated is given before an error is thrown. */
async function* inflate(reader: ByteReader, stream: Transform & { bytesWritten: number }, budget: Budget): Bytes {
  const pump = new Pump(stream);
  const feeding = pump.feed(reader);
  try {
    for await (const piece of stream as AsyncIterable<Buffer>) {
      budget.inflate(piece.length);
      yield piece;
      pump.taken();
    }
  } catch (error) {
    throw toDecodeError(error);
  } finally {
    stream.destroy();
    await feeding;
  }
  reader.unread(pump.fed - stream.bytesWritten);
}

function toDecodeError(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'Z_BUF_ERROR' || /unexpected end/i.test(error instanceof Error ? error.message : ''))
    return new DecodeError('ends too early');
  return /^(?:Z_|ZSTD_|ERR_)/.test(code) ? new DecodeError('damaged') : error;
}

class Pump {
  /** Bytes that the stream was given; it may have left some of the last ones. */
  fed = 0;
  readonly #stream: Transform & { readonly bytesWritten: number };
  #wake: (() => void) | null = null;

  constructor(stream: Transform & { readonly bytesWritten: number }) {
    this.#stream = stream;
  }

  taken(): void {
    this.#wake?.();
  }

  /** Never rejects: what goes wrong ends the stream, whose reader is told. */
  async feed(reader: ByteReader): Promise<void> {
    const stream = this.#stream;
    try {
      for (;;) {
        const slice = await reader.some(sliceSize);
        if (!slice) break;
        this.fed += slice.length;
        if (!stream.destroyed) await this.#write(slice);
        // What it leaves stands behind its end; of that only the last slice can be taken back.
        if (stream.destroyed || stream.bytesWritten < this.fed) return;
      }
      // An early end is told by an error, which would take with it what nobody has read yet.
      while (stream.readableLength > 0 && !stream.destroyed) await this.#turn();
      stream.end();
    } catch (error) {
      stream.destroy(error instanceof Error ? error : new DecodeError('damaged'));
    }
  }

  #write(slice: Uint8Array): Promise<void> {
    return new Promise((resolve) => {
      this.#stream.once('close', resolve);
      this.#stream.write(slice, () => {
        this.#stream.off('close', resolve);
        resolve();
      });
    });
  }

  #turn(): Promise<void> {
    return new Promise((resolve) => {
      this.#stream.once('close', resolve);
      this.#wake = () => {
        this.#stream.off('close', resolve);
        resolve();
      };
    });
  }
}
