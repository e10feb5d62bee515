/** Of how many of a table's people each kind of data is known, whichever of their rows hold it. */
import type { TypedColumn } from '../model/table.ts';
import { hashRange } from '../people/index.ts';
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
  #people = new Map<number, number>();
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
    this.#people.set(person, (this.#people.get(person) ?? 0) | this.#kindsOf(filled));
    if (this.#people.size > this.#most) this.#thin();
  }

  /** The share of the people by kind, in six digits: exact for half a million. Empty where nobody was counted. */
  shares(): ReadonlyMap<string, number> {
    const counts = this.#kinds.map(() => 0);
    for (const kinds of this.#people.values())
      for (const bit of counts.keys()) if (kinds & (1 << bit)) counts[bit] = (counts[bit] ?? 0) + 1;
    const all = this.#people.size;
    return new Map(
      all === 0 ? [] : this.#kinds.map((kind, bit) => [kind, Math.round(((counts[bit] ?? 0) / all) * 1e6) / 1e6]),
    );
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
    this.#people = new Map([...this.#people].filter(([person]) => person < this.#below));
  }
}
