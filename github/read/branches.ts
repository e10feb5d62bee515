/** Branches as they are now. */
import { call } from '../call.ts';
import type { GitHub, Where } from '../client.ts';
import { orNull } from '../problems.ts';

/** The commit a branch points to; null where there is no such branch, as in an empty repository. @throws GitHubProblem */
export async function readBranchHead(github: GitHub, where: Where, branch: string): Promise<string | null> {
  const route = 'GET /repos/{owner}/{repo}/branches/{branch}';
  const found = await orNull(call(github, 'read a branch', route, { ...where, branch }));
  return found?.commit.sha ?? null;
}
