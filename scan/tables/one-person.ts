/** Tables of one person each that are rows of one table: files of a folder, mails of a mailbox, sheets of a workbook. */
import type { Column } from '../../rules/index.ts';
import type { Table } from '../model/table.ts';

/** So many people are more than a note in a table as well: `people.severity`. */
export const manyPeople = 5;
/** Shapes that are compared; of more, each stays alone. */
const mostShapes = 500;

export function isOfOnePerson({ subjects, rows }: Table): boolean {
  return subjects === 1 && rows === 1;
}

/** Of the columns of the narrower one: who lives elsewhere has another number, and a field that nobody filled in is left out. */
const leastShared = 0.6;

/** Those with nearly the same columns; the widest of each comes first. */
export function groupByShape<Item extends { readonly table: Table }>(
  items: readonly Item[],
): readonly (readonly Item[])[] {
  const shapes = [...Map.groupBy(items, ({ table }) => table.signature).values()].map((same) => ({
    items: same,
    columns: new Set(same[0]?.table.columns.map(keyOf)),
  }));
  const widest = shapes.toSorted((a, b) => b.columns.size - a.columns.size);
  const joined: { readonly items: Item[]; readonly columns: ReadonlySet<string> }[] = [];
  for (const { items: same, columns } of widest) {
    const wider = joined
      .slice(0, mostShapes)
      .find((shape) => [...columns].filter((column) => shape.columns.has(column)).length >= columns.size * leastShared);
    if (wider) wider.items.push(...same);
    else joined.push({ items: [...same], columns });
  }
  return joined.map(({ items: all }) => all);
}

/** Those of all of them, the first one's in front. */
export function columnsOfAll(tables: readonly Table[]): readonly Column[] {
  return [
    ...new Map(
      tables
        .flatMap(({ columns }) => columns)
        .toReversed()
        .map((column) => [keyOf(column), column]),
    ),
  ]
    .map(([, column]) => column)
    .toReversed();
}

function keyOf({ name, identifier }: Column): string {
  return `${identifier}\0${name}`;
}
