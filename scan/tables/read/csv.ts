/** Tables cut by a delimiter: titles and comments above the header are left out, a new header begins a new table. */
import { normaliseName } from '../../../rules/index.ts';
import { BlockReader, type BlockSource } from '../blocks/reader.ts';
import { placesOf } from '../attribute-rows.ts';
import { hasFields } from '../json-cells.ts';
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
    /^[ |+-]*-{2,}[|+][-+|: ]*\r?$|^\|\||^\|_[<>=]?\.|^\^ .+\^\s*$|^\{\||^\s{0,20}#?table\($/m.test(text) ||
    /^\s*[|+][^\n]*[|+]\s*\n\s*[|+][\s|:+-]{2,}\n/m.test(text)
  );
}

const piece = 262_144;
/** As long as rows are not counted as they come. */
const unsteadyPiece = 16_384;
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
  #framing = '';
  #wasBlank = false;
  #table: OpenTable | null = null;
  readonly #blocks: BlockReader;
  /** Nothing but rows of the table came since a block began. */
  #isPlain = true;

  constructor({ sink, isKnownName }: ReaderContext, sniffed: SniffResult | null) {
    this.#dialect = sniffed?.dialect ?? defaultDialect;
    [this.#sink, this.#isKnownName, this.#width] = [sink, isKnownName, sniffed?.width ?? 0];
    this.#cells = this.#beginCells(0);
    this.#blocks = new BlockReader(this.#toSource(), sink.blocks);
  }

  /** Most of what is cut by commas speaks of nobody: from then on only an empty line may begin something else. */
  push(text: string): void {
    for (let at = 0; at < text.length;) {
      const part = text.slice(at, at + piece);
      const from = this.#table?.isHopeless ? this.#findEmptyLine(part) : 0;
      if (from < part.length) this.#read(part.slice(from));
      at += part.length;
      this.#offset += part.length;
    }
  }

  end(): void {
    this.#blocks.flush();
    this.#cells.end();
    this.#table?.finish();
  }

  #read(text: string): void {
    for (let at = 0; at < text.length; at += unsteadyPiece) {
      if (this.#isSteady) return this.#blocks.push(text.slice(at));
      this.#blocks.flush();
      this.#cells.push(text.slice(at, at + unsteadyPiece));
    }
  }

  /** Rows are counted as they come. */
  get #isSteady(): boolean {
    return (this.#table?.whole?.framing ?? null) !== null;
  }

  #toSource(): BlockSource {
    return {
      offset: () => this.#cells.offset,
      table: () => this.#steadyTable(),
      framing: () => this.#framing,
      push: (text) => {
        this.#isPlain = true;
        this.#cells.push(text);
      },
      wasPlain: (before) => this.#isPlain && this.#steadyTable() === before,
      skip: (length) => this.#cells.skip(length),
      rowsOf: (text) => this.#rowsOf(text),
    };
  }

  /** Its next row is read as those before. */
  #steadyTable(): OpenTable | null {
    return this.#cells.isAtRow && !this.#wasBlank ? this.#table : null;
  }

  #rowsOf(text: string): string[][] {
    const rows: string[][] = [];
    new CsvCells(this.#dialect, (row) => rows.push(row)).push(text);
    return rows;
  }

  #beginCells(offset: number): CsvCells {
    return new CsvCells(this.#dialect, (row, start, end) => this.#take(row, start, end), { offset });
  }

  /** Where reading goes on in a piece; its length: nowhere. */
  #findEmptyLine(part: string): number {
    this.#blocks.flush();
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
      this.#isPlain = false;
      return;
    }
    if (!this.#table && !this.#mayBegin(row)) return;
    const isHeader = (!this.#table || this.#isNewHeader(row)) && this.#begin(row, start);
    this.#wasBlank = false;
    // A title or a comment between the rows.
    if (row.length > 1 && !isHeader) this.#table?.add(row, end);
    this.#isPlain &&= row.length > 1 && !row.some(hasFields);
  }

  /** A row of the usual width; behind an empty line, one with a known name in it. */
  #mayBegin(row: readonly string[]): boolean {
    if (this.#header !== '') return this.#isNewHeader(row);
    return row.length === this.#width || this.#titles++ >= mostTitles;
  }

  /** Returns whether the row is known to be a header: it names id, attribute and value. */
  #begin(row: string[], start: number): boolean {
    if (row[0]?.startsWith('#')) row[0] = row[0].slice(1).trim();
    this.#table?.finish();
    this.#isPlain = false;
    const format = this.#dialect.delimiter === '\t' ? 'tsv' : 'csv';
    const header = placesOf(row) ? row : null;
    this.#table = this.#sink.open({ name: '', format, header, start });
    this.#header = toKey(row);
    this.#framing = JSON.stringify([this.#dialect, this.#header]);
    return header !== null;
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
