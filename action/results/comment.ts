/** One comment under the pull request, kept up to date. */
import {
  comment as writeComment,
  isProblem,
  listComments,
  readLogin,
  updateComment,
  type Comment,
} from '../../github/index.ts';
import { markerOf } from '../../report/index.ts';
import type { JudgedRun } from '../judged-run.ts';
import type { RunFindings } from '../run-findings.ts';
import type { Run } from '../run-context.ts';
import type { ResultTexts } from './texts.ts';

const key = 'action:verdict';

/** Why there is none; null: it stands, or nobody asked. */
export async function sayOnPull(
  run: Run,
  findings: RunFindings,
  judged: JudgedRun,
  told: ResultTexts,
): Promise<string | null> {
  const { github, repository, inputs } = run;
  if (!inputs.comment || !github || !findings.pull) return null;
  try {
    const creator = await readLogin(github);
    const { number } = findings.pull;
    const known = await findOwn(run, number, creator);
    const body = `${markerOf('comment', key)}\n${told.summary}`;
    if (known) {
      if (known.body !== body) await updateComment(github, repository.where, known.id, body);
      // A pull request with nothing to say of it is not disturbed.
    } else if (judged.verdict !== 'pass' || findings.mistake !== null) {
      const intent = { at: null, announce: () => Promise.resolve(true) };
      await writeComment(github, repository.where, number, { key, body: told.summary, creator, intent, now: run.now });
    }
    return null;
  } catch (error) {
    if (isProblem(error, 'forbidden', 'not-found', 'unauthorized'))
      return 'the token may not comment; that takes `pull-requests: write`, which a fork does not get';
    if (isProblem(error)) return 'the comment could not be written';
    throw error;
  }
}

/** Only what we wrote ourselves: anybody may quote our marker. */
async function findOwn({ github, repository }: Run, number: number, creator: string): Promise<Comment | null> {
  if (!github) return null;
  for await (const each of listComments(github, repository.where, number))
    if (each.author?.login === creator && each.body.startsWith(markerOf('comment', key))) return each;
  return null;
}
