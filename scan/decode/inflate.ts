/** What zlib and zstd compressed, in bounded memory. */
import type { Transform } from 'node:stream';
import { createGunzip, createInflateRaw, createZstdDecompress } from 'node:zlib';
import type { Budget } from './budget.ts';
import { DecodeError, type Bytes, type Input, type Part } from './types.ts';

/** Input given at once; what it may inflate to is limited by the stream's own buffer. */
const sliceSize = 65_536;
const chunkSize = 65_536;

export async function* readGzip({ bytes, budget }: Input): AsyncGenerator<Part> {
  yield toContent(inflate(bytes, createGunzip({ chunkSize }), budget));
}

export async function* readZstandard({ bytes, budget }: Input): AsyncGenerator<Part> {
  yield toContent(inflate(bytes, createZstdDecompress({ chunkSize }), budget));
}

export function inflateRaw(bytes: Bytes, budget: Budget): Bytes {
  return inflate(bytes, createInflateRaw({ chunkSize }), budget);
}

/** What a compressed file holds: called as it is, without its ending. */
export function toContent(bytes: Bytes): Part {
  return { kind: 'document', name: '', bytes, size: null, isText: false };
}

/** Everything that could be inflated is given before an error is thrown. */
async function* inflate(bytes: Bytes, stream: Transform, budget: Budget): Bytes {
  const pump = new Pump(stream);
  const feeding = pump.feed(bytes);
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
}

function toDecodeError(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'Z_BUF_ERROR' || /unexpected end/i.test(error instanceof Error ? error.message : ''))
    return new DecodeError('ends too early');
  return /^(?:Z_|ZSTD_|ERR_)/.test(code) ? new DecodeError('damaged') : error;
}

class Pump {
  readonly #stream: Transform;
  #wake: (() => void) | null = null;

  constructor(stream: Transform) {
    this.#stream = stream;
  }

  taken(): void {
    this.#wake?.();
  }

  /** Never rejects: what goes wrong ends the stream, whose reader is told. */
  async feed(bytes: Bytes): Promise<void> {
    const stream = this.#stream;
    try {
      for await (const piece of bytes) {
        for (let at = 0; at < piece.length && !stream.destroyed; at += sliceSize)
          await this.#write(piece.subarray(at, at + sliceSize));
        if (stream.destroyed) return;
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
