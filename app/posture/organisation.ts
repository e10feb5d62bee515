/** An organisation that the App is installed on, with the configuration that holds for all of it. */
import type { GitHub } from '../../github/index.ts';
import { ConfigError, defaultConfig, type Config } from '../../scan/index.ts';
import type { JobContext } from '../job-context.ts';
import { readFloorOf } from '../repository/configuration.ts';
import { openRepository, type RepositoryAccess } from '../repository/open.ts';
import { findInstallation, listRepositories, type StoredInstallation, type StoredRepository } from '../store/index.ts';

export interface OpenOrganisation {
  readonly github: GitHub;
  readonly installation: StoredInstallation;
  readonly config: Config;
  readonly repositories: readonly StoredRepository[];
}

/** Null: it is a person's account, nothing of it is seen, or its configuration was never a good one. */
export async function openOrganisation(context: JobContext, id: number): Promise<OpenOrganisation | null> {
  const installation = await findInstallation(context.db, id);
  if (installation?.state !== 'active' || installation.account_type !== 'Organization') return null;
  const repositories = await listRepositories(context.db, { installation: id });
  const access = await openAnyOf(context, installation, repositories);
  if (!access) return null;
  try {
    const config = (await readFloorOf(context, access, null))?.config ?? defaultConfig;
    return { github: access.github, installation, config, repositories };
  } catch (error) {
    if (error instanceof ConfigError) return null;
    throw error;
  }
}

/** One that was transferred may still be seen, and its new owner's configuration is not this one's. */
async function openAnyOf(
  context: JobContext,
  { id, account }: StoredInstallation,
  repositories: readonly StoredRepository[],
): Promise<RepositoryAccess | null> {
  for (const { id: repository } of repositories) {
    const access = await openRepository(context, { installation: id, repository });
    if (access?.where.owner.toLowerCase() === account.toLowerCase()) return access;
  }
  return null;
}
