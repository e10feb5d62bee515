/** Probot between a stored delivery and the jobs it leads to. */
import { Probot, ProbotOctokit } from 'probot';
import type { Logger } from 'pino';
import { type DeliveredEvent, jobsFor } from './events.ts';
import type { Queue } from './queue/index.ts';
import type { Settings } from './settings/index.ts';

export type Receive = (guid: string, event: DeliveredEvent) => Promise<void>;

export interface ReceiveOptions {
  readonly settings: Pick<Settings, 'appId' | 'privateKey' | 'webhookSecrets' | 'apiUrl'>;
  readonly queue: Queue;
  readonly logger: Logger;
}

/** Its own waiting and repeating would end with the process: the queue does both. */
const QuietOctokit = ProbotOctokit.defaults({ throttle: { enabled: false }, retry: { enabled: false } });

export async function createReceive({ settings, queue, logger }: ReceiveOptions): Promise<Receive> {
  const probot = new Probot({
    appId: settings.appId,
    privateKey: settings.privateKey,
    secret: settings.webhookSecrets[0] ?? '',
    baseUrl: settings.apiUrl,
    Octokit: QuietOctokit,
    log: logger,
  });
  await probot.ready();
  probot.onAny(async ({ payload }) => {
    for (const job of jobsFor(readEvent(payload))) await queue.send(job);
  });
  return async (guid, event) => {
    const payload = {
      ...(event.action !== null && { action: event.action }),
      ...(event.installation !== null && { installation: { id: event.installation } }),
      delivered: event,
    };
    // Probot's types know whole payloads; ours holds ids only.
    await probot.receive({ id: guid, name: event.event, payload } as unknown as Parameters<Probot['receive']>[0]);
  };
}

function readEvent(payload: unknown): DeliveredEvent {
  return (payload as { readonly delivered: DeliveredEvent }).delivered;
}
