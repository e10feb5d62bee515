/**
 * Two lanes, so that the scan of a whole history, which may take hours, never keeps a pull request waiting, and a third
 * place for what failed for good.
 */
import type { GroupOptions, JobInsert } from 'pg-boss';
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

/** Deliveries are short, and must not wait behind the scans they ask for: they have a measure of their own. */
export const deliverTier = 'deliver';

/** Nobody waits for what these do; one at a time of an installation leaves GitHub and the processor to the others. */
export const backgroundTier = 'background';
const inBackground: ReadonlySet<Job['kind']> = new Set(['compare', 'rejudge']);

/**
 * Jobs of one group share what one installation may take at a time. Judgements have a group of their own: whoever opened
 * a pull request sees at once that it is looked at, whatever pushes and issues are being worked off.
 */
function groupOf(job: Job): GroupOptions | null {
  if (!('installation' in job)) return null;
  if (inBackground.has(job.kind)) return { id: `background:${job.installation}`, tier: backgroundTier };
  if (job.kind === 'judge') return { id: `judge:${job.installation}` };
  if (job.kind !== 'deliver') return { id: `${job.installation}` };
  return { id: `deliver:${job.installation ?? 0}`, tier: deliverTier };
}

export function toInsert(job: Job, startAfter: Date | undefined): JobInsert<Job> & { readonly singletonKey: string } {
  const group = groupOf(job);
  return {
    data: job,
    singletonKey: keyOf(job),
    priority: priorities[job.kind],
    ...(group !== null && { group }),
    ...(startAfter && { startAfter }),
  };
}
