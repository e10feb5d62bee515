/** Sheets in one XML file: Excel 2003 (SpreadsheetML) and flat files of OpenDocument. */
import { limits } from '../limits.ts';
import { Markup, type Tag } from './markup.ts';
import type { OpenTable, TableSink } from './sink.ts';
import { decodeEntities, toText } from './text.ts';
import type { RowReader, TableShape } from './types.ts';

const spaces =
  /\sxmlns:?\w{0,20}="urn:(?:schemas-microsoft-com:office:spreadsheet|oasis:names:tc:opendocument:xmlns:table:1\.0)"/;

export const sheetMarkup: TableShape = {
  name: 'sheets',
  weigh: ({ text }) =>
    spaces.test(text.slice(0, 8_192)) && /<(?:\w+:)?Worksheet|<table:table[\s>]/.test(text) ? 'sure' : null,
  open: ({ sink }) => new SheetReader(sink),
};

/** Both count cells that are left out: by the place of the next one, or by how often one stands. */
const place = /(?:^|[\s:])Index="(\d{1,5})"/;
const repeated = /number-columns-repeated="(\d{1,5})"/;

class SheetReader implements RowReader {
  readonly #sink: TableSink;
  readonly #markup: Markup;
  #table: OpenTable | null = null;
  #row: string[] | null = null;
  /** Inside of a cell. */
  #text: string | null = null;
  #times = 1;
  #end = 0;

  constructor(sink: TableSink) {
    this.#sink = sink;
    this.#markup = new Markup({
      open: (tag) => this.#open(tag),
      close: (name, end) => this.#close(name, end),
      text: (text) => {
        if (this.#text !== null && this.#text.length < limits.cell) this.#text += text;
      },
    });
  }

  push(text: string): void {
    this.#markup.push(text);
  }

  end(): void {
    this.#markup.end();
    this.#finish();
  }

  #open({ name, attributes, start, isEmpty }: Tag): void {
    switch (kindOf(name)) {
      case 'sheet':
        this.#finish();
        this.#table = this.#sink.open({ name: '', format: 'xml', header: null, start });
        break;
      case 'row':
        this.#row = [];
        break;
      case 'cell':
        this.#begin(attributes);
        if (isEmpty) this.#endCell();
        break;
      default:
    }
  }

  #begin(attributes: string): void {
    const before = Math.min(limits.columns, Number(place.exec(attributes)?.[1] ?? 0)) - 1;
    while (this.#row && this.#row.length < before) this.#row.push('');
    this.#times = Number(repeated.exec(attributes)?.[1] ?? 1);
    this.#text = '';
  }

  #close(name: string, end: number): void {
    this.#end = end;
    const kind = kindOf(name);
    if (kind === 'cell') this.#endCell();
    if (kind === 'row') this.#endRow();
    if (kind === 'sheet') this.#finish();
  }

  #endCell(): void {
    const cell = decodeEntities(toText(this.#text ?? ''))
      .trim()
      .slice(0, limits.cell);
    this.#text = null;
    for (let time = 0; this.#row && time < this.#times && this.#row.length < limits.columns; time++)
      this.#row.push(cell);
  }

  #endRow(): void {
    if (this.#row?.some((cell) => cell !== '')) this.#table?.add(this.#row, this.#end);
    this.#row = null;
  }

  #finish(): void {
    this.#table?.finish();
    this.#table = null;
  }
}

function kindOf(name: string): 'sheet' | 'row' | 'cell' | null {
  const last = name.slice(name.lastIndexOf(':') + 1).toLowerCase();
  if (last === 'table') return 'sheet';
  if (last === 'row' || last === 'table-row') return 'row';
  return last === 'cell' || last === 'table-cell' ? 'cell' : null;
}
