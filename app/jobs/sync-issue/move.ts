/**
 * Configuration names another place than the one where an issue stands: its story goes on there, and the old issue says so
 * and is closed. One that became public meanwhile tells nothing any more.
 */
import {
  closeIssue,
  comment,
  isProblem,
  readIssue,
  readRepository,
  updateAdvisory,
  type Issue,
} from '../../../github/index.ts';
import { formatIssueComment, referenceOf, type IssueChange } from '../../../report/index.ts';
import { intentOf } from '../../intent.ts';
import type { JobContext } from '../../job-context.ts';
import type { RepositoryAccess } from '../../repository/open.ts';
import type { StoredLeak } from '../../store/index.ts';
import { retract } from './take-back.ts';

/** Whether what is stored of it stands elsewhere than in this repository. */
export function isMoving(
  { issue_kind: kind, issue_number: number, issue_repository_id: repository }: StoredLeak,
  home: number,
): boolean {
  return kind === 'issue' && number !== null && repository !== null && repository !== home;
}

/** After the new one is there, and before it is remembered: a crash in between does it again. */
export function leaveOld(
  context: JobContext,
  access: RepositoryAccess,
  leak: StoredLeak,
  target: Issue | null,
): Promise<void> {
  return pointTo(context, access, leak, {
    key: `moved:${target?.url.split('/').at(-1) ?? 'advisory'}:${access.row.id}`,
    change: { kind: 'moved', reference: referenceOf(leak.id), url: target?.url ?? null },
  });
}

export interface Pointer {
  /** Names what is said within the leak. */
  readonly key: string;
  readonly change: IssueChange;
}

/** Says where the story is told from now on, and closes the issue. */
export async function pointTo(
  context: JobContext,
  access: RepositoryAccess,
  leak: StoredLeak,
  pointer: Pointer,
): Promise<void> {
  const { issue_number: number, issue_repository_id: repository } = leak;
  if (number === null || repository === null) return;
  const old = await readRepository(access.github, repository).catch(nothingToReach);
  if (!old) return;
  const where = { owner: old.owner, repo: old.repo };
  if (old.visibility === 'public') {
    await retract(context, access.github, where, leak);
    return;
  }
  const issue = await readIssue(access.github, where, number).catch(nothingToReach);
  if (!issue) return;
  const key = `${leak.id}:${pointer.key}`;
  await comment(access.github, where, number, {
    key,
    body: formatIssueComment(pointer.change, key),
    creator: context.login,
    intent: await intentOf(context, `comment:${key}`),
    now: context.now(),
  });
  if (issue.state === 'open') await closeIssue(access.github, where, number, 'not_planned');
}

/** The draft says nothing new; what was published stays what it is. */
export async function leaveAdvisory(
  { github, where }: RepositoryAccess,
  { advisory_id: id }: StoredLeak,
): Promise<void> {
  if (id === null) return;
  await updateAdvisory(github, where, id, { state: 'closed' }).catch((error: unknown) => {
    if (!isProblem(error, 'not-found', 'forbidden', 'invalid')) throw error;
  });
}

/** The App cannot get there any more, or nothing is left there. */
function nothingToReach(error: unknown): null {
  if (isProblem(error, 'forbidden', 'gone', 'not-found')) return null;
  throw error;
}
