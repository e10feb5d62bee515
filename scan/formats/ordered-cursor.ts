/** As `ByteCursor`, of files whose byte order is that of the machine that wrote them. */
import { ByteCursor } from './byte-cursor.ts';

export class OrderedCursor {
  readonly #cursor: ByteCursor;
  readonly isBig: boolean;

  constructor(bytes: Buffer, at: number, isBig: boolean) {
    [this.#cursor, this.isBig] = [new ByteCursor(bytes, at), isBig];
  }

  get at(): number {
    return this.#cursor.at;
  }

  i32(): number {
    return this.isBig ? this.#cursor.i32be() : this.#cursor.i32();
  }

  /** No size is larger than a number of JavaScript holds. */
  i64(): number {
    const bytes = this.#cursor.take(8);
    return Number(this.isBig ? bytes.readBigInt64BE() : bytes.readBigInt64LE());
  }

  f64(): number {
    const bytes = this.#cursor.take(8);
    return this.isBig ? bytes.readDoubleBE() : bytes.readDoubleLE();
  }

  u8(): number {
    return this.#cursor.u8();
  }

  take(count: number): Buffer {
    return this.#cursor.take(count);
  }

  skip(count: number): void {
    this.#cursor.skip(count);
  }
}
