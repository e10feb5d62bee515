/** Who can read a repository, beside the people it names. */
import { call, send } from '../call.ts';
import type { GitHub } from '../client.ts';
import { isProblem, orNull } from '../problems.ts';
import type { Repository, RepositoryVisibility } from './repositories.ts';

export interface RepositoryExposure {
  readonly visibility: RepositoryVisibility;
  readonly forks: number;
  /** `unknown`: the App may not read Pages. */
  readonly pages: 'none' | 'public' | 'private' | 'unknown';
  /** Drafts too; null: unknown. */
  readonly releases: number | null;
}

/** @throws GitHubProblem, but for what the App has no permission for: that is unknown. */
export async function readExposure(github: GitHub, repository: Repository): Promise<RepositoryExposure> {
  const [pages, releases] = await Promise.all([readPages(github, repository), countReleases(github, repository)]);
  return { visibility: repository.visibility, forks: repository.forks, pages, releases };
}

async function readPages(github: GitHub, { owner, repo, hasPages }: Repository): Promise<RepositoryExposure['pages']> {
  if (!hasPages) return 'none';
  const work = orNull(call(github, 'read the Pages site', 'GET /repos/{owner}/{repo}/pages', { owner, repo }));
  const site = await orUnknown(work);
  if (site === 'unknown') return 'unknown';
  if (site === null) return 'none';
  return site.public ? 'public' : 'private';
}

/** By the number of the last page of one release each, which costs one request. */
async function countReleases(github: GitHub, { owner, repo }: Repository): Promise<number | null> {
  const route = 'GET /repos/{owner}/{repo}/releases';
  const answer = await orUnknown(
    send<readonly unknown[]>(github, 'count the releases', route, { owner, repo, per_page: 1 }),
  );
  if (answer === 'unknown') return null;
  const last = /[?&]page=(\d+)[^>]*>;\s*rel="last"/.exec(String(answer.headers['link'] ?? ''))?.[1];
  return last === undefined ? answer.data.length : Number(last);
}

async function orUnknown<T>(work: Promise<T>): Promise<T | 'unknown'> {
  try {
    return await work;
  } catch (error) {
    if (isProblem(error, 'forbidden')) return 'unknown';
    throw error;
  }
}
