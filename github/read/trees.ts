/** What a folder of a commit holds, by the commit's id: what is not listed is not there. */
import { toKind, type TreeEntry } from '../../mirror/index.ts';
import { call } from '../call.ts';
import type { GitHub, Where } from '../client.ts';
import { GitHubProblem } from '../problems.ts';

/**
 * https://docs.github.com/en/rest/git/trees#get-a-tree
 *
 * @param id of a tree, or of a commit: then its root
 * @throws GitHubProblem also where the list is longer than GitHub tells
 */
export async function readTree(github: GitHub, where: Where, id: string): Promise<readonly TreeEntry[]> {
  const operation = 'read a tree';
  const route = 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}';
  const { tree, truncated } = await call(github, operation, route, { ...where, tree_sha: id });
  if (truncated)
    throw new GitHubProblem({
      kind: 'invalid',
      operation: `${operation} that is longer than GitHub returns`,
      status: null,
      resumeAt: null,
      reason: null,
      requestId: null,
    });
  return tree.map(({ path, mode, sha }) => ({ name: path, kind: toKind(mode), id: sha }));
}
