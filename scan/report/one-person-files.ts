/** A folder of files with one person each is a table, one row a file: it is counted, judged and told as one. */
import type { Members } from '../model/records.ts';
import { joinMembers } from '../people/index.ts';
import { columnsOfAll, groupByShape, isOfOnePerson, manyPeople } from '../tables/index.ts';
import type { PeopleCounter } from './people-counter.ts';
import type { FoundTable, NewPeople } from './occurrences.ts';

/** All files of one shape, as the one table that they are. */
export interface JoinedTable extends Pick<FoundTable, 'table' | 'news'> {
  readonly name: string;
  /** One a row. */
  readonly files: number;
  /** The file that tells of all of them. */
  readonly speaker: FoundTable;
  readonly members: Members;
}

/** From each file that is a row of such a table to the table. */
export function joinOnePersonFiles(
  tables: readonly FoundTable[],
  { counter, isCounted }: { readonly counter: PeopleCounter; readonly isCounted: (table: FoundTable) => boolean },
): ReadonlyMap<FoundTable, JoinedTable> {
  const single = tables.filter((found) => isOfOnePerson(found.table) && isCounted(found));
  const wholes = new Map<FoundTable, JoinedTable>();
  for (const files of single.length < manyPeople ? [] : groupByShape(single)) {
    const whole = toWhole(files);
    if (!whole || files.length < manyPeople || counter.of([whole.members], 1) < manyPeople) continue;
    for (const file of files) wholes.set(file, whole);
  }
  return wholes;
}

function toWhole(files: readonly FoundTable[]): JoinedTable | null {
  const [widest] = files;
  if (!widest) return null;
  const members = joinMembers(files.flatMap(membersOf));
  const news = files.every((file) => file.news === undefined) ? null : joinNews(files);
  const name = `files of ${widest.table.signature}`;
  const table = { ...widest.table, columns: columnsOfAll(files.map((file) => file.table)) };
  return { name, files: files.length, speaker: widest, table, members, ...(news ? { news } : {}) };
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
