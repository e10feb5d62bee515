export type { Tuning } from './boss.ts';
export type { Job, JobKind } from './job.ts';
export { openQueue } from './open.ts';
export type { JobPlan, Lane, Share } from './plan.ts';
export type * from './queue.ts';
export { describeProblem } from './problem.ts';
export { RetryAt } from './retry-at.ts';
