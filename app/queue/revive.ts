import { sql } from 'kysely';
import { lanes } from './plan.ts';
import type { Ledger } from './settle.ts';

/**
 * The embedded store has one process: what runs when it starts was left by one that died. Those jobs may run again at
 * once, and the attempt counts, since it may be the job that kills its process.
 */
export async function reviveLeft({ boss, db }: Ledger): Promise<void> {
  await sql`
    update pgboss.job as left_over
    set state = 'retry', heartbeat_on = null, start_after = now()
    where state = 'active' and retry_count < retry_limit and not exists (
      select 1 from pgboss.job as waiting
      where waiting.name = left_over.name and waiting.singleton_key = left_over.singleton_key and waiting.state = 'retry'
    )
  `.execute(db);
  for (const lane of lanes) await buryLeft({ boss, db }, lane);
}

/** Those whose attempts are used up, or whose key waits for a retry already. */
async function buryLeft({ boss, db }: Ledger, lane: string): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    select id from pgboss.job where name = ${lane} and state = 'active'
  `.execute(db);
  if (rows.length === 0) return;
  await boss.fail(
    lane,
    rows.map(({ id }) => id),
    { problem: 'its process died' },
  );
}
