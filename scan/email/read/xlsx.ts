/**
 * Cells of an XLSX workbook (ECMA-376): a ZIP archive with one XML file a sheet. Only what a list needs: texts, numbers
 * and cached results of formulas. Everything is bounded, since a workbook is hostile input like any other.
 */
import { inflateRawSync } from 'node:zlib';
import { limits, ListError, type ListTable } from './types.ts';

export function isZip(bytes: Buffer): boolean {
  return bytes.length > 22 && bytes.readUInt32LE(0) === 0x04034b50;
}

export function readXlsx(bytes: Buffer): ListTable[] {
  const archive = openZip(bytes);
  const workbook = archive.read('xl/workbook.xml');
  if (workbook === null) throw new ListError('an archive that is no XLSX workbook');
  const strings = readStrings(archive.read('xl/sharedStrings.xml') ?? '');
  const targets = readTargets(archive.read('xl/_rels/workbook.xml.rels') ?? '');
  return [...elements(workbook, 'sheet')].flatMap(({ attributes }, index) => {
    const target = targets.get(attribute(attributes, 'r:id') ?? '') ?? `worksheets/sheet${index + 1}.xml`;
    const sheet = archive.read(target.startsWith('/') ? target.slice(1) : `xl/${target}`);
    if (sheet === null) return [];
    const name = unescape(attribute(attributes, 'name') ?? `sheet ${index + 1}`);
    return [{ name, format: 'xlsx' as const, rows: readRows(sheet, strings), hasHeader: null, delimiter: ',' }];
  });
}

// ---------------------------------------------------------------- archive

interface Archive {
  readonly read: (name: string) => string | null;
}

interface Entry {
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

function openZip(bytes: Buffer): Archive {
  const entries = readDirectory(bytes);
  let left: number = limits.unpacked;
  return {
    read(name) {
      const entry = entries.get(name);
      if (!entry) return null;
      const { method, packed, size, offset } = entry;
      if (size > left || size > packed * limits.ratio + 65_536)
        throw new ListError('a workbook that unpacks to too much');
      left -= size;
      const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
      const data = bytes.subarray(start, start + packed);
      if (method === 0) return data.toString('utf8');
      if (method !== 8) throw new ListError('a workbook packed in a way that is not known');
      return inflateRawSync(data, { maxOutputLength: Math.max(1, size) }).toString('utf8');
    },
  };
}

const endMark = 0x06054b50;

function readDirectory(bytes: Buffer): Map<string, Entry> {
  let end = bytes.length - 22;
  const least = Math.max(0, end - 65_535);
  while (end >= least && bytes.readUInt32LE(end) !== endMark) end--;
  if (end < least) throw new ListError('a damaged archive');
  const count = bytes.readUInt16LE(end + 10);
  const entries = new Map<string, Entry>();
  let at = bytes.readUInt32LE(end + 16);
  for (let index = 0; index < count && at + 46 <= bytes.length && bytes.readUInt32LE(at) === 0x02014b50; index++) {
    if ((bytes.readUInt16LE(at + 8) & 1) === 1) throw new ListError('an encrypted archive');
    const length = bytes.readUInt16LE(at + 28);
    entries.set(bytes.toString('utf8', at + 46, at + 46 + length), {
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
    });
    at += 46 + length + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

// ---------------------------------------------------------------- sheets

function readTargets(xml: string): Map<string, string> {
  const pairs = [...elements(xml, 'Relationship')].map(
    ({ attributes }) => [attribute(attributes, 'Id') ?? '', unescape(attribute(attributes, 'Target') ?? '')] as const,
  );
  return new Map(pairs);
}

function readStrings(xml: string): string[] {
  return [...elements(xml, 'si')].map(({ inner }) => textOf(inner));
}

/** Texts of runs joined; what only helps to pronounce (`rPh`) is left out. */
function textOf(xml: string): string {
  const spoken = xml.includes('<rPh') ? xml.replace(/<rPh\b[^>]*>(?:(?!<\/rPh>)[^])*<\/rPh>/g, '') : xml;
  return [...elements(spoken, 't')].map(({ inner }) => unescape(inner)).join('');
}

function readRows(xml: string, strings: readonly string[]): string[][] {
  const rows: string[][] = [];
  for (const { attributes, inner } of elements(xml, 'row')) {
    const number = Number(attribute(attributes, 'r') ?? rows.length + 1);
    if (!Number.isInteger(number) || number < 1 || number > 1_048_576) throw new ListError('a row that no sheet has');
    while (rows.length < number - 1) rows.push([]);
    rows[number - 1] = readCells(inner, strings);
  }
  return rows;
}

function readCells(xml: string, strings: readonly string[]): string[] {
  const cells: string[] = [];
  for (const { attributes, inner } of elements(xml, 'c')) {
    const column = toColumn(attribute(attributes, 'r') ?? '') ?? cells.length;
    if (column >= limits.columns) throw new ListError(`more than ${limits.columns} columns`);
    while (cells.length < column) cells.push('');
    cells[column] = valueOf(attribute(attributes, 't') ?? 'n', inner, strings);
  }
  return cells;
}

function valueOf(type: string, xml: string, strings: readonly string[]): string {
  if (type === 'inlineStr') return textOf(xml);
  const [value] = elements(xml, 'v');
  const text = value ? unescape(value.inner) : '';
  return type === 's' ? (strings[Number(text)] ?? '') : text;
}

/** `BC12` -> 54. */
function toColumn(reference: string): number | null {
  const letters = /^[A-Z]{1,3}/.exec(reference)?.[0];
  return letters ? [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1 : null;
}

// ---------------------------------------------------------------- XML

interface Element {
  readonly attributes: string;
  readonly inner: string;
}

/** Elements of a name, one after another, never nested: all that these files need. Goes forward only. */
function* elements(xml: string, name: string): Generator<Element> {
  const [open, close] = [`<${name}`, `</${name}>`];
  for (let at = xml.indexOf(open); at >= 0; at = xml.indexOf(open, at)) {
    const head = at + open.length;
    const tag = xml.indexOf('>', head);
    if (tag < 0) return;
    if (!/[\s/>]/.test(xml[head] ?? '')) {
      at = head;
      continue;
    }
    const isEmpty = xml[tag - 1] === '/';
    const end = isEmpty ? tag : xml.indexOf(close, tag);
    if (end < 0) return;
    yield { attributes: xml.slice(head, isEmpty ? tag - 1 : tag), inner: isEmpty ? '' : xml.slice(tag + 1, end) };
    at = isEmpty ? tag : end + close.length;
  }
}

function attribute(attributes: string, name: string): string | null {
  const start = attributes.search(new RegExp(`(?:^|\\s)${name}=["']`));
  if (start < 0) return null;
  const from = attributes.indexOf('=', start) + 1;
  const end = attributes.indexOf(attributes[from] ?? '"', from + 1);
  return end < 0 ? null : attributes.slice(from + 1, end);
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Entities of XML, and `_x000D_` of ECMA-376. */
function unescape(text: string): string {
  if (!text.includes('&') && !text.includes('_x')) return text;
  return text
    .replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{1,4}));/gi, (whole, decimal, hex, name) => {
      const code = decimal ? Number(decimal) : hex ? Number.parseInt(String(hex), 16) : null;
      if (code === null) return entities[String(name)] ?? whole;
      return code <= 0x10ffff ? String.fromCodePoint(code) : '';
    })
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex) => String.fromCharCode(Number.parseInt(String(hex), 16)));
}
