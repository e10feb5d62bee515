/** Commit statuses: the older kind of check, which anybody with write access may set under any name. */
import { pages } from '../call.ts';
import type { GitHub, Where } from '../client.ts';
import { toPerson, type Person } from './users.ts';

export interface CommitStatus {
  readonly state: 'error' | 'failure' | 'pending' | 'success';
  readonly creator: Person | null;
}

/** Statuses of that name, newest first: we never set one, so each is somebody else's. @throws GitHubProblem */
export async function readHeadStatuses(
  github: GitHub,
  where: Where,
  head: string,
  name: string,
): Promise<readonly CommitStatus[]> {
  const found: CommitStatus[] = [];
  const route = 'GET /repos/{owner}/{repo}/commits/{ref}/statuses';
  for await (const page of pages(github, 'list the statuses of a commit', route, { ...where, ref: head })) {
    for (const { context, state, creator } of page) {
      if (context === name) found.push({ state: state as CommitStatus['state'], creator: toPerson(creator) });
    }
  }
  return found;
}
