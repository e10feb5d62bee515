/** Repositories the App may read. */
import { sql, type Selectable } from 'kysely';
import type { Database } from './database.ts';
import { forgetPosture } from './posture.ts';
import type { BlockingFacts, NotCovered, RepositoryTable, HistoryState } from './tables.ts';

export type StoredRepository = Selectable<RepositoryTable>;

/** As GitHub says now. */
export type RepositoryState = Pick<
  StoredRepository,
  'id' | 'installation_id' | 'owner' | 'name' | 'visibility' | 'default_branch' | 'archived'
>;

/**
 * Adds it or brings it up to date. Returns whether it is new here (or back again): then its history is to be scanned.
 * One that comes back keeps the day on which it came first: whoever takes it away for a moment must not get the first,
 * milder days of a rollout again.
 */
export async function saveRepository(db: Database, facts: RepositoryState): Promise<boolean> {
  return db.transaction().execute(async (within) => {
    const before = await within
      .selectFrom('repository')
      .select(['state', 'installation_id', 'visibility'])
      .where('id', '=', facts.id)
      .forUpdate()
      .executeTakeFirst();
    const isNew = before?.state !== 'active';
    await within
      .insertInto('repository')
      .values({ ...facts, state: 'active' })
      .onConflict((conflict) =>
        conflict.column('id').doUpdateSet({
          ...facts,
          state: 'active',
          removed_at: null,
          ...(isNew && { swept_at: null, sweep_state: null }),
        }),
      )
      .execute();
    if (before?.visibility !== facts.visibility)
      await within
        .insertInto('repository_visibility')
        .values({ repository_id: facts.id, visibility: facts.visibility })
        .execute();
    // Moved to another account, or the App was installed anew: its leaks, and their issues, go with it.
    if (before && before.installation_id !== facts.installation_id)
      await within
        .updateTable('leak')
        .set({ installation_id: facts.installation_id })
        .where('repository_id', '=', facts.id)
        .execute();
    return isNew;
  });
}

export function findRepository(db: Database, id: number): Promise<StoredRepository | undefined> {
  return db.selectFrom('repository').selectAll().where('id', '=', id).executeTakeFirst();
}

/** By its name of today. */
export function findRepositoryByName(db: Database, owner: string, name: string): Promise<StoredRepository | undefined> {
  return db
    .selectFrom('repository')
    .selectAll()
    .where(sql<string>`lower(owner)`, '=', owner.toLowerCase())
    .where(sql<string>`lower(name)`, '=', name.toLowerCase())
    .where('state', '=', 'active')
    .executeTakeFirst();
}

export interface RepositoryFilter {
  readonly installation?: number;
  /** Default: active. */
  readonly state?: StoredRepository['state'];
}

/** In order of their ids. */
export function listRepositories(
  db: Database,
  { installation, state = 'active' }: RepositoryFilter = {},
): Promise<StoredRepository[]> {
  const rows = db.selectFrom('repository').selectAll().where('state', '=', state).orderBy('id');
  return (installation === undefined ? rows : rows.where('installation_id', '=', installation)).execute();
}

/** As one installation sees it: one that moved to another is still there. Returns whether it was there until now. */
export async function markRepositoryRemoved(
  db: Database,
  { installation, id, at }: { readonly installation: number; readonly id: number; readonly at: Date },
): Promise<boolean> {
  const row = await db
    .updateTable('repository')
    .set({ state: 'removed', removed_at: at })
    .where('id', '=', id)
    .where('installation_id', '=', installation)
    .where('state', '<>', 'removed')
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

export interface RetentionLimit {
  readonly now: Date;
  /** Where the configuration of a repository is not known. */
  readonly days: number;
}

/** Ids of those whose retention is over. */
export async function findRetired(db: Database, { now, days }: RetentionLimit): Promise<number[]> {
  const rows = await db
    .selectFrom('repository')
    .select('id')
    .where('state', '=', 'removed')
    .where(sql<boolean>`removed_at < ${now}::timestamptz - make_interval(days => coalesce(retention_days, ${days}))`)
    .execute();
  return rows.map(({ id }) => id);
}

/** For good. What belongs to it goes before: without the row nothing would find it any more. */
export async function deleteRepository(db: Database, id: number): Promise<void> {
  await db.deleteFrom('repository').where('id', '=', id).where('state', '=', 'removed').execute();
  await forgetPosture(db, `repository:${id}`);
}

export interface HistoryScan {
  readonly at: Date;
  readonly policy: string;
  /** What all refs pointed to. */
  readonly commits: readonly string[];
  readonly notCovered: readonly NotCovered[];
}

/** The whole history is scanned to its end. */
export async function setHistoryScanned(
  db: Database,
  id: number,
  { at, policy, commits, notCovered }: HistoryScan,
): Promise<void> {
  await db
    .updateTable('repository')
    .set({
      swept_at: at,
      swept_policy: policy,
      tables_swept: true,
      known_commits: JSON.stringify(commits),
      sweep_progress: null,
      sweep_state: null,
      not_covered: JSON.stringify(notCovered),
    })
    .where('id', '=', id)
    .execute();
}

/** What branches and tags pointed to when what is new was last scanned. */
export async function setKnownCommits(db: Database, id: number, commits: readonly string[]): Promise<void> {
  await db
    .updateTable('repository')
    .set({ known_commits: JSON.stringify(commits) })
    .where('id', '=', id)
    .execute();
}

/** A step of a scan of the whole history is done. */
export async function setHistoryState(db: Database, id: number, state: HistoryState): Promise<void> {
  await db
    .updateTable('repository')
    .set({ sweep_state: JSON.stringify(state) })
    .where('id', '=', id)
    .execute();
}

export async function setNotCovered(db: Database, id: number, notCovered: readonly NotCovered[]): Promise<void> {
  await db
    .updateTable('repository')
    .set({ not_covered: JSON.stringify(notCovered) })
    .where('id', '=', id)
    .execute();
}

export interface HistoryScanCount {
  readonly sweep: 'done' | 'running' | 'waiting';
  readonly count: number;
}

/** Active repositories by how far the scan of their whole history is. */
export async function countHistoryScans(db: Database): Promise<readonly HistoryScanCount[]> {
  const { rows } = await sql<HistoryScanCount>`
    select case when swept_at is not null then 'done'
      when sweep_state is not null or sweep_progress is not null then 'running' else 'waiting' end as sweep,
      count(*)::float8 as count
    from repository where state = 'active' group by 1`.execute(db);
  return rows;
}

export async function setPushedAt(db: Database, id: number, pushedAt: string | null): Promise<void> {
  await db.updateTable('repository').set({ pushed_at: pushedAt }).where('id', '=', id).execute();
}

export async function setHistoryProgress(
  db: Database,
  id: number,
  progress: { readonly documents: number; readonly total: number | null },
): Promise<void> {
  await db
    .updateTable('repository')
    .set({ sweep_progress: JSON.stringify(progress) })
    .where('id', '=', id)
    .execute();
}

export async function setBlocking(db: Database, id: number, facts: BlockingFacts, at: Date): Promise<void> {
  await db
    .updateTable('repository')
    .set({ blocking: JSON.stringify(facts), blocking_at: at })
    .where('id', '=', id)
    .execute();
}

export async function setGoodConfiguration(
  db: Database,
  id: number,
  { commit, retentionDays }: { readonly commit: string | null; readonly retentionDays: number },
): Promise<void> {
  const facts = { config_commit: commit, retention_days: retentionDays };
  await db.updateTable('repository').set(facts).where('id', '=', id).execute();
}
