/** Runs in the decoders' thread: a table that goes on over pages is one. */
import type { PageTable } from './page-tables.ts';

interface LongTable {
  readonly first: number;
  last: number;
  columns: PageTable['columns'];
  readonly rows: (readonly string[])[];
}

/** Cells that are kept; what comes behind them stays text of its page. */
const mostCells = 2_000_000;

export class TablePages {
  readonly #tables: LongTable[] = [];
  #cells = 0;

  /** Whether it was taken. */
  add(page: number, table: PageTable): boolean {
    this.#cells += table.rows.length * table.columns.length;
    if (this.#cells > mostCells) return false;
    const before = this.#tables.findLast((each) => isSame(each, table, page));
    if (table.isRest && (!before || table.columns.length * 2 <= before.columns.length)) return false;
    if (!before) {
      const { columns, rows } = table;
      this.#tables.push({ first: page, last: page, columns, rows: [...rows] });
      return true;
    }
    const header = keyOf(before.rows[0]);
    for (const row of table.rows) if (keyOf(row) !== header) before.rows.push(toWidth(row, table, before));
    before.last = page;
    return true;
  }

  *read(): Generator<{ readonly name: string; readonly rows: readonly (readonly string[])[] }> {
    for (const { first, last, rows } of this.#tables.splice(0))
      yield { name: first === last ? `table on page ${first}` : `table on pages ${first} to ${last}`, rows };
    this.#cells = 0;
  }
}

/** The same header says so wherever it stands; without one, the same columns at the end of one page and on the next. */
function isSame(before: LongTable, { columns, rows }: PageTable, page: number): boolean {
  if (before.columns.length === columns.length && keyOf(before.rows[0]) === keyOf(rows[0])) return true;
  if (page - before.last > 1 || columns.length > before.columns.length) return false;
  const places = columns.map((column) => placeOf(column, before));
  return !places.includes(-1) && new Set(places).size === places.length;
}

type Extent = PageTable['columns'][number];

/** Which of the columns it stands in; -1 where it is none, or several. */
function placeOf({ from, to }: Extent, { columns }: LongTable): number {
  const places = columns.flatMap((column, at) => (column.from < to && from < column.to ? [at] : []));
  return places.length === 1 ? (places[0] ?? -1) : -1;
}

/** A column that is empty on one page is none there. */
function toWidth(row: readonly string[], { columns }: PageTable, before: LongTable): readonly string[] {
  if (columns.length === before.columns.length) return row;
  const cells = before.columns.map(() => '');
  for (const [at, column] of columns.entries()) cells[placeOf(column, before)] = row[at] ?? '';
  return cells;
}

function keyOf(row: readonly string[] | undefined): string {
  return row?.join('\0') ?? '';
}
