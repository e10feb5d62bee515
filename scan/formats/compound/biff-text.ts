/** Strings of Excel 97 (MS-XLS 2.5.293, 2.5.240): one or two bytes a character, over several records. */
import { ByteCursor } from '../byte-cursor.ts';
import { DecodeError } from '../errors.ts';

/** A record and those that continue it: a string that goes on says again how wide its characters are. */
export class BiffRecords {
  #cursor: ByteCursor;
  readonly #others: Buffer[];

  constructor(first: Buffer, others: readonly Buffer[]) {
    [this.#cursor, this.#others] = [new ByteCursor(first), [...others]];
  }

  u8(): number {
    return this.#ready().u8();
  }

  u16(): number {
    return this.#ready().u16();
  }

  u32(): number {
    return this.#ready().u32();
  }

  skip(count: number): void {
    for (let left = count; left > 0;) {
      const step = Math.min(left, this.#ready().left);
      this.#cursor.skip(step);
      left -= step;
    }
  }

  /** With a length of two bytes in front. */
  text(): string {
    return this.characters(this.u16());
  }

  /** Flags, then characters, then what says how they look. */
  characters(count: number): string {
    const flags = this.u8();
    const runs = (flags & 8) === 0 ? 0 : this.u16();
    const extra = (flags & 4) === 0 ? 0 : this.u32();
    const pieces: string[] = [];
    let isWide = (flags & 1) === 1;
    for (let left = count; left > 0;) {
      if (this.#cursor.left === 0) {
        this.#next();
        isWide = (this.#cursor.u8() & 1) === 1;
      }
      const step = Math.min(left, isWide ? this.#cursor.left >> 1 : this.#cursor.left);
      if (step === 0) throw new DecodeError('damaged');
      pieces.push(this.#cursor.take(isWide ? step * 2 : step).toString(isWide ? 'utf16le' : 'latin1'));
      left -= step;
    }
    this.skip(runs * 4 + extra);
    return pieces.join('').toWellFormed();
  }

  #ready(): ByteCursor {
    if (this.#cursor.left === 0) this.#next();
    return this.#cursor;
  }

  #next(): void {
    const next = this.#others.shift();
    if (!next) throw new DecodeError('ends too early');
    this.#cursor = new ByteCursor(next);
  }
}
