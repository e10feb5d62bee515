/**
 * Two lanes, so that the scan of a whole history, which may take hours, never keeps a pull request waiting, and a third
 * place for what failed for good.
 */
import type { GroupOptions, JobInsert } from 'pg-boss';
import type { Job } from './job.ts';
import type { JobPlan, Share } from './plan.ts';

/** Jobs that failed for good wait here for a person. */
export const deadLane = 'dead';

/** Attempts until a job is dead; with the delays below that is about an hour and a half. */
export const attempts = 12;

/** Kept long enough to be looked at; what waits is never thrown away. */
export const retention = { waiting: 365 * 86_400, finished: 3600, dead: 90 * 86_400 };

export const deliverTier = 'deliver';
export const backgroundTier = 'background';

/** Ids stand in the database as they are here. */
function groupOf(job: Job, share: Share): GroupOptions | null {
  if (!('installation' in job)) return null;
  switch (share) {
    case 'background':
      return { id: `background:${job.installation}`, tier: backgroundTier };
    case 'judgements':
      return { id: `judge:${job.installation}` };
    case 'deliveries':
      return { id: `deliver:${job.installation ?? 0}`, tier: deliverTier };
    case 'common':
      return { id: `${job.installation}` };
  }
}

export function toInsert(
  job: Job,
  { key, priority, share }: JobPlan,
  startAfter: Date | undefined,
): JobInsert<Job> & { readonly singletonKey: string } {
  const group = groupOf(job, share);
  return {
    data: job,
    singletonKey: key,
    priority,
    ...(group !== null && { group }),
    ...(startAfter && { startAfter }),
  };
}
