/** Where configuration may come from: never from a branch under judgement, always from a default branch. */
import type { GitHub, Where } from '../client.ts';
import { isProblem } from '../problems.ts';
import { readText } from './files.ts';
import { findRepository } from './repositories.ts';

/** Bytes; nobody writes that much by hand. */
const limit = 1024 * 1024;

export interface ConfigFile {
  readonly level: 'organisation' | 'repository';
  readonly where: Where;
  readonly path: string;
  /**
   * `unreadable`: there is no such repository, or the App has no access to it. GitHub answers both the same way, so
   * neither is claimed.
   */
  readonly state: 'found' | 'absent' | 'unreadable';
  /** What it says, where found. */
  readonly text: string | null;
}

/** Organisation-wide files, from the most private to the most public. */
const organisationRepositories = ['.github-private', '.github'] as const;

/**
 * The configuration files that bear on a repository, the organisation's first.
 *
 * @throws GitHubProblem when GitHub cannot be asked; a file that cannot be read is no reason to judge without it.
 */
export async function readConfigFiles(
  github: GitHub,
  where: Where,
  path = '.github/leakwarden.yml',
): Promise<readonly ConfigFile[]> {
  const organisation = organisationRepositories
    .filter((repo) => repo !== where.repo)
    .map((repo) => readOne(github, 'organisation', { owner: where.owner, repo }, path));
  return Promise.all([...organisation, readOne(github, 'repository', where, path)]);
}

async function readOne(github: GitHub, level: ConfigFile['level'], where: Where, path: string): Promise<ConfigFile> {
  try {
    const text = await readText(github, where, { path, ref: null, limit });
    if (text !== null) return { level, where, path, state: 'found', text };
    // 404 for the file says nothing about the repository.
    const repository = await findRepository(github, where);
    return { level, where, path, state: repository === null ? 'unreadable' : 'absent', text: null };
  } catch (error) {
    if (!isProblem(error, 'forbidden') || level === 'repository') throw error;
    return { level, where, path, state: 'unreadable', text: null };
  }
}
