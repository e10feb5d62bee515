/** Tables cut by a delimiter: every cell is kept as it is, so that the list can be written back. */
import { CsvCells, sniffCsv, type Dialect } from '../../tables/index.ts';
import { limits, ListError, type ListTable } from './types.ts';

const looked = 65_536;
const most = { cell: Infinity, columns: limits.columns, record: Infinity };
const address = /^[^\s@]{1,80}@[^\s@]{1,255}$|<[^<>@\s]{1,80}@[^<>\s]{1,255}>\s*$/;

/** Null for what is no table, or has no cell that is an address: prose has commas as well. */
export function readCsv(text: string): ListTable | null {
  const head = text.slice(0, looked);
  const dialect = sniffCsv({ text: head, lines: head.split('\n') }, { fewestRows: 1, evenEnough: 0.7 })?.dialect;
  const rows = dialect ? readRows(text, dialect) : [];
  if (!dialect || !rows.some((row) => row.some((cell) => address.test(cell.trim())))) return null;
  return { name: '', format: 'csv', rows, hasHeader: null, delimiter: dialect.delimiter };
}

function readRows(text: string, dialect: Dialect): string[][] {
  const rows: string[][] = [];
  const take = (row: string[]): void => {
    if (row.length > limits.columns) throw new ListError(`more than ${limits.columns} columns`);
    if (rows.push(row) > limits.rows) throw new ListError(`more than ${limits.rows} rows`);
  };
  const cells = new CsvCells(dialect, take, { most, decode: (cell) => cell });
  cells.push(text);
  cells.end();
  return rows;
}
