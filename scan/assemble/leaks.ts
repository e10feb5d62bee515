/** Groups findings and datasets into leaks: one secret, one dataset, one person's data, wherever it appears. */
import { hash } from 'node:crypto';
import type { Dataset, Finding, Leak, RuleInfo } from '../../rules/index.ts';
import { identityOf, joinDatasets } from './identity.ts';
import { kindsOf, sortTags, type ColumnKinds, type Members } from '../people/index.ts';
import type { Crowd } from './crowd.ts';
import { counts, rankOf, worst } from './severity.ts';

/** A finding or dataset before it knows its leak, and what makes it the same leak as another. */
export interface Member<T> {
  readonly item: Omit<T, 'leak'>;
  readonly group: string;
  /** Of a dataset: some of its people, see people/sample.ts. */
  readonly people?: readonly string[];
  /** Records of whose data it is. */
  readonly members: Members;
}

export interface Grouped {
  readonly leaks: readonly Leak[];
  readonly findings: readonly Finding[];
  readonly datasets: readonly Dataset[];
}

export interface LeakContext {
  readonly rules: ReadonlyMap<string, RuleInfo>;
  readonly crowd: Crowd;
  readonly columnKinds: ColumnKinds;
}

export function groupLeaks(
  findings: readonly Member<Finding>[],
  datasets: readonly Member<Dataset>[],
  context: LeakContext,
): Grouped {
  const groups = new Map<string, { findings: number[]; datasets: number[] }>();
  const groupOf = (name: string): { findings: number[]; datasets: number[] } => {
    const known = groups.get(name) ?? { findings: [], datasets: [] };
    groups.set(name, known);
    return known;
  };
  for (const [index, { group }] of findings.entries()) groupOf(group).findings.push(index);
  const names = joinDatasets(datasets);
  for (const [index, name] of names.entries()) groupOf(name).datasets.push(index);

  const ids = new Map<string, string>();
  const taken = new Set<string>();
  const leaks = [...groups].map(([name, group]) => {
    const leak = toLeak(group, findings, datasets, context);
    const id = freeId(leak.id, taken);
    ids.set(name, id);
    return { ...leak, id };
  });
  return {
    leaks: leaks.toSorted(byImportance),
    findings: findings.map(({ item, group }) => ({ ...item, leak: ids.get(group) ?? '' })),
    datasets: datasets.map(({ item }, index) => ({ ...item, leak: ids.get(names[index] ?? '') ?? '' })),
  };
}

/** Two weak values on equal lines may share a fingerprint (8 bits of the value): their leaks still need two names. */
export function freeId(id: string, taken: Set<string>): string {
  if (taken.has(id)) return freeId(hash('sha256', id).slice(0, 12), taken);
  taken.add(id);
  return id;
}

export function byImportance(a: Leak, b: Leak): number {
  return (
    rankOf(b.severity) - rankOf(a.severity) ||
    b.subjects - a.subjects ||
    Number(b.inHead) - Number(a.inHead) ||
    (a.id < b.id ? -1 : 1)
  );
}

function toLeak(
  group: { findings: number[]; datasets: number[] },
  findings: readonly Member<Finding>[],
  datasets: readonly Member<Dataset>[],
  { rules, crowd, columnKinds }: LeakContext,
): Leak {
  const finds = group.findings.flatMap((index) => findings[index]?.item ?? []);
  const sets = group.datasets.flatMap((index) => datasets[index]?.item ?? []);
  const all = [...finds, ...sets];
  const lead =
    sets[0] ?? finds.toSorted((a, b) => rankOf(b.severity) - rankOf(a.severity) || b.confidence - a.confidence)[0];
  const since = all.flatMap(({ first }) => first.date ?? []).toSorted()[0] ?? null;
  const kind = sets.length > 0 ? kindOf(sets, columnKinds) : (finds[0]?.kind ?? 'contact');
  const members = membersOf(group, findings, datasets);
  const isOfPeople = kind !== 'secret' && kind !== 'exposure';
  const subjects = crowd.of(members, Math.max(isOfPeople ? 1 : 0, ...sets.map((set) => set.subjects)));
  return {
    id: nameLeak(finds, sets),
    title: titleOf(lead, subjects, rules),
    kind,
    severity: worst(all.map(({ severity }) => severity)),
    provenance: all.find(({ provenance }) => counts(provenance))?.provenance ?? lead?.provenance ?? 'unknown',
    subjects,
    since,
    inHead: all.some(({ inHead }) => inHead),
    findings: group.findings,
    datasets: group.datasets,
    tags: sortTags([
      ...sets.flatMap(({ tags = [] }) => tags),
      ...finds.flatMap(({ rule }) => rules.get(rule)?.tags ?? []),
    ]),
  };
}

export function membersOf(
  group: Pick<Leak, 'findings' | 'datasets'>,
  findings: readonly Member<Finding>[],
  datasets: readonly Member<Dataset>[],
): Members[] {
  return [
    ...group.findings.flatMap((index) => findings[index]?.members ?? []),
    ...group.datasets.flatMap((index) => datasets[index]?.members ?? []),
  ];
}

/** What the leak was first known by: a dataset by its place and columns, which stay while its rows change. */
export function nameLeak(
  finds: readonly Pick<Finding, 'fingerprint'>[],
  sets: readonly Omit<Dataset, 'leak'>[],
): string {
  const when = ({ first }: Omit<Dataset, 'leak'>): string => first.date ?? '9';
  const oldest = sets.toSorted((a, b) => (when(a) + identityOf(a) < when(b) + identityOf(b) ? -1 : 1))[0];
  const name = oldest ? identityOf(oldest) : (finds.map(({ fingerprint }) => fingerprint).toSorted()[0] ?? '');
  return hash('sha256', name).slice(0, 12);
}

function titleOf(
  lead: Omit<Dataset, 'leak'> | Omit<Finding, 'leak'> | undefined,
  subjects: number,
  rules: ReadonlyMap<string, RuleInfo>,
): string {
  if (!lead) return '';
  if ('rule' in lead) return rules.get(lead.rule)?.title ?? lead.rule;
  const what = [...new Set(lead.columns.map(({ identifier }) => identifier))].slice(0, 4).join(', ');
  return `${subjects} ${subjects === 1 ? 'person' : 'people'} in ${lead.table || (lead.within.at(-1) ?? lead.path)}: ${what}`;
}

const gravest = ['special-category', 'health', 'financial', 'identity'] as const;

/** The gravest kind of data the columns hold. */
function kindOf(sets: readonly Omit<Dataset, 'leak'>[], columnKinds: ColumnKinds): Leak['kind'] {
  const kinds = kindsOf({ columns: sets.flatMap(({ columns }) => columns) }, columnKinds);
  return gravest.find((kind) => kinds.has(kind)) ?? 'contact';
}
