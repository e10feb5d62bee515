/** Jobs that an earlier version left in the queue are done under the names that their kinds have now. */
import { sql } from 'kysely';
import type { Database } from '../store/index.ts';
import type { Job, JobKind } from './job.ts';
import { deadLane } from './lanes.ts';

const formerKinds: Readonly<Record<string, JobKind>> = {
  blocking: 'require-check',
  collect: 'sync-collection',
  command: 'run-command',
  compare: 'compare-judgements',
  deliver: 'handle-delivery',
  enrol: 'sync-repositories',
  hush: 'redact-checks',
  inspect: 'inspect-repository',
  issue: 'follow-issue',
  judge: 'judge-head',
  pull: 'read-discussion',
  push: 'scan-push',
  rejudge: 'rejudge-head',
  remind: 'review-leaks',
  retire: 'delete-expired',
  settle: 'sync-issue',
  'settle-all': 'sync-issues',
  spread: 'compare-repositories',
  summarise: 'write-summary',
  survey: 'verify-leaks',
  sweep: 'scan-history',
};

/**
 * Of one key one job waits and one runs: where the same work waits under its present name already, the former one is
 * dropped. Dead jobs are renamed too, since an operator looks at them and some are asked for again.
 */
export async function renameFormerKinds(db: Database): Promise<void> {
  const names = JSON.stringify(formerKinds);
  const present = sql`(${names}::jsonb ->> (former.data ->> 'kind'))`;
  const key = sql`(${present} || substr(former.singleton_key, length(former.data ->> 'kind') + 1))`;
  const isFormer = sql`former.state in ('created', 'retry', 'active') and ${names}::jsonb ? (former.data ->> 'kind')`;
  await db.transaction().execute(async (within) => {
    await sql`
      delete from pgboss.job as former
      where ${isFormer} and former.name <> ${deadLane} and exists (
        select 1 from pgboss.job as same
        where same.name = former.name and same.state = former.state and same.singleton_key = ${key}
      )
    `.execute(within);
    await sql`
      update pgboss.job as former
      set data = jsonb_set(former.data, '{kind}', to_jsonb(${present})), singleton_key = ${key}
      where ${isFormer}
    `.execute(within);
  });
}

/** While versions are exchanged, a process of the earlier one still sends jobs. */
export function toPresentKind(job: Job): Job {
  const kind = formerKinds[job.kind];
  return kind === undefined ? job : ({ ...job, kind } as Job);
}
