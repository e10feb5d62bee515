/** Puts a server process together, in the order in which its parts need each other, and takes it apart in reverse. */
import { once } from 'node:events';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import type { Logger } from 'pino';
import { createClients } from './clients.ts';
import type { AppContext, Log } from './context.ts';
import { assertRoom, makeDataFolder, makePrivateFolder } from './data-folder.ts';
import { OperatorError } from './errors.ts';
import { BodyReader, createFront, createIntake } from './front/index.ts';
import { assertSameKey } from './key-guard.ts';
import { planOf } from './jobs/index.ts';
import { createMetrics } from './metrics.ts';
import { type Handler, openQueue } from './queue/index.ts';
import { createReceive, type Receive } from './receive.ts';
import { startSchedule } from './schedule.ts';
import type { Settings } from './settings/index.ts';
import { openStore, setDeliveryState } from './store/index.ts';

export interface Handlers {
  readonly handle: Handler;
  readonly close: () => Promise<void>;
}

export interface ServerParts {
  readonly settings: Settings;
  readonly log: Log;
  /** For Probot. */
  readonly logger: Logger;
  /** Makes what works off the jobs; not called in a process that only receives. */
  readonly createHandlers: (context: AppContext, receive: Receive) => Promise<Handlers>;
}

export interface RunningServer {
  /** null: this process does not listen. */
  readonly port: number | null;
  /** Stops accepting, ends or puts back what runs, closes the store. */
  readonly stop: () => Promise<void>;
}

/** @throws OperatorError with what to do */
export async function startServer(parts: ServerParts): Promise<RunningServer> {
  const closers: (() => Promise<void>)[] = [];
  const stop = async (): Promise<void> => {
    for (const close of closers.splice(0).toReversed()) await close();
  };
  try {
    makeDataFolder(parts.settings.data);
    const context = await createContext(parts, closers);
    if (parts.settings.role !== 'front') await startWorker(parts, context, closers);
    const port = parts.settings.role === 'worker' ? null : await startFront(context, closers);
    return { port, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function createContext({ settings, log }: ServerParts, closers: (() => Promise<void>)[]): Promise<AppContext> {
  const onError = (error: Error): void => log.error({ problem: error.name }, 'store or queue failed');
  const store = await openStore({ ...settings, onError });
  closers.push(() => store.close());
  await assertSameKey(store.db, settings);
  const queue = await openQueue(store, planOf, { onError });
  closers.push(() => queue.stop());
  const metrics = createMetrics(store.db, queue);
  const clients = createClients({ settings, onLimit: metrics.limitRemaining });
  return { db: store.db, dump: () => store.dump(), queue, settings, clients, log, metrics, now: () => new Date() };
}

async function startWorker(
  { createHandlers, settings, logger, log }: ServerParts,
  context: AppContext,
  closers: (() => Promise<void>)[],
): Promise<void> {
  const { db, queue } = context;
  makePrivateFolder(join(settings.data, 'mirrors'));
  const receive = await createReceive({ settings, queue, logger });
  const handlers = await createHandlers(context, receive);
  // Closed after the queue has stopped handing out jobs, which is the closer before.
  closers.splice(-1, 0, handlers.close);
  queue.work(handlers.handle, {
    hasRoom: watchRoom(settings.data, log),
    onDead: async (job) => {
      log.error({ kind: job.kind }, 'job failed permanently');
      if (job.kind === 'handle-delivery') await setDeliveryState(db, job.guid, 'dead');
    },
  });
  const schedule = startSchedule(db, queue, () => log.error({}, 'schedule failed'));
  closers.push(schedule.stop);
}

/** A job that begins on a full disk fails half way; told once each time it becomes full. */
function watchRoom(data: string, log: Log): () => boolean {
  let isFull = false;
  return () => {
    try {
      assertRoom(data);
      isFull = false;
    } catch (error) {
      const says = error instanceof OperatorError ? error.message : null;
      if (!isFull) log.error({ says }, 'no job is begun until there is room');
      isFull = true;
    }
    return !isFull;
  };
}

async function startFront(context: AppContext, closers: (() => Promise<void>)[]): Promise<number> {
  const { db, queue, log, metrics, settings } = context;
  let isStopping = false;
  const assertStoreRoom = (): void => {
    if (settings.databaseUrl === null) assertRoom(settings.data);
  };
  const assertReady = async (): Promise<void> => {
    if (isStopping) throw new Error('stopping');
    assertStoreRoom();
    await queue.ping();
  };
  const secrets = settings.webhookSecrets;
  const intake = createIntake(db, queue, assertStoreRoom);
  const server = createFront({ intake, log, metrics, secrets, bodies: new BodyReader(), assertReady });
  server.listen(settings.port, settings.host);
  await once(server, 'listening').catch((error: unknown) => {
    throw toListenError(error, settings);
  });
  closers.push(async () => {
    isStopping = true;
    const closed = once(server, 'close');
    server.close();
    server.closeIdleConnections();
    const forced = setTimeout(() => server.closeAllConnections(), 5000);
    await closed;
    clearTimeout(forced);
  });
  return (server.address() as AddressInfo).port;
}

function toListenError(error: unknown, { host, port }: Settings): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  const reasons: Readonly<Record<string, string>> = {
    EADDRINUSE: 'something else listens there',
    EACCES: 'this user may not listen there',
    EADDRNOTAVAIL: 'this machine has no such address',
  };
  const reason = reasons[String(code)];
  return reason === undefined
    ? error
    : new OperatorError(`cannot listen on ${host}:${port}: ${reason}; choose others by HOST and PORT`);
}
