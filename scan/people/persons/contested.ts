/**
 * Values that look like one person's own and stand beside too many others: a shared address, a number that somebody
 * filled in everywhere. They join nobody.
 */
import { birthSlot, nameAndBirth, nameOf, numberSlot, ownKeys } from './keys.ts';
import { NumberTable } from './number-table.ts';
import type { Entry } from './record-list.ts';

/** One person is written in so many ways at most. */
const mostNames = 3;

export class Contests {
  readonly #keys = new NumberTable();
  readonly #names = new Beside();
  readonly #births = new Beside();
  readonly #numbers = new Beside();

  /** Own keys of a record, and name with birth date, as far as `isTurn` has them. */
  note(entries: readonly Entry[], isTurn: (key: number) => boolean): void {
    const hashOf = (slot: number): number => entries.find((entry) => entry.slot === slot)?.hash ?? 0;
    const [name, birth, number] = [nameOf(entries)?.hash ?? 0, hashOf(birthSlot), hashOf(numberSlot)];
    if (name === 0 && birth === 0 && number === 0) return;
    for (const key of ownKeys(entries)) {
      if (!isTurn(key)) continue;
      const index = this.#keys.add(key);
      this.#names.note(index, name);
      this.#births.note(index, birth);
      this.#numbers.note(index, number);
    }
    const both = nameAndBirth(entries);
    if (both !== null && isTurn(both)) this.#numbers.note(this.#keys.add(both), number);
  }

  /** Two names that are two birth dates or two numbers as well are two people. */
  isContested(key: number): boolean {
    const index = this.#keys.find(key);
    if (index < 0) return false;
    const [names, births, numbers] = [this.#names, this.#births, this.#numbers].map((beside) => beside.count(index));
    const isTwo = Math.max(births ?? 0, numbers ?? 0) > 1;
    return (names ?? 0) > mostNames || (isTwo && (names ?? 0) !== 1);
  }
}

/** How many different hashes stood beside each key, up to four. */
class Beside {
  #first = new Float64Array(1_024);
  readonly #more = new Map<number, number[]>();

  note(index: number, hash: number): void {
    if (hash === 0) return;
    if (index >= this.#first.length) {
      const grown = new Float64Array(Math.max(index + 1, this.#first.length * 2));
      grown.set(this.#first);
      this.#first = grown;
    }
    const first = this.#first[index] ?? 0;
    if (first === 0) this.#first[index] = hash;
    else if (first !== hash) this.#noteMore(index, hash);
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
