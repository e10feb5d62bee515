/** Turns byte offsets into lines and columns, walking each byte of a document once, forward. */

export interface Position {
  /** From 1; columns in code points. */
  readonly line: number;
  readonly column: number;
  /** UTF-16 code units before the offset, for documents that were UTF-16. */
  readonly units: number;
}

/** Offsets must be asked in rising order; `advance` keeps the counts when bytes leave the memory. */
export class PositionTracker {
  #offset = 0;
  #line = 1;
  #column = 1;
  #units = 0;

  /**
   * `bytes` are the document's from `base` on. In a one-byte encoding each byte is a column; else they are UTF-8.
   */
  locate(bytes: Uint8Array, base: number, offset: number, isOneByte = false): Position {
    for (let at = this.#offset - base; at < offset - base; at++) {
      const byte = bytes[at] ?? 0;
      if (byte === 10) {
        this.#line++;
        this.#column = 1;
        this.#units++;
      } else if (isOneByte || (byte & 0xc0) !== 0x80) {
        this.#column++;
        this.#units += byte >= 0xf0 && !isOneByte ? 2 : 1;
      }
    }
    this.#offset = Math.max(this.#offset, offset);
    return { line: this.#line, column: this.#column, units: this.#units };
  }

  advance(bytes: Uint8Array, base: number, offset: number): void {
    this.locate(bytes, base, offset);
  }

  /** As `locate`, but stays where it is: for the end of a value whose inside may hold the next one. */
  peek(bytes: Uint8Array, base: number, offset: number, isOneByte = false): Position {
    const copy = new PositionTracker();
    [copy.#offset, copy.#line, copy.#column, copy.#units] = [this.#offset, this.#line, this.#column, this.#units];
    return copy.locate(bytes, base, offset, isOneByte);
  }
}
