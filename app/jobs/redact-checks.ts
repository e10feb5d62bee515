/**
 * The repository became public, and with it what its checks told. Open pull requests are judged again, by what may be
 * said in public; of all others the text is taken back. Annotations stay: GitHub has no way to remove them.
 */
import { isProblem, pullsOfHead, updateCheckRun } from '../../github/index.ts';
import { formatTakenBack } from '../../report/index.ts';
import type { JobContext } from '../job-context.ts';
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
  for (const sha of await listChecked(context.db, access.row.id)) {
    await takeBack(context, access, sha);
    const pulls = await pullsOfHead(access.github, access.where, sha);
    const [installation, repository] = [job.installation, job.repository];
    if (pulls.length > 0)
      await context.queue.send({ kind: 'judge-head', installation, repository, head: sha, base: null });
  }
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
