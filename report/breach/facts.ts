/**
 * What a breach notification has to say within 72 hours (GDPR Art. 33(3), Art. 34): which kinds of data, about how many
 * people, of which countries, since when, readable by whom, and whether it is still there.
 */
import {
  identifierOf,
  type Dataset,
  type Jurisdiction,
  type Leak,
  type Provenance,
  type Report,
} from '../../rules/index.ts';
import type { PublicTimes } from '../public-times.ts';
import { missingByReason, partsOf, pathOf, type SkipGroup } from '../words.ts';
import { countAtLeast, kindsIn, type DatasetCounts } from './at-least.ts';

export interface Breach {
  readonly schema: 1;
  readonly target: Report['target'];
  /** Distinct people of all leaks that count. */
  readonly people: number;
  /** Rows of the tables that hold them; null: an App does not keep their number. */
  readonly records: number | null;
  /** People by kind of data, at least: a person may stand in several datasets. Most first. */
  readonly data: readonly { readonly identifier: string; readonly people: number }[];
  /** Those of them that GDPR Art. 9 calls special categories. */
  readonly specialCategories: readonly string[];
  /** What stands outside of tables, by rule: how many values. */
  readonly outsideTables: readonly { readonly rule: string; readonly values: number }[];
  /** People who are not counted, since they are made up, own staff or published contacts. */
  readonly setAside: readonly { readonly provenance: Provenance; readonly leaks: number; readonly people: number }[];
  /** ISO 3166-1 alpha-2, most people first. */
  readonly countries: readonly { readonly country: string; readonly people: number }[];
  /** People of whom nothing tells a country. */
  readonly countryUnknown: number;
  readonly timeline: readonly BreachEvent[];
  readonly datasets: readonly BreachDataset[];
  /** Keys and passwords that were readable beside the data: they may open more. */
  readonly secrets: number;
  /** False: not everything could be scanned, so there may be more. */
  readonly complete: boolean;
  readonly notCovered: readonly SkipGroup[];
  readonly notices: readonly string[];
}

export interface BreachEvent {
  /** ISO 8601. */
  readonly date: string;
  readonly what: BreachMoment;
  readonly leak: string | null;
  readonly path: string | null;
  /** `owner/name`; absent where one repository was scanned, and no GitHub asked. */
  readonly repository?: string;
}

/** The first three a scan tells; the others only the App, which watched. */
export type BreachMoment =
  | 'first commit'
  | 'removed from HEAD, still in history'
  | 'scanned'
  | 'pushed'
  | 'found by the App'
  | 'repository public when first seen'
  | 'repository made public'
  | 'repository made internal'
  | 'repository made private again'
  | 'repository deleted or taken from the App'
  | 'gone from all branches'
  | 'accepted'
  | 'closed';

export interface BreachDataset {
  readonly leak: string;
  readonly path: string;
  readonly table: string;
  readonly people: number;
  /** Absent where an App tells: it does not keep them. */
  readonly records?: number;
  readonly identifiers: readonly string[];
  readonly provenance: string;
  readonly since: string | null;
  readonly inHead: boolean;
  /** As of an event. */
  readonly repository?: string;
  /** When everybody on the internet could read it; absent where no GitHub was asked. */
  readonly public?: PublicTimes;
}

/** @param now ISO 8601 */
export function toBreach(report: Report, now: string): Breach {
  const leaks = report.leaks.filter(isCounted);
  const datasets = leaks.flatMap((leak) => partsOf(report, leak).datasets);
  const loose = leaks.filter((leak) => leak.datasets.length === 0).reduce((sum, { subjects }) => sum + subjects, 0);
  const counts = peopleByKind(datasets, report.summary.subjects - loose);
  return {
    schema: 1,
    target: report.target,
    people: report.summary.subjects,
    records: datasets.reduce((sum, { rows }) => sum + rows, 0),
    ...counts,
    specialCategories: specialOf(counts.data),
    outsideTables: looseOf(report, leaks),
    setAside: setAsideOf(report.leaks),
    timeline: timelineOf(report, leaks, now),
    datasets: datasets.map(toBreachDataset),
    secrets: report.leaks.filter(({ kind, severity }) => kind === 'secret' && severity !== 'info').length,
    complete: report.complete,
    notCovered: missingByReason(report),
    notices: report.notices,
  };
}

const nowhere = '';

/** @param people distinct ones of all these datasets */
export function peopleByKind(
  datasets: readonly (DatasetCounts & { readonly jurisdictions: readonly Jurisdiction[] | null })[],
  people: number,
): Pick<Breach, 'data' | 'countries' | 'countryUnknown'> {
  const data = countAtLeast(
    datasets.map((dataset) => ({ subjects: dataset.subjects, counts: kindsIn(dataset) })),
    people,
  );
  const places = countAtLeast(
    datasets.map(({ subjects, jurisdictions }) => {
      const counts = (jurisdictions ?? []).map((each) => [each.country, each.people] as const);
      const told = counts.reduce((sum, [, count]) => sum + count, 0);
      return { subjects, counts: [...counts, [nowhere, Math.max(0, subjects - told)] as const] };
    }),
    people,
  );
  return {
    data: data.map(([identifier, count]) => ({ identifier, people: count })),
    countries: places.flatMap(([country, count]) => (country === nowhere ? [] : [{ country, people: count }])),
    countryUnknown: places.find(([country]) => country === nowhere)?.[1] ?? 0,
  };
}

/** Leaks of people whose data may be real. */
export function isCounted({ kind, subjects, provenance }: Pick<Leak, 'kind' | 'subjects' | 'provenance'>): boolean {
  return kind !== 'secret' && subjects > 0 && (provenance === 'real' || provenance === 'unknown');
}

/** https://gdpr-info.eu/art-9-gdpr/ */
export function specialOf(data: Breach['data']): string[] {
  return data.flatMap(({ identifier }) => (identifierOf(identifier)?.laws?.includes('GDPR-9') ? [identifier] : []));
}

function looseOf({ findings }: Report, leaks: readonly Leak[]): Breach['outsideTables'] {
  const rules = leaks.flatMap((leak) => leak.findings.flatMap((index) => findings[index]?.rule ?? []));
  return addUp(rules.map((rule) => [rule, 1])).map(([rule, values]) => ({ rule, values }));
}

/** Most people first. */
export function setAsideOf(leaks: readonly Pick<Leak, 'kind' | 'subjects' | 'provenance'>[]): Breach['setAside'] {
  const aside = leaks.filter((leak) => leak.kind !== 'secret' && leak.subjects > 0 && !isCounted(leak));
  return [...Map.groupBy(aside, ({ provenance }) => provenance)]
    .map(([provenance, all]) => ({
      provenance,
      leaks: all.length,
      people: all.reduce((sum, { subjects }) => sum + subjects, 0),
    }))
    .toSorted((a, b) => b.people - a.people);
}

function addUp(pairs: readonly (readonly [string, number])[]): [string, number][] {
  const sums = new Map<string, number>();
  for (const [key, count] of pairs) sums.set(key, (sums.get(key) ?? 0) + count);
  return [...sums].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

function timelineOf(report: Report, leaks: readonly Leak[], now: string): BreachEvent[] {
  const begun = leaks.flatMap(({ id, since, datasets, findings }): BreachEvent[] => {
    const part =
      datasets.map((index) => report.datasets[index])[0] ?? findings.map((index) => report.findings[index])[0];
    return since ? [{ date: since, what: 'first commit', leak: id, path: part ? pathOf(part) : null }] : [];
  });
  const gone = leaks.flatMap((leak) =>
    partsOf(report, leak).datasets.flatMap(({ removed, ...dataset }): BreachEvent[] =>
      removed?.date
        ? [{ date: removed.date, what: 'removed from HEAD, still in history', leak: leak.id, path: pathOf(dataset) }]
        : [],
    ),
  );
  const scanned: BreachEvent = { date: now, what: 'scanned', leak: null, path: null };
  return [...[...begun, ...gone].toSorted((a, b) => Date.parse(a.date) - Date.parse(b.date)), scanned];
}

function toBreachDataset(dataset: Dataset): BreachDataset {
  return {
    leak: dataset.leak,
    path: pathOf(dataset),
    table: dataset.table,
    people: dataset.subjects,
    records: dataset.rows,
    identifiers: [...new Set(dataset.columns.map(({ identifier }) => identifier))],
    provenance: dataset.provenance,
    since: dataset.first.date,
    inHead: dataset.inHead,
  };
}
