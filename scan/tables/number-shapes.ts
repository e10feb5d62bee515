/** Columns of numbers that look like those of cards, accounts and people, whether or not they hold as such. */
import { proofs } from '../../rules/index.ts';

/** Share of the filled cells of a column. */
const most = 0.25;
const fewest = 5;

/** Identifiers whose shape the cells of a column often have: of random digits one in ten is a card by its check digit. */
export function findNumberShapes(rows: readonly (readonly string[])[]): string[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const isColumn = (shape: RegExp): boolean =>
    Array.from({ length: columns }, (_, at) => at).some((at) => isShaped(rows, at, shape));
  return [...proofs].flatMap(([identifier, { inText }]) => (inText && isColumn(inText) ? [identifier] : []));
}

function isShaped(rows: readonly (readonly string[])[], at: number, shape: RegExp): boolean {
  const filled = rows.flatMap((row) => (row[at]?.trim() ? [row[at].slice(0, 200)] : []));
  return filled.length >= fewest && filled.filter((cell) => shape.test(cell)).length >= filled.length * most;
}
