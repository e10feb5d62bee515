/** From a job to the function that does it. What GitHub asks to wait for waits; everything else is tried again. */
import { performance } from 'node:perf_hooks';
import { isProblem, SettleLater } from '../../github/index.ts';
import type { Scanner } from '../../scan/index.ts';
import type { JobContext } from '../job-context.ts';
import { RetryAt, type Job } from '../queue/index.ts';
import { assertEnoughLeft } from '../request-reserve.ts';
import { isUrgent, runJob } from './table.ts';

export type { JobContext } from '../job-context.ts';
export { planOf } from './table.ts';

/** The handler of the queue. */
export function createHandler(context: Omit<JobContext, 'signal'>): (job: Job, signal: AbortSignal) => Promise<void> {
  return async (job, signal) => {
    try {
      if ('installation' in job && job.installation !== null && !isUrgent(job.kind))
        assertEnoughLeft(context, job.installation);
      await runJob({ ...context, ...timedScanners(context, job), signal }, job);
    } catch (error) {
      throw toQueueError(error);
    }
  };
}

/** How long scans take is told by the kind of job, whether they end well or not. */
function timedScanners(
  { scanner, historyScanner, metrics }: Pick<JobContext, 'scanner' | 'historyScanner' | 'metrics'>,
  { kind }: Job,
): Pick<JobContext, 'scanner' | 'historyScanner'> {
  const timed = (each: Scanner): Scanner => ({
    ...each,
    scan: async (...order) => {
      const start = performance.now();
      return each.scan(...order).finally(() => metrics.scanned(kind, (performance.now() - start) / 1000));
    },
  });
  return { scanner: timed(scanner), historyScanner: timed(historyScanner) };
}

/** Throws RetryAt for what has a time: it does not count as a failure. */
function toQueueError(error: unknown): unknown {
  if (error instanceof SettleLater) return new RetryAt(error.until, error.message);
  if (isProblem(error, 'limited') && error.resumeAt) return new RetryAt(error.resumeAt, error.message);
  return error;
}
