/**
 * Two lanes, so that the scan of a whole history, which may take hours, never keeps a pull request waiting, and a third
 * place for what failed for good.
 */
import type { SendOptions } from 'pg-boss';
import { type Job, keyOf, priorities } from '../jobs/kinds.ts';

export const lanes = ['work', 'sweep'] as const;
export type Lane = (typeof lanes)[number];

/** Jobs that failed for good wait here for a person. */
export const deadLane = 'dead';

/** Attempts until a job is dead; with the delays below that is about an hour and a half. */
export const attempts = 12;

/** Kept long enough to be looked at; what waits is never thrown away. */
export const retention = { waiting: 365 * 86_400, finished: 3600, dead: 90 * 86_400 };

export const laneOf = (job: Job): Lane => (job.kind === 'sweep' ? 'sweep' : 'work');

/**
 * Jobs of one group share what one installation may take at a time. Deliveries are apart: they are short, and must not
 * wait behind the scans they ask for.
 */
function groupOf(job: Job): string | null {
  if (!('installation' in job)) return null;
  return job.kind === 'deliver' ? `deliver:${job.installation ?? 0}` : `${job.installation}`;
}

export function toSendOptions(job: Job, startAfter: Date | undefined): SendOptions {
  const group = groupOf(job);
  return {
    singletonKey: keyOf(job),
    priority: priorities[job.kind],
    ...(group !== null && { group: { id: group } }),
    ...(startAfter && { startAfter }),
  };
}
