export type { Tuning } from './boss.ts';
export { openQueue } from './open.ts';
export type * from './queue.ts';
export { RetryAt } from './retry-at.ts';
