/** Cells of a text that is cut by a delimiter, each with its place. */
import { sniffCsv, type Dialect } from '../../scan/index.ts';
import type { TextLeaf, TextLeaves } from '../types.ts';

const looked = 65_536;

/** Null where it is no such table. */
export function readCsv(text: string): TextLeaves | null {
  const head = text.slice(0, looked);
  const lines = head.split('\n');
  const sniffed = sniffCsv({ text: head, lines }, { fewestRows: 2 });
  if (!sniffed) return null;
  return { tables: [{ header: null, isTable: true }], leaves: readCells(text, sniffed.dialect) };
}

interface Position {
  at: number;
  row: number;
  column: number;
}

export function readCells(text: string, dialect: Dialect, first = 0, last = text.length): TextLeaf[] {
  const leaves: TextLeaf[] = [];
  const position: Position = { at: first, row: 0, column: 0 };
  while (position.at < last) {
    const cell = readCell(text, dialect, position, last);
    if (cell) leaves.push(cell);
    const next = text[position.at];
    position.at++;
    if (next === dialect.delimiter) position.column++;
    else [position.row, position.column] = [position.row + 1, 0];
  }
  return leaves;
}

/** Moves on to what ends the cell. */
function readCell(text: string, dialect: Dialect, position: Position, last: number): TextLeaf | null {
  const start = skipBlanks(text, position.at, last);
  const isQuoted = text[start] === dialect.quote;
  const close = isQuoted ? findClose(text, start + 1, dialect, last) : -1;
  const end = findEnd(text, close < 0 ? position.at : close + 1, dialect, last);
  position.at = end;
  const { row, column } = position;
  const shared = { table: 0, row, column, isNumber: false };
  if (close >= 0) {
    const value = unquote(text.slice(start + 1, close), dialect);
    const encode = (written: string): string => quote(written, dialect);
    return value.trim() === '' ? null : { ...shared, value, start: start + 1, end: close, encode };
  }
  const trimmed = text.slice(start, end).trimEnd();
  const encode = (written: string): string =>
    needsQuotes(written, dialect) ? `${dialect.quote}${quote(written, dialect)}${dialect.quote}` : written;
  return trimmed === '' ? null : { ...shared, value: trimmed, start, end: start + trimmed.length, encode };
}

function skipBlanks(text: string, from: number, last: number): number {
  let at = from;
  while (at < last && text[at] === ' ') at++;
  return at;
}

function findClose(text: string, from: number, { quote, hasEscapes }: Dialect, last: number): number {
  for (let at = from; at < last; at++) {
    if (hasEscapes && text[at] === '\\') at++;
    else if (text[at] === quote) {
      if (text[at + 1] !== quote) return at;
      at++;
    }
  }
  return -1;
}

function findEnd(text: string, from: number, { delimiter }: Dialect, last: number): number {
  for (let at = from; at < last; at++) if (text[at] === delimiter || text[at] === '\n') return at;
  return last;
}

function unquote(raw: string, { quote, hasEscapes }: Dialect): string {
  const plain = raw.replaceAll(quote + quote, quote);
  return hasEscapes ? plain.replace(/\\([^])/g, '$1') : plain;
}

function quote(value: string, { quote: sign, hasEscapes }: Dialect): string {
  return hasEscapes
    ? value.replaceAll('\\', '\\\\').replaceAll(sign, `\\${sign}`)
    : value.replaceAll(sign, sign + sign);
}

function needsQuotes(value: string, { delimiter, quote }: Dialect): boolean {
  return value.includes(delimiter) || value.includes(quote) || /[\r\n]/.test(value);
}
