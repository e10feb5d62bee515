import { setTimeout as wait } from 'node:timers/promises';

/** Resolves as soon as it holds; the time limit of the test ends it otherwise. */
/** `every`: milliseconds; more where to ask is work for who is waited for. */
export async function until(holds: () => boolean | Promise<boolean>, every = 20): Promise<void> {
  while (!(await holds())) await wait(every);
}

/** Figures of the store are read again after five seconds. */
const freshMilliseconds = 5500;

/** Resolves when nothing waits and nothing runs in the App that listens there. */
export function untilIdle({ url }: { readonly url: string }): Promise<void> {
  return until(async () => {
    await wait(freshMilliseconds);
    const metrics = await (await fetch(`${url}/metrics`)).text();
    return !/^leakwarden_queue_jobs\{kind="[\w-]+",state="(?:waiting|active)"\} [1-9]/m.test(metrics);
  });
}
