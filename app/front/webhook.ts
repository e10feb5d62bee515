/** One webhook delivery: limits, signature, ids, one durable write, an answer; everything else is the queue's. */
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { Log } from '../context.ts';
import type { Queue } from '../queue/index.ts';
import { type Database, type NewDelivery, receiveDelivery } from '../store/index.ts';
import type { Status } from './answer.ts';
import type { BodyReader } from './body.ts';
import { toDelivery } from './ids.ts';
import { parseJson } from './json.ts';
import { isSigned } from './signature.ts';

export interface Receiver {
  readonly db: Database;
  readonly queue: Queue;
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
  if (typeof event !== 'string' || !/^[a-z_]{1,60}$/.test(event)) return null;
  try {
    return toDelivery(guid.toLowerCase(), event, parseJson(body));
  } catch {
    return null;
  }
}

/** The delivery and its job are written together or not at all. */
async function accept({ db, queue, log }: Receiver, delivery: NewDelivery): Promise<Status> {
  const { guid, event, action, installation_id: installation } = delivery;
  const isNew = await db.transaction().execute(async (within) => {
    const hasWork = await receiveDelivery(within, delivery);
    if (hasWork) await queue.send({ kind: 'deliver', guid, installation: installation ?? null }, { within });
    return hasWork;
  });
  log.info({ guid, event, action: action ?? null, installation: installation ?? null, isNew }, 'delivery received');
  return 202;
}
