/** A folder of files with one person each is a table, one row a file: it is counted, judged and told as one. */
import type { Members } from '../model/records.ts';
import { joinMembers } from '../people/index.ts';
import type { PeopleCounter } from './people-counter.ts';
import type { FoundTable, NewPeople } from './occurrences.ts';

/** So many people are more than a note in a table as well: `people.severity`. */
const many = 5;
/** Shapes that are compared; of more, each stays alone. */
const mostShapes = 500;

/** All files of one shape, as the one table that they are. */
export type JoinedTable = Pick<FoundTable, 'table' | 'news'> & { readonly name: string; readonly members: Members };

/** From each file that is a row of such a table to the table. */
export function joinOnePersonFiles(
  tables: readonly FoundTable[],
  { counter, isCounted }: { readonly counter: PeopleCounter; readonly isCounted: (table: FoundTable) => boolean },
): ReadonlyMap<FoundTable, JoinedTable> {
  const single = tables.filter((found) => found.table.subjects === 1 && found.table.rows === 1 && isCounted(found));
  const wholes = new Map<FoundTable, JoinedTable>();
  for (const files of single.length < many ? [] : byShape(single)) {
    const whole = toWhole(files);
    if (!whole || files.length < many || counter.of([whole.members], 1) < many) continue;
    for (const file of files) wholes.set(file, whole);
  }
  return wholes;
}

/** The same columns, or some of them: a field that nobody filled in is often left out. The widest file of each comes first. */
function byShape(files: readonly FoundTable[]): readonly (readonly FoundTable[])[] {
  const shapes = [...Map.groupBy(files, ({ table }) => table.signature).values()].map((same) => ({
    files: same,
    columns: new Set(same[0]?.table.columns.map(({ name, identifier }) => `${identifier}\0${name}`)),
  }));
  const widest = shapes.toSorted((a, b) => b.columns.size - a.columns.size);
  const joined: { readonly files: FoundTable[]; readonly columns: ReadonlySet<string> }[] = [];
  for (const { files: same, columns } of widest) {
    const wider = joined
      .slice(0, mostShapes)
      .find((shape) => [...columns].every((column) => shape.columns.has(column)));
    if (wider) wider.files.push(...same);
    else joined.push({ files: [...same], columns });
  }
  return joined.map(({ files: all }) => all);
}

function toWhole(files: readonly FoundTable[]): JoinedTable | null {
  const [widest] = files;
  if (!widest) return null;
  const members = joinMembers(files.flatMap(membersOf));
  const news = files.every((file) => file.news === undefined) ? null : joinNews(files);
  return { name: `files of ${widest.table.signature}`, table: widest.table, members, ...(news ? { news } : {}) };
}

export function membersOf({ news, versions }: FoundTable): readonly Members[] {
  return news ? [news.members] : versions.flatMap(({ table }) => table.members ?? []);
}

/** Of files that were not there before, everybody is news. */
function joinNews(files: readonly FoundTable[]): NewPeople {
  const join = (toMembers: (file: FoundTable) => Members | readonly Members[] | undefined): Members =>
    joinMembers(files.flatMap((file) => toMembers(file) ?? []));
  const identifiers = new Set(files.flatMap(({ news }) => [...(news?.byIdentifier.keys() ?? [])]));
  return {
    members: join(membersOf),
    newcomers: join((file) => file.news?.newcomers ?? membersOf(file)),
    byIdentifier: new Map(
      [...identifiers].map((identifier) => [identifier, join(({ news }) => news?.byIdentifier.get(identifier))]),
    ),
  };
}
