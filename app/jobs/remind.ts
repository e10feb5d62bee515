/** Once a day every open leak is looked at: due dates, ended acceptances, whether its check still blocks. */
import { listInstallations, listOpenLeaks, listRepositories } from '../store/index.ts';
import type { JobContext } from './context.ts';

/** How often it is found out whether the check is required. Days. */
const blockingEvery = 7;

export async function remind(context: JobContext): Promise<void> {
  for (const { id } of await listInstallations(context.db)) {
    for (const leak of await listOpenLeaks(context.db, id))
      await context.queue.send({ kind: 'settle', installation: id, repository: leak.repository_id, leak: leak.id });
    for (const repository of await listRepositories(context.db, { installation: id })) {
      if (isOld(repository.blocking_at, context.now(), blockingEvery))
        await context.queue.send({ kind: 'blocking', installation: id, repository: repository.id });
    }
  }
}

function isOld(at: Date | null, now: Date, days: number): boolean {
  return at === null || now.getTime() - at.getTime() > days * 86_400_000;
}
