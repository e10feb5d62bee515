/**
 * The repository became public, and with it the issues of the App: about leaks, settings, publications, the list and the
 * summary. All are found by their markers, since an older one may be remembered nowhere. Then each story is told anew
 * where it may be.
 */
import { listMarked } from '../../github/index.ts';
import { markerLineOf } from '../../report/index.ts';
import type { JobContext } from '../job-context.ts';
import { syncLater } from '../leaks/sync-later.ts';
import { forgetIssuesIn } from '../posture/leave.ts';
import { RetryAt, type Job } from '../queue/index.ts';
import { openRepository, type RepositoryAccess } from '../repository/open.ts';
import { takeBackIssue } from '../repository/take-back.ts';
import { findCollectedIn, forgetWordsIn } from '../store/index.ts';

declare module '../queue/job.ts' {
  interface JobIds {
    readonly 'redact-issues': InRepository;
  }
}

const hour = 3_600_000;

export async function redactIssues(context: JobContext, job: Job<'redact-issues'>): Promise<void> {
  const access = await openRepository(context, job);
  if (access?.present.visibility !== 'public') return;
  if (!(await takeBackAll(context, access))) {
    context.log.warn({ repository: access.row.id }, 'issues of a repository that became public cannot be taken back');
    throw new RetryAt(new Date(context.now().getTime() + hour), 'GitHub does not let issues be changed there now');
  }
  await tellElsewhere(context, access);
}

/** False: something still stands. */
async function takeBackAll(context: JobContext, { github, where, present }: RepositoryAccess): Promise<boolean> {
  if (present.archived || !present.hasIssues) return false;
  const isOurs = (body: string): boolean => markerLineOf(body) !== null;
  let isDone = true;
  for (const { number, body } of await listMarked(github, where, { creator: context.login, isOurs })) {
    const marker = markerLineOf(body) ?? '';
    if (!(await takeBackIssue(context, github, where, { number, marker }))) isDone = false;
  }
  return isDone;
}

async function tellElsewhere(context: JobContext, { row, installation: { id, ...installation } }: RepositoryAccess) {
  await forgetIssuesIn(context, row.id);
  await syncLater(context, id, await forgetWordsIn(context.db, row.id));
  for (const repository of await findCollectedIn(context.db, row.id))
    await context.queue.send({ kind: 'sync-collection', installation: id, repository });
  if (installation.summary_repository_id === row.id)
    await context.queue.send({ kind: 'write-summary', installation: id });
}
