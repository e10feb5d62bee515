/** A job that fails says so in the log each time, not only when it is given up: operators can mend what they see. */
import { isProblem } from '../github/index.ts';
import { MirrorError } from '../mirror/index.ts';
import type { Log } from './context.ts';
import { type Job, describeProblem, RetryAt } from './queue/index.ts';

export function logFailure(log: Log, job: Job, error: unknown): void {
  if (error instanceof RetryAt) {
    log.info({ kind: job.kind, until: error.date.toISOString() }, 'job waits');
    return;
  }
  log.warn({ kind: job.kind, problem: describeProblem(error), says: wordsOf(error) }, 'job failed; it is tried again');
}

/** Only of errors whose messages hold nothing of others; of Git's only what tells why there was no connection. */
function wordsOf(error: unknown): string | null {
  if (isProblem(error)) return error.message;
  return error instanceof MirrorError && error.kind === 'unavailable' ? error.message : null;
}
