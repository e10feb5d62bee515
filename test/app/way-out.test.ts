/** The way to a GitHub Enterprise Server with a certificate of its own authority, through a proxy. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { type AddressInfo, connect } from 'node:net';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { makeSecret, privateKey, type ServerProcess, startServerProcess } from '../support/app.ts';
import { makeFolder } from '../support/repository.ts';
import { until } from '../support/until.ts';

const closers: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

async function listen(server: Server): Promise<number> {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  closers.push(() => server.close());
  return (server.address() as AddressInfo).port;
}

interface Enterprise {
  readonly port: number;
  /** File. */
  readonly authority: string;
  /** Paths it was asked for. */
  readonly asked: string[];
  /** How often somebody did not trust it. */
  readonly refusals: () => number;
}

async function startEnterprise(): Promise<Enterprise> {
  const folder = makeFolder();
  const [key, certificate] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')];
  const how = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'];
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
  execFileSync('openssl', [...how, ...subject, '-keyout', key, '-out', certificate], { stdio: 'ignore' });
  const asked: string[] = [];
  const server = createSecureServer(
    { key: readFileSync(key), cert: readFileSync(certificate) },
    (request, response) => {
      asked.push(request.url ?? '');
      response.writeHead(503, { 'content-type': 'application/json' }).end('{}');
    },
  );
  let refusals = 0;
  server.on('tlsClientError', () => refusals++);
  return { port: await listen(server), authority: certificate, asked, refusals: () => refusals };
}

/** Tunnels, and remembers for whom. */
async function startProxy(): Promise<{ port: number; tunnels: string[] }> {
  const tunnels: string[] = [];
  const proxy = createServer((_, response) => response.writeHead(405).end());
  proxy.on('connect', (request, socket) => {
    tunnels.push(request.url ?? '');
    const [host = '', port] = (request.url ?? '').split(':');
    const tunnel = connect(Number(port), host, () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      tunnel.pipe(socket).pipe(tunnel);
    });
    for (const end of [tunnel, socket]) end.on('error', () => end.destroy());
  });
  return { port: await listen(proxy), tunnels };
}

async function start(environment: Readonly<Record<string, string>>): Promise<ServerProcess> {
  const server = await startServerProcess({
    folder: makeFolder(),
    environment: { APP_ID: '5', PRIVATE_KEY: privateKey, WEBHOOK_SECRET: makeSecret(), ...environment },
  });
  closers.unshift(() => server.stop('SIGKILL'));
  return server;
}

test('goes through the proxy and trusts the own authority, when both are named', async () => {
  const [enterprise, proxy] = [await startEnterprise(), await startProxy()];
  await start({
    GITHUB_API_URL: `https://localhost:${enterprise.port}/api/v3`,
    HTTPS_PROXY: `http://127.0.0.1:${proxy.port}`,
    NODE_EXTRA_CA_CERTS: enterprise.authority,
  });
  // The first thing it wants to know at a start.
  await until(() => enterprise.asked.includes('/api/v3/app'));
  expect(proxy.tunnels).toContain(`localhost:${enterprise.port}`);
});

test('trusts nobody else', async () => {
  const [enterprise, proxy] = [await startEnterprise(), await startProxy()];
  await start({
    GITHUB_API_URL: `https://localhost:${enterprise.port}/api/v3`,
    HTTPS_PROXY: `http://127.0.0.1:${proxy.port}`,
  });
  await until(() => enterprise.refusals() > 0);
  expect(enterprise.asked).toEqual([]);
});
