/** Runs in the decoders' thread: what a database no longer shows or does not show yet, row by row as far as it can be. */
import { inBatches, toCell } from '../thread/cells.ts';
import type { ThreadMessage } from '../thread/thread.ts';
import {
  encodingOf,
  freePages,
  gapsOfPage,
  pageSizeOf,
  rowsOfPage,
  type Page,
  type TextEncoding,
} from './sqlite-pages.ts';

/** Pages in no use, and what was deleted from the others. */
export async function* readDeleted(database: Uint8Array): AsyncGenerator<ThreadMessage> {
  const { used, free } = pagesOf(database);
  yield* readPages('deleted rows', free, database);
  const text = toText(used.flatMap(gapsOfPage), encodingOf(database));
  if (text !== '') yield { kind: 'text', name: 'deleted cells', text };
}

/** Rows of these pages that the database does not show, as a table without names; what is no leaf as text. */
export async function* readPages(
  name: string,
  pages: readonly Page[],
  database: Uint8Array,
): AsyncGenerator<ThreadMessage> {
  const encoding = encodingOf(database);
  const rows = new Map<string, string[]>();
  const rest: Uint8Array[] = [];
  for (const page of pages) {
    const found = rowsOfPage(page, encoding);
    for (const row of found ?? []) keep(rows, row.map(toCell));
    if (!found) rest.push(page.bytes);
  }
  if (rows.size > 0) forget(rows, database);
  if (rows.size > 0) {
    const width = [...rows.values()].reduce((most, row) => Math.max(most, row.length), 0);
    yield { kind: 'table', name, header: Array.from({ length: width }, () => ''), format: 'sqlite' };
    yield* inBatches(rows.values());
  }
  const text = toText(rest, encoding);
  if (text !== '') yield { kind: 'text', name, text };
}

function pagesOf(database: Uint8Array): { readonly used: readonly Page[]; readonly free: readonly Page[] } {
  const pageSize = pageSizeOf(database);
  if (pageSize === null || pageSize < 512) return { used: [], free: [] };
  const unused = freePages(database, pageSize);
  const pages = Array.from({ length: Math.floor(database.length / pageSize) }, (_, index) => ({
    number: index + 1,
    bytes: database.subarray(index * pageSize, (index + 1) * pageSize),
  }));
  return {
    used: pages.filter(({ number }) => !unused.has(number)),
    free: pages.filter(({ number }) => unused.has(number)),
  };
}

function keep(rows: Map<string, string[]>, row: string[]): void {
  if (row.some((cell) => cell !== '')) rows.set(row.join('\0'), row);
}

/** What the database shows is not deleted. */
function forget(rows: Map<string, string[]>, database: Uint8Array): void {
  const encoding = encodingOf(database);
  for (const page of pagesOf(database).used)
    for (const row of rowsOfPage(page, encoding) ?? []) rows.delete(row.map(toCell).join('\0'));
}

/** Texts in bytes, one line each. */
function toText(pieces: readonly Uint8Array[], encoding: TextEncoding): string {
  // Where texts have two bytes a letter, nobody knows with which one a piece begins.
  const isWide = encoding !== 'utf-8';
  const lines = pieces.map((piece) => toCell(isWide ? piece.filter((byte) => byte !== 0) : piece).trim());
  return lines.filter((line) => /[\w@.+-]{6}/.test(line)).join('\n');
}
