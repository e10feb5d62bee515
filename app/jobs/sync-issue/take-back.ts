/** The repository of an issue became public, and the issue with it: what the App told there is taken back. */
import type { Home } from '../../../gate/index.ts';
import {
  closeIssue,
  deleteComment,
  listComments,
  readIssue,
  updateIssue,
  type GitHub,
  type Where,
} from '../../../github/index.ts';
import { markerOf, referenceOf } from '../../../report/index.ts';
import type { JobContext } from '../../job-context.ts';
import type { RepositoryAccess } from '../../repository/open.ts';
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
  await retract(context, github, where, leak);
  return forgotten;
}

/** Leaves the reference, and nothing else. */
export async function retract(context: JobContext, github: GitHub, where: Where, leak: StoredLeak): Promise<void> {
  const number = leak.issue_number;
  const issue = number === null ? null : await readIssue(github, where, number);
  if (number === null || !issue) return;
  const reference = referenceOf(leak.id);
  const body = `${markerOf('leak', leak.id)}\n${reference}: this repository is public now. The details stand in a private place.`;
  await updateIssue(github, where, number, { title: `Leakwarden ${reference}`, body });
  for await (const { id, author } of listComments(github, where, number))
    if (author?.login === context.login) await deleteComment(github, where, id);
  if (issue.state === 'open') await closeIssue(github, where, number, 'not_planned');
}
