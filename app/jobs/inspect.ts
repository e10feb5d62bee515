/** Compares what is stored of one repository with what it is now, and asks for whatever is missing. */
import { listOpenPulls } from '../../github/index.ts';
import { findJudgements, forgetJudgements, type Judgement, type Repository } from '../store/index.ts';
import { loadConfiguration } from './configuration.ts';
import type { JobContext } from './context.ts';
import type { Job } from './kinds.ts';
import { openPlace, type Place } from './place.ts';

type InspectJob = Extract<Job, { kind: 'inspect' }>;

export async function inspect(context: JobContext, job: InspectJob): Promise<void> {
  const place = await openPlace(context, job);
  if (!place) return;
  const where = { installation: job.installation, repository: job.repository };
  if (needsSweep(place.row)) await context.queue.send({ kind: 'sweep', ...where });
  // Any ids do: what is new is found by comparing refs.
  else await context.queue.send({ kind: 'push', ...where, before: '', after: '' });
  if (place.row.blocking_at === null) await context.queue.send({ kind: 'blocking', ...where });
  await judgeOpenPulls(context, place);
}

/** Never swept, or its content may have changed without us: every place is looked at again. */
function needsSweep({ swept_at: at, known_commits: commits }: Repository): boolean {
  return at === null || commits === null;
}

interface Open {
  readonly number: number;
  readonly sha: string;
}

async function judgeOpenPulls(context: JobContext, place: Place): Promise<void> {
  const configuration = await loadConfiguration(context, place);
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
