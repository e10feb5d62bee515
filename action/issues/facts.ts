/** Everything the text of a remediation issue is made of, from one report. */
import { isProblem, ownersOf, readCodeowners, type OwnerRule } from '../../github/index.ts';
import { cellIn, type Decision, type LeakDataset, type LeakPlace, type RemediationFacts } from '../../report/index.ts';
import { severities, type Dataset, type Finding, type Leak, type RuleInfo } from '../../rules/index.ts';
import { tableRule, toApprovers, type Config } from '../../scan/index.ts';
import type { Looked } from '../looked.ts';
import type { Run } from '../run-context.ts';
import { rulesOf } from '../results/texts.ts';
import type { Home } from './home.ts';

const mostPlaces = 100;
const day = 86_400_000;

export interface ToDescribe {
  readonly looked: Looked;
  readonly leak: Leak;
  readonly home: Home;
  readonly key: string;
  readonly owners: readonly OwnerRule[];
  readonly decision: Decision | null;
  readonly acknowledgedBy: string | null;
  /** When the issue was opened. */
  readonly foundAt: Date;
}

export function toFacts(run: Run, describing: ToDescribe): RemediationFacts {
  const { looked, leak, home, key, owners, decision, acknowledgedBy, foundAt } = describing;
  const { report, configuration } = looked;
  const findings = leak.findings.flatMap((index) => report.findings[index] ?? []);
  const datasets = leak.datasets.flatMap((index) => report.datasets[index] ?? []);
  const located = [...datasets, ...findings];
  return {
    door: 'action',
    key,
    repository: run.place.facts,
    home: home.fullName,
    leak,
    rules: rulesFor(run, findings, datasets),
    places: findings.slice(0, mostPlaces).map(toPlace),
    placesTotal: findings.length,
    datasets: datasets.slice(0, mostPlaces).map(toDataset),
    exposure: { public: 'unknown', forks: run.place.forks, pulls: [], elsewhere: [] },
    owners: {
      author: located[0]?.first.author ?? null,
      codeowners: [...new Set(located.flatMap(({ path }) => ownersOf(owners, path)))],
      assignees: configuration.config.report.assignees,
      notify: configuration.config.report.team === null ? [] : [`@${configuration.config.report.team}`],
    },
    foundAt: foundAt.toISOString(),
    due: dueOf(leak, configuration.config, foundAt),
    progress: { revoked: null, removed: !leak.inHead, purged: false, acknowledgedBy },
    decision,
    revocable: false,
    approvers: toApprovers(configuration.config),
    remindDays: null,
  };
}

function dueOf({ severity }: Leak, { report }: Config, foundAt: Date): string {
  const days = report.dueDays[severity === 'info' ? 'low' : severity];
  return new Date(foundAt.getTime() + days * day).toISOString().slice(0, 10);
}

function rulesFor(run: Run, findings: readonly Finding[], datasets: readonly Dataset[]): readonly RuleInfo[] {
  const known = rulesOf(run);
  const ids = new Set([...(datasets.length > 0 ? [tableRule.id] : []), ...findings.map(({ rule }) => rule)]);
  return [...ids]
    .flatMap((id) => known.get(id) ?? [])
    .toSorted((a, b) => severities.indexOf(b.severity) - severities.indexOf(a.severity));
}

function toPlace(finding: Finding): LeakPlace {
  const blobs = [...new Set(finding.places.flatMap(({ blob }) => blob ?? []))];
  const cell = cellIn(finding);
  return {
    rule: finding.rule,
    path: finding.path,
    within: finding.within,
    line: blobs.length === 0 || cell !== null ? null : (finding.places[0]?.line ?? null),
    ...(cell === null ? {} : { cell }),
    preview: finding.preview,
    commit: finding.first.commit,
    blobs,
    first: finding.first,
    inHead: finding.inHead,
  };
}

function toDataset({ tags, ...dataset }: Dataset): LeakDataset {
  const { path, within, table, rows, subjects, columns, blobs, first, inHead } = dataset;
  const known = { path, within, table, rows, subjects, columns, blobs, first, inHead, commit: first.commit };
  return tags ? { ...known, tags } : known;
}

/** Who looks after the code; nobody where the token may not read it. */
export async function readOwners({ github, place }: Run, commit: string | null): Promise<readonly OwnerRule[]> {
  if (!github) return [];
  try {
    return await readCodeowners(github, place.where, commit);
  } catch (error) {
    if (isProblem(error, 'forbidden', 'unauthorized')) return [];
    throw error;
  }
}
