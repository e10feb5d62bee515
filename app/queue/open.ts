/** Opens the queue in the store. */
import { fromKysely } from 'pg-boss';
import type { DatabaseTransaction, Store } from '../store/index.ts';
import { startBoss, supervisionSeconds, type Tuning } from './boss.ts';
import { countJobs, listDead } from './counts.ts';
import { renameFormerKinds, toPresentKind } from './former-kinds.ts';
import { toInsert } from './lanes.ts';
import type { Lane, PlanOf } from './plan.ts';
import type { Handler, Queue, SendOptions, WorkOptions } from './queue.ts';
import type { Job } from './job.ts';
import { reprieve } from './reprieve.ts';
import { reviveLeft } from './revive.ts';
import { findWaitingForRetry, type Ledger } from './settle.ts';
import { LaneWorker } from './worker.ts';

/** @throws StoreError when a newer version has written it */
export async function openQueue(store: Store, planOf: PlanOf, tuning: Tuning = {}): Promise<Queue> {
  const boss = await startBoss(store, tuning);
  const ledger: Ledger = { boss, db: store.db };
  await renameFormerKinds(store.db);
  if (store.kind === 'embedded') await reviveLeft(ledger);
  let workers: ReadonlyMap<Lane, LaneWorker> = new Map();
  let reprieving: NodeJS.Timeout | undefined;
  let reprieved: Promise<void> = Promise.resolve();
  const sendAll = async (jobs: readonly Job[], options: SendOptions = {}): Promise<void> => {
    const planned = jobs.map((job) => ({ job, plan: planOf(job) }));
    const byLane = Map.groupBy(planned, ({ plan }) => plan.lane);
    for (const [lane, some] of byLane) {
      const inserts = some.map(({ job, plan }) => toInsert(job, plan, options.startAfter));
      await insert(ledger, lane, inserts, options.within);
    }
    for (const lane of byLane.keys()) workers.get(lane)?.wake();
  };
  const lookAtDead = (): void => {
    reprieved = reprieved
      .then(() => reprieve(store.db, (job, within) => sendAll([toPresentKind(job)], { within })))
      .catch((error: unknown) => tuning.onError?.(error instanceof Error ? error : new Error('no error was thrown')));
  };

  return {
    send: (job, options) => sendAll([job], options),
    sendAll,
    work: (handle, options = {}) => {
      if (workers.size > 0) throw new Error('work() is called once');
      workers = startWorkers(ledger, handle, { ...options, ...tuning });
      reprieving = setInterval(lookAtDead, supervisionSeconds * 1000);
      lookAtDead();
    },
    ping: async () => void (await boss.isInstalled()),
    counts: () => countJobs(store.db),
    dead: (limit = 100) => listDead(store.db, limit),
    stop: async ({ timeoutSeconds = 25 } = {}) => {
      clearInterval(reprieving);
      await reprieved;
      await Promise.all([...workers.values()].map((worker) => worker.stop(timeoutSeconds * 1000)));
      await boss.stop({ graceful: false });
    },
  };
}

async function insert(
  { boss, db }: Ledger,
  lane: Lane,
  inserts: readonly ReturnType<typeof toInsert>[],
  within: DatabaseTransaction | undefined,
): Promise<void> {
  // pg-boss tells apart what waits for its first attempt and what waits for another; to us both wait.
  const waiting = await findWaitingForRetry(
    within ?? db,
    lane,
    inserts.map(({ singletonKey }) => singletonKey),
  );
  const missing = inserts.filter(({ singletonKey }) => !waiting.has(singletonKey));
  if (missing.length > 0) await boss.insert(lane, missing, within ? { db: fromKysely(within) } : {});
}

function startWorkers(ledger: Ledger, handle: Handler, options: WorkOptions & Tuning): ReadonlyMap<Lane, LaneWorker> {
  const { concurrency = 8, perInstallation = 2, heartbeatSeconds = 15, pollMilliseconds = 500 } = options;
  const common = {
    heartbeatSeconds,
    pollMilliseconds,
    hasRoom: options.hasRoom ?? (() => true),
    onDead: options.onDead ?? (() => Promise.resolve()),
    onError: options.onError ?? (() => {}),
  };
  const deliveries = Math.max(perInstallation, Math.floor(concurrency / 2));
  const work = { ...common, lane: 'work', concurrency, perGroup: perInstallation, deliveries } as const;
  // Scans of whole histories take all of a processor for long: few at a time, and one of each installation.
  const sweep = {
    ...common,
    lane: 'sweep',
    concurrency: Math.max(1, Math.floor(concurrency / 4)),
    perGroup: 1,
    deliveries: 1,
  } as const;
  return new Map([
    ['work', new LaneWorker(ledger, handle, work)],
    ['sweep', new LaneWorker(ledger, handle, sweep)],
  ]);
}
