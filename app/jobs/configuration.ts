/**
 * The configuration a repository is judged by: its own on the default branch, above the floor that its organisation
 * sets. Read by commit, so that the last good one can be read again when a newer one is broken.
 */
import { readBranchHead, readConfigFiles, readText, type GitHub, type Where } from '../../github/index.ts';
import {
  ConfigError,
  configPaths,
  loadConfigFrom,
  policyHash,
  type Config,
  type ConfigText,
} from '../../scan/index.ts';
import { setConfigCommit } from '../store/index.ts';
import type { JobContext } from './context.ts';
import type { Place } from './place.ts';

export interface Configuration {
  readonly config: Config;
  /** Names rules, configuration and version together. */
  readonly policy: string;
  readonly notices: readonly string[];
  /** Why the newest one does not count; null where it does. */
  readonly broken: string | null;
}

/** The newest one is broken and there was no good one before. */
export interface NoConfiguration {
  readonly config: null;
  readonly broken: string;
}

export async function loadConfiguration(context: JobContext, place: Place): Promise<Configuration | NoConfiguration> {
  const commit = await readBranchHead(place.github, place.where, place.present.defaultBranch);
  const organisation = await readOrganisation(place.github, place.where);
  try {
    const loaded = await loadAt(context, place, organisation, commit);
    if (commit !== null && commit !== place.row.config_commit) await setConfigCommit(context.db, place.row.id, commit);
    return { ...loaded, broken: null };
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return loadLastGood(context, place, organisation, error.message);
  }
}

async function loadLastGood(
  context: JobContext,
  place: Place,
  organisation: ConfigText | null,
  broken: string,
): Promise<Configuration | NoConfiguration> {
  const good = place.row.config_commit;
  if (good === null) return { config: null, broken };
  try {
    return { ...(await loadAt(context, place, organisation, good)), broken };
  } catch (error) {
    // The organisation's file is what is broken: without it the floor would be missing.
    if (error instanceof ConfigError) return { config: null, broken: error.message };
    throw error;
  }
}

/** What is wrong with the configuration as a head would have it; null: nothing. */
export async function findMistake(context: JobContext, place: Place, head: string): Promise<string | null> {
  try {
    await loadAt(context, place, await readOrganisation(place.github, place.where), head);
    return null;
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
}

async function loadAt(
  context: JobContext,
  { github, where }: Place,
  organisation: ConfigText | null,
  commit: string | null,
): Promise<Omit<Configuration, 'broken'>> {
  const repository = commit === null ? null : await readAt(github, where, commit);
  const { config, notices } = await loadConfigFrom({ organisation, repository, rules: context.rules });
  return { config, notices, policy: `${context.version}:${policyHash(context.rules, config)}` };
}

async function readOrganisation(github: GitHub, where: Where): Promise<ConfigText | null> {
  for (const path of configPaths.slice(0, 2)) {
    const files = await readConfigFiles(github, where, path);
    const found = files.find(({ level, state }) => level === 'organisation' && state === 'found');
    if (found?.text) return { file: found.path, text: found.text, label: `${found.where.owner}/${found.where.repo}` };
  }
  return null;
}

const largest = 1_000_000;

async function readAt(github: GitHub, where: Where, commit: string): Promise<ConfigText | null> {
  const read = (path: string): Promise<string | null> => readText(github, where, { path, ref: commit, limit: largest });
  for (const file of configPaths) {
    const text = await read(file);
    if (text !== null) return { file, text, readText: read };
  }
  return null;
}
