/** Issues for what was there before are opened slowly. */
import { quotaFrom } from '../../decide/rollout.ts';
import { RetryAt } from '../../queue/index.ts';
import { countIssuesSince, type StoredLeak } from '../../store/index.ts';
import type { Config } from '../../../scan/index.ts';
import type { JobContext } from '../context.ts';

/** Throws RetryAt with the next day where this one has brought enough. */
export async function assertQuota(context: JobContext, leak: StoredLeak, { report }: Config): Promise<void> {
  if (leak.origin !== 'sweep' || leak.issue_intent_at !== null) return;
  const { since, next } = quotaFrom(context.now());
  const opened = await countIssuesSince(context.db, leak.installation_id, since);
  if (opened >= report.perDay) throw new RetryAt(next, 'enough issues for today');
}
