/** Who moved which branch: what stands in a commit says only whom its maker named. */
import { pages } from '../call.ts';
import type { GitHub, Where } from '../client.ts';
import { toPerson } from './users.ts';

/** https://docs.github.com/en/rest/repos/repos#list-repository-activities */
export interface Push {
  /** Id of the account; null: it was deleted. */
  readonly by: number | null;
  /** Full name of the branch. */
  readonly ref: string;
  /** Commits; all zeros where the branch was made or deleted. */
  readonly before: string;
  readonly after: string;
  /** In whole seconds. */
  readonly at: Date;
  /** Of a pull request, by whoever merged it. */
  readonly isMerge: boolean;
}

/**
 * The newest moves of one branch or of all, newest first. Needs `contents: read`.
 *
 * @param most at least so many, where there are
 * @throws GitHubProblem
 */
export async function readPushes(
  github: GitHub,
  where: Where,
  { branch, most }: { readonly branch: string | null; readonly most: number },
): Promise<readonly Push[]> {
  const route = 'GET /repos/{owner}/{repo}/activity';
  const asked = { ...where, ...(branch === null ? {} : { ref: `refs/heads/${branch}` }) };
  const found: Push[] = [];
  for await (const page of pages(github, 'read who pushed', route, asked)) {
    for (const { actor, ref, before, after, timestamp, activity_type: type } of page)
      found.push({
        by: toPerson(actor)?.id ?? null,
        ref,
        before,
        after,
        at: new Date(timestamp),
        isMerge: type === 'pr_merge' || type === 'merge_queue_merge',
      });
    if (found.length >= most) break;
  }
  return found;
}
