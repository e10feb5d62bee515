/** Files that should not be in Git, and names that hold something: news where there was no such file. */
import type { CompiledRule } from '../../../rules/index.ts';
import { createPathTest, type ExpressionTest } from '../../match/paths.ts';
import type { Location } from '../../run/locate.ts';
import type { PastVersions } from '../../run/past.ts';
import type { PathChange } from '../../sources/index.ts';
import { findEncrypted } from '../encrypted.ts';
import type { Occurrence } from '../occurrences.ts';
import { inOrder } from './moves.ts';
import type { PresenceTest } from './parents.ts';
import type { Weigh } from './weigh.ts';

export interface PathsContext {
  readonly past: PastVersions;
  readonly rules: readonly CompiledRule[];
  readonly holds: ExpressionTest;
  readonly wasThere: PresenceTest;
  readonly weigh: Weigh;
  /** What is staged belongs to no commit. */
  readonly isStaged: boolean;
}

/** By path: the commits that brought a file there. */
type Arrivals = ReadonlyMap<string, readonly PathChange[]>;

export function findNewPaths(all: readonly Occurrence[], context: PathsContext): Occurrence[] {
  const breaks = createPathTest(context.rules, context.holds);
  const byRule = Map.groupBy(all, ({ rule }) => rule);
  return [...byRule].flatMap(([rule, group]) => {
    const index = context.rules.indexOf(rule);
    const arrivals = findArrivals(group, (path) => breaks(path).includes(index), context);
    return group.flatMap((found) => {
      const came = arrivals.get(found.path);
      if (!came) return [];
      const hits = found.hits.map(({ hit, location }) => ({ hit, location: withCommits(location, came, context) }));
      return [{ ...found, hits }];
    });
  });
}

/** A name that is a document: null where the file had it before. */
export function findNewName(location: Location, context: PathsContext): Location | null {
  const came = context.past.changes
    .at(location.path)
    .filter((change) => change.blob !== null && !context.wasThere(change, () => true));
  return came.length === 0 ? null : withCommits(location, came, context);
}

function withCommits(location: Location, came: readonly PathChange[], { isStaged }: PathsContext): Location {
  return isStaged ? location : { ...location, commits: came.map(({ commit }) => commit) };
}

function findArrivals(
  group: readonly Occurrence[],
  breaks: (path: string) => boolean,
  context: PathsContext,
): Arrivals {
  const { past } = context;
  const fresh = new Map<string, PathChange[]>();
  const taken = new Map<string, string>();
  const events = group.flatMap((found) =>
    past.changes.at(found.path).flatMap((change) => (change.blob === null ? [] : [{ found, change }])),
  );
  for (const { found, change } of inOrder(events, past)) {
    const wasHere = context.wasThere(change, (blob) => isSame(found, blob, context));
    const source = wasHere ? null : findSource(found, change, { breaks, taken }, context);
    if (source !== null) taken.set(source, found.path);
    if (wasHere || (source !== null && !fresh.has(source))) continue;
    fresh.set(found.path, [...(fresh.get(found.path) ?? []), change]);
  }
  return fresh;
}

/** There was a file; of one that has to be encrypted, in the same part. */
function isSame({ rule, path, value }: Occurrence, blob: string, { past, rules }: PathsContext): boolean {
  if (rule.path?.encrypted !== true) return true;
  const location = { path, blob, commits: [], inHead: false };
  const found = findEncrypted(
    past.resultsOf(blob) ?? [],
    () => [location],
    rules,
    (shown) => shown,
  );
  return found.some((each) => each.value === value);
}

/** The same file under another name that broke the rule as much, and is gone with this commit. */
function findSource(
  found: Occurrence,
  { commit, blob, path }: PathChange,
  { breaks, taken }: { readonly breaks: (path: string) => boolean; readonly taken: ReadonlyMap<string, string> },
  { past, weigh }: PathsContext,
): string | null {
  const [first] = found.hits;
  if (!first) return null;
  const weight = weigh.hit(found, first.hit);
  for (const change of past.changes.all()) {
    const isGone =
      change.blob === null && change.commit === commit && change.parents.every((parent) => parent === blob);
    const isFree = (taken.get(change.path) ?? path) === path;
    if (isGone && isFree && breaks(change.path) && weigh.hit({ ...found, path: change.path }, first.hit) >= weight)
      return change.path;
  }
  return null;
}
