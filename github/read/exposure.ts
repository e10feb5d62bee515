/** Who can read a repository, and what else may hold what leaked in it. */
import type { HeadCount } from '../../report/index.ts';
import { call, pages, type Data } from '../call.ts';
import type { GitHub, Where } from '../client.ts';
import { limits } from '../limits.ts';
import { isProblem, orNull } from '../problems.ts';
import { toVisibility, type Repository, type RepositoryVisibility } from './repositories.ts';
import { isServed } from './objects.ts';

/** Null, and `unknown`: the App may not read it. */
export interface RepositoryExposure {
  readonly pages: 'none' | 'public' | 'private' | 'unknown';
  /** Published ones, newest first, so many as are looked at. */
  readonly releases: readonly ReleaseCopy[] | null;
  /** That did not expire. */
  readonly artifacts: number | null;
  readonly clones: Traffic | null;
  readonly views: Traffic | null;
  readonly access: Access | null;
  /** Newest first, so many as are looked at. */
  readonly forks: readonly Fork[] | null;
}

export interface ReleaseCopy {
  readonly tag: string;
  /** ISO 8601. */
  readonly publishedAt: string;
  readonly assets: number;
  /** Of all assets; GitHub does not count downloads of its archives of the source. */
  readonly downloads: number;
}

/** Of the last 14 days, the day of the request included. */
export interface Traffic {
  readonly count: number;
  readonly uniques: number;
}

export interface Access {
  readonly people: HeadCount;
  /** No members of the organisation; null: the owner is a person. */
  readonly outside: HeadCount | null;
}

export interface Fork extends Where {
  readonly visibility: RepositoryVisibility;
  /** ISO 8601. */
  readonly createdAt: string | null;
}

/** Of each list the first page. */
const shown = 100;
/** Whoever has access is counted in pages of 100, which says as much about a thousand as about more. */
const mostPages = 10;

/** One request after the other. @throws GitHubProblem, but for what the App has no permission for: that is unknown. */
export async function readExposure(github: GitHub, repository: Repository): Promise<RepositoryExposure> {
  const { owner, repo } = repository;
  const where = { owner, repo };
  return {
    pages: repository.hasPages ? ((await known(readPages(github, where))) ?? 'unknown') : 'none',
    releases: await known(readReleases(github, where)),
    artifacts: await known(countArtifacts(github, where)),
    clones: await known(
      call(github, 'read the clones', 'GET /repos/{owner}/{repo}/traffic/clones', where).then(toTraffic),
    ),
    views: await known(
      call(github, 'read the views', 'GET /repos/{owner}/{repo}/traffic/views', where).then(toTraffic),
    ),
    access: await known(readAccess(github, repository)),
    forks: repository.forks === 0 ? [] : await known(listForks(github, where)),
  };
}

async function known<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work;
  } catch (error) {
    if (isProblem(error, 'forbidden', 'not-found')) return null;
    throw error;
  }
}

const toTraffic = ({ count, uniques }: Traffic): Traffic => ({ count, uniques });

async function readPages(github: GitHub, where: Where): Promise<RepositoryExposure['pages']> {
  const site = await orNull(call(github, 'read the Pages site', 'GET /repos/{owner}/{repo}/pages', where));
  if (site === null) return 'none';
  return site.public ? 'public' : 'private';
}

async function readReleases(github: GitHub, where: Where): Promise<readonly ReleaseCopy[]> {
  const route = 'GET /repos/{owner}/{repo}/releases';
  const releases = await call(github, 'list the releases', route, { ...where, per_page: shown });
  return releases
    .filter(({ draft }) => !draft)
    .map(({ tag_name: tag, published_at: published, created_at: created, assets }) => ({
      tag,
      publishedAt: published ?? created,
      assets: assets.length,
      downloads: assets.reduce((sum, { download_count: count }) => sum + count, 0),
    }));
}

async function countArtifacts(github: GitHub, where: Where): Promise<number> {
  const route = 'GET /repos/{owner}/{repo}/actions/artifacts';
  const { artifacts, total_count: all } = await call(github, 'list the artifacts', route, {
    ...where,
    per_page: shown,
  });
  // GitHub lists expired ones as well, until it forgets them.
  return all - artifacts.filter(({ expired }) => expired).length;
}

async function readAccess(github: GitHub, repository: Repository): Promise<Access> {
  return {
    people: await countPeople(github, repository, 'all'),
    outside: repository.ownerIsOrganisation ? await countPeople(github, repository, 'outside') : null,
  };
}

async function countPeople(github: GitHub, { owner, repo }: Where, affiliation: 'all' | 'outside'): Promise<HeadCount> {
  const route = 'GET /repos/{owner}/{repo}/collaborators';
  let [count, read] = [0, 0];
  for await (const page of pages(github, 'list who has access', route, { owner, repo, affiliation })) {
    count += page.length;
    read += 1;
    if (read === mostPages) return { count, isCut: page.length === limits.page };
  }
  return { count, isCut: false };
}

async function listForks(github: GitHub, where: Where): Promise<readonly Fork[]> {
  const route = 'GET /repos/{owner}/{repo}/forks';
  const forks = await call(github, 'list the forks', route, { ...where, sort: 'newest', per_page: shown });
  return forks.map(toFork);
}

type RawFork = Data<'GET /repos/{owner}/{repo}/forks'>[number];

function toFork({ owner, name, created_at: createdAt, ...raw }: RawFork): Fork {
  const visibility = toVisibility({ private: raw.private, ...(raw.visibility && { visibility: raw.visibility }) });
  return { owner: owner.login, repo: name, visibility, createdAt: createdAt ?? null };
}

/**
 * Whether a fork still serves one of these blobs. All repositories of a network serve what one of them holds, so that
 * `served` ends when the last of them is clean. `unknown`: a private fork that the App may not see answers like one
 * without the blob. https://docs.github.com/en/rest/git/blobs#get-a-blob
 */
export async function readForkCopy(
  github: GitHub,
  { owner, repo, visibility }: Fork,
  blobs: readonly string[],
): Promise<'served' | 'gone' | 'unknown'> {
  for (const id of blobs) {
    const is = await known(isServed(github, { owner, repo }, { id, type: 'blob' }));
    if (is === null) return 'unknown';
    if (is) return 'served';
  }
  return visibility === 'public' && blobs.length > 0 ? 'gone' : 'unknown';
}
