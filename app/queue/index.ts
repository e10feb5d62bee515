export type { Tuning } from './boss.ts';
export { openQueue } from './open.ts';
export type * from './queue.ts';
export { describeProblem } from './problem.ts';
export { RetryAt } from './retry-at.ts';
