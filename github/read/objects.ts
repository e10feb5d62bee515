/** Whether GitHub still serves an object of Git by its id. */
import { call, download } from '../call.ts';
import type { GitHub, Where } from '../client.ts';
import { orNull } from '../problems.ts';

export interface GitObject {
  readonly id: string;
  readonly type: 'blob' | 'commit' | 'tag';
}

/**
 * False where GitHub says 404, which it also does to whoever may not see the repository: whether one may has to be asked
 * by an object that is there. Objects of a fork are served in the name of any repository of its network.
 * https://docs.github.com/en/rest/git/blobs#get-a-blob, …/commits#get-a-commit-object, …/tags#get-a-tag @throws GitHubProblem
 */
export async function isServed(github: GitHub, where: Where, object: GitObject): Promise<boolean> {
  return (await orNull(readObject(github, where, object))) !== null;
}

function readObject(github: GitHub, where: Where, { id, type }: GitObject): Promise<unknown> {
  if (type === 'commit')
    return call(github, 'look for a commit', 'GET /repos/{owner}/{repo}/git/commits/{commit_sha}', {
      ...where,
      commit_sha: id,
    });
  if (type === 'tag')
    return call(github, 'look for a tag', 'GET /repos/{owner}/{repo}/git/tags/{tag_sha}', { ...where, tag_sha: id });
  // What is in it is nobody's business here: it may be large, and it is what leaked.
  const headers = { accept: 'application/vnd.github.raw+json' };
  const route = 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}';
  return download(github, 'look for a blob', route, { ...where, file_sha: id, headers, limit: 1 });
}
