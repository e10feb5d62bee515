/** The first commit that holds a value or the people of a table, wherever: under another name of the file it is as old. */
import type { Location } from '../run/locate.ts';
import { joinDatasets } from './identity.ts';
import type { Occurrence, FoundTable } from './occurrences.ts';

export interface FirstCommits {
  /** Number of the commit; undefined outside history. */
  readonly of: (each: Occurrence | FoundTable) => number | undefined;
}

export function findFirsts(found: readonly Occurrence[], tables: readonly FoundTable[]): FirstCommits {
  const names = joinDatasets(tables.map(toMember));
  const nameOf = new Map<Occurrence | FoundTable, string>(
    tables.map((table, at) => [table, `table ${names[at] ?? ''}`]),
  );
  for (const each of found) nameOf.set(each, `value ${each.value}`);
  const firsts = new Map<string, number>();
  for (const [each, name] of nameOf) {
    const first = firstOf(locationsOf(each));
    if (first !== undefined) firsts.set(name, Math.min(first, firsts.get(name) ?? first));
  }
  return { of: (each) => firsts.get(nameOf.get(each) ?? '') };
}

function toMember({ path, within, table }: FoundTable): Parameters<typeof joinDatasets>[0][number] {
  const fingerprint = `table:${table.signature.slice(0, 24)}:${table.subjectsFingerprint}`;
  const item = { path, within, table: table.table, fingerprint };
  return { item, group: [path, ...within, table.table, table.signature].join('\0'), people: table.people };
}

function locationsOf(each: Occurrence | FoundTable): readonly Location[] {
  return ('hits' in each ? each.hits : each.versions).map(({ location }) => location);
}

function firstOf(locations: readonly Location[]): number | undefined {
  const commits = locations.flatMap((location) => location.commits[0] ?? []);
  return commits.length === 0 ? undefined : commits.reduce((a, b) => Math.min(a, b));
}
