/**
 * Whether people can be singled out in a table without names: the share of rows that no other row equals in birth date,
 * postcode and sex. These three alone name 87 % of the people in the United States (Sweeney, Simple Demographics Often
 * Identify People Uniquely, 2000); GDPR recital 26 counts singling out as identifying.
 */
import { hashRange } from './hash.ts';
import { NumberTable } from './number-table.ts';

/** Combinations that are counted; beyond it the table is judged by a sample of them. */
const mostCombinations = 1_000_000;
/** From here on a table without a direct identifier is personal data. */
const leastShare = 0.2;
const fewestRows = 5;

export class Uniqueness {
  readonly #columns: readonly string[];
  #share = 1;
  #rows = 0;
  #once = new NumberTable();
  #again = new NumberTable();
  #settled: number | null = null;

  /** `columns`: what the combinations are made of. */
  constructor(columns: readonly string[]) {
    this.#columns = columns;
  }

  /** The hash of a combination; see PersonHash. */
  add(hashed: number): void {
    if (hashed >= this.#share * hashRange) return;
    this.#rows++;
    const known = this.#once.size;
    if (this.#once.add(hashed) < known) this.#again.add(hashed);
    if (this.#once.size > mostCombinations) this.#thin();
  }

  /** Share of rows that stand alone; 0 where there are too few to say. */
  get share(): number {
    return this.#settled ?? (this.#rows < fewestRows ? 0 : (this.#once.size - this.#again.size) / this.#rows);
  }

  get isHigh(): boolean {
    return this.share >= leastShare;
  }

  get words(): string {
    return `${this.#columns.join(', ')} single out ${Math.round(this.share * 100)} % of the rows (k-anonymity 1)`;
  }

  /** Gives the memory back; what was counted stays. */
  settle(): void {
    this.#settled ??= this.share;
    this.#once.free();
    this.#again.free();
  }

  /** How many rows of the sample stood behind what is dropped is not known: it is counted anew from here. */
  #thin(): void {
    this.#share /= 2;
    const [once, again] = [this.#once, this.#again];
    const before = once.size;
    [this.#once, this.#again] = [new NumberTable(), new NumberTable()];
    const keep = (table: NumberTable) => (key: number) => {
      if (key < this.#share * hashRange) table.add(key);
    };
    once.forEachKey(keep(this.#once));
    again.forEachKey(keep(this.#again));
    this.#rows = Math.round(this.#rows * (this.#once.size / before));
  }
}
