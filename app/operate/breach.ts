/** What the operator has to tell an authority: the breach view of the leaks of people that are stored, open or closed. */
import {
  referenceOf,
  toWatchedBreach,
  type Breach,
  type WatchedDataset,
  type WatchedLeak,
  type WatchedRepository,
} from '../../report/index.ts';
import { OperatorError } from '../errors.ts';
import {
  countSecrets,
  findAcceptances,
  findRepositoriesOf,
  findTables,
  findVisibility,
  listLeaksOfPeople,
  listRepositories,
  type StoredRepository,
  type SeenVisibility,
  type StoredLeak,
  type StoredPlace,
} from '../store/index.ts';
import type { ReadContext } from './context.ts';

export interface BreachQuery {
  /** `owner/name`; absent: all. */
  readonly repository?: string;
  /** `LW-…` */
  readonly reference?: string;
}

type Names = ReadonlyMap<number, string>;

/** A leak with the ids of the repositories where it stands. */
interface Standing {
  readonly leak: StoredLeak;
  readonly repositories: readonly number[];
}

/** @throws OperatorError where nothing is called so: an empty page would be taken for good news. */
export async function breachView({ db }: Pick<ReadContext, 'db'>, query: BreachQuery): Promise<Breach> {
  const rows = [...(await listRepositories(db)), ...(await listRepositories(db, { state: 'removed' }))];
  const names: Names = new Map(rows.map((row) => [row.id, `${row.owner}/${row.name}`]));
  const wanted = query.repository === undefined ? null : findIds(names, query.repository);
  const leaks = (await findStanding(db)).filter(
    ({ leak, repositories }) => isAsked(leak, query) && (wanted === null || repositories.some((id) => wanted.has(id))),
  );
  if (query.reference !== undefined && leaks.length === 0)
    throw new OperatorError(`no leak of people is called ${query.reference} here; \`leakwarden breach\` lists all`);
  const holding = wanted ?? new Set(leaks.flatMap(({ repositories }) => repositories));
  const isAll = wanted === null && query.reference === undefined;
  const involved = rows.filter(({ id }) => isAll || holding.has(id));
  const visibility = await findVisibility(
    db,
    involved.map(({ id }) => id),
  );
  return toWatchedBreach({
    scope: query.reference ?? query.repository ?? 'all repositories of this App',
    leaks: await toWatchedLeaks(db, leaks, names),
    repositories: toWatchedRepositories(involved, visibility),
    secrets: await countSecrets(db, [...holding]),
  });
}

async function findStanding(db: ReadContext['db']): Promise<readonly Standing[]> {
  const leaks = await listLeaksOfPeople(db);
  const ids = leaks.map(({ id }) => id);
  const rows = Map.groupBy(await findRepositoriesOf(db, ids), ({ leak_id: leak }) => leak);
  return leaks.map((leak) => {
    const stands = (rows.get(leak.id) ?? []).map(({ repository_id: id }) => id);
    return { leak, repositories: [...new Set([leak.repository_id, ...stands])] };
  });
}

function findIds(names: Names, name: string): ReadonlySet<number> {
  const found = [...names].filter(([, each]) => each.toLowerCase() === name.toLowerCase());
  if (found.length === 0)
    throw new OperatorError(`${name} is not a repository of this App; \`leakwarden leaks\` lists them`);
  return new Set(found.map(([id]) => id));
}

function isAsked({ id }: StoredLeak, { reference }: BreachQuery): boolean {
  return reference === undefined || referenceOf(id).toLowerCase() === reference.toLowerCase();
}

async function toWatchedLeaks(
  db: ReadContext['db'],
  leaks: readonly Standing[],
  names: Names,
): Promise<readonly WatchedLeak[]> {
  const ids = leaks.map(({ leak }) => leak.id);
  const tables = Map.groupBy(await findTables(db, ids), ({ leak_id: leak }) => leak);
  const accepted = Map.groupBy(await findAcceptances(db, ids), ({ leak_id: leak }) => leak);
  const nameOf = (id: number): string => names.get(id) ?? String(id);
  return leaks.map(({ leak, repositories }) => ({
    reference: referenceOf(leak.id),
    repository: nameOf(leak.repository_id),
    standsIn: repositories.map(nameOf),
    kind: leak.kind as WatchedLeak['kind'],
    provenance: leak.provenance as WatchedLeak['provenance'],
    subjects: leak.subjects,
    state: leak.state,
    followed: leak.followed,
    since: leak.since,
    found: leak.opened_at.toISOString(),
    pushed: leak.pushed_at?.toISOString() ?? null,
    gone: (leak.remains_at ?? (leak.state === 'gone' ? leak.closed_at : null))?.toISOString() ?? null,
    accepted: (accepted.get(leak.id) ?? []).map(({ at }) => at.toISOString()),
    closed: leak.closed_at?.toISOString() ?? null,
    datasets: (tables.get(leak.id) ?? []).flatMap((place) => toWatchedDataset(place, nameOf(place.repository_id))),
  }));
}

function toWatchedDataset(place: StoredPlace, repository: string): readonly WatchedDataset[] {
  if (place.dataset === null) return [];
  const { table = '', jurisdictions = null, subjects, columns } = place.dataset;
  return [
    {
      repository,
      fingerprint: place.fingerprint,
      path: place.path,
      within: place.within,
      table,
      subjects,
      columns,
      jurisdictions,
      since: place.first_date,
      inHead: place.in_head,
    },
  ];
}

function toWatchedRepositories(
  rows: readonly StoredRepository[],
  seen: readonly SeenVisibility[],
): readonly WatchedRepository[] {
  const changes = Map.groupBy(seen, ({ repository_id: id }) => id);
  return rows.map((row) => ({
    name: `${row.owner}/${row.name}`,
    visibility: (changes.get(row.id) ?? []).map(({ visibility, seen_at: at }) => ({
      visibility,
      seen: at.toISOString(),
    })),
    swept: row.swept_at?.toISOString() ?? null,
    tablesSwept: row.tables_swept,
    removed: row.removed_at?.toISOString() ?? null,
    notCovered: row.not_covered ?? [],
  }));
}
