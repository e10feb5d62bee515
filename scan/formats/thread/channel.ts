/** From somebody who pushes to somebody who pulls: a piece is taken before the next one is given. */
import type { Bytes } from '../types.ts';

export class Channel {
  #piece: Uint8Array | null = null;
  #isEnded = false;
  #isClosed = false;
  #wakeReader: (() => void) | null = null;
  #wakeWriter: (() => void) | null = null;

  /** Resolves when the piece is used up, or nobody wants it any more. */
  write(piece: Uint8Array): Promise<void> {
    if (this.#isClosed) return Promise.resolve();
    this.#piece = piece;
    return new Promise((resolve) => {
      this.#wakeWriter = resolve;
      this.#wakeReader?.();
    });
  }

  end(): void {
    this.#isEnded = true;
    this.#wakeReader?.();
  }

  async *read(): Bytes {
    try {
      for (;;) {
        if (this.#piece) {
          const piece = this.#piece;
          this.#piece = null;
          yield piece;
          this.#wakeWriter?.();
          continue;
        }
        if (this.#isEnded) return;
        await new Promise<void>((resolve) => (this.#wakeReader = resolve));
      }
    } finally {
      this.close();
    }
  }

  /** Whatever else is written is let go. */
  close(): void {
    this.#isClosed = true;
    this.#wakeWriter?.();
  }
}
