/** Opens the queue in the store. */
import { fromKysely } from 'pg-boss';
import type { Store } from '../store/index.ts';
import { startBoss, type Tuning } from './boss.ts';
import { countJobs, listDead } from './counts.ts';
import { type Lane, laneOf, toSendOptions } from './lanes.ts';
import type { Handler, Queue, SendOptions, WorkOptions } from './queue.ts';
import type { Job } from '../jobs/kinds.ts';
import { reviveLeft } from './revive.ts';
import { isWaitingForRetry, type Ledger } from './settle.ts';
import { LaneWorker } from './worker.ts';

/** How long a transaction of the caller may take to commit until the worker of this process looks. */
const commitMilliseconds = 25;

/** @throws StoreError when a newer version has written it */
export async function openQueue(store: Store, tuning: Tuning = {}): Promise<Queue> {
  const boss = await startBoss(store, tuning);
  const ledger: Ledger = { boss, db: store.db };
  if (store.kind === 'embedded') await reviveLeft(ledger);
  let workers: ReadonlyMap<Lane, LaneWorker> = new Map();

  return {
    send: async (job, options = {}) => {
      await send(ledger, job, options);
      const wake = (): void => workers.get(laneOf(job))?.wake();
      if (options.within) setTimeout(wake, commitMilliseconds).unref();
      else wake();
    },
    work: (handle, options = {}) => {
      if (workers.size > 0) throw new Error('work() is called once');
      workers = startWorkers(ledger, handle, { ...options, ...tuning });
    },
    ping: async () => void (await boss.isInstalled()),
    counts: () => countJobs(store.db),
    dead: (limit = 100) => listDead(store.db, limit),
    stop: async ({ timeoutSeconds = 25 } = {}) => {
      await Promise.all([...workers.values()].map((worker) => worker.stop(timeoutSeconds * 1000)));
      await boss.stop({ graceful: false });
    },
  };
}

async function send({ boss, db }: Ledger, job: Job, { startAfter, within }: SendOptions): Promise<void> {
  const lane = laneOf(job);
  const options = toSendOptions(job, startAfter);
  // pg-boss tells apart what waits for its first attempt and what waits for another; to us both wait.
  if (await isWaitingForRetry(within ?? db, lane, options.singletonKey ?? null)) return;
  await boss.send(lane, job, { ...options, ...(within && { db: fromKysely(within) }) });
}

function startWorkers(ledger: Ledger, handle: Handler, options: WorkOptions & Tuning): ReadonlyMap<Lane, LaneWorker> {
  const { concurrency = 8, perInstallation = 2, heartbeatSeconds = 15, pollMilliseconds = 500 } = options;
  const common = {
    heartbeatSeconds,
    pollMilliseconds,
    onDead: options.onDead ?? (() => Promise.resolve()),
    onError: options.onError ?? (() => {}),
  };
  const work = { ...common, lane: 'work', concurrency, perGroup: perInstallation } as const;
  // Scans of whole histories take all of a processor for long: few at a time, and one of each installation.
  const sweep = {
    ...common,
    lane: 'sweep',
    concurrency: Math.max(1, Math.floor(concurrency / 4)),
    perGroup: 1,
  } as const;
  return new Map([
    ['work', new LaneWorker(ledger, handle, work)],
    ['sweep', new LaneWorker(ledger, handle, sweep)],
  ]);
}
