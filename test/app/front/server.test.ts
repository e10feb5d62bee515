/** The front as GitHub and others see it, over HTTP. */
import { once } from 'node:events';
import { request as httpRequest, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import type { Log } from '../../../app/context.ts';
import { BodyReader, createFront, createIntake } from '../../../app/front/index.ts';
import { createMetrics } from '../../../app/metrics.ts';
import { planOf } from '../../../app/jobs/index.ts';
import { openQueue, type Queue } from '../../../app/queue/index.ts';
import { findDelivery, setDeliveryState, type Store } from '../../../app/store/index.ts';
import { makeSecret, signDelivery, type SignedDelivery } from '../../support/app.ts';
import { describeOnBothStores } from '../../support/stores.ts';

const guid = '11111111-2222-4333-8444-555555555555';
const [present, former] = [makeSecret(), makeSecret()];
const megabyte = 1024 * 1024;

describeOnBothStores('the front', ({ openNew }) => {
  const closers: (() => Promise<unknown>)[] = [];
  afterEach(async () => {
    for (const close of closers.splice(0).toReversed()) await close();
  });

  interface Running {
    readonly url: string;
    readonly store: Store;
    readonly queue: Queue;
    readonly server: Server;
    readonly logged: string[];
    readonly post: (delivery: SignedDelivery) => Promise<Response>;
  }

  async function start(): Promise<Running> {
    const store = await openNew();
    const queue = await openQueue(store, planOf);
    const logged: string[] = [];
    const write = (fields: object, message: string): void => void logged.push(JSON.stringify({ ...fields, message }));
    const log: Log = { debug: write, info: write, warn: write, error: write };
    const server = createFront({
      intake: createIntake(store.db, queue),
      log,
      secrets: [present, former],
      bodies: new BodyReader(),
      metrics: createMetrics(store.db, queue),
      assertReady: () => queue.ping(),
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    closers.push(
      () => queue.stop(),
      async () => {
        server.close();
        server.closeAllConnections();
      },
    );
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const post = ({ headers, body }: SignedDelivery): Promise<Response> =>
      fetch(`${url}/api/github/webhooks`, { method: 'POST', headers, body });
    return { url, store, queue, server, logged, post };
  }

  test('takes a delivery: ids in the store, a job in the queue, nothing in the answer', async () => {
    const { post, store, queue, logged } = await start();
    const payload = { action: 'opened', installation: { id: 7 }, repository: { id: 9, full_name: 'octo/hidden' } };
    const response = await post(signDelivery(present, 'pull_request', payload, guid));
    expect([response.status, await response.text()]).toEqual([202, 'accepted\n']);
    expect(await findDelivery(store.db, guid)).toMatchObject({
      event: 'pull_request',
      repository_id: 9,
      state: 'received',
    });
    expect(await queue.counts()).toMatchObject([{ kind: 'handle-delivery', state: 'waiting', count: 1 }]);
    expect(logged.join()).toContain(guid);
    expect(logged.join()).not.toContain('hidden');
  });

  test('knows every secret of a rotation, and no other', async () => {
    const { post, queue } = await start();
    expect((await post(signDelivery(present, 'push', {}))).status).toBe(202);
    expect((await post(signDelivery(former, 'push', {}))).status).toBe(202);
    expect((await post(signDelivery(makeSecret(), 'push', {}))).status).toBe(401);
    const { body, headers } = signDelivery(present, 'push', {});
    expect((await post({ body: `${body} `, headers })).status).toBe(401);
    expect((await post({ body, headers: { ...headers, 'x-hub-signature-256': '' } })).status).toBe(401);
    expect((await queue.counts())[0]?.count).toBe(2);
  });

  test('a delivery that comes again makes work only while it is not done', async () => {
    const { post, store, queue } = await start();
    const again = (): Promise<Response> => post(signDelivery(present, 'push', {}, guid));
    for (let index = 0; index < 3; index++) expect((await again()).status).toBe(202);
    expect((await queue.counts())[0]?.count).toBe(1);
    queue.work(() => setDeliveryState(store.db, guid, 'done'));
    while ((await queue.counts()).length > 0) await new Promise((resolve) => setTimeout(resolve, 20));
    expect((await again()).status).toBe(202);
    expect(await queue.counts()).toEqual([]);
    await setDeliveryState(store.db, guid, 'dead');
    expect((await again()).status).toBe(202);
    expect((await findDelivery(store.db, guid))?.state).not.toBe('dead');
  });

  test('refuses what GitHub does not send', async () => {
    const { post, queue } = await start();
    const wrong = [
      signDelivery(present, 'push', '{'),
      signDelivery(present, 'push', '['.repeat(65) + ']'.repeat(65)),
      signDelivery(present, 'push', {}, "1' or 1=1"),
      signDelivery(present, 'Push <b>', {}),
    ];
    for (const delivery of wrong) {
      const response = await post(delivery);
      expect([response.status, await response.text()]).toEqual([400, 'bad request\n']);
    }
    expect(await queue.counts()).toEqual([]);
  });

  test('brackets within strings are no nesting', async () => {
    const { post } = await start();
    expect((await post(signDelivery(present, 'push', { text: `\\"${'['.repeat(500)}` }))).status).toBe(202);
  });

  test('refuses a body that is announced too large before it is sent', async () => {
    const { url } = await start();
    const sent = httpRequest(`${url}/api/github/webhooks`, {
      method: 'POST',
      headers: { 'content-length': 26 * megabyte },
    });
    sent.on('error', () => {});
    sent.flushHeaders();
    const [response] = (await once(sent, 'response')) as [{ statusCode: number }];
    expect(response.statusCode).toBe(413);
    sent.destroy();
  });

  test('refuses a body that becomes too large while it is sent', async () => {
    const { url } = await start();
    const sent = httpRequest(`${url}/api/github/webhooks`, { method: 'POST' });
    sent.on('error', () => {});
    const answered = once(sent, 'response') as Promise<[{ statusCode: number }]>;
    for (let index = 0; index < 27; index++) sent.write(Buffer.alloc(megabyte));
    expect((await answered)[0].statusCode).toBe(413);
    sent.destroy();
  });

  test('a store that fails is a plain 503, and its words stay inside', async () => {
    const { post, store, logged } = await start();
    await store.db.schema.dropTable('delivery').execute();
    const response = await post(signDelivery(present, 'push', {}));
    expect([response.status, await response.text()]).toEqual([503, 'not ready; it will be asked for again\n']);
    expect(logged.join()).not.toMatch(/relation|insert/);
  });

  test('health, readiness and metrics', async () => {
    const { url, post, queue } = await start();
    await post(signDelivery(present, 'push', {}));
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    const metrics = await (await fetch(`${url}/metrics`)).text();
    expect(metrics).toContain('leakwarden_deliveries{state="received",event="push"} 1');
    expect(metrics).toContain('leakwarden_queue_jobs{kind="handle-delivery",state="waiting"} 1');
    expect(metrics).toContain('leakwarden_webhook_answer_seconds_count{status="202"} 1');
    await queue.stop();
    expect((await fetch(`${url}/nothing`)).status).toBe(404);
    expect((await fetch(`${url}/api/github/webhooks`)).status).toBe(405);
  });

  test('who sends headers without end is cut off', async () => {
    const { server } = await start();
    const { port } = server.address() as AddressInfo;
    server.headersTimeout = 200;
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => {});
    await once(socket, 'connect');
    socket.write('POST / HTTP/1.1\r\nx: '.padEnd(17 * 1024, 'x'));
    const [answer] = (await once(socket, 'data')) as [Buffer];
    expect(answer.toString()).toMatch(/^HTTP\/1\.1 431/);
    expect(server.requestTimeout).toBe(30_000);
  });
});
