/** Which heads of open pull requests have no judgement by what holds now? */
import { listOpenPulls } from '../../github/index.ts';
import type { JobContext } from '../job-context.ts';
import { findJudgements, forgetJudgements, type Judgement } from '../store/index.ts';
import type { RepositoryConfiguration, NoConfiguration } from './configuration.ts';
import type { RepositoryAccess } from './open.ts';

interface Open {
  readonly number: number;
  readonly sha: string;
}

/** Forgets besides what was judged of heads that are no longer open. */
export async function findUnjudged(
  context: JobContext,
  { github, where, row }: RepositoryAccess,
  configuration: RepositoryConfiguration | NoConfiguration,
): Promise<ReadonlySet<string>> {
  const judgements = await findJudgements(context.db, row.id);
  // Of thousands of pull requests nobody wants to hold the texts.
  const pulls: Open[] = [];
  for await (const { number, head } of listOpenPulls(github, where)) pulls.push({ number, sha: head.sha });
  const heads = new Set(pulls.map(({ sha }) => sha));
  const closed = judgements.map(({ head }) => head.sha).filter((sha) => !heads.has(sha));
  await forgetJudgements(context.db, row.id, closed);
  const policy = configuration.config === null ? null : configuration.policy;
  const isJudged = (pull: Open): boolean => judgements.some((judged) => holds(judged, pull, policy));
  return new Set(pulls.filter((pull) => !isJudged(pull)).map(({ sha }) => sha));
}

function holds({ head, pull, policy }: Judgement, wanted: Open, present: string | null): boolean {
  return head.sha === wanted.sha && pull === wanted.number && (present === null || policy === present);
}
