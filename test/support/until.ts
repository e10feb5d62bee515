import { setTimeout as wait } from 'node:timers/promises';

/** Resolves as soon as it holds; the time limit of the test ends it otherwise. */
/** `every`: milliseconds; more where to ask is work for who is waited for. */
export async function until(holds: () => boolean | Promise<boolean>, every = 20): Promise<void> {
  while (!(await holds())) await wait(every);
}
