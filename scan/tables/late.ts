/** Columns that were empty in all rows by which the others were typed: their first filled cells type them. */
import { isFilled } from './filled.ts';
import { limits } from './limits.ts';
import { detach } from './read/text.ts';

/** Rows with a cell in one of them that are waited for. */
const mostRows = 100;

export class LateColumns {
  readonly #empty: Set<number>;
  #width: number;
  #rows: string[][] = [];

  constructor(sample: readonly (readonly string[])[], width: number) {
    this.#width = width;
    const indexes = Array.from({ length: width }, (_, index) => index);
    this.#empty = new Set(indexes.filter((index) => !sample.some((row) => isFilled(row[index]))));
  }

  /** Rows that fill none of these columns, and have no others, are counted at once. */
  get framing(): string {
    return `${this.#width}: ${[...this.#empty].join(' ')}`;
  }

  /** Those that are still empty. */
  get indexes(): ReadonlySet<number> {
    return this.#empty;
  }

  get isFull(): boolean {
    return this.#rows.length >= mostRows;
  }

  /** Whether the row fills one of them, and is kept until they are typed. */
  keep(row: readonly string[]): boolean {
    if (row.length > this.#width) this.#widen(Math.min(row.length, limits.columns));
    for (const index of this.#empty) {
      if (!isFilled(row[index])) continue;
      this.#rows.push(row.slice(0, limits.columns).map((cell) => detach(cell.slice(0, limits.cell))));
      return true;
    }
    return false;
  }

  /** The rows that were kept, and the columns that are filled in them, which are late no more. */
  take(): { readonly rows: string[][]; readonly filled: ReadonlySet<number> } {
    const rows = this.#rows;
    this.#rows = [];
    const filled = new Set([...this.#empty].filter((index) => rows.some((row) => isFilled(row[index]))));
    for (const index of filled) this.#empty.delete(index);
    return { rows, filled };
  }

  /** Records name columns that none before them had. */
  #widen(width: number): void {
    for (; this.#width < width; this.#width++) this.#empty.add(this.#width);
  }
}
