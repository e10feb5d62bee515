/** Hands a stored delivery to Probot, which asks app/events.ts for the jobs it leads to. */
import type { JobContext } from '../job-context.ts';
import type { Job } from '../queue/index.ts';
import { setDeliveryState, startDelivery } from '../store/index.ts';

declare module '../queue/job.ts' {
  interface JobIds {
    readonly 'handle-delivery': { readonly guid: string; readonly installation: number | null };
  }
}

export async function handleDelivery(context: JobContext, { guid }: Job<'handle-delivery'>): Promise<void> {
  const delivery = await startDelivery(context.db, guid);
  if (!delivery) return;
  await context.receive(guid, {
    event: delivery.event,
    action: delivery.action,
    installation: delivery.installation_id,
    repository: delivery.repository_id,
    number: delivery.number,
    subject: delivery.subject_id,
    before: delivery.before_sha,
    after: delivery.after_sha,
  });
  await setDeliveryState(context.db, guid, 'done');
}
