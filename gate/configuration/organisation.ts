/** The floor of an organisation: the configuration in one of its own repositories. */
import { findRepository, isProblem, readBranchHead, type GitHub, type Repository } from '../../github/index.ts';
import { configPaths, type ConfigText, type ReadText } from '../../scan/index.ts';
import { findConfig } from './load.ts';

/** Organisation-wide files stand in one of these, from the most private to the most public. */
const homes = ['.github-private', '.github'] as const;

export function isOrganisationHome(repo: string): boolean {
  return homes.some((name) => name === repo.toLowerCase());
}

export interface Asking {
  readonly github: GitHub;
  /** Of a repository other than the one that is judged. */
  readonly filesOf: (repository: Repository, commit: string) => ReadText;
}

/** @param own name of the repository that is judged, which is not its own floor */
export async function readOrganisation(asking: Asking, owner: string, own: string | null): Promise<ConfigText | null> {
  const names = homes.filter((repo) => repo !== own?.toLowerCase());
  const opened = await Promise.all(
    names.map(async (repo) => ({ label: `${owner}/${repo}`, read: await openHome(asking, owner, repo) })),
  );
  for (const file of configPaths.slice(0, 2))
    for (const { label, read } of opened) {
      const found = read && (await findConfig(read, [file]));
      if (found) return { ...found, label };
    }
  return null;
}

/** Null: there is no such repository, or the token does not reach it; GitHub answers both the same way. */
async function openHome({ github, filesOf }: Asking, owner: string, repo: string): Promise<ReadText | null> {
  try {
    const found = await findRepository(github, { owner, repo });
    const commit = found && (await readBranchHead(github, { owner, repo }, found.defaultBranch));
    return found && commit !== null ? filesOf(found, commit) : null;
  } catch (error) {
    if (isProblem(error, 'forbidden')) return null;
    throw error;
  }
}
