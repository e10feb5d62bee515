/** Takes back an issue about settings from a place that is none any more. */
import { markerOf } from '../../report/index.ts';
import type { JobContext } from '../job-context.ts';
import { takeBackIn } from '../repository/take-back.ts';
import { findInstallation, findPosture, findPosturesIn, savePosture, type StoredPosture } from '../store/index.ts';

/** Of which nothing is written any more. */
export const noIssue = { issue_repository_id: null, issue_number: null, is_open: false, listed: [], said: {} } as const;

/** False: it was refused, and is to be tried again. */
export async function leaveKnown(
  context: JobContext,
  { installation_id: installation, subject }: Pick<StoredPosture, 'installation_id' | 'subject'>,
  {
    issue_repository_id: repository,
    issue_number: number,
  }: Pick<StoredPosture, 'issue_repository_id' | 'issue_number'>,
): Promise<boolean> {
  if (repository === null || number === null) return true;
  const github = await context.clients.installation(installation);
  return takeBackIn(context, github, { repository, number, marker: markerOf('posture', subject) });
}

/** All that stood in the repository was taken back: what is told now may stand elsewhere. */
export async function forgetIssuesIn(context: JobContext, repository: number): Promise<void> {
  for (const posture of await findPosturesIn(context.db, repository)) {
    await savePosture(context.db, posture, noIssue);
    const { installation_id: installation, repository_id: of } = posture;
    await context.queue.send(
      of === null
        ? { kind: 'audit-organisation', installation }
        : { kind: 'audit-settings', installation, repository: of },
    );
  }
}

/** The repository is forgotten: nobody would look after its issue in another one. */
export async function leaveForgotten(context: JobContext, repository: number): Promise<void> {
  const posture = await findPosture(context.db, `repository:${repository}`);
  if (posture === null || posture.issue_repository_id === repository) return;
  const installation = await findInstallation(context.db, posture.installation_id);
  if (installation?.state === 'active') await leaveKnown(context, posture, posture);
}
