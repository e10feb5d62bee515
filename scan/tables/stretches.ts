/**
 * Samples of the rows of one table, so that made-up rows do not speak for those that somebody added to them: blocks from
 * all over the table, more of them the longer it is, and its last rows.
 */
import { hashOf } from '../values/word-sets.ts';
import { detach } from './read/text.ts';

/** Rows that follow one another: some evidence is in their order. */
const blockRows = 12;
/** Blocks of a stretch that are kept. */
const mostBlocks = 10;
/** Cells are cut: whoever judges them looks no further. */
const longest = 200;
/** Rows at either end of a table that are judged by themselves as well: a quarter of it, within these. */
const endRows = { fewest: 15, most: 50 };

export type Rows = readonly (readonly string[])[];

interface Block {
  readonly start: number;
  /** Most blocks give way to later ones before anybody asks for their rows. */
  readonly rows: (() => readonly string[])[];
}

/** Takes the rows behind the first ones. A stretch is twice as long as the one before, and gives one sample. */
export class Stretches {
  readonly #first: Rows;
  /** Of the cells that are looked at. */
  readonly #indexes: ReadonlySet<number>;
  readonly #stretches: Block[][] = [];
  /** The last rows, in turn. */
  readonly #last: (() => readonly string[])[] = [];
  #row = 0;
  #start = 0;
  #end = 0;
  #block: Block | null = null;
  /** The same for the same table: a report does not change from run to run. */
  readonly #seed: number;

  constructor(first: Rows, indexes: readonly number[]) {
    this.#first = first;
    this.#indexes = new Set(indexes);
    this.#seed = hashOf(first.at(-1)?.join('\0') ?? '');
  }

  add(row: readonly string[]): void {
    this.#begin();
    if (this.#block) {
      const copy = this.#copy(row);
      this.#block.rows.push(() => copy);
    }
    this.#last[this.#row++ % endRows.most] = () => row;
  }

  /** So many rows, which are read only where some of them are wanted. */
  addBlock(count: number, read: () => Rows): void {
    let rows: Rows | null = null;
    const rowAt = (at: number): readonly string[] => (rows ??= read())[at] ?? [];
    for (let at = 0; at < count; at++) {
      this.#begin();
      this.#block?.rows.push(() => this.#copy(rowAt(at)));
      if (at >= count - endRows.most) this.#last[this.#row % endRows.most] = () => rowAt(at);
      this.#row++;
    }
  }

  /** The stretch and the block that the next row stands in. */
  #begin(): void {
    if (this.#row === this.#end) this.#beginStretch();
    if ((this.#row - this.#start) % blockRows === 0) this.#block = this.#beginBlock();
  }

  /** The first rows, those of each stretch, and those at both ends. */
  samples(): readonly Rows[] {
    const stretches = this.#stretches.map((blocks) =>
      blocks.toSorted((a, b) => a.start - b.start).flatMap(({ rows }) => rows.map((row) => row())),
    );
    const all = [this.#first, ...stretches.filter((rows) => rows.length >= endRows.most)];
    const count = Math.min(endRows.most, Math.floor((this.#first.length + this.#row) / 4));
    return count < endRows.fewest ? all : [...all, this.#first.slice(0, count), this.#lastRows(count)];
  }

  #lastRows(count: number): Rows {
    const at = this.#row % endRows.most;
    const behind = [...this.#last.slice(at), ...this.#last.slice(0, at)];
    return [...this.#first, ...behind.map((row) => row())].slice(-count);
  }

  #beginStretch(): void {
    this.#start = this.#row;
    this.#end = this.#row * 2 + this.#first.length;
    this.#stretches.push([]);
  }

  /** Each block of a stretch stays with the same probability (Vitter 1985, algorithm R). */
  #beginBlock(): Block | null {
    const blocks = this.#stretches.at(-1) ?? [];
    const number = (this.#row - this.#start) / blockRows;
    const place = number < mostBlocks ? number : hashOf(String(this.#row), this.#seed) % (number + 1);
    if (place >= mostBlocks) return null;
    const block = { start: this.#row, rows: [] };
    blocks[place] = block;
    return block;
  }

  #copy(row: readonly string[]): string[] {
    return row.map((cell, at) => (this.#indexes.has(at) ? detach(cell.slice(0, longest)) : ''));
  }
}
