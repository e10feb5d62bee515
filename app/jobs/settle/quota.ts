/** Issues for what was there before are opened slowly. */
import { startOfDay } from '../../decide/rollout.ts';
import { countIssuesSince, type StoredLeak } from '../../store/index.ts';
import type { Config } from '../../../scan/index.ts';
import type { JobContext } from '../context.ts';

/** False where this day has brought enough: the daily look comes back to it. */
export async function hasQuota(context: JobContext, leak: StoredLeak, { report }: Config): Promise<boolean> {
  if (leak.origin !== 'sweep' || leak.issue_intent_at !== null) return true;
  const opened = await countIssuesSince(context.db, leak.installation_id, startOfDay(context.now()));
  return opened < report.perDay;
}
