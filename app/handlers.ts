/** What works off the jobs of a server process. */
import type { AppContext } from './context.ts';
import { setDeliveryState, startDelivery } from './store/index.ts';
import type { Receive } from './receive.ts';
import type { Handlers } from './start.ts';

export async function createHandlers(context: AppContext, receive: Receive): Promise<Handlers> {
  return {
    handle: async (job) => {
      if (job.kind !== 'deliver') return;
      const delivery = await startDelivery(context.db, job.guid);
      if (!delivery) return;
      await receive(job.guid, {
        event: delivery.event,
        action: delivery.action,
        installation: delivery.installation_id,
        repository: delivery.repository_id,
        number: delivery.number,
        subject: delivery.subject_id,
        before: delivery.before_sha,
        after: delivery.after_sha,
      });
      await setDeliveryState(context.db, job.guid, 'done');
    },
    close: () => Promise.resolve(),
  };
}
