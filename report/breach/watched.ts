/** The breach view of what the App knows: it saw when data arrived, who could read it then, and when it was gone. */
import type { Column, Jurisdiction, FindingKind, Provenance } from '../../rules/index.ts';
import { publicTimesOf, type VisibilityChange } from '../public-times.ts';
import { groupByReason, pathOf } from '../words.ts';
import {
  isCounted,
  peopleByKind,
  setAsideOf,
  specialOf,
  type Breach,
  type BreachEvent,
  type BreachMoment,
} from './facts.ts';

const mostNamed = 5;

export interface WatchedScope {
  /** What was asked for, as the title of the page. */
  readonly scope: string;
  readonly leaks: readonly WatchedLeak[];
  /** All that the question is about, with leaks or without: what was not looked at may hold more. */
  readonly repositories: readonly WatchedRepository[];
  readonly secrets: number;
}

/** Dates are ISO 8601 throughout. */
export interface WatchedLeak {
  readonly reference: string;
  /** `owner/name` */
  readonly repository: string;
  /** Those where it stands or stood, the former among them. */
  readonly standsIn: readonly string[];
  readonly kind: FindingKind;
  readonly provenance: Provenance;
  readonly subjects: number;
  readonly state: 'open' | 'gone' | 'revoked' | 'accepted' | 'false-positive';
  /** False: below what blocks, so that no check and no issue tells of it. */
  readonly followed: boolean;
  readonly since: string | null;
  readonly found: string;
  /** Null: it was there before the App came, or an older version of the App found it. */
  readonly pushed: string | null;
  readonly gone: string | null;
  readonly accepted: readonly string[];
  readonly closed: string | null;
  readonly datasets: readonly WatchedDataset[];
}

export interface WatchedDataset {
  readonly repository: string;
  /** The same table at another path has the same. */
  readonly fingerprint: string;
  readonly path: string;
  readonly within: readonly string[];
  readonly table: string;
  readonly subjects: number;
  readonly columns: readonly Pick<Column, 'identifier' | 'share' | 'ofPeople' | 'name' | 'valid'>[];
  /** Null: an older version found it, which did not keep them. */
  readonly jurisdictions: readonly Jurisdiction[] | null;
  readonly since: string | null;
  readonly inHead: boolean;
}

export interface WatchedRepository {
  readonly name: string;
  /** Each change that was seen, the state that was found first before them; oldest first. */
  readonly visibility: VisibilityChange;
  /** When its whole history was last scanned. */
  readonly swept: string | null;
  /** That scan kept the tables below what blocks: an older version did not. */
  readonly tablesSwept: boolean;
  readonly removed: string | null;
  readonly notCovered: readonly { readonly path: string; readonly reason: string }[];
}

export function toWatchedBreach(watched: WatchedScope): Breach {
  const { scope, repositories, secrets } = watched;
  const people = watched.leaks.filter(isCounted);
  const leaks = people.filter(({ state }) => state !== 'false-positive');
  const datasets = leaks.flatMap((leak) => leak.datasets.map((dataset) => ({ leak, dataset })));
  const tables = leaks.flatMap(distinctTables);
  const sum = (all: readonly number[]): number => all.reduce((total, each) => total + each, 0);
  const seen = new Map(repositories.map(({ name, visibility }) => [name, visibility]));
  const missing = repositories.flatMap(({ notCovered }) => notCovered);
  const withTables = leaks.filter((leak) => leak.datasets.length > 0);
  const counts = peopleByKind(tables, sum(withTables.map(({ subjects }) => subjects)));
  return {
    schema: 1,
    target: { kind: 'repository', path: scope, head: null },
    people: sum(leaks.map(({ subjects }) => subjects)),
    records: null,
    ...counts,
    specialCategories: specialOf(counts.data),
    outsideTables: [],
    setAside: setAsideOf(watched.leaks),
    timeline: timelineOf(leaks, repositories),
    datasets: datasets.map(({ leak, dataset }) => toBreachDataset(leak, dataset, seen.get(dataset.repository) ?? [])),
    secrets,
    complete: missing.length === 0 && repositories.every(({ swept }) => swept !== null),
    notCovered: groupByReason(missing),
    notices: noticesOf(watched, { leaks, tables, falsePositives: people.length - leaks.length }),
  };
}

/** One table may stand at many paths, and in many repositories: its people are counted once, where most were found. */
function distinctTables({ datasets }: WatchedLeak): readonly WatchedDataset[] {
  const largest = new Map<string, WatchedDataset>();
  for (const dataset of datasets) {
    const known = largest.get(dataset.fingerprint);
    if (!known || known.subjects < dataset.subjects) largest.set(dataset.fingerprint, dataset);
  }
  return [...largest.values()];
}

/** Oldest first; what was seen in one moment in the order in which such things happen. */
function timelineOf(leaks: readonly WatchedLeak[], all: readonly WatchedRepository[]): readonly BreachEvent[] {
  const holding = new Set(leaks.flatMap(({ standsIn }) => standsIn));
  const repositories = all.filter(({ name }) => all.length === 1 || holding.has(name));
  const events = [...leaks.flatMap(eventsOfLeak), ...repositories.flatMap(eventsOfRepository)];
  return events.toSorted((a, b) => Date.parse(a.date) - Date.parse(b.date));
}

function eventsOfLeak(leak: WatchedLeak): readonly BreachEvent[] {
  const { reference, repository, datasets } = leak;
  const path = datasets[0] ? pathOf(datasets[0]) : null;
  const event = (what: BreachMoment, date: string | null): readonly BreachEvent[] =>
    date === null ? [] : [{ date, what, leak: reference, path, repository }];
  return [
    ...event('first commit', leak.since),
    ...event('pushed', leak.pushed),
    ...event('found by the App', leak.found),
    ...event('gone from all branches', leak.gone),
    ...leak.accepted.flatMap((date) => event('accepted', date)),
    ...event('closed', leak.state === 'accepted' ? null : leak.closed),
  ];
}

function eventsOfRepository(repository: WatchedRepository): readonly BreachEvent[] {
  const event = (what: BreachMoment, date: string): BreachEvent => ({
    date,
    what,
    leak: null,
    path: null,
    repository: repository.name,
  });
  const seen = repository.visibility.flatMap(({ visibility, seen: date }, index, all) => {
    const what = momentOf(all[index - 1]?.visibility, visibility);
    return what === null ? [] : [event(what, date)];
  });
  return [
    ...seen,
    ...(repository.swept === null ? [] : [event('scanned', repository.swept)]),
    ...(repository.removed === null ? [] : [event('repository deleted or taken from the App', repository.removed)]),
  ];
}

type Visibility = WatchedRepository['visibility'][number]['visibility'];

function momentOf(before: Visibility | undefined, now: Visibility): BreachMoment | null {
  if (before === now) return null;
  if (before === undefined) return now === 'public' ? 'repository public when first seen' : null;
  if (now === 'private') return 'repository made private again';
  return now === 'public' ? 'repository made public' : 'repository made internal';
}

function toBreachDataset(
  leak: WatchedLeak,
  dataset: WatchedDataset,
  seen: VisibilityChange,
): Breach['datasets'][number] {
  return {
    leak: leak.reference,
    path: pathOf(dataset),
    table: dataset.table,
    people: dataset.subjects,
    identifiers: [...new Set(dataset.columns.map(({ identifier }) => identifier))],
    provenance: leak.provenance,
    since: dataset.since,
    inHead: dataset.inHead && leak.state !== 'gone',
    repository: dataset.repository,
    public: publicTimesOf(seen, leak.pushed),
  };
}

interface Counted {
  readonly leaks: readonly WatchedLeak[];
  readonly tables: readonly WatchedDataset[];
  readonly falsePositives: number;
}

function noticesOf({ repositories }: WatchedScope, { leaks, tables, falsePositives }: Counted): readonly string[] {
  const single = leaks.filter(({ datasets }) => datasets.length === 0).length;
  const old = tables.filter(({ jurisdictions }) => jurisdictions === null).length;
  const quiet = leaks.filter(({ followed }) => !followed).length;
  const without = repositories
    .filter(({ swept, tablesSwept }) => swept !== null && !tablesSwept)
    .map(({ name }) => name);
  const unswept = repositories.filter(({ swept }) => swept === null).map(({ name }) => name);
  return [
    ...(leaks.length > 1 ? ['People of several leaks are added up: somebody in two of them is counted twice.'] : []),
    ...(single > 0 ? [`Leaks outside tables, whose kinds of data and countries are not listed: ${single}.`] : []),
    ...(old > 0 ? [`Tables that an older version found, without their countries: ${old}.`] : []),
    ...(quiet > 0 ? [`Leaks below what blocks, of which no check and no issue tells: ${quiet}.`] : []),
    ...(falsePositives > 0 ? [`Leaks that somebody called false positives, not counted: ${falsePositives}.`] : []),
    ...(unswept.length > 0
      ? [`Repositories whose whole history was not yet scanned to its end: ${unswept.length} (${namesOf(unswept)}).`]
      : []),
    ...(without.length > 0
      ? [
          `Repositories whose history an older version scanned, which left out tables below what blocks: ${without.length} (${namesOf(without)}). \`leakwarden scan --format breach\` of a clone has them.`,
        ]
      : []),
  ];
}

function namesOf(names: readonly string[]): string {
  return names.length > mostNamed ? `${names.slice(0, mostNamed).join(', ')} and others` : names.join(', ');
}
