/** What was there before gets its issues slowly; what one change brings gets no more than its share. */
import { issuesLeft } from '../../../gate/index.ts';
import type { Config } from '../../../scan/index.ts';
import { startOfDay } from '../../decide/rollout.ts';
import type { JobContext } from '../../job-context.ts';
import { countIssuesSince, countOpened, type StoredLeak } from '../../store/index.ts';

/** `later`: this day has brought enough, and the daily look comes back to it. `list`: it stands in the list instead. */
export async function readQuota(
  { db, now }: JobContext,
  leak: StoredLeak,
  config: Config,
): Promise<'open' | 'later' | 'list'> {
  if (leak.issue_intent_at !== null) return 'open';
  if (leak.collected) return 'list';
  const since = startOfDay(now());
  if (leak.origin === 'sweep')
    return (await countIssuesSince(db, leak.installation_id, since)) < config.report.perDay ? 'open' : 'later';
  const bringer = { isOutsider: leak.is_outsider };
  return issuesLeft(config, bringer, await countOpened(db, leak, since)) > 0 ? 'open' : 'list';
}
