/** The audit log: who decided what, why, until when. Rows are only added; the database refuses to change them. */
import { sql, type Kysely, type Selectable } from 'kysely';
import { readMeta, writeMeta } from './meta.ts';
import type { DecisionTable, Tables } from './tables.ts';

export type StoredDecision = Selectable<DecisionTable>;

export interface Decision {
  readonly actor: string;
  readonly actorId: number | null;
  readonly action: string;
  readonly installation: number | null;
  readonly repository: number | null;
  readonly leak: string | null;
  readonly head: string | null;
  readonly reason: string;
  /** ISO 8601 date, the last day on which it holds. */
  readonly until: string | null;
  /** Where it was said; what is delivered twice is written once. */
  readonly source: string | null;
}

/** Returns whether it is new. */
export async function decide(db: Kysely<Tables>, decision: Decision): Promise<boolean> {
  const inserted = await db
    .insertInto('decision')
    .values({
      actor: decision.actor,
      actor_id: decision.actorId,
      action: decision.action,
      installation_id: decision.installation,
      repository_id: decision.repository,
      leak_id: decision.leak,
      head_sha: decision.head,
      reason: decision.reason,
      until: decision.until,
      source: decision.source,
    })
    .onConflict((conflict) => conflict.column('source').doNothing())
    .returning('id')
    .executeTakeFirst();
  return inserted !== undefined;
}

export async function findDecision(db: Kysely<Tables>, id: number): Promise<StoredDecision | null> {
  return (await db.selectFrom('decision').selectAll().where('id', '=', id).executeTakeFirst()) ?? null;
}

/** Those that one order led to, oldest first. `source`: what theirs begins with; letters, digits and colons. */
export function findDecisionsFrom(db: Kysely<Tables>, source: string): Promise<StoredDecision[]> {
  return db.selectFrom('decision').selectAll().where('source', 'like', `${source}%`).orderBy('id').execute();
}

export interface DecisionFilter {
  readonly leak?: string;
  readonly repository?: number;
  readonly head?: string;
  readonly installation?: number;
  readonly actions?: readonly string[];
  readonly since?: Date;
  readonly after?: number;
  readonly limit?: number;
}

/** Oldest first. */
export function findDecisions(db: Kysely<Tables>, filter: DecisionFilter): Promise<StoredDecision[]> {
  let query = db.selectFrom('decision').selectAll().orderBy('id');
  if (filter.leak !== undefined) query = query.where('leak_id', '=', filter.leak);
  if (filter.repository !== undefined) query = query.where('repository_id', '=', filter.repository);
  if (filter.head !== undefined) query = query.where('head_sha', '=', filter.head);
  if (filter.installation !== undefined) query = query.where('installation_id', '=', filter.installation);
  if (filter.actions !== undefined) query = query.where('action', 'in', filter.actions);
  if (filter.since !== undefined) query = query.where('at', '>=', filter.since);
  if (filter.after !== undefined) query = query.where('id', '>', filter.after);
  return query.limit(filter.limit ?? 10_000).execute();
}

const reported = 'audit-reported';

/**
 * Decisions that were not reported yet, oldest first. Numbers are given before rows are committed: whoever still writes
 * is waited for, so that none with a smaller number appears behind the last reported one.
 */
export function findUnreported(db: Kysely<Tables>, limit: number): Promise<StoredDecision[]> {
  return db.transaction().execute(async (within) => {
    await sql`lock table decision in share mode`.execute(within);
    const after = Number((await readMeta(within, reported)) ?? 0);
    return findDecisions(within, { after, limit });
  });
}

/** All up to this one were taken. */
export function setReported(db: Kysely<Tables>, { id }: Pick<StoredDecision, 'id'>): Promise<void> {
  return writeMeta(db, reported, String(id));
}

/**
 * The one way to forget decisions: with the repository they are about, when its retention is over. While it is there they
 * hold, or tell why something once did. Returns how many.
 *
 * @param onlyReported whoever is to be told of them comes first
 */
export function purgeDecisions(db: Kysely<Tables>, onlyReported: boolean): Promise<number> {
  return db.transaction().execute(async (within) => {
    await sql`select set_config('leakwarden.retention', 'on', true)`.execute(within);
    const last = onlyReported ? Number((await readMeta(within, reported)) ?? 0) : Number.MAX_SAFE_INTEGER;
    const { numDeletedRows } = await within
      .deleteFrom('decision')
      .where('repository_id', 'is not', null)
      .where('id', '<=', last)
      .where((where) =>
        where.not(
          where.exists(
            where.selectFrom('repository').select('id').whereRef('repository.id', '=', 'decision.repository_id'),
          ),
        ),
      )
      .executeTakeFirst();
    return Number(numDeletedRows);
  });
}
