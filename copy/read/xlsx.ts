/** Cells of a workbook, and the texts beside them: comments, links, notes on the file. */
import { readAddressList } from '../../scan/index.ts';
import { CopyError, type ValueLeaf, type ReadFile } from '../types.ts';
import { cellsOf, fromXml, toXml, Workbook, type WorkbookSheet } from '../workbook.ts';

interface CellLeaf extends ValueLeaf {
  readonly sheet: WorkbookSheet;
  readonly place: readonly [row: number, column: number];
  /** A number that the sheet shows as a date. */
  readonly isDate: boolean;
}

/** Throws CopyError. */
export async function readWorkbookFile(bytes: Buffer): Promise<ReadFile> {
  const { tables, problems } = await readAddressList(bytes);
  if (problems.length > 0) throw new CopyError(`${problems[0]} cannot be written`);
  const workbook = new Workbook(bytes);
  const hidden = workbook.paths.filter((path) =>
    /^xl\/(?:embeddings|externalLinks|pivotCache|queryTables)\//.test(path),
  );
  if (hidden.length > 0)
    throw new CopyError(
      'a workbook that contains pivot tables, links or files cannot be written; save its sheets as values, or as CSV',
    );
  const rows = new Map(tables.map((table) => [table.name, table.rows]));
  const cells = workbook.sheets.flatMap((sheet, table) => leavesOf(workbook, sheet, table, rows.get(sheet.name) ?? []));
  const others = othersOf(workbook, workbook.sheets.length);
  const pictures = workbook.paths.filter((path) => path.startsWith('xl/media/')).length;
  return {
    tables: [...workbook.sheets.map(() => ({ header: null, isTable: true })), { header: null, isTable: false }],
    leaves: [...cells, ...others],
    text: '',
    notices:
      pictures > 0
        ? [`${pictures} ${pictures === 1 ? 'picture was' : 'pictures were'} kept; check them for personal data`]
        : [],
    write: (values) => {
      const changed = new Workbook(bytes);
      changeOthers(changed, others, values, cells.length);
      for (const sheet of changed.sheets) changed.change(sheet, changesOf(sheet, cells, values));
      forgetAuthor(changed);
      changed.forgetUnused();
      return changed.write();
    },
  };
}

function leavesOf(
  workbook: Workbook,
  sheet: WorkbookSheet,
  table: number,
  rows: readonly (readonly string[])[],
): CellLeaf[] {
  return cellsOf(workbook.read(sheet.path)).flatMap(({ row, column, xml }) => {
    const value = rows[row - 1]?.[column - 1] ?? '';
    if (value.trim() === '') return [];
    const isNumber = !/\st="(?:s|str|inlineStr|e|d)"/.test(xml.slice(0, xml.indexOf('>')));
    const isDate = isNumber && /^\d{4}-\d\d-\d\d/.test(value);
    const shared = { table, row: row - 1, column: column - 1, sheet, place: [row, column] as const };
    return [{ ...shared, value, isNumber: isNumber && !isDate, isDate }];
  });
}

function changesOf(
  { path }: WorkbookSheet,
  cells: readonly CellLeaf[],
  values: ReadonlyMap<number, string>,
): Map<number, Map<number, string | number>> {
  const changes = new Map<number, Map<number, string | number>>();
  for (const [index, { sheet, place, isNumber, isDate }] of cells.entries()) {
    const value = values.get(index);
    if (value === undefined || sheet.path !== path) continue;
    const row = changes.get(place[0]) ?? new Map<number, string | number>();
    row.set(place[1], isNumber && /^-?\d+(?:\.\d+)?$/.test(value) ? Number(value) : isDate ? toDay(value) : value);
    changes.set(place[0], row);
  }
  return changes;
}

/** Days since 1899-12-30; what is masked stays a text. */
function toDay(value: string): string | number {
  const time = Date.parse(value.slice(0, 10));
  return Number.isNaN(time) ? value : Math.round((time - Date.UTC(1899, 11, 30)) / 86_400_000);
}

/** Who made the workbook is somebody as well. */
function forgetAuthor(workbook: Workbook): void {
  const path = 'docProps/core.xml';
  const text = workbook.read(path);
  if (text !== '') workbook.replace(path, text.replace(/(<(dc:creator|cp:lastModifiedBy)>)[^<]*(<\/\2>)/g, '$1$3'));
}

// ---------------------------------------------------------------- beside the cells

interface OtherLeaf extends ValueLeaf {
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

/** Texts of all other parts, and where their links lead. */
function othersOf(workbook: Workbook, table: number): OtherLeaf[] {
  const sheets = new Set(workbook.sheets.map(({ path }) => path));
  const paths = workbook.paths.filter(
    (path) => /\.(?:xml|rels|vml)$/.test(path) && !/^(?:xl\/(?:styles|sharedStrings|theme\/)|\[Content)/.test(path),
  );
  return paths.flatMap((path) => {
    const xml = workbook.read(path);
    const pattern =
      sheets.has(path) || path.endsWith('.rels')
        ? /(?<=\s(?:Target|display|tooltip|prompt)=")[^"]{3,}(?=")/g
        : />([^<>]{3,})(?=<)/g;
    return Array.from(withoutCells(xml).matchAll(pattern), (match) => {
      const raw = match[1] ?? match[0];
      const start = match.index + (match[1] === undefined ? 0 : 1);
      const place = { table, row: 0, column: 0, isNumber: false };
      return { ...place, path, start, end: start + raw.length, value: fromXml(raw) };
    });
  });
}

/** As long as before. */
function withoutCells(xml: string): string {
  return xml.replace(/<sheetData\b[^>]*>[^]*<\/sheetData>/, (text) => ' '.repeat(text.length));
}

function changeOthers(
  workbook: Workbook,
  others: readonly OtherLeaf[],
  values: ReadonlyMap<number, string>,
  first: number,
): void {
  const original = new Map<string, { start: number; end: number; value: string }[]>();
  for (const [index, { path, start, end }] of others.entries()) {
    const value = values.get(first + index);
    if (value !== undefined) original.set(path, [...(original.get(path) ?? []), { start, end, value }]);
  }
  for (const [path, changes] of original) workbook.replace(path, withChanges(workbook.read(path), changes));
}

function withChanges(xml: string, changes: readonly { start: number; end: number; value: string }[]): string {
  return changes
    .toSorted((a, b) => b.start - a.start)
    .reduce(
      (text, { start, end, value }) => text.slice(0, start) + toXml(value).replaceAll('"', '&quot;') + text.slice(end),
      xml,
    );
}
