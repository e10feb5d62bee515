/** `leakwarden serve` as a process: how it starts, refuses, stops, dies and comes back. */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import {
  makeSecret,
  privateKey,
  type ProcessOptions,
  type ServerProcess,
  signDelivery,
  spawnServer,
  startServerProcess,
} from '../support/app.ts';
import { layEmptyStore } from '../support/empty-store.ts';
import { findFreePort, type Server, startPostgres } from '../support/postgres.ts';
import { makeFolder } from '../support/repository.ts';
import { until } from '../support/until.ts';

const secret = makeSecret();
const credentials = { APP_ID: '5', PRIVATE_KEY: privateKey, WEBHOOK_SECRET: secret };
// Answers nothing: what the server asks of GitHub by itself fails at once, and is not what is tried here.
const nowhere = { GITHUB_API_URL: 'http://127.0.0.1:1' };

const running: ServerProcess[] = [];
afterEach(async () => {
  for (const server of running.splice(0)) await server.stop('SIGKILL');
});

async function start(options: Partial<ProcessOptions> = {}): Promise<ServerProcess> {
  const environment = { ...nowhere, ...credentials, ...options.environment };
  const server = await startServerProcess({ folder: makeFolder(), ...options, environment });
  running.push(server);
  return server;
}

const post = (url: string, { headers, body }: ReturnType<typeof signDelivery>): Promise<Response> =>
  fetch(`${url}/api/github/webhooks`, { method: 'POST', headers, body });

/** Sends so many and returns how many were accepted. */
async function postMany(url: string, count: number): Promise<number> {
  const answers = await Promise.all(
    Array.from({ length: count }, () => post(url, signDelivery(secret, 'ping', { zen: 'planted text' }))),
  );
  return answers.filter(({ status }) => status === 202).length;
}

async function countDone(url: string): Promise<number> {
  const metrics = await (await fetch(`${url}/metrics`)).text();
  return Number(/^leakwarden_deliveries\{state="done",event="ping"\} (\d+)$/m.exec(metrics)?.[1] ?? 0);
}

/** Runs until it refuses. */
async function refuse(options: ProcessOptions): Promise<{ code: number | null; complaint: string }> {
  const child = spawnServer(options);
  let complaint = '';
  child.stderr?.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, complaint };
}

describe('leakwarden serve, embedded', () => {
  const makeHome = async (): Promise<string> => {
    const folder = makeFolder();
    await layEmptyStore(join(folder, 'data'));
    return folder;
  };

  test('works, keeps a second process out, stops when it is told to, and logs ids alone', async () => {
    const folder = await makeHome();
    const server = await start({ folder });
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
    expect(await postMany(server.url, 5)).toBe(5);
    await until(async () => (await countDone(server.url)) === 5);

    const second = await refuse({ folder, environment: { ...nowhere, ...credentials } });
    expect(second.code).toBe(2);
    expect(second.complaint).toMatch(new RegExp(`in use by process ${server.process.pid} on .*DATABASE_URL`));

    expect(await server.stop()).toBe(0);
    const lines = server.output().trim().split('\n');
    expect(lines.map((line) => (JSON.parse(line) as { msg: string }).msg)).toContain('stopped');
    expect(server.output()).not.toContain('planted');
    expect(readFileSync(join(folder, 'data/fingerprint.key'), 'utf8').trim()).toHaveLength(64);
  });

  test('loses nothing that it has accepted when it is killed', async () => {
    const folder = await makeHome();
    const first = await start({ folder });
    expect(await postMany(first.url, 40)).toBe(40);
    await first.stop('SIGKILL');
    const second = await start({ folder });
    await until(async () => (await countDone(second.url)) === 40);
  });

  test('refuses settings and another fingerprint key with exit code 2 and what to do', async () => {
    const folder = await makeHome();
    expect(await refuse({ folder, environment: { ...credentials, WEBHOOK_SECRET: 'development' } })).toEqual({
      code: 2,
      complaint: expect.stringMatching(/^leakwarden: WEBHOOK_SECRET is too weak/),
    });
    await (await start({ folder })).stop();
    expect(await refuse({ folder, environment: { ...credentials, LEAKWARDEN_KEY: 'f'.repeat(40) } })).toEqual({
      code: 2,
      complaint: expect.stringMatching(/filled under .*set LEAKWARDEN_KEY to that one/),
    });
  });

  test('makes its App at the first start and goes on by itself', async () => {
    const conversions = createServer((_, response) => {
      const app = { id: 42, pem: privateKey, webhook_secret: secret, html_url: 'https://github.example/apps/x' };
      response.writeHead(201, { 'content-type': 'application/json' }).end(JSON.stringify(app));
    });
    conversions.listen(0, '127.0.0.1');
    await once(conversions, 'listening');
    const github = `http://127.0.0.1:${(conversions.address() as AddressInfo).port}`;
    const port = await findFreePort();

    const child = spawnServer({
      folder: makeFolder(),
      environment: { GITHUB_API_URL: github, GITHUB_SERVER_URL: github, PORT: String(port) },
    });
    const [line] = (await once(child.stderr ?? child, 'data')) as [Buffer];
    const first = new URL(/http:\S+/.exec(line.toString())?.[0] ?? '');
    const entered = await fetch(first, { redirect: 'manual' });
    const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? '';
    const offer = await fetch(new URL('/setup/manifest', first), {
      method: 'POST',
      headers: { cookie },
      body: new URLSearchParams({ address: 'https://leakwarden.example.com' }),
    });
    const state = /state=([\w-]+)/.exec(await offer.text())?.[1] ?? '';
    const callback = new URL(`/setup/callback?code=c&state=${state}`, first);
    expect((await fetch(callback, { headers: { cookie } })).status).toBe(200);

    const url = `http://127.0.0.1:${port}`;
    await until(() =>
      fetch(`${url}/readyz`).then(
        ({ status }) => status === 200,
        () => false,
      ),
    );
    expect((await post(url, signDelivery(secret, 'ping', {}))).status).toBe(202);
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([0, null]);
    conversions.close();
  });
});

describe('leakwarden serve, on PostgreSQL', () => {
  let postgres: Server;
  beforeAll(async () => {
    postgres = await startPostgres();
  });
  afterAll(() => postgres.stop());

  test('front and worker are processes of their own; either may be killed', async () => {
    const environment = { DATABASE_URL: await postgres.createDatabase(), LEAKWARDEN_KEY: 'f'.repeat(40) };
    const front = await start({ environment, flags: ['--role', 'front'] });
    expect(await postMany(front.url, 30)).toBe(30);
    expect(await countDone(front.url)).toBe(0);
    await front.stop('SIGKILL');

    const worker = await start({ environment, flags: ['--role', 'worker'] });
    const again = await start({ environment, flags: ['--role', 'front'] });
    await until(async () => (await countDone(again.url)) === 30);
    expect(await worker.stop()).toBe(0);
    expect(await again.stop()).toBe(0);
  });

  test('says that the database does not answer, without its password', async () => {
    const password = makeSecret();
    const environment = { ...credentials, DATABASE_URL: `postgres://u:${password}@127.0.0.1:1/x` };
    const { code, complaint } = await refuse({ environment, folder: makeFolder() });
    expect(code).toBe(2);
    expect(complaint).toMatch(/database at 127\.0\.0\.1:1\/x does not answer \(ECONNREFUSED\); check DATABASE_URL/);
    expect(complaint).not.toContain(password);
  });
});
