/** RFC 4180 with any of the usual separators; every cell is kept as it is, so that the list can be written back. */
import { limits, ListError } from './types.ts';

const delimiters = [',', ';', '\t', '|'] as const;
const sniffed = 65_536;

/** The separator that cuts the first rows into the most equal number of cells, or null where none does. */
export function sniffDelimiter(text: string): string | null {
  const head = text.slice(0, sniffed);
  const isWhole = head.length === text.length;
  const scores = delimiters.map((delimiter) => {
    const rows = parseCsv(head, delimiter).filter((row) => row.length > 1 || row[0] !== '');
    const counted = (isWhole || rows.length < 2 ? rows : rows.slice(0, -1)).slice(0, 50).map((row) => row.length);
    const usual = mode(counted);
    const share = counted.filter((count) => count === usual).length / (counted.length || 1);
    return { delimiter, score: usual >= 2 && share >= 0.7 ? share + usual / 1_000 : 0 };
  });
  const best = scores.reduce((a, b) => (b.score > a.score ? b : a));
  return best.score > 0 ? best.delimiter : null;
}

function mode(counts: readonly number[]): number {
  const tally = new Map<number, number>();
  for (const count of counts) tally.set(count, (tally.get(count) ?? 0) + 1);
  return [...tally].toSorted((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}

export function parseCsv(text: string, delimiter: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  const endRow = (): void => {
    if (rows.length >= limits.rows) throw new ListError(`more than ${limits.rows} rows`);
    rows.push(row);
    row = [];
  };
  while (at < text.length) {
    const [cell, end] = text[at] === '"' ? readQuoted(text, at) : readPlain(text, at, delimiter);
    if (row.length >= limits.columns) throw new ListError(`more than ${limits.columns} columns`);
    row.push(cell);
    at = end;
    if (text[at] === delimiter) {
      at++;
      if (at === text.length) row.push('');
      continue;
    }
    if (text[at] === '\r') at++;
    if (text[at] === '\n') at++;
    endRow();
  }
  if (row.length > 0) endRow();
  return rows;
}

function readPlain(text: string, start: number, delimiter: string): [cell: string, end: number] {
  let end = start;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && !isLineEnd(text, end)) end++;
  return [text.slice(start, end), end];
}

function isLineEnd(text: string, at: number): boolean {
  return text[at] === '\r' && (at + 1 === text.length || text[at + 1] === '\n');
}

/** What stands behind the closing quote up to the separator belongs to the cell, as spreadsheets read it. */
function readQuoted(text: string, start: number): [cell: string, end: number] {
  let [cell, at] = ['', start + 1];
  for (;;) {
    const quote = text.indexOf('"', at);
    // A quote that never closes is no quote: the line is taken as it stands.
    if (quote < 0) return lineFrom(text, start);
    cell += text.slice(at, quote);
    at = quote + 1;
    if (text[at] !== '"') return [cell, at];
    cell += '"';
    at++;
  }
}

function lineFrom(text: string, start: number): [cell: string, end: number] {
  const end = text.indexOf('\n', start);
  return [text.slice(start, end < 0 ? text.length : end), end < 0 ? text.length : end];
}
