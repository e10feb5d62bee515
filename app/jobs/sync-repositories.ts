/** Which repositories does an installation hold now? New ones are scanned, lost ones are marked and reported. */
import { listInstallationRepositories, readInstallation, type Repository } from '../../github/index.ts';
import type { JobContext } from '../job-context.ts';
import type { Job } from '../queue/index.ts';
import { loseRepository, noticeExposure, toState } from '../repository/open.ts';
import {
  findRepository,
  listRepositories,
  markInstallationRemoved,
  saveInstallation,
  saveRepository,
  setPushedAt,
} from '../store/index.ts';

declare module '../queue/job.ts' {
  interface JobIds {
    readonly 'sync-repositories': { readonly installation: number };
  }
}

export async function syncRepositories(
  context: JobContext,
  { installation: id }: Job<'sync-repositories'>,
): Promise<void> {
  const found = await readInstallation(context.clients.app(), id);
  if (!found) {
    await markInstallationRemoved(context.db, id, context.now());
    return context.log.info({ installation: id }, 'installation removed');
  }
  await saveInstallation(context.db, {
    id,
    account_id: found.accountId,
    account: found.account,
    account_type: found.accountType,
    permissions: found.permissions,
    state: found.suspended ? 'suspended' : 'active',
  });
  if (found.suspended) return;
  const seen = new Set<number>();
  for await (const present of listInstallationRepositories(await context.clients.installation(id))) {
    seen.add(present.id);
    await enrolRepository(context, id, present);
  }
  for (const lost of await listRepositories(context.db, { installation: id })) {
    if (!seen.has(lost.id)) await loseRepository(context, id, lost.id);
  }
}

async function enrolRepository(context: JobContext, installation: number, present: Repository): Promise<void> {
  const before = await findRepository(context.db, present.id);
  await noticeExposure(context, present, installation);
  await saveRepository(context.db, toState(present, installation));
  const isUnchanged =
    before?.state === 'active' &&
    before.visibility === present.visibility &&
    before.swept_at !== null &&
    before.pushed_at === present.pushedAt;
  if (isUnchanged) return;
  await context.queue.send({ kind: 'inspect-repository', installation, repository: present.id });
  // Remembered only once the work is in the queue: a crash in between does it again.
  await setPushedAt(context.db, present.id, settledPush(present.pushedAt, context.now()));
}

/** GitHub tells whole seconds, by its own clock: after a push of this minute another may come that bears the same one. */
function settledPush(pushedAt: string | null, now: Date): string | null {
  return pushedAt !== null && now.getTime() - Date.parse(pushedAt) < 60_000 ? null : pushedAt;
}
