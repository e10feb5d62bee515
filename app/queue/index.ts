export type * from './queue.ts';
export { RetryAt } from './retry-at.ts';
