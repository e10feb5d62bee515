/** Somebody closed, reopened or deleted an issue; where it is one of ours, its leak decides what it should be. */
import type { JobContext } from '../job-context.ts';
import type { Job } from '../queue/index.ts';
import { findByIssue, findCollecting } from '../store/index.ts';

export async function issue(context: JobContext, job: Job<'issue'>): Promise<void> {
  const listed = await findCollecting(context.db, job.repository, job.number);
  if (listed !== null)
    return context.queue.send({ kind: 'collect', installation: job.installation, repository: listed });
  const leak = await findByIssue(context.db, job.repository, job.number);
  if (!leak) return;
  const { installation_id: installation, repository_id: repository, id } = leak;
  await context.queue.send({ kind: 'settle', installation, repository, leak: id });
}
