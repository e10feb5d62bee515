/** Gives every hit its paths and commits: blobs were matched without them (ARCHITECTURE.md, “How a scan goes”). */
import type { CompiledRule } from '../../rules/index.ts';
import { withoutWeaker } from '../match/overlaps.ts';
import type { createExcuseTest, createWhereTest, ExpressionTest } from '../match/paths.ts';
import { nameWithin, pathsOf } from '../match/within.ts';
import type { Hit } from '../model/hit.ts';
import type { Members } from '../model/records.ts';
import type { Table } from '../model/table.ts';
import type { KeyedResult } from '../run/jobs.ts';
import type { Location } from '../run/locate.ts';

/** One rule, one value, one path: what becomes a finding. */
export interface Occurrence {
  readonly rule: CompiledRule;
  readonly path: string;
  /** The path inside archives, outermost first. */
  readonly within: readonly string[];
  readonly value: string;
  readonly hits: { readonly hit: Hit; readonly location: Location }[];
}

/** One table at one path, with all its versions. */
export interface FoundTable {
  readonly path: string;
  readonly within: readonly string[];
  /** The version with most people speaks for it. */
  readonly table: Table;
  readonly versions: TableVersion[];
  /** What of it was not there before; all of it where absent. */
  readonly news?: NewPeople;
}

export interface TableVersion {
  readonly table: Table;
  readonly location: Location;
}

/** Records whose people are new, and by identifier those of whom such data was not there. */
export interface NewPeople {
  readonly members: Members;
  readonly newcomers: Members;
  readonly byIdentifier: ReadonlyMap<string, Members>;
}

export interface Occurrences {
  readonly found: readonly Occurrence[];
  readonly tables: readonly FoundTable[];
}

/** What only a path decides. */
export interface PathTests {
  readonly holds: ExpressionTest;
  readonly holdsAt: ReturnType<typeof createWhereTest>;
  readonly isExcused: ReturnType<typeof createExcuseTest>;
}

export function joinOccurrences(
  results: Iterable<KeyedResult>,
  locate: (result: KeyedResult) => readonly Location[],
  { holdsAt, isExcused }: PathTests,
  rules: readonly CompiledRule[],
): Occurrences {
  const found = new Map<string, Occurrence>();
  const tables = new Map<string, FoundTable>();
  for (const result of results) {
    if (result.hits.length === 0 && result.tables.length === 0) continue;
    for (const location of locate(result)) {
      const isHeld = (hit: Hit, within: readonly string[]): boolean => {
        const rule = rules[hit.rule];
        if (rule === undefined || !holdsAt(rule, location.path, within)) return false;
        return !hit.excusedWhere || !isExcused(rule, hit, pathsOf(location.path, within));
      };
      for (const [within, hits] of byPart(result.hits, location.path)) {
        const held = hits.filter((hit) => isHeld(hit, within));
        for (const hit of withoutWeaker(held, rules)) addHit(found, rules[hit.rule], hit, { location, within });
      }
      for (const table of result.tables) addTable(tables, table, location);
    }
  }
  return { found: [...found.values()], tables: [...tables.values()] };
}

/** Offsets count within one part: only hits of the same one can share bytes. */
function byPart(hits: readonly Hit[], path: string): Iterable<readonly [within: readonly string[], hits: Hit[]]> {
  const parts = new Map<string, [readonly string[], Hit[]]>();
  for (const hit of hits) {
    const key = hit.within?.join('\0') ?? '';
    const known = parts.get(key);
    if (known) known[1].push(hit);
    else parts.set(key, [nameWithin(path, hit.within), [hit]]);
  }
  return parts.values();
}

interface At {
  readonly location: Location;
  readonly within: readonly string[];
}

function addHit(
  found: Map<string, Occurrence>,
  rule: CompiledRule | undefined,
  hit: Hit,
  { location, within }: At,
): void {
  if (!rule) return;
  const key = [rule.id, hit.value, location.path, ...within].join('\0');
  const known = found.get(key);
  if (known) known.hits.push({ hit, location });
  else found.set(key, { rule, path: location.path, within, value: hit.value, hits: [{ hit, location }] });
}

/** Versions of one table stay one dataset while path, table and columns stay. */
function addTable(tables: Map<string, FoundTable>, table: Table, location: Location): void {
  const within = nameWithin(location.path, table.within);
  const key = [location.path, ...within, table.table, table.signature].join('\0');
  const known = tables.get(key);
  const best = !known || table.subjects > known.table.subjects ? table : known.table;
  const versions = known?.versions ?? [];
  versions.push({ table, location });
  tables.set(key, { path: location.path, within, table: best, versions });
}
