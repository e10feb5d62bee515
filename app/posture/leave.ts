/** Takes back an issue about settings from a place that is none any more. */
import { closeIssue, deleteComment, isProblem, listComments, readRepository, updateIssue } from '../../github/index.ts';
import { markerOf } from '../../report/index.ts';
import type { JobContext } from '../job-context.ts';
import { collect } from '../parallel.ts';

export interface LeftIssue {
  readonly installation: number;
  readonly repository: number;
  readonly number: number;
  readonly subject: string;
}

/** Its text goes, since it says how to get in; GitHub keeps earlier versions for those who can read the repository. */
export async function leaveIssue(
  context: Pick<JobContext, 'clients' | 'login'>,
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
