/**
 * The floor that an organisation sets holds for all of its repositories: when it changes, their open pull requests are
 * judged again, behind everything that somebody waits for.
 */
import type { JobContext } from '../job-context.ts';
import type { Job } from '../queue/index.ts';
import { listCheckedRepositories } from '../store/index.ts';

declare module '../queue/job.ts' {
  interface JobIds {
    readonly 'compare-repositories': { readonly installation: number };
  }
}

/** Those that never had a check have nothing to be judged again. */
export async function compareRepositories(
  context: JobContext,
  { installation }: Job<'compare-repositories'>,
): Promise<void> {
  const repositories = await listCheckedRepositories(context.db, installation);
  await context.queue.sendAll(
    repositories.map((repository) => ({ kind: 'compare-judgements', installation, repository })),
  );
}
