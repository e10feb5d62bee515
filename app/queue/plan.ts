/** What the queue has to know of a job to put it in its turn. */
import type { Job } from './job.ts';

export const lanes = ['work', 'sweep'] as const;
/** `sweep` holds what scans whole histories; lanes have these names in the database. */
export type Lane = (typeof lanes)[number];

/**
 * Jobs of one installation that share a measure. `deliveries` are short, and must not wait behind the scans they ask
 * for. `judgements` are seen at once by whoever opened a pull request, whatever else is being worked off. For what is in
 * the `background` nobody waits: one at a time leaves GitHub and the processor to the others.
 */
export type Share = 'common' | 'deliveries' | 'judgements' | 'background';

export interface JobPlan {
  /** Of the same key one job waits and one runs. */
  readonly key: string;
  /** Higher goes first. */
  readonly priority: number;
  readonly lane: Lane;
  readonly share: Share;
}

export type PlanOf = (job: Job) => JobPlan;
