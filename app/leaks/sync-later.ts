/** Leaks whose issues are to be brought up to date: one job for all of a repository, which reads what they share once. */
import type { JobContext } from '../job-context.ts';
import { markUnsynced, type DatabaseTransaction } from '../store/index.ts';

/** @param within the leaks are marked, and the job is there, if and only if this commits */
export async function syncLater(
  { db, queue }: Pick<JobContext, 'db' | 'queue'>,
  installation: number,
  leaks: readonly string[],
  within?: DatabaseTransaction,
): Promise<void> {
  for (const repository of await markUnsynced(within ?? db, leaks))
    await queue.send({ kind: 'sync-issues', installation, repository }, within ? { within } : {});
}
