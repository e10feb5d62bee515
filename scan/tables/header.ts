/** Whether the first row of a table names its columns. */
import { normaliseName } from '../../rules/index.ts';
import type { TableContext } from '../model/table.ts';
import { gazetteer } from '../provenance/gazetteer.ts';
import { rulesNamed } from './columns/facts.ts';

/** Rows that the first one is compared with. */
const mostCompared = 50;

/** Is the first row a header? Names are words, known ones at best, and unlike what stands below them. */
export function looksLikeHeader(
  first: readonly string[],
  below: readonly (readonly string[])[],
  context: Pick<TableContext, 'fields'>,
): boolean {
  const cells = first.map((cell) => cell.trim());
  if (cells.some((cell) => cell.length > 60)) return false;
  const names = cells.map(normaliseName);
  const votes = cells.map((cell, at) => {
    const column = below.slice(0, mostCompared).map((row) => row[at]?.trim() ?? '');
    return vote(
      cell,
      column.filter((value) => value !== ''),
      context,
    );
  });
  const sum = votes.reduce((total, each) => total + each, 0);
  // Nothing speaks for either: names differ from one another, values often do not.
  return sum === 0 ? cells.every(isWordy) && new Set(names).size === names.length : sum > 0;
}

const fewestKnown = 2;

/** Whether several of the names are those of identifiers. */
export function hasKnownNames(header: readonly string[], { fields }: Pick<TableContext, 'fields'>): boolean {
  return header.filter((name) => rulesNamed(normaliseName(name), fields).length > 0).length >= fewestKnown;
}

/** Above zero: the cell names its column. Below: it is one of the column's values. */
function vote(cell: string, column: readonly string[], { fields }: Pick<TableContext, 'fields'>): number {
  if (cell === '') return 0;
  if (!isWordy(cell)) return -2;
  if (column.includes(cell)) return -1.5;
  const isKnown = rulesNamed(normaliseName(cell), fields).length > 0;
  const wordy = column.filter(isWordy).length;
  if (column.length > 0 && wordy < column.length * 0.2) return isKnown ? 3 : 1.5;
  return isKnown ? 2 : voteByLists(cell, column);
}

/** A name or a place over names or places is one of them. */
function voteByLists(cell: string, column: readonly string[]): number {
  const { given, surname, city, country } = gazetteer();
  for (const list of [given, surname, city, country]) {
    const hits = column.filter((value) => list.has(normaliseName(value))).length;
    if (column.length >= 3 && hits >= column.length * 0.4) return list.has(normaliseName(cell)) ? -1 : 0.5;
  }
  return 0;
}

/** Words, as names of columns are: no address, number, date or path. */
function isWordy(cell: string): boolean {
  return /\p{L}/u.test(cell) && !/@|^https?:|^[+-]?[\d\s().:/-]+$|^[\da-f-]{16,}$|\d{5,}|^\d{1,4}[-/.]\d/i.test(cell);
}
