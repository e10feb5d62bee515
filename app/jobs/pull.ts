/** Something was said on a pull request: its present head is judged with the new words. */
import { readPull } from '../../github/index.ts';
import type { JobContext } from './context.ts';
import type { Job } from './kinds.ts';
import { openPlace } from './place.ts';

export async function pull(context: JobContext, job: Extract<Job, { kind: 'pull' }>): Promise<void> {
  const place = await openPlace(context, job);
  if (!place) return;
  // Comments stand under issues too, which are not judged.
  const found = await readPull(place.github, place.where, job.number);
  if (found?.state !== 'open') return;
  const { installation, repository } = job;
  await context.queue.send({ kind: 'judge', installation, repository, head: found.head.sha, base: null });
}
