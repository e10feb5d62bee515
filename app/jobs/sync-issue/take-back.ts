/** The repository of an issue became public, and the issue with it: what the App told there is taken back. */
import type { Home } from '../../../gate/index.ts';
import type { GitHub, Where } from '../../../github/index.ts';
import { markerOf } from '../../../report/index.ts';
import type { JobContext } from '../../job-context.ts';
import type { RepositoryAccess } from '../../repository/open.ts';
import { takeBackIssue } from '../../repository/take-back.ts';
import type { LeakChange, StoredLeak } from '../../store/index.ts';

/** Nothing is remembered of an issue that tells nothing any more. */
const forgotten: LeakChange = { issue_kind: null, issue_repository_id: null, issue_number: null, issue_hash: null };

/** Returns what is to be remembered; null: nothing had to be taken back. */
export async function takeBack(
  context: JobContext,
  { github, where, present }: RepositoryAccess,
  leak: StoredLeak,
  home: Home,
): Promise<LeakChange | null> {
  const { issue_kind: kind, issue_repository_id: repository, issue_number: number } = leak;
  const isHere = kind === 'issue' && number !== null && repository === present.id;
  if (!isHere || present.visibility !== 'public' || (home.kind === 'issue' && home.repository === repository))
    return null;
  return (await retract(context, github, where, leak)) ? forgotten : null;
}

/** Leaves the reference, and nothing else. False: it was refused. */
export async function retract(
  context: JobContext,
  github: GitHub,
  where: Where,
  { id, issue_number: number }: StoredLeak,
): Promise<boolean> {
  return number === null || takeBackIssue(context, github, where, { number, marker: markerOf('leak', id) });
}
