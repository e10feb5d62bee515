/**
 * The repository became public, and with it what its checks told. Open pull requests are judged again, by what may be
 * said in public; of all others, of the summary and of issues about settings the text is taken back. Annotations stay:
 * GitHub has no way to remove them.
 */
import { closeIssue, isProblem, pullsOfHead, updateCheckRun, updateIssue } from '../../github/index.ts';
import { formatTakenBack, markerOf } from '../../report/index.ts';
import type { JobContext } from '../job-context.ts';
import { leaveIssuesIn } from '../posture/leave.ts';
import type { Job } from '../queue/index.ts';
import { openRepository, type RepositoryAccess } from '../repository/open.ts';
import { changeCheck, findCheck, listChecked } from '../store/index.ts';

declare module '../queue/job.ts' {
  interface JobIds {
    readonly 'redact-checks': InRepository;
  }
}

export async function redactChecks(context: JobContext, job: Job<'redact-checks'>): Promise<void> {
  const access = await openRepository(context, job);
  if (access?.present.visibility !== 'public') return;
  await takeBackSummary(access);
  await leaveIssuesIn(context, access.row.id);
  for (const sha of await listChecked(context.db, access.row.id)) {
    await takeBack(context, access, sha);
    const pulls = await pullsOfHead(access.github, access.where, sha);
    const [installation, repository] = [job.installation, job.repository];
    if (pulls.length > 0)
      await context.queue.send({ kind: 'judge-head', installation, repository, head: sha, base: null });
  }
}

/** The one of the first scan may stand here. */
async function takeBackSummary({ github, where, row, installation }: RepositoryAccess): Promise<void> {
  const { summary_repository_id: repository, summary_issue: number, account } = installation;
  if (repository !== row.id || number === null) return;
  const body = `${markerOf('summary', account)}\nThis repository is public now: what stood here does not any more.`;
  await updateIssue(github, where, number, { title: 'Leakwarden', body });
  await closeIssue(github, where, number, 'not_planned');
}

/** It stays as red or green as it was. */
async function takeBack({ db, now }: JobContext, { github, where, row }: RepositoryAccess, sha: string): Promise<void> {
  const head = { repository: row.id, sha };
  const check = await findCheck(db, head);
  if (!check?.checkRun) return;
  const content = { ...formatTakenBack(), conclusion: check.conclusion, annotations: [], actions: [], now: now() };
  try {
    const run = await updateCheckRun(github, where, check.checkRun, content);
    await changeCheck(db, head, { check_run_id: run.id });
  } catch (error) {
    // GitHub forgets checks after 400 days.
    if (!isProblem(error, 'not-found')) throw error;
  }
}
