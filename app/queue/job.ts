/**
 * What the App has to do, as data that can wait in the queue. Ids only: everything else is read again from GitHub when
 * the job runs, so that doing one twice, late or out of order is harmless.
 */

export interface InRepository {
  readonly installation: number;
  readonly repository: number;
}

/** There is one of it at a time, for all that the App holds. */
export type NoIds = unknown;

/**
 * Kinds of jobs, each with the ids that it is known by. A job adds its own beside its function
 * (https://www.typescriptlang.org/docs/handbook/declaration-merging.html#module-augmentation): taken from the table of
 * jobs they would lead back to it, since jobs ask for other jobs. The table has a row for each, or types do not hold.
 */
export interface JobIds {}

export type JobKind = keyof JobIds;

export type Job<Kind extends JobKind = JobKind> = {
  readonly [Each in Kind]: { readonly kind: Each } & JobIds[Each];
}[Kind];
