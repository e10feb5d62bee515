/** The configuration that holds now, read by commit, so that the last good one holds while a newer one is broken. */
import {
  filesFromApi,
  loadConfigurationAt,
  readTip,
  UnreadableError,
  type CommitFiles,
  type Configuration,
  type ConfigurationSources,
} from '../../gate/index.ts';
import { isProblem, type GitHub, type Repository } from '../../github/index.ts';
import { ConfigError, modeAt, policyHash, type LoadedConfig } from '../../scan/index.ts';
import type { JobContext } from '../job-context.ts';
import { setGoodConfiguration } from '../store/index.ts';
import { readFloor } from './floor.ts';
import type { RepositoryAccess } from './open.ts';

export interface RepositoryConfiguration extends Configuration {
  /** The head of the default branch; null: it has none. */
  readonly commit: string | null;
  /** Names rules, configuration, version, mode and who can read the check together. */
  readonly policy: string;
  /** What it was loaded with. */
  readonly loading: ConfigurationSources;
  /** Why the newest one does not count; null where it does. */
  readonly broken: string | null;
}

/** The newest one is broken and there was no good one before. */
export interface NoConfiguration {
  readonly config: null;
  readonly broken: string;
}

export async function loadConfiguration(
  context: JobContext,
  access: RepositoryAccess,
): Promise<RepositoryConfiguration | NoConfiguration> {
  const { github, where, present } = access;
  const [commit, floor] = await Promise.all([
    readTip(github, where, present.defaultBranch),
    readFloorOf(context, access, where.repo).catch(toBroken),
  ]);
  if (floor && 'broken' in floor) return floor;
  const loading = { rules: context.rules, exposure: present.visibility, floor };
  try {
    const loaded = await loadAt(context, access, loading, commit);
    await rememberGood(context, access, { commit, retentionDays: loaded.config.retention.days });
    return { ...loaded, commit, broken: null };
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return loadLastGood(context, access, loading, { commit, broken: error.message });
  }
}

/**
 * For what a repository may not switch off by breaking its own file: then what its organisation says holds alone.
 * Null: that was never a good one either.
 */
export async function loadConfigurationOrFloor(
  context: JobContext,
  access: RepositoryAccess,
): Promise<RepositoryConfiguration | null> {
  try {
    const loaded = await loadConfiguration(context, access);
    return loaded.config ? loaded : await loadFloorAlone(context, access, loaded.broken);
  } catch (error) {
    if (!(error instanceof UnreadableError) && !isProblem(error, 'invalid')) throw error;
    return loadFloorAlone(context, access, error.message);
  }
}

async function loadFloorAlone(
  context: JobContext,
  access: RepositoryAccess,
  broken: string,
): Promise<RepositoryConfiguration | null> {
  const floor = await readFloorOf(context, access, access.where.repo).catch(toBroken);
  if (floor && 'broken' in floor) return null;
  const loading = { rules: context.rules, exposure: access.present.visibility, floor };
  return { ...(await loadAt(context, access, loading, null)), commit: null, broken };
}

/** Without the floor of the organisation nothing can be judged. */
function toBroken(error: unknown): NoConfiguration {
  if (error instanceof ConfigError) return { config: null, broken: error.message };
  throw error;
}

async function rememberGood(
  { db }: JobContext,
  { row }: RepositoryAccess,
  good: { readonly commit: string | null; readonly retentionDays: number },
): Promise<void> {
  const commit = good.commit ?? row.config_commit;
  if (commit === row.config_commit && good.retentionDays === row.retention_days) return;
  await setGoodConfiguration(db, row.id, { ...good, commit });
}

async function loadLastGood(
  context: JobContext,
  access: RepositoryAccess,
  loading: ConfigurationSources,
  { commit, broken }: Pick<RepositoryConfiguration, 'commit'> & { readonly broken: string },
): Promise<RepositoryConfiguration | NoConfiguration> {
  const good = access.row.config_commit;
  if (good === null) return { config: null, broken };
  try {
    return { ...(await loadAt(context, access, loading, good)), commit, broken };
  } catch (error) {
    // The organisation's file is what is broken: without it the floor would be missing.
    if (error instanceof ConfigError) return { config: null, broken: error.message };
    throw error;
  }
}

async function loadAt(
  context: JobContext,
  { github, present, since }: RepositoryAccess,
  loading: ConfigurationSources,
  commit: string | null,
): Promise<Omit<RepositoryConfiguration, 'broken' | 'commit'>> {
  const loaded = await loadConfigurationAt(loading, commit === null ? null : filesOf(context, github, present, commit));
  // What blocks today only warned yesterday, with the same findings: the mode decides how a check ends.
  const mode = modeAt(loaded.config, since, context.now());
  const policy = `${context.version}:${present.visibility}:${mode}:${policyHash(context.rules, loaded.config)}`;
  return { ...loaded, policy, loading };
}

/** @param own name of the repository that is judged, which is not its own floor; null: none is */
export function readFloorOf(
  context: JobContext,
  access: RepositoryAccess,
  own: string | null,
): Promise<LoadedConfig | null> {
  const { github, where, installation } = access;
  return readFloor(context, {
    github,
    installation: installation.id,
    owner: where.owner,
    own,
    filesOf: (repository, commit) => filesOf(context, github, repository, commit),
  });
}

/** What stands in a commit is asked for once. */
function filesOf({ memory }: JobContext, github: GitHub, { id, owner, repo }: Repository, commit: string): CommitFiles {
  const files = filesFromApi(github, { owner, repo }, commit);
  return {
    list: (folder) => memory.folders.get(`${id}:${commit}:${folder}`, () => files.list(folder)),
    read: (path, limit) => memory.files.get(`${id}:${commit}:${path}`, () => files.read(path, limit)),
  };
}
