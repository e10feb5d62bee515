/** Who made a commit, as far as GitHub knows the addresses in it. */
import { call } from '../call.ts';
import type { GitHub, Where } from '../client.ts';
import { toId, type RawId } from '../ids.ts';
import { isProblem } from '../problems.ts';

/** Ids of the accounts of author and committer; none where the commit is not there any more. @throws GitHubProblem */
export async function readCommitAccounts(github: GitHub, where: Where, sha: string): Promise<readonly number[]> {
  try {
    // The list, and not the commit alone, which would bring its files along.
    const route = 'GET /repos/{owner}/{repo}/commits';
    const [commit] = await call(github, 'read who made a commit', route, { ...where, sha, per_page: 1 });
    return [idOf(commit?.author), idOf(commit?.committer)].filter((id) => id !== null);
  } catch (error) {
    if (isProblem(error, 'not-found', 'conflict', 'invalid')) return [];
    throw error;
  }
}

/** Null or an empty object where the address belongs to nobody. */
function idOf(account: { readonly id?: RawId } | null | undefined): number | null {
  return account?.id === undefined ? null : toId(account.id);
}
