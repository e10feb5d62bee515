/** What stops a leak from spreading: for when configuration or a person asks. */
import { call, send, takesCredential } from '../call.ts';
import type { GitHub, Where } from '../client.ts';
import { limits } from '../limits.ts';
import { toVisibility, type RepositoryVisibility } from '../read/repositories.ts';

/**
 * Makes a repository private. Forks of a public repository stay public, and what was copied stays copied.
 * Needs administration: write.
 *
 * @returns what it is now.
 * @throws GitHubProblem `invalid` or `forbidden` where the organisation does not allow it.
 */
export async function makePrivate(github: GitHub, where: Where): Promise<RepositoryVisibility> {
  const change = { ...where, visibility: 'private' } as const;
  return toVisibility(await call(github, 'make the repository private', 'PATCH /repos/{owner}/{repo}', change));
}

/**
 * Archives a repository, or ends that: nothing in an archived one can be written, also not by whoever wrote it. Needs
 * administration: write.
 *
 * @throws GitHubProblem
 */
export async function setArchived(github: GitHub, where: Where, archived: boolean): Promise<void> {
  const what = archived ? 'archive the repository' : 'unarchive the repository';
  await call(github, what, 'PATCH /repos/{owner}/{repo}', { ...where, archived });
}

/**
 * Reports tokens of GitHub as leaked, which revokes them and tells their owners. They go to the configured GitHub and
 * nowhere else; an error does not repeat them. GitHub accepts 60 such requests an hour and says nothing of success.
 *
 * @throws GitHubProblem
 */
export async function revokeCredentials(github: GitHub, credentials: readonly string[]): Promise<void> {
  const distinct = [...new Set(credentials)];
  for (let start = 0; start < distinct.length; start += limits.credentials) {
    const batch = distinct.slice(start, start + limits.credentials);
    await send(github, 'report leaked credentials', 'POST /credentials/revoke', { credentials: batch });
  }
}

/** Those that GitHub still takes. @throws GitHubProblem */
export async function findValidCredentials(github: GitHub, credentials: readonly string[]): Promise<readonly string[]> {
  const valid: string[] = [];
  for (const each of new Set(credentials))
    if (await takesCredential(github, 'verify that a credential is revoked', each)) valid.push(each);
  return valid;
}
