/** What stands above the table of a sheet: a title, a date, an empty line. */
import type { Row } from '../types.ts';

/** Rows that are looked at before the first one is given. */
const looked = 12;

/** All rows, those above the table marked: they are text, and no row of it. */
export async function* withoutTitles(
  rows: AsyncIterable<Row> | Iterable<Row>,
): AsyncGenerator<Row & { readonly isTitle: boolean }> {
  let first: Row[] | null = [];
  for await (const row of rows) {
    if (first === null) yield { ...row, isTitle: false };
    else {
      first.push(row);
      if (first.length < looked) continue;
      yield* marked(first);
      first = null;
    }
  }
  if (first) yield* marked(first);
}

/** The table begins at the first row that is at least half as wide as the widest. */
function* marked(rows: readonly Row[]): Generator<Row & { readonly isTitle: boolean }> {
  const widths = rows.map(({ cells }) => cells.filter((cell) => cell !== '').length);
  const widest = Math.max(0, ...widths);
  const begin = widths.findIndex((width) => width * 2 > widest);
  for (const [index, row] of rows.entries()) yield { ...row, isTitle: index < begin };
}
