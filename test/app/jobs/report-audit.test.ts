/** Decisions are told to a receiver: signed, in order, none left out, whatever the receiver does. */
import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { decide } from '../../../app/store/index.ts';
import { startTestApp, type TestApp } from '../../support/jobs.ts';

interface Receiver {
  readonly url: string;
  /** What the next answers are; 200 afterwards. */
  readonly answers: (number | 'lost')[];
  /** Ids of each body whose signature was right. */
  readonly taken: number[][];
}

const secret = 'a secret of the receiver';
const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections();
});

async function startReceiver(): Promise<Receiver> {
  const [answers, taken]: [Receiver['answers'], number[][]] = [[], []];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      const signature = `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`;
      if (request.headers['x-leakwarden-signature-256'] !== signature) return response.writeHead(401).end();
      const answer = answers.shift() ?? 200;
      const lines = body.trim().split('\n');
      if (answer === 200 || answer === 'lost') taken.push(lines.map((line) => (JSON.parse(line) as { id: number }).id));
      return answer === 'lost' ? response.destroy() : response.writeHead(answer, { location: '/elsewhere' }).end();
    });
  });
  servers.push(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/audit`, answers, taken };
}

async function decideSome(app: TestApp, from: number, count: number): Promise<void> {
  const nothing = { actorId: null, installation: null, repository: null, leak: null, head: null, until: null };
  for (let number = from; number < from + count; number++)
    await decide(app.db, { ...nothing, actor: 'mary', action: 'accept', reason: 'why', source: `test:${number}` });
}

async function report(app: TestApp): Promise<void> {
  await app.send({ kind: 'report-audit' });
  await app.work();
}

test('a receiver that fails, redirects and loses answers gets everything in order, at least once', async () => {
  const receiver = await startReceiver();
  const app = await startTestApp({ auditWebhook: { url: receiver.url, secret } });
  await decideSome(app, 1, 3);
  receiver.answers.push(503, 302, 'lost');
  for (let attempt = 0; attempt < 3; attempt++) await report(app);
  expect(app.failures.map(({ error }) => String(error))).toEqual([
    expect.stringContaining('did not take the decisions (status 503)'),
    expect.stringContaining('(status 302)'),
    expect.stringContaining('did not take the decisions'),
  ]);
  expect(app.failures.map(({ error }) => String(error)).join()).not.toContain(receiver.url);
  await report(app);
  expect(receiver.taken).toEqual([
    [1, 2, 3],
    [1, 2, 3],
  ]);

  await decideSome(app, 4, 600);
  await report(app);
  await report(app);
  const later = receiver.taken.slice(2);
  expect(later.map(({ length }) => length)).toEqual([500, 100]);
  expect(later.flat()).toEqual(Array.from({ length: 600 }, (_, index) => index + 4));
});

test('one that does not know the secret gets nothing that it accepts, and the decisions wait', async () => {
  const receiver = await startReceiver();
  const app = await startTestApp({ auditWebhook: { url: receiver.url, secret: 'some other secret' } });
  await decideSome(app, 1, 1);
  await report(app);
  expect(app.failures.map(({ error }) => String(error))).toEqual([expect.stringContaining('(status 401)')]);
  expect(receiver.taken).toEqual([]);
});
