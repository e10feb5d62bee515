/** The way out leads through a proxy, for the API and for Git, over TLS and without. */
import { expect, test } from 'vitest';
import { findFreePort } from '../../support/postgres.ts';
import { standBefore, startProxy } from '../../support/proxies.ts';
import { makeAuthority } from '../../support/tls.ts';
import { until } from '../../support/until.ts';
import { afterThisTest } from '../../support/cleanup.ts';
import { setStage } from './stage.ts';

test('HTTPS_PROXY takes everything; while it is down jobs wait, and nothing goes around it', async () => {
  const [authority, plain, secure, port] = [
    await makeAuthority(),
    await findFreePort(),
    await findFreePort(),
    await findFreePort(),
  ];
  const before = await standBefore(plain, authority, secure);
  afterThisTest(before.stop);
  const stage = await setStage({
    front: { port: plain, web: `https://localhost:${secure}` },
    environment: { HTTPS_PROXY: `http://127.0.0.1:${port}`, NODE_EXTRA_CA_CERTS: authority.file },
  });
  const server = await stage.start();
  const head = await stage.leak('feature');
  await until(() => server.output().includes('job failed'));
  expect(server.output()).toMatch(/ECONNREFUSED: check GITHUB_API_URL, the proxy, and the network/);
  expect(stage.github.requests).toEqual([]);

  const proxy = await startProxy(port);
  afterThisTest(proxy.stop);
  expect((await stage.judged(head)).conclusion).toBe('failure');
  expect(new Set(proxy.passed.map(({ how, to }) => `${how} ${to}`))).toEqual(new Set([`tunnel localhost:${secure}`]));
  expect(proxy.passed.filter(({ agent }) => agent.startsWith('git/')).length).toBeGreaterThan(0);
  await server.stop();
}, 300_000);

test('HTTP_PROXY takes plain HTTP, and NO_PROXY exempts both the API and Git', async () => {
  const proxy = await startProxy();
  afterThisTest(proxy.stop);
  const stage = await setStage({ environment: { HTTP_PROXY: `http://127.0.0.1:${proxy.port}` } });
  const { host } = new URL(stage.github.url);
  const proxied = await stage.start();
  expect((await stage.judged(await stage.leak('proxied'))).conclusion).toBe('failure');
  await proxied.stop();
  expect(new Set(proxy.passed.map(({ to }) => to))).toEqual(new Set([host]));
  expect(proxy.passed.some(({ agent }) => agent.startsWith('git/'))).toBe(true);

  proxy.passed.length = 0;
  const direct = await stage.start({ NO_PROXY: `example.com,${host}` });
  expect((await stage.judged(await stage.leak('direct'))).conclusion).toBe('failure');
  await direct.stop();
  expect(proxy.passed).toEqual([]);
}, 300_000);
