/** Check runs and what was judged of heads. */
import { sql, type Kysely } from 'kysely';
import type { Announcement } from './intents.ts';
import type { Tables } from './tables.ts';

export interface Head {
  readonly repository: number;
  readonly sha: string;
}

export interface StoredCheck {
  readonly checkRun: number | null;
  readonly intentAt: Date | null;
  readonly conclusion: 'success' | 'failure' | 'action_required' | null;
  readonly base: string | null;
}

/** The row of a head's check, made when it is asked for first. @param base kept where none is given */
export async function openCheck(
  db: Kysely<Tables>,
  { repository, sha }: Head,
  base: string | null = null,
): Promise<StoredCheck> {
  await db
    .insertInto('check')
    .values({ repository_id: repository, head_sha: sha, base_sha: base })
    .onConflict((conflict) => {
      const known = conflict.columns(['repository_id', 'head_sha']);
      return base === null ? known.doNothing() : known.doUpdateSet({ base_sha: base });
    })
    .execute();
  const check = await findCheck(db, { repository, sha });
  if (!check) throw new Error('the row of a check vanished');
  return check;
}

export async function findCheck(db: Kysely<Tables>, { repository, sha }: Head): Promise<StoredCheck | null> {
  const row = await db
    .selectFrom('check')
    .selectAll()
    .where('repository_id', '=', repository)
    .where('head_sha', '=', sha)
    .executeTakeFirst();
  if (!row) return null;
  return {
    checkRun: row.check_run_id,
    intentAt: row.intent_at,
    conclusion: row.conclusion,
    base: row.base_sha,
  };
}

/** Heads of a repository that have a check on GitHub. */
export async function listChecked(db: Kysely<Tables>, repository: number): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('check')
    .select('head_sha')
    .where('repository_id', '=', repository)
    .where('check_run_id', 'is not', null)
    .execute();
  return rows.map(({ head_sha }) => head_sha);
}

/** Ids of the repositories of an installation whose heads ever got a check. */
export async function listCheckedRepositories(db: Kysely<Tables>, installation: number): Promise<readonly number[]> {
  const rows = await db
    .selectFrom('repository')
    .select('id')
    .where('installation_id', '=', installation)
    .where('state', '=', 'active')
    .where((where) =>
      where.exists(where.selectFrom('check').select('head_sha').whereRef('repository_id', '=', 'repository.id')),
    )
    .orderBy('id')
    .execute();
  return rows.map(({ id }) => id);
}

export type CheckChange = Partial<{
  readonly check_run_id: number | null;
  readonly conclusion: StoredCheck['conclusion'];
}>;

export async function changeCheck(db: Kysely<Tables>, { repository, sha }: Head, change: CheckChange): Promise<void> {
  await db
    .updateTable('check')
    .set({ ...change, changed_at: sql`now()` })
    .where('repository_id', '=', repository)
    .where('head_sha', '=', sha)
    .execute();
}

/** One that was never written to GitHub. */
export async function forgetCheck(db: Kysely<Tables>, { repository, sha }: Head): Promise<void> {
  await db
    .deleteFrom('check')
    .where('repository_id', '=', repository)
    .where('head_sha', '=', sha)
    .where('check_run_id', 'is', null)
    .execute();
}

/** Returns whether the attempt may create it: not when another one announced itself meanwhile. */
export async function announceCheck(
  db: Kysely<Tables>,
  { repository, sha }: Head,
  { before, now }: Announcement,
): Promise<boolean> {
  const row = await db
    .updateTable('check')
    .set({ intent_at: now, changed_at: sql`now()` })
    .where('repository_id', '=', repository)
    .where('head_sha', '=', sha)
    .where('intent_at', 'is not distinct from', before)
    .returning('head_sha')
    .executeTakeFirst();
  return row !== undefined;
}

/** Heads whose check was begun and has no conclusion for longer than `since`. */
export async function findUnfinished(
  db: Kysely<Tables>,
  since: Date,
): Promise<readonly (Head & { readonly installation: number })[]> {
  const rows = await db
    .selectFrom('check')
    .innerJoin('repository', 'repository.id', 'check.repository_id')
    .select(['check.repository_id', 'check.head_sha', 'repository.installation_id'])
    .where('check.conclusion', 'is', null)
    .where('check.changed_at', '<', since)
    .where('repository.state', '=', 'active')
    .execute();
  return rows.map((row) => ({
    repository: row.repository_id,
    sha: row.head_sha,
    installation: row.installation_id,
  }));
}

// ---------------------------------------------------------------- judgements

export interface Judgement {
  readonly head: Head;
  /** 0 where there is no pull request. */
  readonly pull: number;
  readonly base: string;
  readonly policy: string;
  readonly verdict: 'pass' | 'fail' | 'incomplete' | 'error';
  /** Ids of stored leaks. */
  readonly blocking: readonly string[];
}

/** Replaces what was judged of the head before. */
export async function saveJudgements(db: Kysely<Tables>, head: Head, judgements: readonly Judgement[]): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await transaction
      .deleteFrom('judgement')
      .where('repository_id', '=', head.repository)
      .where('head_sha', '=', head.sha)
      .execute();
    if (judgements.length === 0) return;
    await transaction
      .insertInto('judgement')
      .values(
        judgements.map(({ pull, base, policy, verdict, blocking }) => ({
          repository_id: head.repository,
          head_sha: head.sha,
          pull_number: pull,
          base_sha: base,
          policy,
          verdict,
          blocking: JSON.stringify(blocking),
        })),
      )
      .execute();
  });
}

/** Heads that this leak blocks, so that a decision on it lets them be judged again. */
export async function findBlockedBy(db: Kysely<Tables>, leak: string): Promise<readonly Head[]> {
  const rows = await db
    .selectFrom('judgement')
    .select(['repository_id', 'head_sha'])
    .distinct()
    .where(sql<boolean>`judgement.blocking @> ${JSON.stringify([leak])}::jsonb`)
    .execute();
  return rows.map((row) => ({ repository: row.repository_id, sha: row.head_sha }));
}

/** Heads that no pull request has any more. */
export async function forgetJudgements(
  db: Kysely<Tables>,
  repository: number,
  heads: readonly string[],
): Promise<void> {
  if (heads.length === 0) return;
  await db.deleteFrom('judgement').where('repository_id', '=', repository).where('head_sha', 'in', heads).execute();
}

/** Ids of the leaks that block a head. */
export async function findBlocking(db: Kysely<Tables>, { repository, sha }: Head): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('judgement')
    .select('blocking')
    .where('repository_id', '=', repository)
    .where('head_sha', '=', sha)
    .execute();
  return [...new Set(rows.flatMap(({ blocking }) => blocking))];
}

export async function findJudgements(db: Kysely<Tables>, repository: number): Promise<readonly Judgement[]> {
  const rows = await db.selectFrom('judgement').selectAll().where('repository_id', '=', repository).execute();
  return rows.map((row) => ({
    head: { repository: row.repository_id, sha: row.head_sha },
    pull: row.pull_number,
    base: row.base_sha,
    policy: row.policy,
    verdict: row.verdict,
    blocking: row.blocking,
  }));
}

export interface CheckCount {
  readonly conclusion: StoredCheck['conclusion'];
  readonly count: number;
}

export function countChecks(db: Kysely<Tables>): Promise<CheckCount[]> {
  return db
    .selectFrom('check')
    .select((expression) => ['conclusion', expression.fn.countAll<number>().as('count')])
    .groupBy('conclusion')
    .execute();
}
