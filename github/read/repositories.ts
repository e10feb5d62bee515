/** Repositories as they are now. */
import { pages, send, type Data } from '../call.ts';
import type { GitHub, Where } from '../client.ts';
import { toId } from '../ids.ts';
import { orNull } from '../problems.ts';

export type RepositoryVisibility = 'public' | 'private' | 'internal';

export interface Repository extends Where {
  readonly id: number;
  readonly ownerId: number;
  readonly ownerIsOrganisation: boolean;
  readonly visibility: RepositoryVisibility;
  readonly defaultBranch: string;
  /** kB, as GitHub counts: roughly the packs, renewed now and then. */
  readonly size: number;
  readonly archived: boolean;
  readonly fork: boolean;
  readonly forks: number;
  readonly hasPages: boolean;
  readonly hasIssues: boolean;
  readonly hasWiki: boolean;
  readonly hasDiscussions: boolean;
  readonly createdAt: Date | null;
  /** As GitHub writes it; null before the first push. Another one means that something was pushed. */
  readonly pushedAt: string | null;
  readonly url: string;
}

/**
 * By its id, which stays when it is renamed or moves. The route is not in GitHub's description, though old and in use
 * in every `link` header.
 *
 * @returns null where it was deleted, or taken from the installation.
 * @throws GitHubProblem
 */
export async function readRepository(github: GitHub, id: number): Promise<Repository | null> {
  const answer = send<Raw>(github, 'read the repository', 'GET /repositories/{repository_id}', { repository_id: id });
  return toRepositoryOrNull(await orNull(answer));
}

/** By its name, of today or of before. @throws GitHubProblem */
export async function findRepository(github: GitHub, where: Where): Promise<Repository | null> {
  const answer = send<Raw>(github, 'read the repository', 'GET /repos/{owner}/{repo}', { ...where });
  return toRepositoryOrNull(await orNull(answer));
}

/** What the installation of the client holds now. @throws GitHubProblem */
export async function* listInstallationRepositories(github: GitHub): AsyncGenerator<Repository> {
  for await (const page of pages(github, 'list the repositories', 'GET /installation/repositories', {})) {
    yield* page.repositories.map(toRepository);
  }
}

type Raw = Data<'GET /repos/{owner}/{repo}'> | Data<'GET /installation/repositories'>['repositories'][number];

function toRepositoryOrNull(answer: { readonly data: Raw } | null): Repository | null {
  return answer && toRepository(answer.data);
}

function toRepository(raw: Raw): Repository {
  return {
    id: toId(raw.id),
    owner: raw.owner.login,
    repo: raw.name,
    ownerId: toId(raw.owner.id),
    ownerIsOrganisation: raw.owner.type === 'Organization',
    visibility: toVisibility(raw),
    defaultBranch: raw.default_branch,
    size: raw.size,
    archived: raw.archived,
    fork: raw.fork,
    forks: raw.forks_count,
    hasPages: raw.has_pages,
    hasIssues: raw.has_issues,
    hasWiki: raw.has_wiki,
    hasDiscussions: raw.has_discussions ?? false,
    createdAt: raw.created_at ? new Date(raw.created_at) : null,
    pushedAt: raw.pushed_at ?? null,
    url: raw.html_url,
  };
}

/** Old servers do not know `visibility`; anything unknown that is private stays private. */
export function toVisibility(raw: { readonly private: boolean; readonly visibility?: string }): RepositoryVisibility {
  if (raw.visibility === 'internal') return 'internal';
  return raw.private ? 'private' : 'public';
}
