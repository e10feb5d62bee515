/** What becomes of a job after its handler: done, put back until a time, tried again later, or dead. */
import { sql } from 'kysely';
import type { JobWithMetadata, PgBoss } from 'pg-boss';
import type { Job } from './job.ts';
import type { Database } from '../store/index.ts';
import { describeProblem } from './problem.ts';
import { RetryAt } from './retry-at.ts';

export type ClaimedJob = JobWithMetadata<Job>;

export interface Ledger {
  readonly boss: PgBoss;
  readonly db: Database;
}

export async function settleDone({ boss }: Ledger, lane: string, claimed: readonly ClaimedJob[]): Promise<void> {
  await boss.complete(lane, [...claimed]);
}

/** Returns whether it is dead now. */
export async function settleFailed(ledger: Ledger, claimed: ClaimedJob, error: unknown): Promise<boolean> {
  if (error instanceof RetryAt) {
    await putBack(ledger, claimed, error.date);
    return false;
  }
  // The one that waits will do the work; two of a key cannot wait.
  if (await isWaitingForRetry(ledger.db, claimed)) {
    await settleDone(ledger, claimed.name, [claimed]);
    return false;
  }
  const response = await ledger.boss.fail(claimed.name, claimed, { problem: describeProblem(error) });
  return readReached(response).length > 0 && claimed.retryCount >= claimed.retryLimit;
}

/** Ids that a command of pg-boss reached; its types leave them out. */
export function readReached(response: object): readonly string[] {
  return (response as { settled?: readonly string[] }).settled ?? [];
}

/**
 * Puts a claimed job back as if this attempt had not been made: the claim's number goes up with the next one, so that a
 * late word of this one is not taken for the next, and the limit goes up with it.
 *
 * Written in SQL, since pg-boss can only put back in two steps, between which another process may claim it.
 */
export async function putBack(ledger: Ledger, claimed: ClaimedJob, date: Date): Promise<void> {
  const isTaken = await isWaitingForRetry(ledger.db, claimed);
  if (isTaken) return settleDone(ledger, claimed.name, [claimed]);
  await sql`
    update pgboss.job
    set state = 'retry', retry_limit = retry_limit + 1, heartbeat_on = null, start_after = ${date.toISOString()}::timestamptz
    where name = ${claimed.name} and id = ${claimed.id}::uuid and state = 'active' and retry_count = ${claimed.retryCount}
  `.execute(ledger.db);
}

async function isWaitingForRetry(db: Database, { name, singletonKey }: ClaimedJob): Promise<boolean> {
  return singletonKey !== null && (await findWaitingForRetry(db, name, [singletonKey])).size > 0;
}

/** Which of the keys has a job that failed and waits? */
export async function findWaitingForRetry(
  db: Database,
  lane: string,
  keys: readonly string[],
): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ key: string }>`
    select singleton_key as key from pgboss.job
    where name = ${lane} and singleton_key = any(${[...keys]}) and state = 'retry' and policy = 'stately'
  `.execute(db);
  return new Set(rows.map(({ key }) => key));
}
