/** Rows of names beside streets or days of birth, addresses and logins, with no line above that says so. */
import { areGiven, findNamePair } from '../columns/name-pairs.ts';
import { holdAddresses, street } from '../read/addresses.ts';
import { holdLogins } from '../read/logins.ts';
import { holdRoster } from '../read/roster.ts';
import { toText } from '../read/text.ts';

const headSize = 4_096;
const fewestRows = 5;
const mostCells = 30;
/** Of the cells of a column. */
const most = 0.8;

const word = String.raw`\p{Lu}[\p{L}'’.-]+`;
const whole = new RegExp(`^${word}(?: (?:[a-z]{2,3} ){0,2}${word}){1,3}$`, 'u');
const day = /^(?:(?:19|20)\d\d[-/.]\d\d?[-/.]\d\d?|\d\d?[-/.]\d\d?[-/.](?:19|20)\d\d)$/;

/** `text`: the first bytes as Latin-1 characters. Most texts are let go by their first lines. */
export function holdsRowsOfPeople(text: string): boolean {
  const head = text.slice(0, headSize);
  const lines = head.split(/\r?\n/);
  if (holdLogins(lines) || holdAddresses(lines) || holdRoster(lines)) return true;
  const delimiter = ['\t', ';', '|', ','].find((each) => areCutAlike(lines.slice(0, 3), each));
  if (delimiter === undefined) return false;
  const whole = text.length > headSize ? lines.slice(0, -1) : lines;
  const rows = whole.filter((line) => line.trim() !== '').map((line) => toCells(toText(line), delimiter));
  const width = rows[0]?.length ?? 0;
  const even = rows.filter(({ length }) => length === width);
  return rows.length >= fewestRows && even.length >= rows.length * most && areOfPeople(even, width);
}

function areCutAlike(lines: readonly string[], delimiter: string): boolean {
  const [first = 0, ...others] = lines.map((line) => line.split(delimiter).length);
  return lines.length === 3 && first > 1 && first <= mostCells && others.every((count) => count === first);
}

function toCells(line: string, delimiter: string): string[] {
  return line.split(delimiter).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
}

function areOfPeople(rows: readonly (readonly string[])[], width: number): boolean {
  const columns = Array.from({ length: width }, (_, at) => rows.map((row) => row[at] ?? ''));
  const isMostly = (column: readonly string[], shape: RegExp): boolean =>
    column.filter((cell) => shape.test(cell)).length >= rows.length * most;
  if (!columns.some((column) => isMostly(column, street) || isMostly(column, day))) return false;
  return columns.some((column) => isMostly(column, whole) && areGiven(column)) || findNamePair(columns) !== null;
}
