/** Reads text that is cut into rows: by blocks that were read before as far as it can, and row by row where not. */
import type { OpenTable } from '../read/sink.ts';
import { findCut } from './cut.ts';
import type { BlockMemory } from './memory.ts';

/** What reads rows one by one. */
export interface BlockSource {
  /** Of the next character. */
  offset(): number;
  /** The table that the next rows belong to, whatever stood before them; null where that is to be seen. */
  table(): OpenTable | null;
  /** What decides beside the table how a row is read. */
  framing(): string;
  push(text: string): void;
  /** Returns whether all rows since were taken by that table, and nothing but rows came. */
  wasPlain(table: OpenTable): boolean;
  skip(length: number): void;
  /** Rows of text that holds whole ones. */
  rowsOf(text: string): readonly string[][];
}

/** Longer pieces without an end of a block are not waited for. */
const longestRest = 131_072;

export class BlockReader {
  readonly #source: BlockSource;
  readonly #memory: BlockMemory;
  #rest = '';
  /** Of a file that was read before all is worth keeping. */
  #isVersion = false;

  constructor(source: BlockSource, memory: BlockMemory) {
    [this.#source, this.#memory] = [source, memory];
  }

  push(text: string): void {
    const all = this.#rest + text;
    this.#rest = '';
    let at = 0;
    for (let cut = findCut(all, at); cut; cut = findCut(all, at)) {
      this.#take(all.slice(at, cut.end), cut.print);
      at = cut.end;
    }
    this.#rest = all.slice(at);
    if (this.#rest.length > longestRest) this.flush();
  }

  /** Reads what waited for the end of its block. */
  flush(): void {
    const rest = this.#rest;
    this.#rest = '';
    if (rest !== '') this.#source.push(rest);
  }

  #take(block: string, print: number): void {
    const table = this.#source.table();
    const own = table?.whole?.framing ?? null;
    if (!table || own === null) return this.#source.push(block);
    const framing = `${own}\n${this.#source.framing()}`;
    const known = this.#memory.find(framing, block);
    if (known) {
      this.#isVersion = true;
      this.#source.skip(block.length);
      table.addKnown(known.rows, () => this.#source.rowsOf(known.text), this.#source.offset());
    } else if (this.#memory.meet(print) || this.#isVersion) this.#record(block, framing, table);
    else this.#source.push(block);
  }

  #record(block: string, framing: string, table: OpenTable): void {
    table.whole?.record();
    this.#source.push(block);
    const rows = table.whole?.takeRecorded();
    if (rows && this.#source.wasPlain(table)) this.#memory.keep(framing, block, rows);
  }
}
