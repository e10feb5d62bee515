/** Asks for the judgement of every open pull request that has none by the present configuration. */
import { listOpenPulls } from '../../github/index.ts';
import { findJudgements, forgetJudgements, type Judgement } from '../store/index.ts';
import type { Configuration, NoConfiguration } from './configuration.ts';
import type { JobContext } from './context.ts';
import type { Place } from './place.ts';

interface Open {
  readonly number: number;
  readonly sha: string;
}

export async function judgeOpenPulls(
  context: JobContext,
  place: Place,
  configuration: Configuration | NoConfiguration,
): Promise<void> {
  const judgements = await findJudgements(context.db, place.row.id);
  // Of thousands of pull requests nobody wants to hold the texts.
  const pulls: Open[] = [];
  for await (const { number, head } of listOpenPulls(place.github, place.where)) pulls.push({ number, sha: head.sha });
  const heads = new Set(pulls.map(({ sha }) => sha));
  await forgetJudgements(
    context.db,
    place.row.id,
    judgements.map(({ head }) => head.sha).filter((sha) => !heads.has(sha)),
  );
  const policy = configuration.config === null ? null : configuration.policy;
  const isJudged = (pull: Open): boolean => judgements.some((judged) => holds(judged, pull, policy));
  const missing = new Set(pulls.filter((pull) => !isJudged(pull)).map(({ sha }) => sha));
  const [installation, repository] = [place.installation.id, place.row.id];
  for (const head of missing) await context.queue.send({ kind: 'judge', installation, repository, head, base: null });
}

function holds({ head, pull, policy }: Judgement, wanted: Open, present: string | null): boolean {
  return head.sha === wanted.sha && pull === wanted.number && (present === null || policy === present);
}
