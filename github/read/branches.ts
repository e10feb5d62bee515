/** Branches as they are now. */
import { call } from '../call.ts';
import type { GitHub, Where } from '../client.ts';
import { isProblem, orNull } from '../problems.ts';

/**
 * The commit a branch points to; null where there is no such branch, as in an empty repository. GitHub answers 404 also
 * to whoever may not know, and now and then to everybody: it is believed only where the list of refs lacks the branch.
 *
 * @throws GitHubProblem
 */
export async function readBranchHead(github: GitHub, where: Where, branch: string): Promise<string | null> {
  const route = 'GET /repos/{owner}/{repo}/branches/{branch}';
  const found = await orNull(call(github, 'read a branch', route, { ...where, branch }));
  return found?.commit.sha ?? findInRefs(github, where, branch);
}

/** https://docs.github.com/en/rest/git/refs#list-matching-references; 409: the repository is empty. */
async function findInRefs(github: GitHub, where: Where, branch: string): Promise<string | null> {
  const route = 'GET /repos/{owner}/{repo}/git/matching-refs/{ref}';
  try {
    const refs = await call(github, 'list the branches', route, { ...where, ref: `heads/${branch}` });
    return refs.find(({ ref }) => ref === `refs/heads/${branch}`)?.object.sha ?? null;
  } catch (error) {
    if (isProblem(error, 'conflict')) return null;
    throw error;
  }
}
