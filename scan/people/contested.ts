/**
 * Values that look like one person's own and stand beside too many others: a shared address, a number that somebody
 * filled in everywhere. They join nobody.
 */
import type { RecordCursor } from './blocking-keys.ts';
import { release, resize } from './memory.ts';
import { NumberTable } from './number-table.ts';

/** One person is written in so many ways at most. */
const mostNames = 3;

export class Contests {
  readonly #keys = new NumberTable();
  readonly #names = new Beside();
  readonly #births = new Beside();
  readonly #numbers = new Beside();

  /** Own keys of a record, and name with birth date, as far as `isTurn` has them. */
  note(cursor: RecordCursor, isTurn: (key: number) => boolean): void {
    const { name, birth, number, nameAndBirth } = cursor;
    if (name === 0 && birth === 0 && number === 0) return;
    cursor.ownKeys((key) => {
      if (!isTurn(key)) return;
      const index = this.#keys.add(key);
      this.#names.note(index, name);
      this.#births.note(index, birth);
      this.#numbers.note(index, number);
    });
    if (nameAndBirth !== 0 && number !== 0 && isTurn(nameAndBirth))
      this.#numbers.note(this.#keys.add(nameAndBirth), number);
  }

  free(): void {
    this.#keys.free();
    for (const beside of [this.#names, this.#births, this.#numbers]) beside.free();
  }

  addTo(contested: NumberTable): void {
    if (this.#names.isClear && this.#births.isClear && this.#numbers.isClear) return;
    for (const [key, index] of this.#keys.entries()) if (this.#isContested(index)) contested.add(key);
  }

  /** Two names that are two birth dates or two numbers as well are two people. */
  #isContested(index: number): boolean {
    const names = this.#names.count(index);
    const isTwo = Math.max(this.#births.count(index), this.#numbers.count(index)) > 1;
    return names > mostNames || (isTwo && names !== 1);
  }
}

/** How many different hashes stood beside each key, up to four. */
class Beside {
  #first: Float64Array<ArrayBuffer> = new Float64Array(1_024);
  readonly #more = new Map<number, number[]>();

  get isClear(): boolean {
    return this.#more.size === 0;
  }

  note(index: number, hash: number): void {
    if (hash === 0) return;
    if (index >= this.#first.length) {
      this.#first = new Float64Array(resize(this.#first, Math.ceil(index * 1.5) * 8));
    }
    const first = this.#first[index] ?? 0;
    if (first === 0) this.#first[index] = hash;
    else if (first !== hash) this.#noteMore(index, hash);
  }

  free(): void {
    release(this.#first);
  }

  count(index: number): number {
    return ((this.#first[index] ?? 0) === 0 ? 0 : 1) + (this.#more.get(index)?.length ?? 0);
  }

  #noteMore(index: number, hash: number): void {
    const more = this.#more.get(index);
    if (!more) this.#more.set(index, [hash]);
    else if (more.length < mostNames && !more.includes(hash)) more.push(hash);
  }
}
