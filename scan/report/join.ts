/**
 * Several reports as one. Only what a report holds is looked at, so that one that was kept joins as well as one that was
 * just made: values are known again by their fingerprints, datasets by their blobs, or by their people where a key makes
 * them comparable. Paths tell the repositories apart already.
 */
import type { Coverage, Dataset, Leak, Report, Skip } from '../../rules/index.ts';
import { counts, rankOf, worst } from '../match/severity.ts';
import { sortTags } from '../tables/index.ts';
import { hasSamePeople, joinDatasets } from './identity.ts';
import { byImportance, freeId, nameLeak, sortLeaks } from './leaks.ts';
import { summarise } from './summary.ts';

const mostHarmlessSkips = 1_000;

/** Of one run, so with one key. The first one's `tool` and `fingerprintKeyId` hold. Verdicts are joined too. */
export function joinReports(reports: readonly Report[], target: Report['target']): Report {
  const findings = reports.flatMap((report) => report.findings);
  const datasets = reports.flatMap((report) => report.datasets);
  const groups = groupLeaks(reports);
  const taken = new Set<string>();
  const joined = groups.map((group) => {
    const leak = joinLeaks(group, { findings, datasets });
    return { ...leak, id: freeId(leak.id, taken) };
  });
  const ids = { findings: new Map<number, string>(), datasets: new Map<number, string>() };
  for (const { id, ...leak } of joined) {
    for (const index of leak.findings) ids.findings.set(index, id);
    for (const index of leak.datasets) ids.datasets.set(index, id);
  }
  const leaks = sortLeaks(joined, { findings, datasets });
  const claimed = reports.flatMap((report) => report.claimed ?? []);
  const complete = reports.every((report) => report.complete);
  const fails = reports.some(({ verdict }) => verdict === 'fail');
  return {
    schema: 1,
    tool: reports[0]?.tool ?? { name: 'leakwarden', version: '' },
    target,
    verdict: complete ? (fails ? 'fail' : 'pass') : 'incomplete',
    complete,
    fingerprintKeyId: reports.find(({ fingerprintKeyId }) => fingerprintKeyId !== 'none')?.fingerprintKeyId ?? 'none',
    coverage: joinCoverage(reports),
    summary: { ...summarise({ leaks, findings }), subjects: countSubjects(reports, groups) },
    leaks,
    findings: findings.map((finding, index) => ({ ...finding, leak: ids.findings.get(index) ?? '' })),
    datasets: datasets.map((dataset, index) => ({ ...dataset, leak: ids.datasets.get(index) ?? '' })),
    suppressed: reports.flatMap(({ suppressed }) => suppressed),
    ...(claimed.length > 0 ? { claimed } : {}),
    notices: [...new Set(reports.flatMap(({ notices }) => notices))],
  };
}

/** What stands for a repository that could not be scanned. */
export function toBrokenReport(path: string, reason: string, version: string): Report {
  const skip: Skip = { path, blob: null, commit: null, class: 'not-covered', reason };
  const nothing = { documents: 0, bytes: 0, commits: 0, seconds: 0, nothingToRead: 0 };
  return {
    schema: 1,
    tool: { name: 'leakwarden', version },
    target: { kind: 'directory', path, head: null },
    verdict: 'incomplete',
    complete: false,
    fingerprintKeyId: 'none',
    coverage: { ...nothing, skipped: [skip] },
    summary: { ...summarise({ leaks: [], findings: [] }), subjects: 0 },
    leaks: [],
    findings: [],
    datasets: [],
    suppressed: [],
    notices: [],
  };
}

// ---------------------------------------------------------------- leaks

/** Leaks of different reports that are one; indexes are those of the joined lists. */
function groupLeaks(reports: readonly Report[]): readonly Leak[][] {
  const groups: Leak[][] = [];
  const byName = new Map<string, Leak[]>();
  const from = { findings: 0, datasets: 0 };
  const names = namesOf(reports);
  for (const report of reports) {
    // Two weak values on equal lines may share a fingerprint: leaks of one report stay apart.
    const takenHere = new Set<Leak[]>();
    for (const leak of report.leaks) {
      const own = names(report, leak);
      const known = own.map((name) => byName.get(name)).find((group) => group && !takenHere.has(group));
      const group = known ?? [];
      if (!known) groups.push(group);
      takenHere.add(group);
      group.push({
        ...leak,
        findings: leak.findings.map((index) => index + from.findings),
        datasets: leak.datasets.map((index) => index + from.datasets),
      });
      for (const name of own) if (!byName.has(name)) byName.set(name, group);
    }
    from.findings += report.findings.length;
    from.datasets += report.datasets.length;
  }
  return groups;
}

/** By what a leak is known in another repository. */
function namesOf(reports: readonly Report[]): (report: Report, leak: Leak) => readonly string[] {
  const all = reports.flatMap(({ datasets }) => datasets);
  const members = all.map((item, index) => ({ item, group: `dataset:${index}`, people: item.people ?? [] }));
  const joined = new Map(joinDatasets(members, hasSamePeople).map((name, index) => [all[index], name]));
  return ({ findings, datasets }, leak) => [
    ...leak.findings.flatMap((index) => {
      const finding = findings[index];
      return finding && finding.kind !== 'exposure' ? finding.fingerprint : [];
    }),
    ...leak.datasets.flatMap((index) => {
      const dataset = datasets[index];
      return dataset ? [joined.get(dataset) ?? '', ...contentsOf(dataset)] : [];
    }),
  ];
}

/** The same table of the same bytes. */
function contentsOf({ blobs, within, table, fingerprint }: Dataset): string[] {
  return blobs.map((blob) => [blob, ...within, table, fingerprint].join('\0'));
}

function joinLeaks(group: readonly Leak[], { findings, datasets }: Pick<Report, 'findings' | 'datasets'>): Leak {
  const [lead, ...others] = group.toSorted((a, b) => byImportance(a, b) || (a.id < b.id ? -1 : 1));
  if (!lead) throw new Error('a group of no leaks');
  if (others.length === 0) return lead;
  const all = { findings: group.flatMap((leak) => leak.findings), datasets: group.flatMap((leak) => leak.datasets) };
  const sets = all.datasets.flatMap((index) => datasets[index] ?? []);
  return {
    ...lead,
    ...all,
    id: nameLeak(
      all.findings.flatMap((index) => findings[index] ?? []),
      sets,
    ),
    severity: worst(group.map(({ severity }) => severity)),
    provenance: group.find(({ provenance }) => counts(provenance))?.provenance ?? lead.provenance,
    subjects: Math.max(...group.map(({ subjects }) => subjects)),
    since: group.flatMap(({ since }) => since ?? []).toSorted()[0] ?? null,
    inHead: group.some(({ inHead }) => inHead),
    tags: sortTags(group.flatMap(({ tags = [] }) => tags)),
  };
}

/** Everybody once in each repository, and once in a leak that several hold: who else is in two nobody can tell. */
function countSubjects(reports: readonly Report[], groups: readonly Leak[][]): number {
  const own = reports.map(({ summary }) => summary.subjects);
  const isCounted = ({ severity }: Leak): boolean => rankOf(severity) > 0;
  const twice = groups.map((group) => {
    const subjects = group.filter(isCounted).map((leak) => leak.subjects);
    return subjects.reduce((sum, each) => sum + each, 0) - Math.max(0, ...subjects);
  });
  const sum = (list: readonly number[]): number => list.reduce((total, each) => total + each, 0);
  return Math.max(0, ...own, sum(own) - sum(twice));
}

// ---------------------------------------------------------------- coverage

function joinCoverage(reports: readonly Report[]): Coverage {
  const all = reports.map(({ coverage }) => coverage);
  const sum = (key: 'documents' | 'bytes' | 'commits' | 'seconds' | 'nothingToRead'): number =>
    all.reduce((total, each) => total + each[key], 0);
  const skipped = all.flatMap((each) => each.skipped);
  const harmless = skipped.filter((skip) => skip.class === 'nothing-to-read');
  const readByGit = all.reduce((total, each) => total + (each.readByGit ?? 0), 0);
  return {
    documents: sum('documents'),
    bytes: sum('bytes'),
    commits: sum('commits'),
    seconds: Math.round(sum('seconds') * 100) / 100,
    skipped: [...skipped.filter((skip) => skip.class === 'not-covered'), ...harmless.slice(0, mostHarmlessSkips)],
    nothingToRead: sum('nothingToRead'),
    ...(readByGit > 0 ? { readByGit } : {}),
    repositories: reports.flatMap(({ coverage, target, complete }) => {
      const { documents, bytes, commits } = coverage;
      return coverage.repositories ?? [{ ...target, complete, documents, bytes, commits }];
    }),
  };
}
