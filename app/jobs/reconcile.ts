/**
 * Webhooks are sent once, late, twice or never: every quarter of an hour what GitHub says is compared with what is
 * stored. https://docs.github.com/en/webhooks/using-webhooks/handling-failed-webhook-deliveries
 */
import { listInstallations, listMissedDeliveries, redeliver } from '../../github/index.ts';
import { findDelivery, findUnfinished, listInstallations as listKnown } from '../store/index.ts';
import type { JobContext } from './context.ts';

/** GitHub keeps deliveries for three days; what is older was seen by an earlier run. Hours. */
const reach = 6;
/** A head that is in progress for longer has lost its job. Minutes. */
const patience = 10;

export async function reconcile(context: JobContext): Promise<void> {
  await redeliverMissed(context);
  await judgeForgotten(context);
  const present = new Set<number>();
  for await (const { id } of listInstallations(context.clients.app())) present.add(id);
  for (const { id } of await listKnown(context.db)) present.add(id);
  for (const installation of present) await context.queue.send({ kind: 'enrol', installation });
}

async function redeliverMissed(context: JobContext): Promise<void> {
  const app = context.clients.app();
  const since = new Date(context.now().getTime() - reach * 3_600_000);
  for await (const { id, guid } of listMissedDeliveries(app, since)) {
    // What arrived although GitHub did not see our answer is known by its GUID.
    if (await findDelivery(context.db, guid)) continue;
    await redeliver(app, id);
    context.log.info({ guid }, 'delivery asked for again');
  }
}

async function judgeForgotten(context: JobContext): Promise<void> {
  const since = new Date(context.now().getTime() - patience * 60_000);
  for (const { installation, repository, sha } of await findUnfinished(context.db, since))
    await context.queue.send({ kind: 'judge', installation, repository, head: sha, base: null });
}
