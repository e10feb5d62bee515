/** The floor of an organisation: the configuration in one of its own repositories. */
import { findRepository, isProblem, type GitHub, type Repository } from '../../github/index.ts';
import type { ConfigText } from '../../scan/index.ts';
import { readTip, type CommitFiles } from './files.ts';
import { findConfig } from './find.ts';

/** Organisation-wide files stand in one of these, from the most private to the most public. */
const homes = ['.github-private', '.github'] as const;

export function isOrganisationHome(repo: string): boolean {
  return homes.some((name) => name === repo.toLowerCase());
}

export interface Asking {
  readonly github: GitHub;
  /** Of a repository other than the one that is judged. */
  readonly filesOf: (repository: Repository, commit: string) => CommitFiles;
}

/** @param own name of the repository that is judged, which is not its own floor */
export async function readOrganisation(asking: Asking, owner: string, own: string | null): Promise<ConfigText | null> {
  const names = homes.filter((repo) => repo !== own?.toLowerCase());
  const found = await Promise.all(names.map((repo) => readHome(asking, owner, repo)));
  return found.find((each) => each !== null) ?? null;
}

/** Where it may stand in a home. */
const paths = ['.github/leakwarden.yml', '.github/leakwarden.yaml'];

async function readHome(asking: Asking, owner: string, repo: string): Promise<ConfigText | null> {
  const files = await openHome(asking, owner, repo);
  const label = `${owner}/${repo}`;
  const found = files && (await findConfig(files, { show: (path) => `${label}: ${path}` }, paths));
  return found && { ...found, label };
}

/** Null: there is no such repository, or the token does not reach it; GitHub answers both the same way. */
async function openHome({ github, filesOf }: Asking, owner: string, repo: string): Promise<CommitFiles | null> {
  try {
    const found = await findRepository(github, { owner, repo });
    const commit = found && (await readTip(github, found, found.defaultBranch));
    return found && commit !== null ? filesOf(found, commit) : null;
  } catch (error) {
    if (isProblem(error, 'forbidden')) return null;
    throw error;
  }
}
