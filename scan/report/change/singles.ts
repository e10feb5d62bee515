/** Which findings a change brought in, and by which of its commits. */
import type { Location } from '../../run/locate.ts';
import type { PastVersions } from '../../run/past.ts';
import type { PathChange, Changes } from '../../sources/index.ts';
import type { Occurrence } from '../occurrences.ts';
import { keyOf, valueOf, type PastFindings } from './held.ts';
import { hasLeft, inOrder, mayMove, take, type HeldAt, type SourceOfValue } from './moves.ts';
import type { PresenceTest } from './parents.ts';
import { absent, type Weigh } from './weigh.ts';

export interface SinglesContext {
  readonly past: PastVersions;
  readonly heldAt: HeldAt;
  readonly wasThere: PresenceTest;
  readonly weigh: Weigh;
  readonly sourcesOf: (value: string) => readonly SourceOfValue[];
}

/** A version of a file that holds the value, where a commit left it. */
interface Event {
  readonly change: PathChange;
  readonly found: Occurrence;
  readonly weight: number;
  /** Comments would excuse all its places, and whether they may is for the base to say: it is passed on. */
  readonly isClaimed: boolean;
}

/** The same findings with the places that are news, those that came with them later included. */
export function findNewSingles(all: readonly Occurrence[], context: SinglesContext): Occurrence[] {
  const groups = Map.groupBy(all, valueOf);
  return [...groups.values()].flatMap((group) => {
    const fresh = findNews(group, context);
    return group.flatMap((found) => withNews(found, fresh.get(found) ?? new Set(), context.past.changes));
  });
}

/** By commit and blob; what stands in no file that changed is news anyway. */
type Fresh = ReadonlySet<string>;

const nameOf = ({ commit, blob }: Pick<PathChange, 'commit' | 'blob'>): string => `${commit} ${blob ?? ''}`;

function findNews(group: readonly Occurrence[], context: SinglesContext): ReadonlyMap<Occurrence, Fresh> {
  const events = inOrder(
    group.flatMap((found) => eventsOf(found, context)),
    context.past,
  );
  const fresh = new Map<Occurrence, Set<string>>();
  const byPlace = new Map(group.map((found) => [placeOf(found), found]));
  for (const event of events) {
    const known = fresh.get(event.found);
    if (!known && !isNew(event, (place) => fresh.has(byPlace.get(place) ?? event.found), context)) continue;
    fresh.set(event.found, (known ?? new Set()).add(nameOf(event.change)));
  }
  return fresh;
}

const placeOf = ({ path, within }: Pick<Occurrence, 'path' | 'within'>): string => [path, ...within].join('\0');

function eventsOf(found: Occurrence, { past: { changes }, weigh }: SinglesContext): Event[] {
  const byBlob = Map.groupBy(found.hits, ({ location }) => location.blob);
  return changes.at(found.path).flatMap((change) => {
    const hits = change.blob === null ? [] : (byBlob.get(change.blob) ?? []).map(({ hit }) => hit);
    if (hits.length === 0) return [];
    const weight = Math.max(...hits.map((hit) => weigh.hit(found, hit)));
    return [{ change, found, weight, isClaimed: hits.every((hit) => weigh.isClaimed(hit)) }];
  });
}

function isNew(event: Event, isFresh: (place: string) => boolean, context: SinglesContext): boolean {
  const { change, found, weight, isClaimed } = event;
  if (isClaimed) return true;
  const key = keyOf(found);
  const record = found.hits.find(({ location, hit }) => location.blob === change.blob && hit.person !== undefined)?.hit
    .person;
  const holds = (held: PastFindings): boolean =>
    held.weightOf(key) >= weight || (record !== undefined && held.hasEntries(record));
  if (context.wasThere(change, (blob) => holds(context.heldAt(blob, change.path)))) return false;
  const source = findSource(event, context);
  return source === null || isFresh(source);
}

/** The place that the value moved from; null where it is in none, or in none that it left. */
function findSource({ change, found, weight }: Event, { past, sourcesOf }: SinglesContext): string | null {
  const value = valueOf(found);
  const target = placeOf(found);
  for (const { source, key } of sourcesOf(value)) {
    const place = source.change.path + key.slice(value.length);
    const isGone =
      hasLeft(source, (held) => held.weightOf(key) !== absent) &&
      source.before.every((held) => held.weightOf(key) >= weight);
    if (place !== target && isGone && mayMove(source, change, past) && take(source, key, target)) return place;
  }
  return null;
}

function withNews(found: Occurrence, fresh: Fresh, changes: Changes): Occurrence[] {
  const hits = found.hits.flatMap(({ hit, location }) => {
    const at = isOfChange(location, changes) ? withCommits(location, fresh) : location;
    return at ? [{ hit, location: at }] : [];
  });
  return hits.length === 0 ? [] : [{ ...found, hits }];
}

/** Texts and messages stand in no file, whatever a file is called. */
export function isOfChange({ path, blob }: Location, changes: Changes): boolean {
  return blob !== null && changes.at(path).some((change) => change.blob === blob);
}

/** The location with the commits that are news; null where none is. Of what is staged there is one change only. */
export function withCommits(location: Location, fresh: Fresh): Location | null {
  const { blob, commits } = location;
  const isFresh = (commit: number): boolean => fresh.has(nameOf({ commit, blob }));
  if (commits.length === 0) return isFresh(0) ? location : null;
  const left = commits.filter(isFresh);
  return left.length === 0 ? null : { ...location, commits: left };
}
