/** Which reader a file gets: by what is in it, never by its name. */
import { decode, encode } from '../encoding.ts';
import { CopyError, type ReadFile, type TextLeaf, type TextLeaves } from '../types.ts';
import { readCsv } from './csv.ts';
import { readJson } from './json.ts';
import { readMarkdown } from './markdown.ts';
import { readSql } from './sql.ts';
import { isOfPairs, readText } from './text.ts';

const mostBytes = 64_000_000;
export const writable = 'CSV, TSV, JSON, JSON Lines, SQL, XLSX, logs and other text';

/** Throws CopyError. */
export async function readFile(bytes: Buffer): Promise<ReadFile> {
  if (bytes.length > mostBytes)
    throw new CopyError(`it is larger than ${mostBytes / 1_000_000} MB; split it into several files`);
  if (bytes.length > 3 && bytes.readUInt32LE(0) === 0x04034b50) {
    const { readWorkbookFile } = await import('./xlsx.ts');
    return readWorkbookFile(bytes);
  }
  const decoded = decode(bytes);
  if (!decoded) throw new CopyError(`it is neither text nor a workbook; these can be written: ${writable}`);
  const { text } = decoded;
  const { tables, leaves } = readLeaves(text);
  return { tables, leaves, text, notices: [], write: (values) => encode(splice(text, leaves, values), decoded) };
}

function readLeaves(text: string): TextLeaves {
  return (
    readJson(text) ??
    readSql(text) ??
    withLines(text, readMarkdown(text) ?? (isOfPairs(text) ? null : readCsv(text)) ?? readText(text))
  );
}

/** What stands between cells and pairs is looked at line by line. */
function withLines(text: string, { tables, leaves }: TextLeaves): TextLeaves {
  const rest: TextLeaf[] = [];
  const add = (from: number, to: number): void => {
    for (let start = from; start < to;) {
      const at = text.indexOf('\n', start);
      const end = at < 0 || at > to ? to : at;
      const value = text.slice(start, end);
      if (/[\p{L}\p{N}]{2}/u.test(value))
        rest.push({
          table: tables.length,
          row: 0,
          column: 0,
          value,
          isNumber: false,
          start,
          end,
          encode: (each) => each,
        });
      start = end + 1;
    }
  };
  let from = 0;
  for (const { start, end } of leaves) {
    add(from, start);
    from = end;
  }
  add(from, text.length);
  return { tables: [...tables, { header: null, isTable: false }], leaves: [...leaves, ...rest] };
}

function splice(text: string, leaves: readonly TextLeaf[], values: ReadonlyMap<number, string>): string {
  const changes = leaves
    .flatMap((leaf, index) => {
      const value = values.get(index);
      return value === undefined ? [] : [{ ...leaf, written: leaf.encode(value) }];
    })
    .toSorted((a, b) => a.start - b.start);
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end, written } of changes) {
    pieces.push(text.slice(from, start), written);
    from = end;
  }
  return [...pieces, text.slice(from)].join('');
}
