/** Reads settings with what an installation may ask: within its reserve, and only for what changed. */
import { isKeptForJudging } from '../../gate/index.ts';
import { openSettings, type GitHub, type SettingsReader } from '../../github/index.ts';
import type { JobContext } from '../job-context.ts';
import { RetryAt } from '../queue/index.ts';

type ReadContext = Pick<JobContext, 'clients' | 'memory' | 'now'>;

export function openReader(
  { clients, memory, now }: ReadContext,
  installation: number,
  github: GitHub,
): SettingsReader {
  const isReserved = (): boolean => isKeptForJudging(clients.rateLimit(installation), now());
  return openSettings(github, memory.answersOf(installation), isReserved);
}

const hour = 3_600_000;

/** What the limit left unread is not judged: the next try asks only for what changed, which costs nothing. @throws RetryAt */
export function assertWhole({ clients, now }: ReadContext, installation: number, { usedUp }: SettingsReader): void {
  if (usedUp.size === 0) return;
  const reset = usedUp.has('graph') ? null : clients.rateLimit(installation)?.resetAt;
  const at = reset && reset > now() ? reset : new Date(now().getTime() + hour);
  throw new RetryAt(at, 'incomplete: what GitHub grants in an hour is used up, or kept for judging');
}
