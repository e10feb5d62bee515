/** One webhook delivery: limits, signature, ids, one durable write, an answer; everything else is the queue's. */
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { Batches } from '../batches.ts';
import type { Log } from '../context.ts';
import type { Job } from '../queue/index.ts';
import type { Queue } from '../queue/index.ts';
import { type Database, type NewDelivery, receiveDeliveries } from '../store/index.ts';
import type { Status } from './answer.ts';
import type { BodyReader } from './body.ts';
import { toDelivery } from './ids.ts';
import { parseJson } from './json.ts';
import { isSigned } from './signature.ts';

export type DeliveryIntake = Batches<NewDelivery>;

export interface Receiver {
  readonly intake: DeliveryIntake;
  readonly secrets: readonly string[];
  readonly bodies: BodyReader;
  readonly log: Log;
}

const refusals = { 'too-large': 413, busy: 503, broken: 400 } as const;

export async function receiveWebhook(receiver: Receiver, request: IncomingMessage): Promise<Status> {
  const body = await receiver.bodies.read(request);
  if (body.kind !== 'read') return refusals[body.kind];
  const signature = request.headers['x-hub-signature-256'];
  if (!isSigned(body.bytes, typeof signature === 'string' ? signature : undefined, receiver.secrets)) return 401;
  const delivery = parseDelivery(request.headers, body.bytes);
  if (delivery === null) return 400;
  return accept(receiver, delivery);
}

/** null: not what GitHub sends. */
function parseDelivery(headers: IncomingHttpHeaders, body: Buffer): NewDelivery | null {
  const guid = headers['x-github-delivery'];
  const event = headers['x-github-event'];
  if (typeof guid !== 'string' || !/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(guid)) return null;
  if (typeof event !== 'string' || !/^[a-z0-9_]{1,60}$/.test(event)) return null;
  try {
    return toDelivery(guid.toLowerCase(), event, parseJson(body));
  } catch {
    return null;
  }
}

/**
 * Deliveries and their jobs are written together or not at all; those that come while others are being written share a
 * transaction, so that a rush makes the transactions larger and not the wait. `assertRoom` throws where the store could
 * not keep them.
 */
export function createIntake(db: Database, queue: Queue, assertRoom: () => void = () => {}): DeliveryIntake {
  return new Batches(async (deliveries) => {
    assertRoom();
    await db.transaction().execute(async (within) => {
      // The same one twice at the same time is one.
      const distinct = new Map(deliveries.map((delivery) => [delivery.guid, delivery]));
      const guids = await receiveDeliveries(within, [...distinct.values()]);
      const jobs = guids.map((guid): Job => {
        return { kind: 'handle-delivery', guid, installation: distinct.get(guid)?.installation_id ?? null };
      });
      if (jobs.length > 0) await queue.sendAll(jobs, { within });
    });
  });
}

async function accept({ intake, log }: Receiver, delivery: NewDelivery): Promise<Status> {
  await intake.add(delivery);
  const { guid, event, action, installation_id: installation } = delivery;
  log.info({ guid, event, action: action ?? null, installation: installation ?? null }, 'delivery received');
  return 202;
}
