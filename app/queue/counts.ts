/** What waits, runs and is dead. */
import { sql } from 'kysely';
import type { Job } from './job.ts';
import type { Database } from '../store/index.ts';
import { deadLane } from './lanes.ts';
import type { DeadJob, QueueCount } from './queue.ts';

export async function countJobs(db: Database): Promise<readonly QueueCount[]> {
  const { rows } = await sql<QueueCount>`
    select
      data ->> 'kind' as kind,
      case
        when name = ${deadLane} then 'dead'
        when state = 'active' then 'active'
        when start_after > now() then 'later'
        else 'waiting'
      end as state,
      count(*)::int as count,
      greatest(0, extract(epoch from now() - min(case when state = 'active' then started_on else start_after end)))::float8 as oldest
    from pgboss.job
    where state in ('created', 'retry', 'active')
    group by 1, 2
    order by 1, 2
  `.execute(db);
  return rows;
}

export async function listDead(db: Database, limit: number): Promise<readonly DeadJob[]> {
  const { rows } = await sql<{ job: Job; at: Date; problem: string | null }>`
    select data as job, created_on as at, source_output ->> 'problem' as problem
    from pgboss.job
    where name = ${deadLane} and state = 'created'
    order by created_on desc
    limit ${limit}
  `.execute(db);
  return rows.map(({ job, at, problem }) => ({ job, at, problem: problem ?? 'its process died or stood still' }));
}
