/** Which leaks may a command be about? */
import type { JobContext } from '../../job-context.ts';
import {
  findBlocking,
  findByIssue,
  findCollected,
  findCollecting,
  findLeak,
  type StoredLeak,
} from '../../store/index.ts';
import type { CommandRequest } from './request.ts';

/** Under our issue, its leak; under a pull request, what blocks its head. */
export function findTarget(context: JobContext, request: CommandRequest): Promise<readonly StoredLeak[]> {
  return request.pull ? blockingHead(context, request, request.pull.head.sha) : ofIssue(context, request);
}

async function ofIssue(context: JobContext, { access, number }: CommandRequest): Promise<readonly StoredLeak[]> {
  const listed = await findCollecting(context.db, access.row.id, number);
  if (listed !== null) return findCollected(context.db, listed);
  const leak = await findByIssue(context.db, access.row.id, number);
  const teller = leak?.merged_into ? await findLeak(context.db, leak.merged_into) : leak;
  return teller ? [teller] : [];
}

async function blockingHead(
  context: JobContext,
  { access }: CommandRequest,
  head: string,
): Promise<readonly StoredLeak[]> {
  const ids = await findBlocking(context.db, { repository: access.row.id, sha: head });
  const leaks: StoredLeak[] = [];
  for (const id of ids) {
    const leak = await findLeak(context.db, id);
    if (leak) leaks.push(leak);
  }
  return leaks;
}
