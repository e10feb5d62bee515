/**
 * The floor that an organisation sets holds for all of its repositories: when it changes, their open pull requests are
 * judged again, behind everything that somebody waits for.
 */
import { hash } from 'node:crypto';
import { isOrganisationHome } from '../../gate/index.ts';
import { listCheckedRepositories, readMeta, writeMeta } from '../store/index.ts';
import { readFloor } from './configuration.ts';
import type { JobContext } from './context.ts';
import type { Job } from './kinds.ts';
import type { Place } from './place.ts';

/** For the repository that something was pushed to: asks for the others where it holds the configuration of all. */
export async function noticeOrganisation(context: JobContext, { github, where, installation }: Place): Promise<void> {
  if (!isOrganisationHome(where.repo)) return;
  const found = await readFloor(context, github, where.owner, null);
  const key = `organisation:${installation.id}`;
  const present = found === null ? 'none' : hash('sha256', JSON.stringify([found.label, found.file, found.text]));
  if ((await readMeta(context.db, key)) === present) return;
  await context.queue.send({ kind: 'spread', installation: installation.id });
  // Remembered only once the work is in the queue: a crash in between does it again.
  await writeMeta(context.db, key, present);
}

/** Those that never had a check have nothing to be judged again. */
export async function spread(context: JobContext, { installation }: Extract<Job, { kind: 'spread' }>): Promise<void> {
  const repositories = await listCheckedRepositories(context.db, installation);
  await context.queue.sendAll(repositories.map((repository) => ({ kind: 'compare', installation, repository })));
}
