/** Tables of AsciiDoc between `|===`: a row a line, or a cell a line, as many of them a row as the columns say. */
import { limits } from '../limits.ts';
import { Lines, type Line } from './lines.ts';
import type { OpenTable, TableSink } from './sink.ts';
import { toText } from './text.ts';
import type { RowReader, TableShape } from './types.ts';

export const asciiDoc: TableShape = {
  name: 'asciidoc',
  weigh: ({ text }) => (/^\|={3,}\s*$/m.test(text) ? 'maybe' : null),
  open: ({ sink }) => new AsciiDocReader(sink),
};

const fence = /^\|={3,}\s*$/;
const attributes = /^\[(.{1,400})\]\s*$/;
/** What stands in front of a cell: how often, over how many columns, how it is set. */
const cellStart = /(?:\d{1,4}[*+]|\.\d{1,4}\+)?[<^>]?[aehlmsdv]?(?<!\\)\|/;

class AsciiDocReader implements RowReader {
  readonly #sink: TableSink;
  readonly #lines: Lines;
  #table: OpenTable | null = null;
  #isInside = false;
  /** Columns; 0 until the first row has said it. */
  #width = 0;
  #cells: string[] = [];
  #start = 0;

  constructor(sink: TableSink) {
    this.#sink = sink;
    this.#lines = new Lines((line) => this.#take(line));
  }

  push(text: string): void {
    this.#lines.push(text);
  }

  end(): void {
    this.#lines.end();
    this.#finish();
  }

  #take(line: Line): void {
    if (fence.test(line.text)) this.#takeFence(line);
    else if (this.#isInside) this.#takeInside(line);
    else if (line.text !== '' && !line.text.startsWith('.')) this.#width = columnsOf(line.text);
  }

  #takeFence({ start }: Line): void {
    if (this.#isInside) {
      this.#finish();
      return;
    }
    [this.#isInside, this.#start] = [true, start];
  }

  #takeInside({ text, end }: Line): void {
    const line = toText(text.slice(0, limits.cell));
    if (line.trim() === '') {
      if (this.#width === 0) this.#width = this.#cells.length;
    } else {
      const [before = '', ...cells] = line.split(cellStart, limits.columns);
      const last = this.#cells.length - 1;
      if (before.trim() !== '' && last >= 0) this.#cells[last] = `${this.#cells[last]} ${before.trim()}`;
      // The first line is a row where it holds several cells.
      if (this.#width === 0 && this.#cells.length === 0 && cells.length > 1) this.#width = cells.length;
      this.#cells.push(...cells.map((cell) => cell.trim()));
    }
    // The last cell may go on in the next line.
    while (this.#width > 1 && this.#cells.length > this.#width) this.#add(end);
    if (this.#cells.length > limits.columns) this.#cells = [];
  }

  #add(end: number): void {
    const row = this.#cells.splice(0, this.#width);
    this.#table ??= this.#sink.open({ name: '', format: 'markdown', header: null, start: this.#start });
    this.#table?.add(row, end);
  }

  #finish(): void {
    if (this.#width > 1 && this.#cells.length === this.#width) this.#add(this.#start);
    this.#table?.finish();
    [this.#table, this.#cells, this.#width, this.#isInside] = [null, [], 0, false];
  }
}

/** `[cols="1,2,3"]`, `[cols=4*]`; 0 where it is not said. */
function columnsOf(line: string): number {
  const list = attributes.exec(line)?.[1] ?? '';
  const [, quoted, bare] = /\bcols\s?=\s?(?:"([^"]{1,200})"|(\d{1,3}\*))/.exec(list) ?? [];
  const columns = quoted ?? bare ?? '';
  const times = /^(\d{1,3})\*/.exec(columns)?.[1];
  return times ? Number(times) : columns === '' ? 0 : columns.split(/[,;]/).length;
}
