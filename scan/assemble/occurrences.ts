/** Gives every hit its paths and commits: blobs were matched without them (DESIGN section 8). */
import type { CompiledRule } from '../../rules/index.ts';
import { withoutWeaker } from '../overlaps.ts';
import type { Members } from '../people/index.ts';
import type { KeyedResult } from '../session.ts';
import type { Hit, Table } from '../types.ts';

/** One document at one path. */
export interface Location {
  readonly path: string;
  readonly blob: string | null;
  /** Indexes of the commits that brought it there, oldest first; empty outside history. */
  readonly commits: readonly number[];
  readonly inHead: boolean;
}

/** One rule, one value, one path: what becomes a finding. */
export interface Found {
  readonly rule: CompiledRule;
  readonly path: string;
  readonly value: string;
  readonly hits: { readonly hit: Hit; readonly location: Location }[];
}

/** One table at one path, with all its versions. */
export interface FoundTable {
  readonly path: string;
  readonly table: Table;
  readonly locations: Location[];
  /** The people of each version. */
  readonly versions: Members[];
}

export interface Occurrences {
  readonly found: readonly Found[];
  readonly tables: readonly FoundTable[];
}

export function joinOccurrences(
  results: Iterable<KeyedResult>,
  locate: (result: KeyedResult) => readonly Location[],
  holdsAt: (rule: CompiledRule, path: string) => boolean,
  rules: readonly CompiledRule[],
): Occurrences {
  const found = new Map<string, Found>();
  const tables = new Map<string, FoundTable>();
  for (const result of results) {
    if (result.hits.length === 0 && result.tables.length === 0) continue;
    for (const location of locate(result)) {
      const held = result.hits.filter((hit) => {
        const rule = rules[hit.rule];
        return rule !== undefined && holdsAt(rule, location.path);
      });
      for (const hit of withoutWeaker(held, rules)) {
        const rule = rules[hit.rule];
        if (rule) addHit(found, rule, hit, location);
      }
      for (const table of result.tables) addTable(tables, table, location);
    }
  }
  return { found: [...found.values()], tables: [...tables.values()] };
}

function addHit(found: Map<string, Found>, rule: CompiledRule, hit: Hit, location: Location): void {
  const key = `${rule.id}\0${hit.value}\0${location.path}`;
  const known = found.get(key);
  if (known) known.hits.push({ hit, location });
  else found.set(key, { rule, path: location.path, value: hit.value, hits: [{ hit, location }] });
}

/** Versions of one table stay one dataset while path, table and columns stay; the version with most people speaks for it. */
function addTable(tables: Map<string, FoundTable>, table: Table, location: Location): void {
  const key = `${location.path}\0${table.table}\0${table.signature}`;
  const known = tables.get(key);
  const best = !known || table.subjects > known.table.subjects ? table : known.table;
  const { locations, versions }: Pick<FoundTable, 'locations' | 'versions'> = known ?? { locations: [], versions: [] };
  locations.push(location);
  if (table.members && !versions.includes(table.members)) versions.push(table.members);
  tables.set(key, { path: location.path, table: best, locations, versions });
}
