/** Tables cut by a delimiter: titles and comments above the header are left out, a new header begins a new table. */
import { normaliseName } from '../../../rules/index.ts';
import { CsvCells, defaultDialect, type Dialect } from './csv-cells.ts';
import { mostSniffed, sniffCsv, sniffLongRows, type SniffResult } from './csv-sniff.ts';
import type { OpenTable, TableSink } from './sink.ts';
import type { RowReader, ReaderContext, TableShape } from './types.ts';

const sniffs = new WeakMap<object, SniffResult | null>();

export const csv: TableShape = {
  name: 'csv',
  weigh: (head, { isKnownName }) => {
    const sniffed = isDrawn(head.text.slice(0, mostSniffed))
      ? null
      : (sniffCsv(head, { isKnownName }) ??
        (head.text.length > mostSniffed ? sniffLongRows(head, { isKnownName }) : null));
    sniffs.set(head, sniffed);
    return sniffed && (sniffed.isSure ? 'sure' : 'maybe');
  },
  open: (context) => new CsvReader(context, sniffs.get(context.head) ?? null),
};

/** A Markdown or a printed table, a wiki's. */
function isDrawn(text: string): boolean {
  return (
    /^[ |+-]*-{2,}[|+][-+|: ]*\r?$|^\|\||^\|_[<>=]?\.|^\^ .+\^\s*$|^\{\|/m.test(text) ||
    /^\s*[|+][^\n]*[|+]\s*\n\s*[|+][\s|:+-]{2,}\n/m.test(text)
  );
}

const piece = 262_144;
/** Rows above the first one of the usual width. */
const mostTitles = 50;

class CsvReader implements RowReader {
  readonly #sink: TableSink;
  readonly #dialect: Dialect;
  #cells: CsvCells;
  #offset = 0;
  readonly #isKnownName: (name: string) => boolean;
  readonly #width: number;
  #titles = 0;
  #header = '';
  #wasBlank = false;
  #table: OpenTable | null = null;

  constructor({ sink, isKnownName }: ReaderContext, sniffed: SniffResult | null) {
    this.#dialect = sniffed?.dialect ?? defaultDialect;
    [this.#sink, this.#isKnownName, this.#width] = [sink, isKnownName, sniffed?.width ?? 0];
    this.#cells = this.#beginCells(0);
  }

  /** Most of what is cut by commas speaks of nobody: from then on only an empty line may begin something else. */
  push(text: string): void {
    for (let at = 0; at < text.length;) {
      const part = text.slice(at, at + piece);
      const from = this.#table?.isHopeless ? this.#findEmptyLine(part) : 0;
      if (from < part.length) this.#cells.push(part.slice(from));
      at += part.length;
      this.#offset += part.length;
    }
  }

  end(): void {
    this.#cells.end();
    this.#table?.finish();
  }

  #beginCells(offset: number): CsvCells {
    return new CsvCells(this.#dialect, (row, start, end) => this.#take(row, start, end), { offset });
  }

  /** Where reading goes on in a piece; its length: nowhere. */
  #findEmptyLine(part: string): number {
    const found = /\n\r?\n/.exec(part);
    if (!found) return part.length;
    this.#table?.finish();
    this.#table = null;
    this.#wasBlank = true;
    const from = found.index + found[0].length;
    this.#cells = this.#beginCells(this.#offset + from);
    return from;
  }

  #take(row: string[], start: number, end: number): void {
    if (row.length === 1 && row[0]?.trim() === '') {
      this.#wasBlank = true;
      return;
    }
    if (!this.#table && !this.#mayBegin(row)) return;
    if (!this.#table || this.#isNewHeader(row)) this.#begin(row, start);
    this.#wasBlank = false;
    // A title or a comment between the rows.
    if (row.length > 1) this.#table?.add(row, end);
  }

  /** A row of the usual width; behind an empty line, one with a known name in it. */
  #mayBegin(row: readonly string[]): boolean {
    if (this.#header !== '') return this.#isNewHeader(row);
    return row.length === this.#width || this.#titles++ >= mostTitles;
  }

  #begin(row: string[], start: number): void {
    if (row[0]?.startsWith('#')) row[0] = row[0].slice(1).trim();
    this.#table?.finish();
    const format = this.#dialect.delimiter === '\t' ? 'tsv' : 'csv';
    this.#table = this.#sink.open({ name: '', format, header: null, start });
    this.#header = toKey(row);
  }

  /** Behind an empty line one known name says it, within a table several do. */
  #isNewHeader(row: readonly string[]): boolean {
    if (row.length < 2) return false;
    const known = row.filter((cell) => cell.length < 40 && this.#isKnownName(cell)).length;
    return known >= (this.#wasBlank ? 1 : 2) && known >= row.length / 3 && toKey(row) !== this.#header;
  }
}

function toKey(row: readonly string[]): string {
  return row.map(normaliseName).join('\n');
}
