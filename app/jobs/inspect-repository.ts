/** Compares what is stored of one repository with what it is now, and asks for whatever is missing. */
import type { JobContext } from '../job-context.ts';
import type { Job } from '../queue/index.ts';
import { noticePolicies } from '../posture/notice.ts';
import { loadConfiguration } from '../repository/configuration.ts';
import { openRepository } from '../repository/open.ts';
import { noticeOrganisation } from '../repository/organisation.ts';
import { findUnjudged } from '../repository/unjudged.ts';
import type { StoredRepository } from '../store/index.ts';

declare module '../queue/job.ts' {
  interface JobIds {
    readonly 'inspect-repository': InRepository;
  }
}

type InspectJob = Job<'inspect-repository'>;

export async function inspectRepository(context: JobContext, job: InspectJob): Promise<void> {
  const access = await openRepository(context, job);
  if (!access) return;
  const where = { installation: job.installation, repository: job.repository };
  if (needsHistoryScan(access.row)) await context.queue.send({ kind: 'scan-history', ...where });
  // Any ids do: what is new is found by comparing refs.
  else await context.queue.send({ kind: 'scan-push', ...where, before: '', after: '' });
  if (access.row.blocking_at === null) await context.queue.send({ kind: 'require-check', ...where });
  await noticeOrganisation(context, access);
  const configuration = await loadConfiguration(context, access);
  await noticePolicies(context, access, configuration);
  for (const head of await findUnjudged(context, access, configuration))
    await context.queue.send({ kind: 'judge-head', ...where, head, base: null });
}

/** Never swept, or its content may have changed without us: every place is looked at again. */
function needsHistoryScan({ swept_at: at, known_commits: commits }: StoredRepository): boolean {
  return at === null || commits === null;
}
