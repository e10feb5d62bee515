/** Which leak does a command mean? */
import { referenceOf } from '../../../report/index.ts';
import { findBlocking, findByIssue, findLeak, type StoredLeak } from '../../store/index.ts';
import type { JobContext } from '../context.ts';
import type { Asked } from './index.ts';

/** Several: the command has to name one. */
export type Target = { readonly leaks: readonly StoredLeak[] } | null;

/** Under our issue, its leak; under a pull request, what blocks its head. */
export async function findTarget(context: JobContext, asked: Asked, reference: string | null): Promise<Target> {
  const leaks = asked.pull ? await blockingHead(context, asked, asked.pull.head) : await ofIssue(context, asked);
  if (leaks.length === 0) return null;
  const named = reference === null ? leaks : leaks.filter(({ id }) => referenceOf(id) === reference);
  return { leaks: named };
}

async function ofIssue(context: JobContext, { place, number }: Asked): Promise<readonly StoredLeak[]> {
  const leak = await findByIssue(context.db, place.row.id, number);
  return leak ? [leak] : [];
}

async function blockingHead(context: JobContext, { place }: Asked, head: string): Promise<readonly StoredLeak[]> {
  const ids = await findBlocking(context.db, { repository: place.row.id, sha: head });
  const leaks: StoredLeak[] = [];
  for (const id of ids) {
    const leak = await findLeak(context.db, id);
    if (leak) leaks.push(leak);
  }
  return leaks;
}
