/** Requests to GitHub are kept for judging: whatever floods us with leaks must not leave others without a check. Pure. */
import type { RateLimit } from '../../github/index.ts';

/** Of the requests of an hour; a judgement takes some twenty of five thousand. */
const kept = 0.2;

/** Whether only judgements may take what is left. `rateLimit` null: nothing was asked yet. */
export function isKeptForJudging(rateLimit: RateLimit | null, now: Date): boolean {
  return rateLimit !== null && now < rateLimit.resetAt && rateLimit.remaining < rateLimit.limit * kept;
}
