/** What nobody waits for leaves enough of GitHub's hourly requests for checks. */
import { isKeptForJudging } from '../gate/index.ts';
import type { JobContext } from './job-context.ts';
import { RetryAt } from './queue/index.ts';

/** Throws RetryAt where what is left of this hour is for judgements. */
export function assertEnoughLeft({ clients, now }: Pick<JobContext, 'clients' | 'now'>, installation: number): void {
  const rateLimit = clients.rateLimit(installation);
  if (rateLimit && isKeptForJudging(rateLimit, now()))
    throw new RetryAt(rateLimit.resetAt, 'what is left of the requests of this hour is kept for judging');
}
