/** Checked lists as files: in the format that was asked for, as near to the list as that allows. */
import { decode, encode, newWorkbook, Workbook, type SheetChanges } from '../../../copy/index.ts';
import { formatCells } from '../../../report/index.ts';
import { annotate, type CheckedList, type CheckedTable } from '../../../scan/index.ts';

const hasAddresses = ({ checks }: CheckedTable): boolean => checks.length > 0;

/** In the encoding of the list, and UTF-8 where that has none. */
export function toCheckedTexts(lists: readonly CheckedList[], sources: readonly Buffer[]): Buffer[] {
  return lists.flatMap(({ tables }, index) => {
    const found = tables.filter(hasAddresses);
    const isText = found.some(({ table }) => table.format !== 'xlsx');
    const source = (isText && decode(sources[index] ?? Buffer.alloc(0))) || { encoding: 'utf-8', hasMark: false };
    return found.map((table) => encode(formatCells(annotate(table), table.table.delimiter), source));
  });
}

/** A workbook keeps all its sheets and all that is in them; of other lists each table becomes a sheet. */
export function toCheckedWorkbooks(lists: readonly CheckedList[], sources: readonly Buffer[]): Buffer[] {
  return lists.flatMap(({ tables }, index) => {
    const source = sources[index];
    if (!source || !tables.some(hasAddresses)) return [];
    const isWorkbook = tables.some(({ table }) => table.format === 'xlsx');
    return [isWorkbook ? withVerdicts(source, tables) : asWorkbook(tables)];
  });
}

function withVerdicts(source: Buffer, tables: readonly CheckedTable[]): Buffer {
  const workbook = new Workbook(source);
  for (const sheet of workbook.sheets) {
    const table = tables.find((each) => each.table.name === sheet.name);
    if (table && hasAddresses(table)) workbook.change(sheet, toChanges(annotate(table), widthOf(table)));
  }
  return workbook.write();
}

function asWorkbook(tables: readonly CheckedTable[]): Buffer {
  const names = tables.map(({ table }, index) => table.name || `List ${index + 1}`);
  const workbook = newWorkbook(names);
  for (const [index, table] of tables.entries()) {
    const sheet = workbook.sheets[index];
    if (sheet) workbook.change(sheet, toChanges(hasAddresses(table) ? annotate(table) : table.table.rows, 0));
  }
  return workbook.write();
}

function widthOf({ table }: CheckedTable): number {
  return table.rows.reduce((most, row) => Math.max(most, row.length), 0);
}

/** What stands behind the first `width` columns. */
function toChanges(rows: readonly (readonly string[])[], width: number): SheetChanges {
  const changes = new Map<number, ReadonlyMap<number, string>>();
  for (const [index, row] of rows.entries()) {
    const cells = row.flatMap((text, at): [number, string][] => (at >= width && text !== '' ? [[at + 1, text]] : []));
    if (cells.length > 0) changes.set(index + 1, new Map(cells));
  }
  return changes;
}
