/** The repositories whose configuration is the floor of an organisation. */
import { homesOf } from '../../gate/index.ts';
import type { JobContext } from '../job-context.ts';
import { readFloorOf } from './configuration.ts';
import type { RepositoryAccess } from './open.ts';

/** For the repository that something was pushed to: where it holds the configuration of all, what is new is noticed. */
export async function noticeOrganisation(context: JobContext, access: RepositoryAccess): Promise<void> {
  if (isHome(context, access.where.owner, access.where.repo)) await readFloorOf(context, access, null);
}

export function isHome({ settings }: Pick<JobContext, 'settings'>, owner: string, name: string): boolean {
  return homesOf(owner, settings.policies).some((home) => home.toLowerCase() === name.toLowerCase());
}
