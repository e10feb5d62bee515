/** Of how many of a table's people each kind of data is known, whichever of their rows hold it. */
import type { TypedColumn } from '../model/table.ts';
import { hashRange, NumberTable } from '../people/index.ts';
import { isFilled } from './filled.ts';

/** People that are held exactly; of more, those with the smallest hashes, which is a fair sample. */
const mostPeople = 32_768;
/** Of columns, and of kinds: the bits of a number that stay positive. What is beyond says nothing. */
const mostBits = 30;

export class KindTally {
  readonly #most: number;
  #columns: readonly TypedColumn[] = [];
  #kinds: readonly string[] = [];
  /** Kinds by columns that are filled, both as bits. */
  readonly #known = new Map<number, number>();
  #people = new NumberTable();
  /** The kinds of each, as bits. */
  #kindsOfPeople = new Int32Array(16);
  #below = hashRange + 1;

  constructor(most = mostPeople) {
    this.#most = most;
  }

  /** Columns may be added while rows are read; the kinds of earlier ones keep their bits. */
  takeColumns(columns: readonly TypedColumn[]): void {
    this.#columns = columns.slice(0, mostBits);
    const kinds = new Set([...this.#kinds, ...this.#columns.map(({ identifier }) => identifier)]);
    this.#kinds = [...kinds].slice(0, mostBits);
    this.#known.clear();
  }

  /** Which columns say something, as bits in the order of the columns. */
  filledIn(row: readonly string[]): number {
    let bits = 0;
    for (const [at, { index }] of this.#columns.entries()) if (isFilled(row[index])) bits |= 1 << at;
    return bits;
  }

  /** @param person from 1, as `primaryHash` gives it */
  add(person: number, filled: number): void {
    if (person >= this.#below) return;
    this.#hold(person, this.#kindsOf(filled));
    if (this.#people.size > this.#most) this.#thin();
  }

  /** The share of the people by kind, in six digits: exact for half a million. Empty where nobody was counted. */
  shares(): ReadonlyMap<string, number> {
    const counts = this.#kinds.map(() => 0);
    const all = this.#people.size;
    for (const kinds of this.#kindsOfPeople.subarray(0, all))
      for (const bit of counts.keys()) if (kinds & (1 << bit)) counts[bit] = (counts[bit] ?? 0) + 1;
    return new Map(
      all === 0 ? [] : this.#kinds.map((kind, bit) => [kind, Math.round(((counts[bit] ?? 0) / all) * 1e6) / 1e6]),
    );
  }

  #hold(person: number, kinds: number): void {
    const at = this.#people.add(person);
    if (at === this.#kindsOfPeople.length) {
      const before = this.#kindsOfPeople;
      this.#kindsOfPeople = new Int32Array(before.length * 2);
      this.#kindsOfPeople.set(before);
    }
    this.#kindsOfPeople[at] = (this.#kindsOfPeople[at] ?? 0) | kinds;
  }

  #kindsOf(filled: number): number {
    const known = this.#known.get(filled);
    if (known !== undefined) return known;
    let kinds = 0;
    for (const [at, { identifier }] of this.#columns.entries()) {
      const bit = this.#kinds.indexOf(identifier);
      if (bit >= 0 && filled & (1 << at)) kinds |= 1 << bit;
    }
    this.#known.set(filled, kinds);
    return kinds;
  }

  #thin(): void {
    this.#below /= 2;
    const [people, kinds] = [this.#people, this.#kindsOfPeople];
    [this.#people, this.#kindsOfPeople] = [new NumberTable(), new Int32Array(16)];
    people.forEachKey((person) => {
      if (person < this.#below) this.#hold(person, kinds[people.find(person)] ?? 0);
    });
    people.free();
  }
}
