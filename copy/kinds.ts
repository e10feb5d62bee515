/** What each value of a file is: by the column it stands in. */
import { identifierOf } from '../rules/index.ts';
import type { TableTyper } from '../scan/index.ts';
import { recordId } from './invent/inventor.ts';
import type { ValueLeaf, ReadFile } from './types.ts';

export interface TableKinds {
  /** By the column; null where it is nothing of a person. */
  readonly identifiers: readonly (string | null)[];
  readonly names: readonly string[];
  /** Rows before it are titles, or hold the names. */
  readonly firstRow: number;
  readonly rows: number;
}

/** By the leaf: what it is; null where its column tells nothing. */
export function identifierAt({ table, row, column }: ValueLeaf, kinds: readonly TableKinds[]): string | null {
  const of = kinds[table];
  return of === undefined || row < of.firstRow ? null : (of.identifiers[column] ?? null);
}

/** Rows by which columns are typed: the first ones, and some of those behind them. */
const mostFirst = 300;
const mostTyped = 500;

export function kindsOf({ tables, leaves }: ReadFile, typer: TableTyper): TableKinds[] {
  const byTable = Map.groupBy(leaves, ({ table }) => table);
  const typed = tables.map(({ header, isTable }, index) => {
    const rows = isTable ? withoutTitles(rowsOf(byTable.get(index) ?? []), header) : [];
    if (rows.length === 0) return { identifiers: [], names: [], firstRow: 0, rows: 0, isOfPeople: false };
    const { identifiers, hasHeader, isOfPeople } = typer.type(header, sampleOf(rows));
    const names = header ?? (hasHeader ? (rows[0]?.cells ?? []) : []);
    const firstRow = rows[hasHeader ? 1 : 0]?.number ?? 0;
    return { identifiers, names, firstRow, rows: rows.length - (hasHeader ? 1 : 0), isOfPeople };
  });
  // Beside a table of people the others speak of the same ones.
  const hasPeople = typed.some(({ isOfPeople }) => isOfPeople);
  return typed.map(({ identifiers, isOfPeople, ...table }) => ({
    ...table,
    identifiers: identifiers.map((identifier, column) => {
      if (isOfPeople && identifier !== 'other') return identifier;
      if (hasPeople && isTelling(identifier)) return identifier;
      return hasPeople && isId(table.names[column] ?? '') ? recordId : null;
    }),
  }));
}

/** Says by itself who somebody is. */
function isTelling(identifier: string): boolean {
  const row = identifierOf(identifier);
  return row?.slot !== undefined || row?.identifies !== undefined;
}

/** `id`, `customer_id`, `customerId`, `Customer-ID`. */
function isId(name: string): boolean {
  return /(?:^|[^\p{L}\p{N}])(?:id|uuid|guid)$/iu.test(name.trim()) || /[a-z](?:Id|ID|Uuid)$/.test(name.trim());
}

interface TableRow {
  readonly number: number;
  readonly cells: string[];
}

function rowsOf(leaves: readonly ValueLeaf[]): TableRow[] {
  const rows = new Map<number, TableRow>();
  for (const { row, column, value } of leaves) {
    const { cells }: Pick<TableRow, 'cells'> = rows.get(row) ?? { cells: [] };
    while (cells.length <= column) cells.push('');
    if ((cells[column] ?? '') === '') cells[column] = value;
    rows.set(row, { number: row, cells });
  }
  return [...rows.values()].toSorted((a, b) => a.number - b.number);
}

/** Lines above a header: a title, the day of an export. */
function withoutTitles(rows: readonly TableRow[], header: readonly string[] | null): readonly TableRow[] {
  if (header !== null) return rows;
  const filled = ({ cells }: TableRow): number => cells.filter((cell) => cell !== '').length;
  const widths = rows
    .slice(0, mostFirst)
    .map(filled)
    .toSorted((a, b) => a - b);
  const usual = widths[Math.floor(widths.length / 2)] ?? 0;
  const first = rows.findIndex((row) => filled(row) > usual / 2);
  return first > 0 && first <= mostTitles ? rows.slice(first) : rows;
}

const mostTitles = 20;

function sampleOf(rows: readonly TableRow[]): string[][] {
  const step = Math.max(1, (rows.length - mostFirst) / (mostTyped - mostFirst));
  const further = Array.from({ length: mostTyped - mostFirst }, (_, at) => rows[mostFirst + Math.floor(at * step)]);
  return [...rows.slice(0, mostFirst), ...further.filter((row) => row !== undefined)].map(({ cells }) => cells);
}
