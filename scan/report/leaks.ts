/** Groups findings and datasets into leaks: one secret, one dataset, one person's data, wherever it appears. */
import { hash } from 'node:crypto';
import type { Dataset, Finding, Leak, RuleInfo } from '../../rules/index.ts';
import { counts, rankOf, worst } from '../match/severity.ts';
import type { Members } from '../model/records.ts';
import { joinMembers } from '../people/index.ts';
import { kindsOf, sortTags, type ColumnKinds } from '../tables/index.ts';
import { inAll, type PeopleCounter } from './people-counter.ts';
import { identityOf, toLeakId } from './identity.ts';
import { titleOf } from './leak-title.ts';

/** A finding or dataset before it knows its leak, and what makes it the same leak as another. */
export interface Member<T> {
  readonly item: Omit<T, 'leak'>;
  readonly group: string;
  /** Records of whose data it is. */
  readonly members: Members;
  /** With those that were there before, where only what a change brought counts. */
  readonly all?: Members;
}

export interface LeakGroups {
  readonly leaks: readonly Leak[];
  readonly findings: readonly Finding[];
  readonly datasets: readonly Dataset[];
}

export interface LeakContext {
  readonly rules: ReadonlyMap<string, RuleInfo>;
  readonly counter: PeopleCounter;
  readonly columnKinds: ColumnKinds;
}

export function groupLeaks(
  findings: readonly Member<Finding>[],
  datasets: readonly Member<Dataset>[],
  context: LeakContext,
): LeakGroups {
  const groups = new Map<string, { findings: number[]; datasets: number[] }>();
  const groupOf = (name: string): { findings: number[]; datasets: number[] } => {
    const known = groups.get(name) ?? { findings: [], datasets: [] };
    groups.set(name, known);
    return known;
  };
  const names = joinSamePeople(findings, datasets, context);
  for (const [index, name] of names.findings.entries()) groupOf(name).findings.push(index);
  for (const [index, name] of names.datasets.entries()) groupOf(name).datasets.push(index);

  const ids = new Map<string, string>();
  const taken = new Set<string>();
  const leaks = [...groups].map(([name, group]) => {
    const leak = toLeak(group, findings, datasets, context);
    const id = freeId(leak.id, taken);
    ids.set(name, id);
    return { ...leak, id };
  });
  return {
    leaks: sortLeaks(leaks, { findings: findings.map(({ item }) => item), datasets: datasets.map(({ item }) => item) }),
    findings: findings.map(({ item }, index) => ({ ...item, leak: ids.get(names.findings[index] ?? '') ?? '' })),
    datasets: datasets.map(({ item }, index) => ({ ...item, leak: ids.get(names.datasets[index] ?? '') ?? '' })),
  };
}

/** Names of groups. Places that are the same people are one: a copy, an extract, another export, one of them in a text. */
function joinSamePeople(
  findings: readonly Member<Finding>[],
  datasets: readonly Member<Dataset>[],
  { counter }: LeakContext,
): { readonly findings: readonly string[]; readonly datasets: readonly string[] } {
  const parts = [...Map.groupBy(datasets, ({ group }) => group)].map(([group, same]) => ({
    group,
    members: joinMembers(same.map(({ members }) => members)),
    isCounted: same.some(({ item }) => rankOf(item.severity) > 0),
  }));
  const partition = counter.partition();
  const leads = partition.group(parts.map(({ members }) => members));
  const names = new Map(parts.map(({ group }, index) => [group, parts[leads[index] ?? index]?.group ?? group]));
  const nameOf = ({ item, group, members }: Member<Finding>): string => {
    const lead = isOfPeople(item.kind) && rankOf(item.severity) > 0 ? partition.find(members) : null;
    const part = lead === null ? undefined : parts[lead];
    return part?.isCounted ? part.group : group;
  };
  return { findings: findings.map(nameOf), datasets: datasets.map(({ group }) => names.get(group) ?? group) };
}

function isOfPeople(kind: Leak['kind']): boolean {
  return kind !== 'secret' && kind !== 'exposure';
}

/** Two weak values on equal lines may share a fingerprint (8 bits of the value): their leaks still need two names. */
export function freeId(id: string, taken: Set<string>): string {
  if (taken.has(id)) return freeId(hash('sha256', id).slice(0, 12), taken);
  taken.add(id);
  return id;
}

export function byImportance(a: Leak, b: Leak): number {
  return rankOf(b.severity) - rankOf(a.severity) || b.subjects - a.subjects || Number(b.inHead) - Number(a.inHead);
}

type Placed = Pick<Finding, 'path' | 'within'> & Partial<Pick<Finding, 'places'>>;

/** The gravest first; of equal ones in the order in which somebody goes through files. */
export function sortLeaks(
  leaks: readonly Leak[],
  all: { readonly findings: readonly Placed[]; readonly datasets: readonly Placed[] },
): readonly Leak[] {
  const firstOf = (leak: Leak): readonly [path: string, line: number] => {
    const [first] = [
      ...leak.datasets.flatMap((index) => all.datasets[index] ?? []),
      ...leak.findings.flatMap((index) => all.findings[index] ?? []),
    ];
    return [[first?.path ?? '', ...(first?.within ?? [])].join('/'), first?.places?.[0]?.line ?? 0];
  };
  const places = new Map(leaks.map((leak) => [leak.id, firstOf(leak)] as const));
  const byPlace = (a: Leak, b: Leak): number => {
    const [[path = '', line = 0], [otherPath = '', otherLine = 0]] = [places.get(a.id) ?? [], places.get(b.id) ?? []];
    return compare(path, otherPath) || line - otherLine || compare(a.id, b.id);
  };
  return leaks.toSorted((a, b) => byImportance(a, b) || byPlace(a, b));
}

/** By code units, so that every machine sorts alike. */
function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function toLeak(
  group: { findings: number[]; datasets: number[] },
  findings: readonly Member<Finding>[],
  datasets: readonly Member<Dataset>[],
  { rules, counter, columnKinds }: LeakContext,
): Leak {
  const finds = group.findings.flatMap((index) => findings[index]?.item ?? []);
  const sets = group.datasets.flatMap((index) => datasets[index]?.item ?? []);
  const all = [...finds, ...sets];
  const lead = sets[0] ?? leadOf(finds);
  const since = all.flatMap(({ first }) => first.date ?? []).toSorted()[0] ?? null;
  const kind = sets.length > 0 ? kindOf(sets, finds, columnKinds) : (finds[0]?.kind ?? 'contact');
  const members = membersOf(group, findings, datasets);
  const subjects = counter.of(members, Math.max(isOfPeople(kind) ? 1 : 0, ...sets.map((set) => set.subjects)));
  return {
    id: nameLeak(finds, sets),
    title: sets.length > 0 ? titleOf(sets, finds, subjects) : ruleTitle(finds, rules),
    kind,
    severity: worst(all.map(({ severity }) => severity)),
    provenance: all.find(({ provenance }) => counts(provenance))?.provenance ?? lead?.provenance ?? 'unknown',
    subjects,
    ...inAll(
      membersOf(group, findings, datasets, ({ all, members: own }) => all ?? own),
      subjects,
      counter,
    ),
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

type OfMember = (member: Pick<Member<unknown>, 'members' | 'all'>) => Members;

export function membersOf(
  group: Pick<Leak, 'findings' | 'datasets'>,
  findings: readonly Member<Finding>[],
  datasets: readonly Member<Dataset>[],
  of: OfMember = ({ members }) => members,
): Members[] {
  const all = [
    ...group.findings.flatMap((index) => findings[index] ?? []),
    ...group.datasets.flatMap((index) => datasets[index] ?? []),
  ];
  return all.map(of);
}

/** What the leak was first known by: a dataset by its place and columns, which stay while its rows change. */
export function nameLeak(
  finds: readonly Pick<Finding, 'fingerprint'>[],
  sets: readonly Omit<Dataset, 'leak'>[],
): string {
  const when = ({ first }: Omit<Dataset, 'leak'>): string => first.date ?? '9';
  const oldest = sets.toSorted((a, b) => (when(a) + identityOf(a) < when(b) + identityOf(b) ? -1 : 1))[0];
  const name = oldest ? identityOf(oldest) : (finds.map(({ fingerprint }) => fingerprint).toSorted()[0] ?? '');
  return toLeakId(name);
}

function ruleTitle(finds: readonly Omit<Finding, 'leak'>[], rules: ReadonlyMap<string, RuleInfo>): string {
  const rule = leadOf(finds)?.rule ?? '';
  return rules.get(rule)?.title ?? rule;
}

function leadOf(finds: readonly Omit<Finding, 'leak'>[]): Omit<Finding, 'leak'> | undefined {
  return finds.toSorted((a, b) => rankOf(b.severity) - rankOf(a.severity) || b.confidence - a.confidence)[0];
}

const gravest = ['special-category', 'health', 'financial', 'identity'] as const;

/** The gravest kind of data. */
function kindOf(
  sets: readonly Omit<Dataset, 'leak'>[],
  finds: readonly Omit<Finding, 'leak'>[],
  columnKinds: ColumnKinds,
): Leak['kind'] {
  const inColumns = kindsOf({ columns: sets.flatMap(({ columns }) => columns) }, columnKinds);
  const kinds = new Set<string>([...inColumns, ...finds.map(({ kind }) => kind)]);
  return gravest.find((kind) => kinds.has(kind)) ?? 'contact';
}
