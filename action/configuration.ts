/**
 * The configuration of the branch that is protected, above the floor of the organisation; never that of the change
 * under judgement (DESIGN, promise 4).
 */
import { findRepository, isProblem, readBranchHead, readText, type GitHub, type Where } from '../github/index.ts';
import {
  ConfigError,
  configPaths,
  loadConfigFrom,
  type Config,
  type ConfigText,
  type ReadText,
} from '../scan/index.ts';
import { ActionError } from './errors.ts';
import type { Content } from './history.ts';
import type { Run } from './run-context.ts';

export interface Configuration {
  readonly config: Config;
  readonly notices: readonly string[];
  /** What it was read from, by path, with what it extends; null: there is no such file. */
  readonly files: ReadonlyMap<string, string | null>;
}

const largest = 1_000_000;

/** `commit` null: the branch has none yet, and nothing but the organisation's holds. Throws ConfigError. */
export async function loadConfiguration(
  run: Run,
  commit: string | null,
  content: Content | null,
): Promise<Configuration> {
  const files = new Map<string, string | null>();
  const read = commit === null ? null : readerOf(run, commit, content);
  const repository = read && (await readAt(noting(read, files)));
  const { config, notices } = await loadConfigFrom({
    organisation: await readOrganisation(run),
    repository,
    rules: run.rules,
  });
  const floor = run.github === null ? ['without a token the configuration of the organisation is not read'] : [];
  return { config, notices: [...notices, ...floor], files };
}

/** What is wrong with the configuration as the head would have it; null: nothing, or it changes nothing. */
export async function findMistake(
  run: Run,
  { files }: Configuration,
  head: string,
  content: Content,
): Promise<ConfigError | null> {
  const read = readerOf(run, head, content);
  const texts = await Promise.all([...files].map(async ([path, text]) => (await read(path)) === text));
  if (texts.every(Boolean)) return null;
  try {
    await loadConfiguration(run, head, content);
    return null;
  } catch (error) {
    if (error instanceof ConfigError) return error;
    throw error;
  }
}

/** From what is here; else from GitHub. Throws ActionError where neither can be asked. */
function readerOf({ github, place, checkout }: Run, commit: string, content: Content | null): ReadText {
  return async (path) => {
    for (const each of [content, checkout?.clone ?? null])
      if (each && (await each.contains(commit)))
        return (await each.readFile(commit, path, largest))?.toString('utf8') ?? null;
    if (github) return readText(github, place.where, { path, ref: commit, limit: largest });
    throw new ActionError(
      'the configuration of the default branch cannot be read: give this action a token with `contents: read`, or check the repository out before',
    );
  };
}

/** What was read is what a change could break. */
function noting(read: ReadText, files: Map<string, string | null>): ReadText {
  return async (path) => {
    const text = await read(path);
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

// ---------------------------------------------------------------- the organisation

/** Organisation-wide files stand in one of these, from the most private to the most public. */
const organisationRepositories = ['.github-private', '.github'] as const;

/** A workflow's own token reaches only those that are public; another token may reach more. */
async function readOrganisation({ github, place: { where } }: Run): Promise<ConfigText | null> {
  if (!github) return null;
  const names = organisationRepositories.filter((repo) => repo !== where.repo);
  const homes = await Promise.all(names.map((repo) => openHome(github, { owner: where.owner, repo })));
  for (const file of configPaths.slice(0, 2)) {
    for (const home of homes) {
      const text = await home?.read(file);
      if (text) return { file, text, label: home?.name ?? '' };
    }
  }
  return null;
}

/** Null: there is no such repository, or the token does not reach it; GitHub answers both the same way. */
async function openHome(
  github: GitHub,
  where: Where,
): Promise<{ readonly name: string; readonly read: ReadText } | null> {
  try {
    const found = await findRepository(github, where);
    const ref = found && (await readBranchHead(github, where, found.defaultBranch));
    if (!ref) return null;
    return {
      name: `${where.owner}/${where.repo}`,
      read: (path) => readText(github, where, { path, ref, limit: largest }),
    };
  } catch (error) {
    if (isProblem(error, 'forbidden')) return null;
    throw error;
  }
}
