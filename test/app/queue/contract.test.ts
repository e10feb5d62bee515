/** What the queue promises, on both stores. */
import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterEach, expect, test } from 'vitest';
import { planOf } from '../../../app/jobs/index.ts';
import type { Job } from '../../../app/queue/index.ts';
import { openQueue, type Queue, RetryAt, type Tuning } from '../../../app/queue/index.ts';
import type { Store } from '../../../app/store/index.ts';
import { describeOnBothStores } from '../../support/stores.ts';
import { until } from '../../support/until.ts';
import { fail } from './fail.ts';

const judge = (head: string, installation = 1): Job => ({
  kind: 'judge-head',
  installation,
  repository: 1,
  head,
  base: null,
});

describeOnBothStores('the queue', ({ openNew }) => {
  const opened: Queue[] = [];
  afterEach(async () => {
    for (const queue of opened.splice(0)) await queue.stop({ timeoutSeconds: 0 });
  });
  const open = async (store: Store, tuning: Tuning = {}): Promise<Queue> => {
    const queue = await openQueue(store, planOf, { pollMilliseconds: 100, retryDelaySeconds: 1, ...tuning });
    opened.push(queue);
    return queue;
  };

  test('a job that is sent within a transaction is there if and only if it commits', async () => {
    const store = await openNew();
    const queue = await open(store);
    const seen: Job[] = [];
    queue.work(async (job) => void seen.push(job));
    const failed = store.db.transaction().execute(async (within) => {
      await queue.send(judge('a'), { within });
      throw new Error('changed its mind');
    });
    await expect(failed).rejects.toThrow('changed its mind');
    await store.db.transaction().execute((within) => queue.send(judge('b'), { within }));
    await until(() => seen.length > 0);
    await until(async () => (await queue.counts()).length === 0);
    expect(seen).toEqual([judge('b')]);
  });

  test('of one key one waits; one that comes while it runs runs afterwards, never beside it', async () => {
    const store = await openNew();
    const queue = await open(store);
    await queue.send(judge('a'));
    await queue.send(judge('a'));
    expect(await queue.counts()).toMatchObject([{ kind: 'judge-head', state: 'waiting', count: 1 }]);

    const first = Promise.withResolvers<void>();
    let runs = 0;
    let atOnce = 0;
    let mostAtOnce = 0;
    queue.work(async () => {
      mostAtOnce = Math.max(mostAtOnce, ++atOnce);
      if (++runs === 1) await first.promise;
      atOnce--;
    });
    await until(() => runs === 1);
    await queue.send(judge('a'));
    await queue.send(judge('a'));
    await wait(300);
    first.resolve();
    await until(async () => (await queue.counts()).length === 0);
    expect({ runs, mostAtOnce }).toEqual({ runs: 2, mostAtOnce: 1 });
  });

  test('one whose process dies while another of its key waits for a retry is not dead', async () => {
    const store = await openNew();
    const queue = await open(store);
    await queue.send(judge('a'));
    await sql`update pgboss.job set state = 'retry', retry_count = 1, start_after = now() + interval '8 s'`.execute(
      store.db,
    );
    await queue.send(judge('b'));
    await sql`
      update pgboss.job
      set state = 'active', singleton_key = (select singleton_key from pgboss.job where state = 'retry'),
        data = ${JSON.stringify(judge('a'))}::jsonb, started_on = now(), heartbeat_on = now() - interval '1 min'
      where state = 'created'
    `.execute(store.db);
    const seen: Job[] = [];
    queue.work(async (job) => void seen.push(job));
    await until(async () => (await queue.counts()).length === 0);
    expect(await queue.dead()).toEqual([]);
    // Both are done, or one for both: the second comes while the first still waits, or after it.
    expect(seen.length).toBeGreaterThan(0);
    expect(seen).toEqual(seen.map(() => judge('a')));
  });

  test('what matters more goes first', async () => {
    const store = await openNew();
    const queue = await open(store);
    const order: string[] = [];
    await queue.send({ kind: 'require-check', installation: 1, repository: 1 });
    await queue.send(judge('a'));
    await queue.send({ kind: 'handle-delivery', guid: 'g', installation: 1 });
    queue.work(async (job) => void order.push(job.kind), { concurrency: 1 });
    await until(() => order.length === 3);
    expect(order).toEqual(['handle-delivery', 'judge-head', 'require-check']);
  });

  test('a noisy installation has two at a time, and another one is not kept waiting', async () => {
    const store = await openNew();
    const queue = await open(store);
    for (let index = 0; index < 20; index++) await queue.send(judge(`noisy-${index}`, 1));
    await queue.send(judge('quiet', 2));
    const release = Promise.withResolvers<void>();
    const begun: string[] = [];
    queue.work(
      async (job) => {
        begun.push('head' in job ? job.head : '');
        await release.promise;
      },
      { concurrency: 8 },
    );
    await until(() => begun.includes('quiet'));
    await wait(300);
    expect(begun).toHaveLength(3);
    release.resolve();
    await until(() => begun.length === 21);
  });

  test('pushes do not keep a pull request of the same installation waiting', async () => {
    const queue = await open(await openNew());
    const release = Promise.withResolvers<void>();
    const begun: string[] = [];
    for (const after of ['a', 'b', 'c'])
      await queue.send({ kind: 'scan-push', installation: 1, repository: 1, before: '0', after });
    await queue.send(judge('a'));
    queue.work(
      async (job) => {
        begun.push(job.kind);
        await release.promise;
      },
      { concurrency: 8 },
    );
    await until(() => begun.includes('judge-head'));
    expect(begun.filter((kind) => kind === 'scan-push')).toHaveLength(2);
    release.resolve();
    await until(() => begun.length === 4);
  });

  test('scans of histories do not keep a pull request waiting', async () => {
    const store = await openNew();
    const queue = await open(store);
    const release = Promise.withResolvers<void>();
    const begun: string[] = [];
    for (let id = 1; id <= 8; id++) await queue.send({ kind: 'scan-history', installation: id, repository: id });
    queue.work(
      async (job) => {
        begun.push(job.kind);
        if (job.kind === 'scan-history') await release.promise;
      },
      { concurrency: 4 },
    );
    await until(() => begun.includes('scan-history'));
    await queue.send(judge('a'));
    await until(() => begun.includes('judge-head'));
    expect(begun.filter((kind) => kind === 'scan-history')).toHaveLength(1);
    release.resolve();
    await until(() => begun.length === 9);
  });

  test('RetryAt puts a job back until its time, as often as it likes', async () => {
    const store = await openNew();
    const queue = await open(store);
    const times: number[] = [];
    queue.work(async () => {
      times.push(Date.now());
      // More often than a job may fail.
      if (times.length > 13) return;
      throw new RetryAt(new Date(Date.now() + (times.length === 1 ? 700 : 0)), 'limited');
    });
    await queue.send(judge('a'));
    await until(async () => (await queue.counts())[0]?.state === 'later');
    await queue.send(judge('a'));
    await until(async () => (await queue.counts()).length === 0);
    expect(times).toHaveLength(14);
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(690);
    expect(await queue.dead()).toEqual([]);
  });

  test('a job that fails comes again, later, once', async () => {
    const store = await openNew();
    const queue = await open(store);
    let runs = 0;
    queue.work(async () => {
      if (++runs === 1) throw new Error('a text that is not kept');
    });
    await queue.send(judge('a'));
    await until(async () => (await queue.counts())[0]?.state === 'later');
    await queue.send(judge('a'));
    await until(async () => (await queue.counts()).length === 0);
    expect(runs).toBe(2);
  });

  test('a job that fails for good is dead, and says where without the text of the error', async () => {
    const store = await openNew();
    const queue = await open(store);
    const buried: Job[] = [];
    let runs = 0;
    queue.work(
      async () => {
        runs++;
        fail();
      },
      { onDead: async (job) => void buried.push(job) },
    );
    await queue.send(judge('a'));
    await until(async () => {
      // Brings the next attempt forward, as time would.
      await sql`update pgboss.job set start_after = now() where state = 'retry'`.execute(store.db);
      return buried.length > 0;
    });
    expect(runs).toBe(12);
    expect(await queue.dead()).toMatchObject([
      { job: judge('a'), problem: expect.stringMatching(/^TypeError at fail\.ts:\d+:\d+$/) },
    ]);
    expect(await queue.counts()).toMatchObject([{ kind: 'judge-head', state: 'dead', count: 1 }]);
    const { rows } = await sql`select * from pgboss.job where job::text like '%not kept%'`.execute(store.db);
    expect(rows).toEqual([]);
  });

  test('a stop waits for what runs, then aborts the rest and puts it back uncounted', async () => {
    const store = await openNew();
    const queue = await open(store);
    let aborted = 0;
    let finished = 0;
    queue.work(async (job, signal) => {
      if (job.kind !== 'delete-expired') {
        await wait(60_000, undefined, { signal }).catch(() => aborted++);
        throw new Error('aborted');
      }
      await wait(200);
      finished++;
    });
    await queue.send(judge('a'));
    await queue.send({ kind: 'delete-expired' });
    await until(async () => (await queue.counts()).filter(({ state }) => state === 'active').length === 2);
    await queue.stop({ timeoutSeconds: 1 });
    expect({ aborted, finished }).toEqual({ aborted: 1, finished: 1 });
    const { rows } =
      await sql`select retry_limit - retry_count as left_over from pgboss.job where state = 'retry'`.execute(store.db);
    expect(rows).toEqual([{ left_over: 12 }]);

    opened.length = 0;
    const next = await open(store);
    const seen: Job[] = [];
    next.work(async (job) => void seen.push(job));
    await until(() => seen.length === 1);
    expect(seen).toEqual([judge('a')]);
  });
});
