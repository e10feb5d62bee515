/** Tables in HTML, between any other markup. */
import type { TableFormat } from '../../../rules/index.ts';
import { limits } from '../limits.ts';
import { Markup } from './markup.ts';
import type { OpenTable, TableSink } from './sink.ts';
import { decodeEntities, toText } from './text.ts';
import type { RowReader, TableShape } from './types.ts';

export const html: TableShape = {
  name: 'html',
  weigh: ({ text }) => (/<(?:table|tr)[\s>]/i.test(text) ? 'maybe' : null),
  open: ({ sink }) => new HtmlReader(sink, 'html'),
};

const deepest = 16;

interface DrawnTable {
  readonly start: number;
  rows: number;
  table: OpenTable | null;
  row: string[] | null;
  cell: string | null;
  isHeader: boolean;
  /** Cells of the only header so far. */
  header: string[] | null;
}

export class HtmlReader implements RowReader {
  readonly #sink: TableSink;
  readonly #format: TableFormat;
  readonly #markup: Markup;
  readonly #stack: DrawnTable[] = [];
  #end = 0;

  constructor(sink: TableSink, format: TableFormat) {
    [this.#sink, this.#format] = [sink, format];
    this.#markup = new Markup({
      open: ({ name, start }) => this.#open(name.toLowerCase(), start),
      close: (name, end) => this.#close(name.toLowerCase(), end),
      text: (text) => this.#text(text),
    });
  }

  push(text: string): void {
    this.#markup.push(text);
  }

  end(): void {
    this.#markup.end();
    while (this.#stack.length > 0) this.#endTable();
  }

  #open(name: string, start: number): void {
    if (name === 'table' && this.#stack.length < deepest) this.#begin(start);
    const top = this.#stack.at(-1) ?? (name === 'tr' ? this.#begin(start) : null);
    if (!top) return;
    this.#end = start;
    if (name === 'tr') {
      this.#endRow(top);
      top.row = [];
    } else if (name === 'td' || name === 'th') {
      endCell(top);
      top.row ??= [];
      top.isHeader = name === 'th';
      top.cell = '';
    } else if (name === 'br' && top.cell !== null) top.cell += ' ';
  }

  /** Rows without a table around them are a piece of a page. */
  #begin(start: number): DrawnTable {
    const table = { start, rows: 0, table: null, row: null, cell: null, isHeader: false, header: null };
    this.#stack.push(table);
    return table;
  }

  #close(name: string, end: number): void {
    const top = this.#stack.at(-1);
    if (!top) return;
    this.#end = end;
    if (name === 'td' || name === 'th') endCell(top);
    else if (name === 'tr') this.#endRow(top);
    else if (name === 'table') this.#endTable();
  }

  #text(text: string): void {
    const top = this.#stack.at(-1);
    if (top && top.cell !== null && top.cell.length < limits.cell) top.cell += text;
  }

  #endRow(top: DrawnTable): void {
    endCell(top);
    const { row } = top;
    top.row = null;
    if (!row || row.length === 0) return;
    const isFirst = top.rows++ === 0;
    if (isFirst && top.isHeader) {
      top.table = this.#sink.open({ name: '', format: this.#format, header: row, start: top.start });
      return;
    }
    if (isFirst) top.table = this.#sink.open({ name: '', format: this.#format, header: null, start: top.start });
    top.table?.add(row, this.#end);
  }

  #endTable(): void {
    const top = this.#stack.at(-1);
    if (!top) return;
    this.#endRow(top);
    top.table?.finish();
    this.#stack.pop();
  }
}

function endCell(top: DrawnTable): void {
  if (top.cell !== null && top.row && top.row.length < limits.columns) {
    top.row.push(decodeEntities(toText(top.cell)).replace(/\s+/g, ' ').trim().slice(0, limits.cell));
  }
  top.cell = null;
}
