import { setTimeout as wait } from 'node:timers/promises';

/** Resolves as soon as it holds; the time limit of the test ends it otherwise. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await wait(20);
}
