/** Pieces of bytes: the first ones seen before the rest, or all of them in one. */
import type { Budget } from './budget.ts';
import type { Bytes } from './types.ts';

export interface HeadedBytes {
  /** At least `size` bytes, or all there are. */
  readonly head: Uint8Array;
  /** Everything, the head included; to be gone through once. */
  readonly bytes: Bytes;
  /** Ends what gives them. */
  readonly close: () => Promise<void>;
}

export async function readHead(bytes: Bytes, size: number): Promise<HeadedBytes> {
  const iterator = bytes[Symbol.asyncIterator]();
  const pieces: Uint8Array[] = [];
  let length = 0;
  let isDone = false;
  while (length < size) {
    const { done, value } = await iterator.next();
    if (done) {
      isDone = true;
      break;
    }
    // Valid until the next one only.
    pieces.push(Buffer.from(value));
    length += value.length;
  }
  const head = pieces.length === 1 && pieces[0] ? pieces[0] : Buffer.concat(pieces);
  const close = async (): Promise<void> => void (await iterator.return?.());
  return { head, bytes: joined(head, isDone ? null : iterator, close), close };
}

async function* joined(
  head: Uint8Array,
  rest: AsyncIterator<Uint8Array> | null,
  close: () => Promise<void>,
): AsyncGenerator<Uint8Array> {
  try {
    if (head.length > 0) yield head;
    if (!rest) return;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await close();
  }
}

export interface HeldBytes {
  readonly bytes: Buffer<ArrayBuffer>;
  readonly release: () => void;
}

const firstGuess = 65_536;

/** All of it in memory of its own, within the budget; `size` is a guess of how much that will be. */
export async function collect(bytes: Bytes, size: number | null, budget: Budget): Promise<HeldBytes> {
  let buffer = Buffer.allocUnsafeSlow(Math.min(size ?? firstGuess, budget.room));
  let length = 0;
  try {
    for await (const piece of bytes) {
      budget.hold(piece.length);
      length += piece.length;
      if (length > buffer.length) buffer = grown(buffer, length);
      buffer.set(piece, length - piece.length);
    }
  } catch (error) {
    budget.release(length);
    throw error;
  }
  return { bytes: buffer.subarray(0, length), release: () => budget.release(length) };
}

function grown(buffer: Buffer<ArrayBuffer>, least: number): Buffer<ArrayBuffer> {
  const larger = Buffer.allocUnsafeSlow(Math.max(least, buffer.length * 2));
  larger.set(buffer);
  return larger;
}

const pieceSize = 262_144;

/** What is in memory, in pieces again. */
export async function* inPieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += pieceSize) yield bytes.subarray(at, at + pieceSize);
}

/** Gives exact counts of bytes out of pieces of any size. */
export class ByteReader {
  readonly #iterator: AsyncIterator<Uint8Array>;
  #piece: Uint8Array = Buffer.alloc(0);
  #at = 0;

  constructor(bytes: Bytes) {
    this.#iterator = bytes[Symbol.asyncIterator]();
  }

  /** Exactly `count` bytes as a copy, or null where there are fewer. */
  async take(count: number): Promise<Buffer | null> {
    if (count > firstGuess) return this.#takeMuch(count);
    const taken = Buffer.allocUnsafe(count);
    let length = 0;
    for await (const piece of this.stream(count)) {
      taken.set(piece, length);
      length += piece.length;
    }
    return length === count ? taken : null;
  }

  /** Whoever says that so many bytes follow may lie: no memory is taken for what is not there. */
  async #takeMuch(count: number): Promise<Buffer | null> {
    const pieces: Buffer[] = [];
    let left = count;
    for await (const piece of this.stream(count)) {
      pieces.push(Buffer.from(piece));
      left -= piece.length;
    }
    return left === 0 ? Buffer.concat(pieces) : null;
  }

  /** Up to `count` bytes as a copy, which stay to be read. */
  async peek(count: number): Promise<Buffer> {
    while (this.#piece.length - this.#at < count) {
      const rest = Buffer.from(this.#piece.subarray(this.#at));
      if (!(await this.#next())) {
        [this.#piece, this.#at] = [rest, 0];
        break;
      }
      [this.#piece, this.#at] = [Buffer.concat([rest, this.#piece]), 0];
    }
    return Buffer.from(this.#piece.subarray(this.#at, this.#at + count));
  }

  /** Up to `count` bytes in pieces. */
  async *stream(count: number): AsyncGenerator<Uint8Array> {
    for (let left = count; left > 0;) {
      const piece = await this.some(left);
      if (!piece) return;
      left -= piece.length;
      yield piece;
    }
  }

  /** At most `count` bytes that are there already, or the next ones; null at the end. */
  async some(count: number): Promise<Uint8Array | null> {
    if (this.#at === this.#piece.length && !(await this.#next())) return null;
    const piece = this.#piece.subarray(this.#at, this.#at + count);
    this.#at += piece.length;
    return piece;
  }

  /** Takes back bytes of the piece that was given last. */
  unread(count: number): void {
    this.#at -= count;
  }

  async skip(count: number): Promise<void> {
    for await (const _ of this.stream(count));
  }

  /** Everything that is left. */
  async *rest(): AsyncGenerator<Uint8Array> {
    for (let piece = await this.some(Infinity); piece; piece = await this.some(Infinity)) yield piece;
  }

  async #next(): Promise<boolean> {
    const { done, value } = await this.#iterator.next();
    if (done) return false;
    [this.#piece, this.#at] = [value, 0];
    return value.length > 0 || this.#next();
  }
}
