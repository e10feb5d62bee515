/** All of GitHub's example payloads, and bodies that no GitHub sends, against the running server: nothing stops it. */
import { randomUUID } from 'node:crypto';
import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import collection from '@octokit/webhooks-examples' with { type: 'json' };
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStore } from '../../app/store/index.ts';
import { createRandom } from '../../rules/authoring.ts';
import { makeSecret, privateKey, signDelivery, startServerProcess, type ServerProcess } from '../support/app.ts';
import { makeFolder } from '../support/repository.ts';
import { createDatabase } from '../support/stores-of-run.ts';
import { until } from '../support/until.ts';
import { fields, nest, strange } from './front/strange.ts';

/** The package describes its list as if it were wrapped in a module. */
const examples = (
  collection as unknown as readonly { readonly name: string; readonly examples: readonly object[] }[]
).flatMap(({ name, examples: payloads }) =>
  payloads.map((payload) => ({ name, payload, guid: randomUUID() as string })),
);

const secret = makeSecret();
const data = makeFolder('leakwarden-examples-');
const databaseUrl = await createDatabase();
let server: ServerProcess;

beforeAll(async () => {
  const environment = {
    APP_ID: '5',
    PRIVATE_KEY: privateKey,
    WEBHOOK_SECRET: secret,
    GITHUB_API_URL: 'http://127.0.0.1:1',
    LEAKWARDEN_DATA: data,
    DATABASE_URL: databaseUrl,
  };
  server = await startServerProcess({ folder: data, environment });
});
afterAll(async () => void (await server.stop('SIGKILL')));

async function post(
  event: string,
  body: string,
  change: Readonly<Record<string, string | null>> = {},
): Promise<number> {
  const signed = signDelivery(secret, event, body);
  const headers = Object.entries({ ...signed.headers, ...change }).filter(
    (entry): entry is [string, string] => entry[1] !== null,
  );
  const answer = await fetch(`${server.url}/api/github/webhooks`, { method: 'POST', headers, body });
  expect(await answer.text()).not.toMatch(/error|at .*:\d+/i);
  return answer.status;
}

describe('examples', () => {
  test('all are accepted, and all are done', async () => {
    expect(examples.length).toBeGreaterThanOrEqual(329);
    const answers = new Map<number, number>();
    for (const { name, payload, guid } of examples) {
      const status = await post(name, JSON.stringify(payload), { 'x-github-delivery': guid });
      answers.set(status, (answers.get(status) ?? 0) + 1);
    }
    expect([...answers]).toEqual([[202, examples.length]]);
    await until(async () => {
      const metrics = await (await fetch(`${server.url}/metrics`)).text();
      return !/^leakwarden_deliveries\{state="(?:received|processing)"/m.test(metrics);
    }, 500);
  });
});

describe('hostile bodies', () => {
  // A sample: test/app/front/ids.test.ts has every value in every field.
  const random = createRandom('hostile bodies');
  test.each(fields)('%s of any type is accepted and stands in no way', async (field) => {
    for (const value of strange.filter(() => random() < 0.25)) {
      expect(await post('pull_request', nest(field, value))).toBe(202);
    }
  });

  test.each([
    ['no object', '[]', 202],
    ['a number', '5', 202],
    ['nothing', '', 400],
    ['no JSON', '{"a":', 400],
    ['bytes that are no text', '{"a":"\xff\xfe', 400],
    ['nested a million times', '['.repeat(1_000_000), 400],
    ['nested a thousand times and closed again', `${'{"a":'.repeat(1000)}1${'}'.repeat(1000)}`, 400],
    ['a number of a million digits', `{"number":${'9'.repeat(1_000_000)}}`, 202],
    ['a million keys', `{${Array.from({ length: 200_000 }, (_, key) => `"k${key}":1`).join()}}`, 202],
  ])('%s', async (_, body, status) => {
    expect(await post('push', body)).toBe(status);
  });

  test.each([
    ['no signature', { 'x-hub-signature-256': null }, 401],
    ['the signature of another body', { 'x-hub-signature-256': `sha256=${'0'.repeat(64)}` }, 401],
    ['a signature by SHA-1 alone', { 'x-hub-signature-256': null, 'x-hub-signature': `sha1=${'0'.repeat(40)}` }, 401],
    ['no GUID', { 'x-github-delivery': null }, 400],
    ['a GUID that is none', { 'x-github-delivery': "1' or '1'='1" }, 400],
    ['no event', { 'x-github-event': null }, 400],
    ['an event that is none', { 'x-github-event': '../../etc/passwd' }, 400],
  ] as const)('%s', async (_, change, status) => {
    expect(await post('push', '{}', change)).toBe(status);
  });

  test('26 MB are refused before they are read: answered, or cut off in the middle', async () => {
    const request = httpRequest(`${server.url}/api/github/webhooks`, { method: 'POST' });
    const ended = new Promise((resolve) => {
      request.once('response', ({ statusCode }) => resolve(statusCode));
      request.on('error', () => resolve('cut off'));
    });
    request.end('a'.repeat(26 * 1024 * 1024));
    expect([413, 'cut off']).toContain(await ended);
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
  });

  test('a body that never ends is cut off', async () => {
    const { port, hostname } = new URL(server.url);
    const socket = connect(Number(port), hostname);
    socket.on('error', () => undefined);
    socket.write('POST /api/github/webhooks HTTP/1.1\r\nhost: x\r\ncontent-length: 1000\r\n\r\n{');
    const drip = setInterval(() => socket.write(' '), 1_000);
    await new Promise((resolve) => socket.once('close', resolve));
    clearInterval(drip);
  });

  test('afterwards it is the same process, and everything it accepted is done', async () => {
    await until(async () => {
      const metrics = await (await fetch(`${server.url}/metrics`)).text();
      return !/^leakwarden_deliveries\{state="(?:received|processing)"/m.test(metrics);
    }, 500);
    expect(server.process.exitCode).toBeNull();
    expect(await server.stop()).toBe(0);
    const store = await openStore({ databaseUrl, data });
    const rows = await store.db.selectFrom('delivery').select(['guid', 'state']).execute();
    await store.close();
    expect(rows.filter(({ state }) => state !== 'done')).toEqual([]);
    const stored = new Set(rows.map(({ guid }) => guid));
    expect(examples.filter(({ guid }) => !stored.has(guid))).toEqual([]);
  });
});
