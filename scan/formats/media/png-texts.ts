/** Compressed texts of a PNG (11.3.3 zTXt, iTXt): chunks that go by in pieces of any size. */
import { letters, u32be } from '../ends/numbers.ts';

const signatureSize = 8;
const headerSize = 8;
const sumSize = 4;
/** Bytes kept of all of them; what is more is not covered. */
const most = 4_000_000;

export class PngTexts {
  /** Each as zlib wrote it. */
  readonly found: Uint8Array[] = [];
  isCut = false;
  #skip = signatureSize;
  #wanted = headerSize;
  #held: Buffer = Buffer.alloc(0);
  /** Null: a header is next. */
  #name: string | null = null;
  #size = 0;

  static open(head: Uint8Array): PngTexts | null {
    return letters(head, 0) === '\x89PNG' ? new PngTexts() : null;
  }

  push(piece: Uint8Array): void {
    for (let at = 0; at < piece.length;) {
      const skipped = Math.min(this.#skip, piece.length - at);
      [this.#skip, at] = [this.#skip - skipped, at + skipped];
      const part = piece.subarray(at, at + this.#wanted - this.#held.length);
      at += part.length;
      this.#held = Buffer.concat([this.#held, part]);
      if (this.#held.length === this.#wanted && this.#skip === 0) this.#next(this.#held);
    }
  }

  #next(held: Buffer): void {
    this.#held = Buffer.alloc(0);
    if (this.#name !== null) {
      const text = compressedOf(this.#name, held);
      if (text) this.found.push(text);
      [this.#name, this.#skip, this.#wanted] = [null, sumSize, headerSize];
      return;
    }
    const [size, name] = [u32be(held, 0), letters(held, 4)];
    const isText = name === 'zTXt' || name === 'iTXt';
    this.#size += isText ? size : 0;
    // An empty one stands for those that are not kept, so that they are named.
    if (isText && this.#size > most && !this.isCut) {
      this.isCut = true;
      this.found.push(new Uint8Array(0));
    }
    if (isText && size > 0 && !this.isCut) [this.#name, this.#wanted] = [name, size];
    else this.#skip = size + sumSize;
  }
}

/** Behind the keyword, and in an iTXt behind language and translated keyword. */
function compressedOf(name: string, chunk: Buffer): Uint8Array | null {
  const method = chunk.indexOf(0) + 1;
  if (method === 0) return null;
  if (name === 'zTXt') return chunk.subarray(method + 1);
  if (chunk[method] !== 1) return null;
  const translated = chunk.indexOf(0, method + 2) + 1;
  const text = translated > 0 ? chunk.indexOf(0, translated) + 1 : 0;
  return text > 0 ? chunk.subarray(text) : null;
}
