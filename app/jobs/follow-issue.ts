/** Somebody closed, reopened or deleted an issue; where it is one of ours, its leak decides what it should be. */
import type { JobContext } from '../job-context.ts';
import type { Job } from '../queue/index.ts';
import { findByIssue, findCollecting } from '../store/index.ts';

declare module '../queue/job.ts' {
  interface JobIds {
    readonly 'follow-issue': InRepository & { readonly number: number };
  }
}

export async function followIssue(context: JobContext, job: Job<'follow-issue'>): Promise<void> {
  const listed = await findCollecting(context.db, job.repository, job.number);
  if (listed !== null)
    return context.queue.send({ kind: 'sync-collection', installation: job.installation, repository: listed });
  const leak = await findByIssue(context.db, job.repository, job.number);
  if (!leak) return;
  const { installation_id: installation, repository_id: repository, id } = leak;
  await context.queue.send({ kind: 'sync-issue', installation, repository, leak: id });
}
