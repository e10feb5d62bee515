/** From a job to the function that does it. What GitHub asks to wait for waits; everything else is tried again. */
import { performance } from 'node:perf_hooks';
import { isProblem, SettleLater } from '../../github/index.ts';
import { RetryAt } from '../queue/index.ts';
import type { Scanner } from '../../scan/index.ts';
import { blocking } from './blocking.ts';
import { collect } from './collect.ts';
import { command } from './command/index.ts';
import { compare } from './compare.ts';
import type { JobContext } from './context.ts';
import { deliver } from './deliver.ts';
import { enrol } from './enrol.ts';
import { hush } from './hush.ts';
import { inspect } from './inspect.ts';
import { issue } from './issue.ts';
import { judge } from './judge/index.ts';
import type { Job } from './kinds.ts';
import { pull } from './pull.ts';
import { push } from './push.ts';
import { reconcile } from './reconcile.ts';
import { remind } from './remind.ts';
import { reportAudit } from './report-audit.ts';
import { assertEnoughLeft, isUrgent } from './reserve.ts';
import { retire } from './retire.ts';
import { settleAll } from './settle/all.ts';
import { settle } from './settle/index.ts';
import { spread } from './spread.ts';
import { summarise } from './summarise.ts';
import { survey } from './survey.ts';
import { sweep } from './sweep.ts';

export type { JobContext } from './context.ts';
export { createMemory } from './memory.ts';

/** The handler of the queue. */
export function createHandler(context: Omit<JobContext, 'signal'>): (job: Job, signal: AbortSignal) => Promise<void> {
  return async (job, signal) => {
    try {
      if ('installation' in job && job.installation !== null && !isUrgent(job.kind))
        assertEnoughLeft(context, job.installation);
      await run({ ...context, ...timedScanners(context, job), signal }, job);
    } catch (error) {
      throw toQueueError(error);
    }
  };
}

/** How long scans take is told by the kind of job, whether they end well or not. */
function timedScanners(
  { scanner, sweeper, metrics }: Pick<JobContext, 'scanner' | 'sweeper' | 'metrics'>,
  { kind }: Job,
): Pick<JobContext, 'scanner' | 'sweeper'> {
  const timed = (each: Scanner): Scanner => ({
    ...each,
    scan: async (...order) => {
      const start = performance.now();
      return each.scan(...order).finally(() => metrics.scanned(kind, (performance.now() - start) / 1000));
    },
  });
  return { scanner: timed(scanner), sweeper: timed(sweeper) };
}

/** Throws RetryAt for what has a time: it does not count as a failure. */
function toQueueError(error: unknown): unknown {
  if (error instanceof SettleLater) return new RetryAt(error.until, error.message);
  if (isProblem(error, 'limited') && error.resumeAt) return new RetryAt(error.resumeAt, error.message);
  return error;
}

function run(context: JobContext, job: Job): Promise<void> {
  switch (job.kind) {
    case 'deliver':
      return deliver(context, job);
    case 'judge':
      return judge(context, job);
    case 'rejudge':
      return judge(context, { ...job, kind: 'judge', base: null });
    case 'spread':
      return spread(context, job);
    case 'compare':
      return compare(context, job);
    case 'pull':
      return pull(context, job);
    case 'push':
      return push(context, job);
    case 'inspect':
      return inspect(context, job);
    case 'hush':
      return hush(context, job);
    case 'issue':
      return issue(context, job);
    case 'sweep':
      return sweep(context, job);
    case 'survey':
      return survey(context, job);
    case 'settle':
      return settle(context, job);
    case 'settle-all':
      return settleAll(context, job);
    case 'collect':
      return collect(context, job);
    case 'command':
      return command(context, job);
    case 'blocking':
      return blocking(context, job);
    case 'enrol':
      return enrol(context, job);
    case 'summarise':
      return summarise(context, job);
    case 'reconcile':
      return reconcile(context);
    case 'remind':
      return remind(context);
    case 'report-audit':
      return reportAudit(context);
    case 'retire':
      return retire(context);
  }
}
