/** What people wrote beside the code: of lists that can be switched off, what that hides and what it does not. */
import {
  isProblem,
  listCommentTexts,
  listCommitComments,
  listIssueTexts,
  listPullTexts,
  listReviewComments,
  type GitHub,
  type GitHubProblem,
  type Where,
  type WrittenText,
} from '../../github/index.ts';
import { PartCutError, tooMuchText, type KeptTexts } from './kept-texts.ts';

/**
 * Adds what was read to `texts`, and returns how many those were. A list that says that its feature is off ends itself
 * and no other one; where what it belongs to was seen all the same, its texts exist and are not read.
 *
 * @throws GitHubProblem, PartCutError
 */
export async function readWrittenTexts(github: GitHub, where: Where, texts: KeptTexts): Promise<number> {
  const take = (list: List): Promise<Taken> => takeTexts(list(github, where), texts);
  const issues = await take(listIssueTexts);
  const pulls = await take(listPullTexts);
  const threads = await take(listCommentTexts);
  const lines = await take(listReviewComments);
  const commits = await take(listCommitComments);
  const hidden = [
    issues.count + pulls.count > 0 ? threads.off : null,
    pulls.count > 0 ? lines.off : null,
    // Commits cannot be switched off.
    commits.off,
  ].find((off) => off !== null);
  if (hidden) throw hidden;
  return [issues, pulls, threads, lines, commits].reduce((sum, { count }) => sum + count, 0);
}

type List = (github: GitHub, where: Where) => AsyncIterable<WrittenText>;

interface Taken {
  readonly count: number;
  /** That GitHub says it is off, or was deleted. */
  readonly off: GitHubProblem | null;
}

async function takeTexts(list: AsyncIterable<WrittenText>, texts: KeptTexts): Promise<Taken> {
  let count = 0;
  try {
    for await (const { name, text } of list) {
      if (!texts.add({ name: `(${name})`, text })) throw new PartCutError(tooMuchText);
      if (text !== '') count += 1;
    }
    return { count, off: null };
  } catch (error) {
    if (!isProblem(error, 'gone')) throw error;
    return { count, off: error };
  }
}
