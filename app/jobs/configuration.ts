/**
 * The configuration a repository is judged by: its own on the default branch, above the floor that its organisation
 * sets. Read by commit, so that the last good one can be read again when a newer one is broken.
 */
import {
  findRepository,
  isProblem,
  readBranchHead,
  readText,
  type GitHub,
  type Repository,
} from '../../github/index.ts';
import {
  ConfigError,
  configPaths,
  loadConfigFrom,
  modeAt,
  policyHash,
  type Config,
  type ConfigText,
  type Exposure,
  type ReadText,
} from '../../scan/index.ts';
import { setGoodConfiguration } from '../store/index.ts';
import type { JobContext } from './context.ts';
import type { Place } from './place.ts';

export interface Configuration {
  readonly config: Config;
  /** The head of the default branch; null: it has none. */
  readonly commit: string | null;
  /** Names rules, configuration, version, mode and who can read the check together. */
  readonly policy: string;
  /** Who can read the repository. */
  readonly exposure: Exposure;
  readonly notices: readonly string[];
  /** Why the newest one does not count; null where it does. */
  readonly broken: string | null;
  /** What it was read from in the repository, by path, with what it extends; null: there is no such file. */
  readonly files: ReadonlyMap<string, string | null>;
}

/** The newest one is broken and there was no good one before. */
export interface NoConfiguration {
  readonly config: null;
  readonly broken: string;
}

export async function loadConfiguration(context: JobContext, place: Place): Promise<Configuration | NoConfiguration> {
  const [commit, organisation] = await Promise.all([
    readBranchHead(place.github, place.where, place.present.defaultBranch),
    readOrganisation(context, place.github, place.where),
  ]);
  try {
    const loaded = await loadAt(context, place, organisation, commit);
    await rememberGood(context, place, { commit, retentionDays: loaded.config.retention.days });
    return { ...loaded, commit, broken: null };
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return loadLastGood(context, place, organisation, { commit, broken: error.message });
  }
}

async function rememberGood(
  { db }: JobContext,
  { row }: Place,
  good: { readonly commit: string | null; readonly retentionDays: number },
): Promise<void> {
  const commit = good.commit ?? row.config_commit;
  if (commit === row.config_commit && good.retentionDays === row.retention_days) return;
  await setGoodConfiguration(db, row.id, { ...good, commit });
}

async function loadLastGood(
  context: JobContext,
  place: Place,
  organisation: ConfigText | null,
  { commit, broken }: Pick<Configuration, 'commit'> & { readonly broken: string },
): Promise<Configuration | NoConfiguration> {
  const good = place.row.config_commit;
  if (good === null) return { config: null, broken };
  try {
    return { ...(await loadAt(context, place, organisation, good)), commit, broken };
  } catch (error) {
    // The organisation's file is what is broken: without it the floor would be missing.
    if (error instanceof ConfigError) return { config: null, broken: error.message };
    throw error;
  }
}

/** What is wrong with the configuration as a head would have it; null: nothing. */
export async function findMistake(context: JobContext, place: Place, head: string): Promise<string | null> {
  try {
    await loadAt(context, place, await readOrganisation(context, place.github, place.where), head);
    return null;
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
}

async function loadAt(
  context: JobContext,
  { github, present, row }: Place,
  organisation: ConfigText | null,
  commit: string | null,
): Promise<Omit<Configuration, 'broken' | 'commit'>> {
  const files = new Map<string, string | null>();
  const read = commit === null ? null : readerOf(context, github, present, commit);
  const repository = read && (await readAt(noting(read, files)));
  const { config, notices } = await loadConfigFrom({ organisation, repository, rules: context.rules });
  // What blocks today only warned yesterday, with the same findings: the mode decides how a check ends.
  const mode = modeAt(config, row.added_at, context.now());
  const policy = `${context.version}:${present.visibility}:${mode}:${policyHash(context.rules, config)}`;
  return { config, notices, files, policy, exposure: present.visibility };
}

/** Organisation-wide files stand in one of these, from the most private to the most public. */
const organisationRepositories = ['.github-private', '.github'] as const;

export function isOrganisationHome(repo: string): boolean {
  return organisationRepositories.some((name) => name === repo.toLowerCase());
}

/** @param repo is not its own floor */
export async function readOrganisation(
  context: JobContext,
  github: GitHub,
  { owner, repo: own }: { readonly owner: string; readonly repo?: string },
): Promise<ConfigText | null> {
  const names = organisationRepositories.filter((repo) => repo !== own);
  const homes = await Promise.all(
    names.map(async (repo) => ({ repo, read: await openHome(context, github, { owner, repo }) })),
  );
  for (const file of configPaths.slice(0, 2)) {
    for (const { repo, read } of homes) {
      const text = await read?.(file);
      if (read && text) return { file, text, label: `${owner}/${repo}`, readText: read };
    }
  }
  return null;
}

/** Null: there is no such repository, or the App has no access to it; GitHub answers both the same way. */
async function openHome(
  context: JobContext,
  github: GitHub,
  where: Parameters<typeof findRepository>[1],
): Promise<ReadText | null> {
  try {
    const found = await findRepository(github, where);
    const commit = found && (await readBranchHead(github, where, found.defaultBranch));
    return found && commit !== null ? readerOf(context, github, found, commit) : null;
  } catch (error) {
    if (isProblem(error, 'forbidden')) return null;
    throw error;
  }
}

const largest = 1_000_000;

function readerOf({ memory }: JobContext, github: GitHub, { id, owner, repo }: Repository, commit: string): ReadText {
  return (path, limit = largest) =>
    memory.files.get(`${id}:${commit}:${path}`, () => readText(github, { owner, repo }, { path, ref: commit, limit }));
}

/** What was read is what a change could break. */
function noting(read: ReadText, files: Map<string, string | null>): ReadText {
  return async (path, limit) => {
    const text = await read(path, limit);
    files.set(path, text);
    return text;
  };
}

async function readAt(read: ReadText): Promise<ConfigText | null> {
  for (const file of configPaths) {
    const text = await read(file);
    if (text !== null) return { file, text, readText: read };
  }
  return null;
}
