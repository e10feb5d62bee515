/** What was let pass by somebody with the right, as the store remembers it. */
import { isOver } from '../../../gate/index.ts';
import type { Grant } from '../../../report/index.ts';
import { findDecisions, type RememberedLeak } from '../../store/index.ts';
import { today, type JobContext } from '../context.ts';

export async function grantsOf(
  context: Pick<JobContext, 'db' | 'now'>,
  remembered: readonly RememberedLeak[],
): Promise<readonly Grant[]> {
  const grants: Grant[] = [];
  for (const { key, leak } of remembered) {
    if (!isLetPass(leak, today(context))) continue;
    const decisions = await findDecisions(context.db, { leak: leak.id });
    const last = decisions.findLast(({ action }) => action === 'accept' || action === 'false-positive');
    // What it says of itself holds, also where who said so was forgotten with the repository it was said in.
    const {
      actor: by,
      reason,
      until,
    } = last ?? { actor: 'somebody', reason: '(no longer kept)', until: leak.accepted_until };
    grants.push({ leak: key, by, reason, until });
  }
  return grants;
}

function isLetPass({ state, accepted_until: until }: RememberedLeak['leak'], today: string): boolean {
  return state === 'false-positive' || (state === 'accepted' && !isOver(until, today));
}
