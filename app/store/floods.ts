/** What keeps many leaks at once from drowning others: batches, who brought how many, and the list of the rest. */
import { sql, type Kysely } from 'kysely';
import type { StoredLeak } from './leaks.ts';
import type { Tables } from './tables.ts';

// ---------------------------------------------------------------- batches

/** Their issues are to be brought up to date. Returns the repositories that they belong to. */
export async function markUnsynced(db: Kysely<Tables>, leaks: readonly string[]): Promise<readonly number[]> {
  if (leaks.length === 0) return [];
  const rows = await db
    .updateTable('leak')
    .set({ unsettled_at: sql`clock_timestamp()` })
    .where(sql<boolean>`id = any(${leaks}::text[])`)
    .returning('repository_id')
    .execute();
  return [...new Set(rows.map(({ repository_id: id }) => id))];
}

/** Those that only point to another one come last: it has to have its issue. */
export function findUnsynced(db: Kysely<Tables>, repository: number): Promise<StoredLeak[]> {
  return db
    .selectFrom('leak')
    .selectAll()
    .where('repository_id', '=', repository)
    .where('unsettled_at', 'is not', null)
    .orderBy(sql`merged_into is not null`)
    .orderBy('opened_at')
    .orderBy('id')
    .execute();
}

/** Where nothing happened to it meanwhile. */
export async function markSynced(
  db: Kysely<Tables>,
  { id, unsettled_at: at }: Pick<StoredLeak, 'id' | 'unsettled_at'>,
): Promise<void> {
  await db
    .updateTable('leak')
    .set({ unsettled_at: null })
    .where('id', '=', id)
    .where(sql<boolean>`date_trunc('milliseconds', unsettled_at) <= ${at}`)
    .execute();
}

// ---------------------------------------------------------------- budgets

export interface OpenedCount {
  /** Of one pull request; or, without one, of a repository since then. */
  readonly inPull: number;
  readonly byAuthor: number;
  readonly inAll: number;
}

/** Issues that changes of such people brought since a time. */
export async function countOpened(db: Kysely<Tables>, leak: StoredLeak, since: Date): Promise<OpenedCount> {
  const row = await db
    .selectFrom('leak')
    .select([
      sql<string>`count(*) filter (where repository_id = ${leak.repository_id}
        and pull_number is not distinct from ${leak.pull_number}::integer
        and (pull_number is not null or issue_intent_at >= ${since}))`.as('in_pull'),
      sql<string>`count(*) filter (where author_id = ${leak.author_id}::bigint and issue_intent_at >= ${since})`.as(
        'by_author',
      ),
      sql<string>`count(*) filter (where issue_intent_at >= ${since})`.as('in_all'),
    ])
    .where('installation_id', '=', leak.installation_id)
    .where('origin', '=', 'change')
    .where('is_outsider', '=', leak.is_outsider)
    .where('issue_intent_at', 'is not', null)
    .executeTakeFirstOrThrow();
  return { inPull: Number(row.in_pull), byAuthor: Number(row.by_author), inAll: Number(row.in_all) };
}

// ---------------------------------------------------------------- the list

export interface Collection {
  readonly repository: number;
  readonly issueRepository: number | null;
  readonly issue: number | null;
}

/** Leaks of a repository that have no issue of their own, those that most is to be done about first. */
export function findCollected(db: Kysely<Tables>, repository: number): Promise<StoredLeak[]> {
  return db
    .selectFrom('leak')
    .selectAll()
    .where('repository_id', '=', repository)
    .where('collected', '=', true)
    .where('merged_into', 'is', null)
    .where('state', '=', 'open')
    .orderBy('pull_number')
    .orderBy('opened_at')
    .orderBy('id')
    .execute();
}

/** Of each leak the path that was seen first. */
export async function findFirstPaths(
  db: Kysely<Tables>,
  leaks: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (leaks.length === 0) return new Map();
  const rows = await db
    .selectFrom('leak_place')
    .distinctOn('leak_id')
    .select(['leak_id', 'path'])
    .where(sql<boolean>`leak_id = any(${leaks}::text[])`)
    .orderBy('leak_id')
    .orderBy('seen_at')
    .execute();
  return new Map(rows.map(({ leak_id: leak, path }) => [leak, path]));
}

export async function findCollection(db: Kysely<Tables>, repository: number): Promise<Collection | null> {
  const row = await db.selectFrom('collection').selectAll().where('repository_id', '=', repository).executeTakeFirst();
  return row ? { repository, issueRepository: row.issue_repository_id, issue: row.issue_number } : null;
}

/** The repository whose leaks an issue lists; null: it is no such issue. */
export async function findCollecting(
  db: Kysely<Tables>,
  issueRepository: number,
  issue: number,
): Promise<number | null> {
  const row = await db
    .selectFrom('collection')
    .select('repository_id')
    .where('issue_repository_id', '=', issueRepository)
    .where('issue_number', '=', issue)
    .executeTakeFirst();
  return row?.repository_id ?? null;
}

/** Repositories whose list stands in this one. */
export async function findCollectedIn(db: Kysely<Tables>, issueRepository: number): Promise<number[]> {
  const rows = await db
    .selectFrom('collection')
    .select('repository_id')
    .where('issue_repository_id', '=', issueRepository)
    .execute();
  return rows.map(({ repository_id: repository }) => repository);
}

export async function saveCollection(
  db: Kysely<Tables>,
  { repository, issueRepository, issue }: Collection,
): Promise<void> {
  const facts = { issue_repository_id: issueRepository, issue_number: issue };
  await db
    .insertInto('collection')
    .values({ repository_id: repository, ...facts })
    .onConflict((conflict) => conflict.column('repository_id').doUpdateSet(facts))
    .execute();
}

/** Open leaks of a repository that no branch and no tag holds any more, and that wait for somebody to take note. */
export function findRemaining(db: Kysely<Tables>, repository: number): Promise<StoredLeak[]> {
  return db
    .selectFrom('leak')
    .selectAll()
    .where('repository_id', '=', repository)
    .where('followed', '=', true)
    .where('state', '=', 'open')
    .where('remains_at', 'is not', null)
    .where('acknowledged_at', 'is', null)
    .orderBy('opened_at')
    .execute();
}
