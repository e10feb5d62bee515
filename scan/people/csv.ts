/** RFC 4180 with any of the usual delimiters, in pieces. Works on bytes as Latin-1; cells are decoded when they are kept. */
import type { TableBuilder } from './builder.ts';
import { limits } from './types.ts';

const delimiters = [',', ';', '\t', '|'] as const;

/** The delimiter that cuts the first lines into equally many cells (at least two), or null. */
export function sniffDelimiter(head: string): string | null {
  const lines = head.split(/\r?\n/).slice(0, 12);
  const whole = head.length >= 65_536 || lines.length > 11 ? lines.slice(0, -1) : lines;
  const filled = whole.filter((line) => line.trim() !== '').slice(0, 10);
  if (filled.length < 2) return null;
  const fitting = delimiters.find((delimiter) => {
    const counts = filled.map((line) => line.replace(/"(?:[^"]|"")*"/g, '').split(delimiter).length);
    const [first = 0] = counts;
    return first >= 2 && counts.filter((count) => count === first).length >= counts.length * 0.8;
  });
  return fitting ?? null;
}

/** Where rows go; nothing more is read when it is hopeless. */
export type RowSink = Pick<TableBuilder, 'add' | 'isHopeless'>;

export class CsvParser {
  readonly #builder: RowSink;
  readonly #delimiter: number;
  #row: string[] = [];
  #cell = '';
  #isQuoted = false;
  #wasQuote = false;
  #size = 0;

  constructor(builder: RowSink, delimiter: string) {
    this.#builder = builder;
    this.#delimiter = delimiter.charCodeAt(0);
  }

  /** Most of what is cut by commas is a log or a list: it is left as soon as that is known. */
  push(text: string): void {
    let from = 0;
    for (let at = 0; at < text.length && !this.#builder.isHopeless; at++) {
      const code = text.charCodeAt(at);
      if (this.#isQuoted) {
        if (code === 34) {
          this.#take(text, from, at);
          from = at + 1;
          this.#isQuoted = false;
          this.#wasQuote = true;
        }
        continue;
      }
      if (
        code === 34 &&
        (this.#wasQuote || at === from) &&
        this.#cell.length + (at - from) === (this.#wasQuote ? this.#cell.length : 0)
      ) {
        // A quote that opens a cell, or the second of two inside one.
        if (this.#wasQuote) this.#cell += '"';
        this.#isQuoted = true;
        this.#wasQuote = false;
        from = at + 1;
      } else if (code === this.#delimiter || code === 10) {
        this.#take(text, from, at);
        from = at + 1;
        this.#endCell();
        if (code === 10) this.#endRow();
      } else this.#wasQuote = false;
    }
    this.#take(text, from, text.length);
  }

  end(): void {
    if (this.#cell !== '' || this.#row.length > 0) {
      this.#endCell();
      this.#endRow();
    }
  }

  #take(text: string, from: number, to: number): void {
    if (to > from && this.#cell.length < limits.cell) this.#cell += text.slice(from, Math.min(to, from + limits.cell));
    this.#size += to - from;
    // A quote that never closes would swallow the rest: such a record is no record.
    if (this.#size > limits.record) [this.#isQuoted, this.#row, this.#cell, this.#size] = [false, [], '', 0];
  }

  #endCell(): void {
    if (this.#row.length <= limits.columns) this.#row.push(toText(this.#cell));
    this.#cell = '';
    this.#wasQuote = false;
  }

  #endRow(): void {
    const last = this.#row.length - 1;
    if (this.#row[last]?.endsWith('\r')) this.#row[last] = this.#row[last].slice(0, -1);
    this.#builder.add(this.#row);
    this.#row = [];
    this.#size = 0;
  }
}

/** Latin-1 characters that stand for UTF-8 bytes, back to text. */
export function toText(latin1: string): string {
  return /[\x80-\xff]/.test(latin1) ? Buffer.from(latin1, 'latin1').toString('utf8') : latin1;
}
