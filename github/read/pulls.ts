/** Pull requests as they are now. */
import { call, pages, type Data } from '../call.ts';
import type { GitHub, Where } from '../client.ts';
import { toId, type RawId } from '../ids.ts';
import { isProblem, orNull } from '../problems.ts';
import { toPerson, type Person } from './users.ts';

export interface Pull {
  readonly number: number;
  /** Its name for GraphQL. */
  readonly nodeId: string;
  readonly state: 'open' | 'closed';
  readonly draft: boolean;
  readonly merged: boolean;
  /** `repositoryId` is null when the fork was deleted. */
  readonly head: {
    readonly sha: string;
    readonly repositoryId: number | null;
    /** Null with `repositoryId`. */
    readonly where: Where | null;
    readonly fork: boolean;
  };
  readonly base: { readonly sha: string; readonly ref: string };
  readonly title: string;
  readonly body: string;
  readonly branch: string;
  readonly author: Person | null;
  readonly updatedAt: Date;
  readonly url: string;
}

type Listed = Data<'GET /repos/{owner}/{repo}/pulls'>[number];
type Single = Data<'GET /repos/{owner}/{repo}/pulls/{pull_number}'>;

/** Null where there is none of that number. @throws GitHubProblem */
export async function readPull(github: GitHub, where: Where, number: number): Promise<Pull | null> {
  const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}';
  const pull = await orNull(call(github, 'read a pull request', route, { ...where, pull_number: number }));
  return pull && toPull(pull);
}

/** Oldest first, so that what is opened meanwhile is seen too. @throws GitHubProblem */
export async function* listOpenPulls(github: GitHub, where: Where): AsyncGenerator<Pull> {
  const order = { state: 'open', sort: 'created', direction: 'asc' } as const;
  const route = 'GET /repos/{owner}/{repo}/pulls';
  for await (const page of pages(github, 'list the open pull requests', route, { ...where, ...order })) {
    yield* page.map(toPull);
  }
}

/**
 * The open pull requests whose head is `sha`. GitHub's index of commits lags behind pushes and knows forks only in
 * part, so it is joined with the pull requests that changed last; where neither knows one, all are looked through.
 *
 * @throws GitHubProblem
 */
export async function pullsOfHead(github: GitHub, where: Where, sha: string): Promise<readonly Pull[]> {
  const [indexed, recent] = await Promise.all([listIndexed(github, where, sha), listRecent(github, where)]);
  const found = [...indexed, ...recent].map(toPull).filter((pull) => pull.state === 'open' && pull.head.sha === sha);
  if (found.length > 0) return distinct(found);
  const all: Pull[] = [];
  for await (const pull of listOpenPulls(github, where)) if (pull.head.sha === sha) all.push(pull);
  return all;
}

async function listIndexed(github: GitHub, where: Where, sha: string): Promise<readonly Listed[]> {
  const route = 'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls';
  const found: Listed[] = [];
  try {
    for await (const page of pages(github, 'list the pull requests of a commit', route, {
      ...where,
      commit_sha: sha,
    })) {
      found.push(...page);
    }
  } catch (error) {
    // A commit GitHub does not know here (yet): 404, or 422 "No commit found".
    if (!isProblem(error, 'not-found', 'invalid')) throw error;
  }
  return found.filter((pull) => isIn(where, pull));
}

async function listRecent(github: GitHub, where: Where): Promise<readonly Listed[]> {
  const order = { state: 'open', sort: 'updated', direction: 'desc', per_page: 100 } as const;
  return call(github, 'list the open pull requests', 'GET /repos/{owner}/{repo}/pulls', { ...where, ...order });
}

/** A commit is shared by a whole network of forks: pull requests of other repositories are not ours. */
function isIn({ owner, repo }: Where, pull: Listed): boolean {
  return pull.base.repo.full_name.toLowerCase() === `${owner}/${repo}`.toLowerCase();
}

function distinct(pulls: readonly Pull[]): readonly Pull[] {
  const byNumber = new Map(pulls.map((pull) => [pull.number, pull]));
  return [...byNumber.values()].toSorted((a, b) => a.number - b.number);
}

function toPull(pull: Listed | Single): Pull {
  const source: { readonly id: RawId; readonly full_name: string } | null = pull.head.repo;
  const [owner = '', repo = ''] = source?.full_name.split('/') ?? [];
  const repositoryId = source && toId(source.id);
  return {
    number: pull.number,
    nodeId: pull.node_id,
    state: pull.state === 'open' ? 'open' : 'closed',
    draft: pull.draft ?? false,
    merged: pull.merged_at !== null,
    head: {
      sha: pull.head.sha,
      repositoryId,
      where: source && { owner, repo },
      fork: repositoryId !== toId(pull.base.repo.id),
    },
    base: { sha: pull.base.sha, ref: pull.base.ref },
    title: pull.title,
    body: pull.body ?? '',
    branch: pull.head.ref,
    author: toPerson(pull.user),
    updatedAt: new Date(pull.updated_at),
    url: pull.html_url,
  };
}
