/** Requests to GitHub are kept for judging: whatever floods us with leaks must not leave others without a check. Pure. */
import type { Left } from '../../github/index.ts';

/** Of the requests of an hour; a judgement takes some twenty of five thousand. */
const kept = 0.2;

/** Whether only judgements may take what is left. `left` null: nothing was asked yet. */
export function isKeptForJudging(left: Left | null, now: Date): boolean {
  return left !== null && now < left.resetAt && left.remaining < left.limit * kept;
}
