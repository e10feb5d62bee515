/** After a change of the organisation's configuration: heads that it concerns wait for another judgement, in the background. */
import type { JobContext } from '../job-context.ts';
import type { Job } from '../queue/index.ts';
import { loadConfiguration } from '../repository/configuration.ts';
import { openRepository } from '../repository/open.ts';
import { findUnjudged } from '../repository/unjudged.ts';

declare module '../queue/job.ts' {
  interface JobIds {
    readonly 'compare-judgements': InRepository;
  }
}

export async function compareJudgements(context: JobContext, job: Job<'compare-judgements'>): Promise<void> {
  const access = await openRepository(context, job);
  if (!access) return;
  const configuration = await loadConfiguration(context, access);
  const { installation, repository } = job;
  for (const head of await findUnjudged(context, access, configuration))
    await context.queue.send({ kind: 'rejudge-head', installation, repository, head });
}
