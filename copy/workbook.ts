/** A workbook (ECMA-376) that is changed cell by cell; everything else in it stays as it is. */
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { CopyError } from './types.ts';

export interface WorkbookSheet {
  readonly name: string;
  readonly path: string;
}

/** By the row, then by the column, both from 1: what a cell becomes. */
export type SheetChanges = ReadonlyMap<number, ReadonlyMap<number, string | number>>;

const mostUnpacked = 512_000_000;
const stringsPath = 'xl/sharedStrings.xml';

export class Workbook {
  readonly sheets: readonly WorkbookSheet[];
  readonly #files: Record<string, Uint8Array>;

  /** Throws CopyError. */
  constructor(bytes: Uint8Array) {
    this.#files = unpack(bytes);
    this.sheets = sheetsOf((path) => this.read(path));
  }

  get paths(): readonly string[] {
    return Object.keys(this.#files);
  }

  /** Empty where there is none. */
  read(path: string): string {
    const bytes = this.#files[path];
    return bytes ? strFromU8(bytes) : '';
  }

  replace(path: string, text: string): void {
    this.#files[path] = strToU8(text);
  }

  change({ path }: WorkbookSheet, changes: SheetChanges): void {
    if (changes.size > 0) this.replace(path, changeSheet(this.read(path), changes));
  }

  /** Empties the texts that no cell shows any more. */
  forgetUnused(): void {
    const strings = this.read(stringsPath);
    if (strings === '') return;
    const used = new Set<number>();
    for (const { path } of this.sheets)
      for (const [, number] of this.read(path).matchAll(
        /<c\b[^>]*\bt="s"[^>]*>(?:<f\b[^]*?(?:<\/f>|\/>))?<v>(\d+)<\/v>/g,
      ))
        used.add(Number(number));
    let next = 0;
    const kept = strings.replace(/<si>[^]*?<\/si>|<si\s*\/>/g, (text) =>
      used.has(next++) ? text : '<si><t></t></si>',
    );
    this.replace(stringsPath, kept);
  }

  write(): Buffer {
    const files: Zippable = {};
    for (const [path, bytes] of Object.entries(this.#files)) files[path] = [bytes, { level: 6 }];
    // The same input gives the same bytes.
    return Buffer.from(zipSync(files, { mtime: new Date(1980, 0, 1) }));
  }
}

const office = 'http://schemas.openxmlformats.org';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** With empty sheets of these names, cut to what a sheet may be called. */
export function newWorkbook(names: readonly string[]): Workbook {
  const titles = names.map((name, at) => sheetName(name, at));
  const each = (write: (at: number) => string): string => titles.map((_, at) => write(at + 1)).join('');
  const files: Record<string, string> = {
    '[Content_Types].xml': `${head}<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${each((at) => `<Override PartName="/xl/worksheets/sheet${at}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`)}</Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${head}<workbook xmlns="${office}/spreadsheetml/2006/main" xmlns:r="${office}/officeDocument/2006/relationships"><sheets>${each((at) => `<sheet name="${toXml(titles[at - 1] ?? '').replaceAll('"', '&quot;')}" sheetId="${at}" r:id="rId${at}"/>`)}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="${office}/package/2006/relationships">${each((at) => `<Relationship Id="rId${at}" Type="${office}/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet${at}.xml"/>`)}</Relationships>`,
  };
  for (const at of titles.keys())
    files[`xl/worksheets/sheet${at + 1}.xml`] =
      `${head}<worksheet xmlns="${office}/spreadsheetml/2006/main"><sheetData/></worksheet>`;
  return new Workbook(zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)]))));
}

/** At most 31 characters, none of those that mean something in a formula, no two alike. */
function sheetName(name: string, at: number): string {
  const plain = name
    .replace(/[[\]:*?/\\']/g, ' ')
    .trim()
    .slice(0, 26);
  return plain === '' ? `Sheet ${at + 1}` : at === 0 ? plain : `${plain} ${at + 1}`;
}

function unpack(bytes: Uint8Array): Record<string, Uint8Array> {
  let size = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ originalSize }) => {
        size += originalSize;
        if (size > mostUnpacked) throw new CopyError('the workbook unpacks to more than the limit');
        return true;
      },
    });
  } catch (error) {
    throw error instanceof CopyError ? error : new CopyError('the workbook is damaged or encrypted');
  }
}

function sheetsOf(read: (path: string) => string): WorkbookSheet[] {
  const targets = new Map(
    elementsOf(read('xl/_rels/workbook.xml.rels'), 'Relationship').map((element) => [
      attributeOf(element, 'Id'),
      attributeOf(element, 'Target'),
    ]),
  );
  const sheets = elementsOf(read('xl/workbook.xml'), 'sheet').map((element) => {
    const target = targets.get(attributeOf(element, 'r:id')) ?? '';
    const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
    return { name: fromXml(attributeOf(element, 'name')), path };
  });
  if (sheets.length === 0 || sheets.some(({ path }) => !/<worksheet\b/.test(read(path).slice(0, 4_096))))
    throw new CopyError('this kind of workbook cannot be written; save it as XLSX again, or export it as CSV');
  return sheets;
}

function elementsOf(xml: string, name: string): string[] {
  return xml.match(new RegExp(`<${name}\\s[^>]*>`, 'g')) ?? [];
}

export function attributeOf(element: string, name: string): string {
  return new RegExp(`\\s${name}\\s*=\\s*"([^"]*)"`).exec(element)?.[1] ?? '';
}

// ---------------------------------------------------------------- sheets

export interface SheetCell {
  readonly row: number;
  readonly column: number;
  /** The element as it is written. */
  readonly xml: string;
}

const rowPattern = /<row\b([^>]*?)(?:\/>|>([^]*?)<\/row>)/g;
const cellPattern = /<c\b([^>]*?)(?:\/>|>[^]*?<\/c>)/g;

export function cellsOf(xml: string): SheetCell[] {
  return rowsOf(xml).flatMap(({ cells }) => cells);
}

interface SheetRow {
  readonly number: number;
  readonly attributes: string;
  readonly cells: readonly SheetCell[];
}

function rowsOf(xml: string): SheetRow[] {
  let row = 0;
  return Array.from(xml.matchAll(rowPattern), ([, attributes = '', inner = '']) => {
    row = Number(attributeOf(attributes, 'r') || row + 1);
    const number = row;
    let column = 0;
    const cells = Array.from(inner.matchAll(cellPattern), ([cell, named = '']) => {
      column = columnOf(attributeOf(named, 'r')) ?? column + 1;
      return { row: number, column, xml: cell };
    });
    return { number, attributes, cells };
  });
}

function changeSheet(xml: string, changes: SheetChanges): string {
  const rows = rowsOf(xml);
  const known = new Set(rows.map(({ number }) => number));
  const added = [...changes.keys()].filter((number) => !known.has(number));
  const all = [...rows, ...added.map((number) => ({ number, attributes: ` r="${number}"`, cells: [] }))];
  const data = all
    .toSorted((a, b) => a.number - b.number)
    .map((row) => writeRow(row, changes.get(row.number)))
    .join('');
  return xml
    .replace(/<dimension\b[^>]*\/>/, '')
    .replace(/<sheetData\s*\/>|<sheetData\b[^>]*>[^]*<\/sheetData>/, () => `<sheetData>${data}</sheetData>`);
}

function writeRow(
  { number, attributes, cells }: SheetRow,
  changes: ReadonlyMap<number, string | number> = new Map(),
): string {
  const kept = cells.map(({ column, xml }) => {
    const value = changes.get(column);
    return { column, xml: value === undefined ? xml : writeCell(`${nameOf(column)}${number}`, value, xml) };
  });
  const known = new Set(cells.map(({ column }) => column));
  const added = [...changes].flatMap(([column, value]) =>
    known.has(column) ? [] : [{ column, xml: writeCell(`${nameOf(column)}${number}`, value, '') }],
  );
  const all = [...kept, ...added].toSorted((a, b) => a.column - b.column);
  // What it says of the columns it spans is no longer true.
  return `<row${attributes.replace(/\s+spans="[^"]*"/, '')}>${all.map(({ xml }) => xml).join('')}</row>`;
}

/** Its style stays; a formula goes, since it would bring back what it is made of. */
function writeCell(place: string, value: string | number, before: string): string {
  const style = attributeOf(before.slice(0, before.indexOf('>') + 1), 's');
  const start = `<c r="${place}"${style === '' ? '' : ` s="${style}"`}`;
  return typeof value === 'number'
    ? `${start}><v>${value}</v></c>`
    : `${start} t="inlineStr"><is><t xml:space="preserve">${toXml(value)}</t></is></c>`;
}

/** `C17` -> 3. */
function columnOf(reference: string): number | null {
  const letters = /^[A-Z]{1,3}/.exec(reference)?.[0];
  return letters ? [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) : null;
}

function nameOf(column: number): string {
  return column === 0 ? '' : nameOf(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26));
}

// ---------------------------------------------------------------- text

export function toXml(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

export function fromXml(text: string): string {
  return text.replace(
    /&(?:#x([\da-f]+)|#(\d+)|(lt|gt|quot|apos|amp));/gi,
    (_, hex?: string, digits?: string, name?: string) =>
      name === undefined
        ? String.fromCodePoint(hex === undefined ? Number(digits) : Number.parseInt(hex, 16))
        : (named[name.toLowerCase()] ?? ''),
  );
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
