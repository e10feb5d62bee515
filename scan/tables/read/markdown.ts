/** Tables drawn with pipes: Markdown, psql, mysql, reStructuredText, org, wiki. Between any other text. */
import { limits } from '../limits.ts';
import { Lines, type Line } from './lines.ts';
import type { OpenTable, TableSink } from './sink.ts';
import { decodeEntities, toText } from './text.ts';
import type { RowReader, ReaderContext, TableShape } from './types.ts';

export const markdown: TableShape = {
  name: 'markdown',
  weigh: () => 'maybe',
  open: ({ sink }: ReaderContext) => new PipeReader(sink),
};

/** `|---|:--:|`, `---+---`, `+===+===+`, in quotes and comments too. */
const rule = /^[\s>*#/]{0,20}[|+]?\s{0,4}:?[-=]+:?\s{0,200}(?:[|+]\s{0,4}:?[-=]+:?\s{0,200})+[|+]?\s*$/;
/** What a column holds, below its title (polars). */
const dataType =
  /^(?:str|[iuf](?:8|16|32|64|128)|bool|date|datetime\[.{1,30}\]|time|duration\[.{1,10}\]|cat|enum|binary|null|object|decimal\[.{1,20}\]|list\[.{1,40}\]|struct\[.{1,40}\])$/;
/** Of Textile (`|_. name |`) and DokuWiki (`^ name ^`). */
const titles = /^\|_[<>=]?\.|^\^ .+\^\s*$/;
/** How a cell of Textile is aligned. */
const alignment = /^(?:[_<>=~^-]|\\\d|\/\d){1,4}\.(?:\s+|$)/;
const border = /^[\s>*#/]{0,20}\+[-=+]+\+\s*$/;

class PipeReader implements RowReader {
  readonly #sink: TableSink;
  readonly #lines: Lines;
  #before: Line | null = null;
  #table: OpenTable | null = null;
  /** Within a drawn frame the next line is the header. */
  #awaitsHeader = false;
  #width = 0;

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
    const hasPipe = line.text.includes('|') || titles.test(line.text);
    if (!hasPipe && !line.text.includes('+')) {
      if (this.#table) this.#finish();
      this.#before = this.#awaitsHeader ? this.#before : null;
      return;
    }
    if (line.text.length <= limits.cell && rule.test(line.text)) this.#takeRule(line);
    else if (hasPipe) this.#takeRow(line);
    else if (this.#table) this.#finish();
  }

  #takeRule(line: Line): void {
    if (this.#table) return;
    if (this.#before) {
      this.#begin(cellsOf(this.#before.text), this.#before.start);
      this.#before = null;
    }
    this.#awaitsHeader = border.test(line.text) && !this.#table;
  }

  #takeRow(line: Line): void {
    if (titles.test(line.text) && !this.#table) {
      this.#begin(cellsOf(line.text.replaceAll('^', '|')), line.start);
      return;
    }
    // Of Jira only the titles are parted by two pipes, of MoinMoin all cells.
    const isDoubled = line.text.startsWith('||');
    const text = isDoubled ? line.text.replaceAll('||', '|') : line.text;
    if (isDoubled && !this.#table) {
      this.#begin(cellsOf(text), line.start);
      return;
    }
    if (!this.#table) {
      this.#before = line;
      return;
    }
    const cells = cellsOf(text);
    if (cells.length > this.#width + 1) this.#finish();
    else if (!cells.every((cell) => dataType.test(cell))) this.#table.add(cells, line.end);
  }

  #begin(header: readonly string[], start: number): void {
    this.#width = header.length;
    this.#awaitsHeader = false;
    if (header.length >= 2) this.#table = this.#sink.open({ name: '', format: 'markdown', header, start });
  }

  #finish(): void {
    this.#table?.finish();
    [this.#table, this.#before, this.#awaitsHeader] = [null, null, false];
  }
}

function cellsOf(line: string): string[] {
  const inner = line
    .replace(/^[\s>*#/]{0,20}\|/, '')
    .replace(/\|\s*$/, '')
    .replaceAll('\\|', '\0');
  return inner
    .split('|', limits.columns)
    .map((cell) => toPlain(toText(cell.replaceAll('\0', '|').trim().replace(alignment, '').slice(0, limits.cell))));
}

/** `**Anna**`, `` `x` ``, `[a@b.c](mailto:a@b.c)`, `<a@b.c>` -> what is shown. */
function toPlain(cell: string): string {
  const shown = cell.startsWith('[') ? (/^\[([^\]]*)\]\([^)]*\)$/.exec(cell)?.[1] ?? cell) : cell;
  return decodeEntities(shown.replace(/^(?:\*\*|__|`|'{2,3}|<(?:mailto:)?)\s*(.*?)\s*(?:\*\*|__|`|'{2,3}|>)$/, '$1'));
}
