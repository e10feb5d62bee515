/** Which reader a list gets: by its first bytes, never by its name. */
import { parseCsv, sniffDelimiter } from './csv.ts';
import { readJson } from './json.ts';
import { readText } from './text.ts';
import { limits, ListError, type ListTable, type ReadList } from './types.ts';

/** Never throws on what it is given. */
export async function readList(bytes: Buffer): Promise<ReadList> {
  if (bytes.length > limits.file) return failed(`larger than ${limits.file / 1_000_000} MB`);
  try {
    const tables = await readTables(bytes);
    return { tables: tables.filter(({ rows }) => rows.length > 0), problems: [] };
  } catch (error) {
    // What zlib or a buffer say of a damaged file is not for people.
    return failed(error instanceof ListError ? error.message : 'a damaged file');
  }
}

const failed = (problem: string): ReadList => ({ tables: [], problems: [problem] });

async function readTables(bytes: Buffer): Promise<ListTable[]> {
  const { isZip, readXlsx } = await import('./xlsx.ts');
  if (isZip(bytes)) return readXlsx(bytes);
  const text = toText(bytes);
  const first = /^\s*(\S)/.exec(text.slice(0, 4_096))?.[1];
  const json = first === '{' || first === '[' || first === '"' ? readJson(text) : null;
  if (json) return json;
  const delimiter = sniffDelimiter(text);
  return [delimiter === null || !hasAddressCells(text, delimiter) ? readText(text) : toTable(text, delimiter)];
}

/** Prose has commas as well; a table has cells that are addresses. */
function hasAddressCells(text: string, delimiter: string): boolean {
  const rows = parseCsv(text.slice(0, 1_000_000), delimiter);
  return rows.some((row) =>
    row.some((cell) => /^[^\s@]{1,80}@[^\s@]{1,255}$|<[^<>@\s]{1,80}@[^<>\s]{1,255}>\s*$/.test(cell.trim())),
  );
}

function toTable(text: string, delimiter: string): ListTable {
  return { name: '', format: 'csv', rows: parseCsv(text, delimiter), hasHeader: null, delimiter };
}

/** UTF-8, UTF-16 by its mark, else the Windows code page that old spreadsheets write. */
function toText(bytes: Buffer): string {
  if (bytes.length > 1 && bytes.readUInt16LE(0) === 0xfeff) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes.length > 1 && bytes.readUInt16BE(0) === 0xfeff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.includes(0)) throw new ListError('neither text nor a workbook');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
