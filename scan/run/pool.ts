/** Spreads jobs over worker threads, or runs them here when there is little to do. */
import type { Pool, Session, SessionSetup } from './jobs.ts';
import { createSession, type PreparedMatcher } from './session.ts';

export interface PoolOptions {
  readonly threads: number;
  readonly workerUrl: URL;
  /** What was made ahead for a scan of little work; workers make their own. */
  readonly prepared: PreparedMatcher | null;
}

/** One thread for little work: a worker costs 25 to 30 ms. */
export async function createPool(setup: SessionSetup, { threads, workerUrl, prepared }: PoolOptions): Promise<Pool> {
  if (threads <= 1) return toPool(await createSession(setup, prepared));
  const { WorkerPool } = await import('./worker-pool.ts');
  return new WorkerPool(setup, threads, workerUrl);
}

function toPool(session: Session): Pool {
  let last: Promise<unknown> = Promise.resolve();
  return {
    run(job) {
      const result = last.then(() => session.run(job));
      last = result.catch(() => undefined);
      return result;
    },
    ready: async () => void (await last),
    close: async () => session.close(),
  };
}
