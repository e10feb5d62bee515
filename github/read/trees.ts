/** What a folder of a commit holds, by the commit's id: what is not listed is not there. */
import { call } from '../call.ts';
import type { GitHub, Where } from '../client.ts';
import { GitHubProblem } from '../problems.ts';

export interface TreeEntry {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'link' | 'submodule';
  /** Of the blob, tree or commit. */
  readonly id: string;
}

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
      operation: `${operation}, which is longer than GitHub tells`,
      status: null,
      resumeAt: null,
      reason: null,
      requestId: null,
    });
  return tree.map(({ path, mode, sha }) => ({ name: path, kind: toKind(mode), id: sha }));
}

/** @param mode as Git writes it, with or without the leading zero */
export function toKind(mode: string): TreeEntry['kind'] {
  if (/^0?40000$/.test(mode)) return 'folder';
  if (mode === '120000') return 'link';
  return mode === '160000' ? 'submodule' : 'file';
}
