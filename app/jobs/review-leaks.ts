/** Once a day every open leak is looked at: due dates, ended acceptances, whether its check still blocks; and all settings. */
import { isTold } from '../decide/rollout.ts';
import type { JobContext } from '../job-context.ts';
import { syncLater } from '../leaks/sync-later.ts';
import { listInstallations, listOpenLeaks, listRepositories, type StoredLeak } from '../store/index.ts';

declare module '../queue/job.ts' {
  interface JobIds {
    readonly 'review-leaks': NoIds;
  }
}

/** How often it is found out whether the check is required. Days. */
const blockingEvery = 7;
/** Of one installation, a day: more issues than that are not opened. */
const mostWaiting = 500;

export async function reviewLeaks(context: JobContext): Promise<void> {
  for (const { id } of await listInstallations(context.db)) {
    const leaks = toLookAt(await listOpenLeaks(context.db, id));
    await syncLater(
      context,
      id,
      leaks.map((leak) => leak.id),
    );
    await context.queue.send({ kind: 'audit-organisation', installation: id });
    await context.queue.send({ kind: 'audit-repositories', installation: id });
    for (const repository of await listRepositories(context.db, { installation: id })) {
      // The quarter-hourly look goes by the time of the last push, which not everything changes.
      await context.queue.send({ kind: 'inspect-repository', installation: id, repository: repository.id });
      if (isOld(repository.blocking_at, context.now(), blockingEvery))
        await context.queue.send({ kind: 'require-check', installation: id, repository: repository.id });
    }
  }
}

/** Oldest first. What waits for its issue comes by and by, and what gets none has nothing to be reminded of. */
function toLookAt(leaks: readonly StoredLeak[]): readonly StoredLeak[] {
  const isKnown = (leak: StoredLeak): boolean => isTold(leak) || leak.state === 'accepted';
  const waiting = leaks.filter((leak) => !isKnown(leak) && mayGetIssue(leak));
  return [...leaks.filter(isKnown), ...waiting.slice(0, mostWaiting)];
}

function mayGetIssue({ origin, severity }: StoredLeak): boolean {
  return origin === 'change' || severity === 'critical';
}

function isOld(at: Date | null, now: Date, days: number): boolean {
  return at === null || now.getTime() - at.getTime() > days * 86_400_000;
}
