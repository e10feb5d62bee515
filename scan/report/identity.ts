/** When a leak is the same leak: within one report, and between reports that were made with one key. */
import { hash } from 'node:crypto';
import type { Dataset, Leak, Report } from '../../rules/index.ts';
import { sharesPeople } from '../tables/index.ts';

type Known = Pick<Dataset, 'path' | 'within' | 'table' | 'fingerprint'>;

/** Place and columns of a dataset: what stays while its rows change. */
export function identityOf(dataset: Known): string {
  return `dataset:${hash('sha256', [dataset.path, ...dataset.within, dataset.table, columnsOf(dataset)].join('\0')).slice(0, 32)}`;
}

/** `table:<columns>:<people>` */
function columnsOf({ fingerprint }: Known): string {
  return fingerprint.split(':')[1] ?? '';
}

/**
 * By what a leak is known again in another scan, of whatever range: two leaks that have one of these in common are one.
 * Equal values have equal fingerprints under one key (`fingerprintKeyId`); without a key, weak values have them only
 * while their line stays. Datasets that moved or got other columns need `isSameDataset` as well.
 */
export function fingerprintsOf(report: Report, leak: Leak): readonly string[] {
  const findings = leak.findings.flatMap((index) => report.findings[index]?.fingerprint ?? []);
  const datasets = leak.datasets.flatMap((index) => report.datasets[index] ?? []).map(identityOf);
  return [...new Set([...findings, ...datasets])].toSorted();
}

/** The leak that is known by one of these names alone. */
export function toLeakId(name: string): string {
  return hash('sha256', name).slice(0, 12);
}

/** What it is called, and what its parts were called as long as they stood alone. */
export function idsOf(report: Report, leak: Leak): readonly string[] {
  return fingerprintsOf(report, leak).map(toLeakId);
}

/** Place and columns persist, or one of them and half of the people (which only a key makes comparable). */
export function isSameDataset(a: Known & Pick<Dataset, 'people'>, b: Known & Pick<Dataset, 'people'>): boolean {
  const isSamePlace = a.path === b.path && a.table === b.table && a.within.join('\0') === b.within.join('\0');
  const hasSameColumns = columnsOf(a) === columnsOf(b);
  if (isSamePlace && hasSameColumns) return true;
  return (isSamePlace || hasSameColumns) && sharesPeople(a.people ?? [], b.people ?? []);
}

/** The same people are one leak, in whatever file and columns. */
export function hasSamePeople(a: Pick<Dataset, 'people'>, b: Pick<Dataset, 'people'>): boolean {
  return sharesPeople(a.people ?? [], b.people ?? []);
}

interface Member {
  readonly item: Known;
  readonly group: string;
  readonly people?: readonly string[];
}

/** The group of each dataset: a copy, a renamed file, a version with other columns go with the first one. */
export function joinDatasets(members: readonly Member[], isSame = isSameDataset): readonly string[] {
  // Only datasets that share a person are compared: a repository may hold thousands of tables.
  const byPerson = new Map<string, { readonly name: string; readonly set: Known & Pick<Dataset, 'people'> }[]>();
  return members.map(({ item, group, people = [] }) => {
    const set = { ...item, people };
    const near = people.flatMap((person) => byPerson.get(person) ?? []);
    const name = near.find((other) => isSame(other.set, set))?.name ?? group;
    for (const person of people) byPerson.set(person, [...(byPerson.get(person) ?? []), { name, set }].slice(0, 50));
    return name;
  });
}
