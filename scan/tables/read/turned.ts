/** Tables that lie down: a line is a field, and says its name first; a column is a person. */
import { limits } from '../limits.ts';
import { CsvCells, type Dialect } from './csv-cells.ts';
import type { TableSink } from './sink.ts';
import type { DocumentHead, RowReader, TableShape } from './types.ts';

const delimiters = [',', ';', '\t', '|'] as const;
/** Lines may be long: bytes that show some of them. */
const headSize = 1_048_576;
const fewest = { lines: 3, cells: 4, known: 3 };
const mostKept = 32_000_000;
const mostColumns = 1_000_000;

export const turned: TableShape = {
  name: 'turned',
  weigh: (head, { isKnownName }) => (delimiterOf(head, isKnownName) === null ? null : 'sure'),
  open: (context) => new TurnedReader(context.sink, delimiterOf(context.head, context.isKnownName) ?? ','),
};

function delimiterOf({ text, upTo }: DocumentHead, isKnownName: (name: string) => boolean): string | null {
  const [first = ''] = text.split('\n', 1);
  return delimiters.find((delimiter) => isTurned(first, delimiter, upTo, isKnownName)) ?? null;
}

function isTurned(
  first: string,
  delimiter: string,
  upTo: DocumentHead['upTo'],
  isKnownName: (name: string) => boolean,
): boolean {
  // Most documents are none by their first line.
  if (first.split(delimiter, fewest.cells).length < fewest.cells) return false;
  const lines = upTo(headSize).split(/\r?\n/, limits.columns);
  const rows = lines.slice(0, lines.length > fewest.lines ? -1 : undefined).map((line) => cellsOf(line, delimiter));
  const filled = rows.filter((row) => row.length > 1);
  const names = filled.map(([name = '']) => name);
  const known = names.filter(isKnownName).length;
  const isWide = filled.filter((row) => row.length >= fewest.cells).length >= filled.length * 0.8;
  const titles = filled[0]?.filter(isKnownName).length ?? 0;
  const isNamed = known >= fewest.known && known >= names.length * 0.5 && new Set(names).size === names.length;
  return isWide && isNamed && titles <= 1 && !filled.some(([, second = '']) => isKnownName(second));
}

/** The first ones are enough. */
function cellsOf(line: string, delimiter: string): string[] {
  return line.split(delimiter, fewest.cells).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
}

class TurnedReader implements RowReader {
  readonly #sink: TableSink;
  readonly #cells: CsvCells;
  #rows: string[][] = [];
  #kept = 0;
  #end = 0;

  constructor(sink: TableSink, delimiter: string) {
    this.#sink = sink;
    const dialect: Dialect = { delimiter, quote: '"', hasEscapes: false };
    const most = { cell: limits.cell, columns: mostColumns, record: mostKept };
    this.#cells = new CsvCells(dialect, (row, _, end) => this.#take(row, end), { most });
  }

  push(text: string): void {
    this.#cells.push(text);
  }

  end(): void {
    this.#cells.end();
    const header = this.#rows.map(([name = '']) => name);
    const width = Math.max(0, ...this.#rows.map(({ length }) => length));
    const table = this.#sink.open({ name: '', format: 'csv', header, start: 0 });
    for (let at = 1; at < width; at++)
      table?.add(
        this.#rows.map((row) => row[at] ?? ''),
        this.#end,
      );
    table?.finish();
    this.#rows = [];
  }

  #take(row: string[], end: number): void {
    this.#end = end;
    for (const cell of row) this.#kept += cell.length;
    if (row.length > 1 && this.#rows.length < limits.columns && this.#kept < mostKept) this.#rows.push(row);
  }
}
