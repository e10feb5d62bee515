/** What an earlier version left in the queue, under the names that its jobs had. */
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { planOf } from '../../../app/jobs/index.ts';
import { openQueue, type Job, type JobPlan, type Queue } from '../../../app/queue/index.ts';
import type { Store } from '../../../app/store/index.ts';
import { describeOnBothStores } from '../../support/stores.ts';
import { until } from '../../support/until.ts';

const at = { installation: 1, repository: 2 };
const inRepository = [
  ['blocking', 'require-check'],
  ['collect', 'sync-collection'],
  ['compare', 'compare-judgements'],
  ['hush', 'redact-checks'],
  ['inspect', 'inspect-repository'],
  ['settle-all', 'sync-issues'],
  ['survey', 'verify-leaks'],
  ['sweep', 'scan-history'],
] as const;
interface FormerJob {
  readonly kind: string;
  readonly [id: string]: string | number | null;
}

/** Job, key, and kind as they were written; the kind of today. */
const left: readonly (readonly [job: FormerJob, key: string, kind: string])[] = [
  [{ kind: 'deliver', guid: 'g', installation: 1 }, 'deliver:g', 'handle-delivery'],
  [{ kind: 'judge', ...at, head: 'a', base: null }, 'judge:2:a', 'judge-head'],
  [{ kind: 'rejudge', ...at, head: 'a' }, 'rejudge:2:a', 'rejudge-head'],
  [{ kind: 'push', ...at, before: 'a', after: 'b' }, 'push:2:a:b', 'scan-push'],
  [{ kind: 'pull', ...at, number: 3 }, 'pull:2:3', 'read-discussion'],
  [{ kind: 'issue', ...at, number: 3 }, 'issue:2:3', 'follow-issue'],
  [{ kind: 'command', ...at, number: 3, comment: 4 }, 'command:2:4', 'run-command'],
  [{ kind: 'settle', ...at, leak: 'l' }, 'settle:l', 'sync-issue'],
  ...inRepository.map(([former, kind]) => [{ kind: former, ...at }, `${former}:2`, kind] as const),
  [{ kind: 'enrol', installation: 1 }, 'enrol:1', 'sync-repositories'],
  [{ kind: 'spread', installation: 1 }, 'spread:1', 'compare-repositories'],
  [{ kind: 'summarise', installation: 1 }, 'summarise:1', 'write-summary'],
  [{ kind: 'reconcile' }, 'reconcile', 'reconcile'],
  [{ kind: 'remind' }, 'remind', 'review-leaks'],
  [{ kind: 'report-audit' }, 'report-audit', 'report-audit'],
  [{ kind: 'retire' }, 'retire', 'delete-expired'],
];

async function leave(store: Store): Promise<void> {
  const keys = new Map(left.map(([{ kind }, key]) => [kind, key]));
  const formerPlan = ({ kind }: { readonly kind: string }): JobPlan => ({
    key: keys.get(kind) ?? kind,
    priority: 1,
    lane: kind === 'sweep' ? 'sweep' : 'work',
    share: 'common',
  });
  const queue = await openQueue(store, formerPlan);
  await queue.sendAll(left.map(([job]) => job as object as Job));
  await queue.stop({ timeoutSeconds: 0 });
}

async function drain(queue: Queue): Promise<readonly Job[]> {
  const seen: Job[] = [];
  queue.work(async (job) => void seen.push(job), { concurrency: 32, perInstallation: 32 });
  await until(async () => (await queue.counts()).length === 0);
  await queue.stop({ timeoutSeconds: 0 });
  return seen;
}

const order = (jobs: readonly object[]): readonly string[] =>
  jobs.map((job) => JSON.stringify(Object.entries(job).toSorted(([a], [b]) => (a < b ? -1 : 1)))).toSorted();

describeOnBothStores('a queue of an earlier version', ({ openNew }) => {
  test('is done under the names of today, each job once', async () => {
    const store = await openNew();
    await leave(store);
    const queue = await openQueue(store, planOf, { pollMilliseconds: 100 });
    const renamed = left.map(([job, , kind]) => ({ ...job, kind }));
    // Asked for again, they wait already.
    await queue.sendAll(renamed as object[] as Job[]);
    expect(order(await drain(queue))).toEqual(order(renamed));
  });

  test('of the same work under both names one waits', async () => {
    const store = await openNew();
    await leave(store);
    await sql`
      update pgboss.job set data = jsonb_set(data, '{kind}', '"judge-head"'), singleton_key = 'judge-head:2:a'
      where singleton_key = 'rejudge:2:a'
    `.execute(store.db);
    const queue = await openQueue(store, planOf, { pollMilliseconds: 100 });
    const judged = (await drain(queue)).filter(({ kind }) => kind === 'judge-head');
    expect(judged).toHaveLength(1);
  });

  test('may still be written by a process that is not replaced yet', async () => {
    const store = await openNew();
    const queue = await openQueue(store, planOf, { pollMilliseconds: 100 });
    await leave(store);
    const kinds = (await drain(queue)).map(({ kind }) => kind);
    expect(kinds.toSorted()).toEqual(left.map(([, , kind]) => kind).toSorted());
  });
});
