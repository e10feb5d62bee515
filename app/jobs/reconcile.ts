/**
 * Webhooks are sent once, late, twice or never: every quarter of an hour what GitHub says is compared with what is
 * stored. https://docs.github.com/en/webhooks/using-webhooks/handling-failed-webhook-deliveries
 */
import { listInstallations, listMissedDeliveries, redeliver } from '../../github/index.ts';
import type { JobContext } from '../job-context.ts';
import {
  findDelivery,
  findStuckDeliveries,
  findUnfinished,
  noteFirstAttempt,
  listInstallations as listKnown,
  listRepositories,
  readMeta,
  writeMeta,
} from '../store/index.ts';

declare module '../queue/job.ts' {
  interface JobIds {
    readonly reconcile: NoIds;
  }
}

/** For so long GitHub keeps deliveries and sends them again. Hours. */
const longestReach = 72;
/** What was sent while the last run looked, or came late, is looked at twice. Hours. */
const overlap = 6;
/** When it was last done to its end. */
const lastRun = 'reconciled';
/** A head that is in progress for longer, or a delivery, has lost its job. Minutes. */
const patience = 10;

export async function reconcile(context: JobContext): Promise<void> {
  const started = context.now();
  const last = new Date((await readMeta(context.db, lastRun)) ?? 0);
  const oldest = new Date(started.getTime() - longestReach * 3_600_000);
  await redeliverMissed(context, new Date(Math.max(last.getTime() - overlap * 3_600_000, oldest.getTime())));
  await resumeForgotten(context);
  const present = new Set<number>();
  for await (const { id } of listInstallations(context.clients.app())) present.add(id);
  for (const { id } of await listKnown(context.db)) present.add(id);
  for (const installation of present) await context.queue.send({ kind: 'sync-repositories', installation });
  // Away for longer than GitHub remembers: pull requests of forks are not to be seen by the time of the last push.
  if (last < oldest) await inspectAll(context);
  await writeMeta(context.db, lastRun, started.toISOString());
}

async function inspectAll(context: JobContext): Promise<void> {
  for (const { id: repository, installation_id: installation } of await listRepositories(context.db))
    await context.queue.send({ kind: 'inspect-repository', installation, repository });
}

async function redeliverMissed(context: JobContext, since: Date): Promise<void> {
  const app = context.clients.app();
  for await (const { id, guid, deliveredAt } of listMissedDeliveries(app, since)) {
    // What arrived although GitHub did not see our answer is known by its GUID.
    if (await findDelivery(context.db, guid)) continue;
    await noteFirstAttempt(context.db, guid, deliveredAt);
    await redeliver(app, id);
    context.log.info({ guid }, 'delivery asked for again');
  }
}

async function resumeForgotten({ db, queue, now }: JobContext): Promise<void> {
  const before = new Date(now().getTime() - patience * 60_000);
  for (const { guid, installation_id: installation } of await findStuckDeliveries(db, before))
    await queue.send({ kind: 'handle-delivery', guid, installation });
  for (const { installation, repository, sha } of await findUnfinished(db, before))
    await queue.send({ kind: 'judge-head', installation, repository, head: sha, base: null });
}
