const require = globalThis.process.getBuiltinModule('node:module').createRequire(import.meta.url);

// scan/formats/bytes.ts
async function readHead(bytes, size) {
  let iterator = bytes[Symbol.asyncIterator](), pieces = [], length = 0, isDone = !1;
  for (; length < size; ) {
    let { done, value } = await iterator.next();
    if (done) {
      isDone = !0;
      break;
    }
    pieces.push(Buffer.from(value)), length += value.length;
  }
  let head = pieces.length === 1 && pieces[0] ? pieces[0] : Buffer.concat(pieces), close = async () => {
    await iterator.return?.();
  };
  return { head, bytes: joined(head, isDone ? null : iterator, close), close };
}
async function* joined(head, rest, close) {
  try {
    if (head.length > 0 && (yield head), !rest) return;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await close();
  }
}
var firstGuess = 65536;
async function collect(bytes, size, budget) {
  let buffer = Buffer.allocUnsafeSlow(Math.min(size ?? firstGuess, budget.room)), length = 0;
  try {
    for await (let piece of bytes)
      budget.hold(piece.length), length += piece.length, length > buffer.length && (buffer = grown(buffer, length)), buffer.set(piece, length - piece.length);
  } catch (error) {
    throw budget.release(length), error;
  }
  return { bytes: buffer.subarray(0, length), release: () => budget.release(length) };
}
function grown(buffer, least) {
  let larger = Buffer.allocUnsafeSlow(Math.max(least, buffer.length * 2));
  return larger.set(buffer), larger;
}
var pieceSize = 262144;
async function* inPieces(bytes) {
  for (let at = 0; at < bytes.length; at += pieceSize) yield bytes.subarray(at, at + pieceSize);
}
var ByteReader = class {
  #iterator;
  #piece = Buffer.alloc(0);
  #at = 0;
  constructor(bytes) {
    this.#iterator = bytes[Symbol.asyncIterator]();
  }
  /** Exactly `count` bytes as a copy, or null where there are fewer. */
  async take(count) {
    if (count > firstGuess) return this.#takeMuch(count);
    let taken = Buffer.allocUnsafe(count), length = 0;
    for await (let piece of this.stream(count))
      taken.set(piece, length), length += piece.length;
    return length === count ? taken : null;
  }
  /** Whoever says that so many bytes follow may lie: no memory is taken for what is not there. */
  async #takeMuch(count) {
    let pieces = [], left = count;
    for await (let piece of this.stream(count))
      pieces.push(Buffer.from(piece)), left -= piece.length;
    return left === 0 ? Buffer.concat(pieces) : null;
  }
  /** Up to `count` bytes as a copy, which stay to be read. */
  async peek(count) {
    for (; this.#piece.length - this.#at < count; ) {
      let rest = Buffer.from(this.#piece.subarray(this.#at));
      if (!await this.#next()) {
        [this.#piece, this.#at] = [rest, 0];
        break;
      }
      [this.#piece, this.#at] = [Buffer.concat([rest, this.#piece]), 0];
    }
    return Buffer.from(this.#piece.subarray(this.#at, this.#at + count));
  }
  /** Up to `count` bytes in pieces. */
  async *stream(count) {
    for (let left = count; left > 0; ) {
      let piece = await this.some(left);
      if (!piece) return;
      left -= piece.length, yield piece;
    }
  }
  /** At most `count` bytes that are there already, or the next ones; null at the end. */
  async some(count) {
    if (this.#at === this.#piece.length && !await this.#next()) return null;
    let piece = this.#piece.subarray(this.#at, this.#at + count);
    return this.#at += piece.length, piece;
  }
  /** Takes back bytes of the piece that was given last. */
  unread(count) {
    this.#at -= count;
  }
  async skip(count) {
    for await (let _ of this.stream(count)) ;
  }
  /** Everything that is left. */
  async *rest() {
    for (let piece = await this.some(1 / 0); piece; piece = await this.some(1 / 0)) yield piece;
  }
  async #next() {
    let { done, value } = await this.#iterator.next();
    return done ? !1 : ([this.#piece, this.#at] = [value, 0], value.length > 0 || this.#next());
  }
};

export {
  readHead,
  collect,
  inPieces,
  ByteReader
};
