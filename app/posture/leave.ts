/** Takes back an issue about settings from a place that is none any more. */
import { closeIssue, deleteComment, isProblem, listComments, readRepository, updateIssue } from '../../github/index.ts';
import { markerOf } from '../../report/index.ts';
import type { JobContext } from '../job-context.ts';
import { collect } from '../parallel.ts';
import { findInstallation, findPosture, findPosturesIn, savePosture, type StoredPosture } from '../store/index.ts';

/** Of which nothing is written any more. */
const noIssue = { issue_repository_id: null, issue_number: null, is_open: false, listed: [], said: {} } as const;

/** Returns what is to be remembered from now on. */
export async function leaveKnown(
  context: JobContext,
  { installation_id: installation, subject }: Pick<StoredPosture, 'installation_id' | 'subject'>,
  {
    issue_repository_id: repository,
    issue_number: number,
  }: Pick<StoredPosture, 'issue_repository_id' | 'issue_number'>,
): Promise<typeof noIssue> {
  if (repository !== null && number !== null) await leaveIssue(context, { installation, repository, number, subject });
  return noIssue;
}

/** The repository became public: at once, since everybody can read how to get in. */
export async function leaveIssuesIn(context: JobContext, repository: number): Promise<void> {
  for (const posture of await findPosturesIn(context.db, repository)) {
    await savePosture(context.db, posture, await leaveKnown(context, posture, posture));
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

interface LeftIssue {
  readonly installation: number;
  readonly repository: number;
  readonly number: number;
  readonly subject: string;
}

/** Its text goes, since it says how to get in; GitHub keeps earlier versions for those who can read the repository. */
async function leaveIssue(
  context: JobContext,
  { installation, repository, number, subject }: LeftIssue,
): Promise<void> {
  const github = await context.clients.installation(installation);
  try {
    const present = await readRepository(github, repository);
    if (!present) return;
    const where = { owner: present.owner, repo: present.repo };
    const body = `${markerOf('posture', subject)}\nWhat stood here is told in another place, or in none: see \`report.repository\` in the configuration.`;
    await updateIssue(github, where, number, { title: 'Leakwarden', body });
    for (const { id, author } of await collect(listComments(github, where, number)))
      if (author?.login === context.login) await deleteComment(github, where, id);
    await closeIssue(github, where, number, 'not_planned');
  } catch (error) {
    if (!isProblem(error, 'forbidden', 'gone', 'not-found')) throw error;
  }
}
