/**
 * What a change brought in: a range of commits, or what is staged. Old is what stood in the same place before: the same
 * rule and value at the same path, the same person in a table there. docs/changes.md has the rules in words.
 */
import type { Count } from '../../match/severity.ts';
import type { ScanRequest } from '../../model/request.ts';
import type { PersonIndex } from '../../people/index.ts';
import type { PastVersions } from '../../run/past.ts';
import { columnKindsOf } from '../../tables/index.ts';
import type { Occurrence, FoundTable, Occurrences } from '../occurrences.ts';
import { nothingHeld, readHeld, type PastFindings, type HeldContext } from './held.ts';
import { findSources, indexByValue, isWhole, type HeldAt } from './moves.ts';
import { createParentTest } from './parents.ts';
import { findNewName, findNewPaths, type PathsContext } from './paths.ts';
import { findNewSingles } from './singles.ts';
import { findNewTables } from './tables.ts';
import { createWeigh } from './weigh.ts';

export interface ComparisonInput extends Occurrences {
  /** What a name alone says. */
  readonly byPath: readonly Occurrence[];
}

export interface CompareContext {
  readonly past: PastVersions | null;
  readonly request: ScanRequest;
  readonly tests: HeldContext['tests'];
  readonly personIndex: PersonIndex;
  readonly isCounted: Count;
}

/** The part of it that is news, with the commits that brought it; all of it where nothing came before. */
export function findNews(
  all: ComparisonInput,
  context: CompareContext,
): ComparisonInput & { readonly notices: readonly string[] } {
  const { past, request, tests, personIndex, isCounted } = context;
  if (!past) return { ...all, notices: [] };
  const { config, today, rules, below = '' } = request;
  const weigh = createWeigh({ config, today, below, isCounted, trustsComments: request.trust === 'work-tree' });
  const held: HeldContext = { rules, tests, personIndex, weigh, columnKinds: columnKindsOf(rules) };
  const heldAt = createHeldAt(past, held);
  const wasThere = createParentTest(past);
  const sources = once(() => findSources(past, heldAt));
  const byValue = once(() => indexByValue(sources()));
  const paths: PathsContext = {
    past,
    rules,
    holds: tests.holds,
    wasThere,
    weigh,
    isStaged: request.history?.kind === 'staged',
  };
  const inFiles = all.found.flatMap((found) => withNewNames(found, paths));
  const found = findNewSingles(inFiles, {
    past,
    heldAt,
    wasThere,
    weigh,
    sourcesOf: (value) => byValue().get(value) ?? [],
  });
  const isSample = personIndex.share < 1;
  const tables = isSample ? all.tables : findNewTables(all.tables, { ...held, past, heldAt, wasThere, sources });
  const notices = [...past.notices, ...unreadNotices([...found, ...tables], past), ...(isSample ? [sampled] : [])];
  return { found, tables, byPath: findNewPaths(all.byPath, paths), notices };
}

const sampled =
  'so many people were found that only a sample of them is kept: all people in tables that changed count as new';

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

function createHeldAt(past: PastVersions, context: HeldContext): HeldAt {
  const known = new Map<string, PastFindings>();
  return (blob, path) => {
    const results = blob === null ? null : past.resultsOf(blob);
    if (!results || results.length === 0) return nothingHeld;
    const key = `${blob} ${path}`;
    const held = known.get(key) ?? readHeld(results, path, context);
    known.set(key, held);
    return held;
  };
}

function withNewNames(found: Occurrence, context: PathsContext): Occurrence[] {
  if (!found.hits.some(({ location }) => location.isName)) return [found];
  const hits = found.hits.flatMap(({ hit, location }) => {
    const at = location.isName ? findNewName(location, context) : location;
    return at ? [{ hit, location: at }] : [];
  });
  return hits.length === 0 ? [] : [{ ...found, hits }];
}

/** Where it matters: in a file of which something is told. */
function unreadNotices(told: readonly (Occurrence | FoundTable)[], past: PastVersions): string[] {
  const paths = new Set(told.map(({ path }) => path));
  return [...paths].flatMap((path) => {
    const before = past.changes.at(path).flatMap((change) => past.parentsOf(change));
    // Those that were not asked for decide of nothing that was found.
    const unread = before.find((blob) => blob !== null && past.resultsOf(blob) && !isWhole(blob, past.resultsOf));
    if (!unread) return [];
    const reason = past.resultsOf(unread)?.find((each) => each.reason)?.reason ?? 'a part of it is not covered';
    const name = `an earlier version (${unread.slice(0, 12)}) cannot be read (${reason})`;
    return [`${path}: ${name}: what cannot be compared counts as new`];
  });
}
