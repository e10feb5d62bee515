/**
 * The floor that an organisation sets holds for all of its repositories: when it changes, their open pull requests are
 * judged again, behind everything that somebody waits for.
 */
import { homesOf } from '../../gate/index.ts';
import { listCheckedRepositories } from '../store/index.ts';
import { readFloorOf } from './configuration.ts';
import type { JobContext } from './context.ts';
import type { Job } from '../queue/index.ts';
import type { Place } from './place.ts';

/** For the repository that something was pushed to: where it holds the configuration of all, what is new is noticed. */
export async function noticeOrganisation(context: JobContext, place: Place): Promise<void> {
  if (isHome(context, place.where.owner, place.where.repo)) await readFloorOf(context, place, null);
}

export function isHome({ settings }: Pick<JobContext, 'settings'>, owner: string, name: string): boolean {
  return homesOf(owner, settings.policies).some((home) => home.toLowerCase() === name.toLowerCase());
}

/** Those that never had a check have nothing to be judged again. */
export async function spread(context: JobContext, { installation }: Job<'spread'>): Promise<void> {
  const repositories = await listCheckedRepositories(context.db, installation);
  await context.queue.sendAll(repositories.map((repository) => ({ kind: 'compare', installation, repository })));
}
