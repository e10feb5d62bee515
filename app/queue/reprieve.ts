import { sql } from 'kysely';
import type { Job } from './job.ts';
import type { Database, DatabaseTransaction } from '../store/index.ts';
import { deadLane } from './lanes.ts';

/**
 * Two jobs of one key cannot wait for a retry. When the process of one dies while the other waits, pg-boss takes it for
 * dead, however many attempts it had left: those are no dead jobs, and are asked for again.
 */
export async function reprieve(
  db: Database,
  send: (job: Job, within: DatabaseTransaction) => Promise<void>,
): Promise<void> {
  await db.transaction().execute(async (within) => {
    const { rows } = await sql<{ job: Job }>`
      delete from pgboss.job as buried
      where buried.name = ${deadLane} and buried.state = 'created' and exists (
        select 1 from pgboss.job as source
        where source.name = buried.source_name and source.id = buried.source_id
          and source.retry_count < source.retry_limit
      )
      returning buried.data as job
    `.execute(within);
    for (const { job } of rows) await send(job, within);
  });
}
