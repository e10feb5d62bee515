/** What an operator decides stands in the log and at the receiver, and comes from a running server. */
import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { until } from '../../support/until.ts';
import { afterThisTest } from '../../support/cleanup.ts';
import { setStage } from './stage.ts';

test('an override is posted, signed, although the receiver fails at first', async () => {
  const secret = 'a secret of the receiver';
  const bodies: string[] = [];
  let failures = 0;
  const receiver = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      if (++failures <= 2) return response.writeHead(500).end();
      const signature = `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`;
      if (request.headers['x-leakwarden-signature-256'] === signature) bodies.push(body);
      return response.end();
    });
  }).listen(0, '127.0.0.1');
  await once(receiver, 'listening');
  afterThisTest(async () => receiver.close().closeAllConnections());
  const url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/`;
  const stage = await setStage({ environment: { AUDIT_WEBHOOK_URL: url, AUDIT_WEBHOOK_SECRET: secret } });
  const server = await stage.start();
  const head = await stage.leak('feature');
  await stage.judged(head);
  const order = ['override', 'acme/shop', head, '--reason', 'looked at by hand', '--actor', 'olga'];
  expect(await stage.command(order)).toMatchObject({ code: 0 });
  await until(() => bodies.length > 0);
  expect(failures).toBe(3);
  expect(bodies.join('')).toBe((await stage.command(['audit'])).output);
  expect(JSON.parse(bodies[0] ?? '')).toMatchObject({ actor: 'olga', action: 'override', reason: 'looked at by hand' });
  expect(server.output()).toMatch(/"kind":"report-audit","problem":"AuditReportError status 500/);
  await server.stop();
}, 300_000);
