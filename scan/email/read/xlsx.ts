/** Sheets of a workbook: every row in its place, so that the list can be written back. */
import { defaultConfig } from '../../config/defaults.ts';
import { Budget } from '../../formats/budget.ts';
import { readXlsx } from '../../formats/office/xlsx.ts';
import type { TablePart } from '../../formats/types.ts';
import { ZipFiles } from '../../formats/zip/files.ts';
import { listEntries } from '../../formats/zip/zip-directory.ts';
import { limits, ListError, type ListTable } from './types.ts';

const mostRows = 1_048_576;

/** Throws ListError or DecodeError. */
export async function readWorkbook(bytes: Buffer): Promise<ListTable[]> {
  const entries = listEntries(bytes);
  if (!entries) throw new ListError('a damaged archive');
  const { unpacked, ratio } = limits;
  const budget = new Budget({
    ...defaultConfig.limits,
    containerSize: unpacked,
    inflatedSize: unpacked,
    inflatedRatio: ratio,
  });
  budget.read(bytes.length);
  const files = new ZipFiles(bytes, entries, budget);
  if (!files.has('xl/workbook.xml')) throw new ListError('an archive that is not an XLSX workbook');
  const tables: ListTable[] = [];
  for await (const part of readXlsx(files)) {
    if (part.kind === 'skip') throw new ListError('a sheet that cannot be read to its end');
    if (part.kind === 'table')
      tables.push({
        name: part.table,
        format: 'xlsx',
        rows: await placeRows(part.rows),
        hasHeader: null,
        delimiter: ',',
      });
  }
  return tables;
}

async function placeRows(rows: TablePart['rows']): Promise<ListTable['rows']> {
  const placed: (readonly string[])[] = [];
  for await (const { number, cells } of rows) {
    if (number < 1 || number > mostRows) throw new ListError('a row that no sheet has');
    if (cells.length > limits.columns) throw new ListError(`more than ${limits.columns} columns`);
    while (placed.length < number - 1) placed.push([]);
    placed[number - 1] = cells;
  }
  return placed;
}
