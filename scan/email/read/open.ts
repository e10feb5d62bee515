/** Which reader a list gets: by its first bytes, never by its name. */
import { DecodeError, LimitError } from '../../formats/errors.ts';
import { readCsv } from './csv.ts';
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
    return failed(problemOf(error));
  }
}

const failed = (problem: string): ReadList => ({ tables: [], problems: [problem] });

/** What zlib or a buffer say of a damaged file is not for people. */
function problemOf(error: unknown): string {
  if (error instanceof ListError) return error.message;
  if (error instanceof LimitError) return 'a workbook that unpacks to too much';
  return error instanceof DecodeError && error.isEncrypted ? 'an encrypted archive' : 'a damaged file';
}

async function readTables(bytes: Buffer): Promise<ListTable[]> {
  if (bytes.length > 3 && bytes.readUInt32LE(0) === 0x04034b50) {
    const { readWorkbook } = await import('./xlsx.ts');
    return readWorkbook(bytes);
  }
  const text = toText(bytes);
  const first = /^\s*(\S)/.exec(text.slice(0, 4_096))?.[1];
  const json = first === '{' || first === '[' || first === '"' ? readJson(text) : null;
  return json ?? [readCsv(text) ?? readText(text)];
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
