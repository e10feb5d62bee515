/**
 * An issue of the App tells nothing any more: its place became public, or is none any more. GitHub keeps earlier
 * versions of the text for those who can read the repository.
 */
import {
  closeIssue,
  deleteComment,
  findRepository,
  isProblem,
  listComments,
  readRepository,
  updateIssue,
  type GitHub,
  type Where,
} from '../../github/index.ts';
import { formatTakenBackIssue } from '../../report/index.ts';
import type { JobContext } from '../job-context.ts';
import { collect } from '../parallel.ts';

export interface OwnIssue {
  readonly number: number;
  /** The first line of its text. */
  readonly marker: string;
}

/** False: GitHub refuses for now (the repository is archived, issues are switched off), and the text still stands. */
export async function takeBackIssue(
  context: JobContext,
  github: GitHub,
  where: Where,
  { number, marker }: OwnIssue,
): Promise<boolean> {
  try {
    const { state } = await updateIssue(github, where, number, formatTakenBackIssue(marker));
    for (const { id, author } of await collect(listComments(github, where, number)))
      if (author?.login === context.login) await deleteComment(github, where, id);
    if (state === 'open') await closeIssue(github, where, number, 'not_planned');
    return true;
  } catch (error) {
    if (!isProblem(error, 'forbidden', 'gone', 'not-found')) throw error;
    if (isProblem(error, 'forbidden')) return false;
    // An issue that was deleted is gone too, as are all where issues are switched off.
    return isProblem(error, 'not-found') || (await findRepository(github, where))?.hasIssues !== false;
  }
}

/** The same where only the id of the repository is remembered; one that the App cannot see is left as it is. */
export async function takeBackIn(
  context: JobContext,
  github: GitHub,
  { repository, ...issue }: OwnIssue & { readonly repository: number },
): Promise<boolean> {
  try {
    const present = await readRepository(github, repository);
    return !present || (await takeBackIssue(context, github, { owner: present.owner, repo: present.repo }, issue));
  } catch (error) {
    if (!isProblem(error, 'forbidden', 'gone')) throw error;
    return false;
  }
}
