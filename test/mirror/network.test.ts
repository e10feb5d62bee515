/** Own certificate authority and outgoing proxy, with and without the `git` binary. */
import { createServer, request as requestHttp, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { connect, type AddressInfo } from 'node:net';
import { afterAll, describe, expect, test } from 'vitest';
import { openMirrors, type MirrorOptions } from '../../mirror/index.ts';
import { makeFolder } from '../support/repository.ts';
import { makeAuthority } from '../support/tls.ts';
import { serveRepository, token, type Served } from './support.ts';

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  afterAll(() => server.close());
  return (server.address() as AddressInfo).port;
}

/** TLS in front of the Git server, with a certificate of its own authority. */
async function serveSecurely(served: Served): Promise<{ url: string; authority: string }> {
  const { key, cert, file } = await makeAuthority();
  const target = new URL(served.server.url);
  const secure = createSecureServer({ key, cert }, (request, response) => {
    const inner = requestHttp({ ...at(target), path: request.url, method: request.method, headers: request.headers });
    inner.on('response', (answer) => answer.pipe(response.writeHead(answer.statusCode ?? 500, answer.headers)));
    request.pipe(inner);
  });
  const port = await listen(secure);
  return { url: `https://localhost:${port}${new URL(served.remote.url).pathname}`, authority: file };
}

function at(url: URL): { host: string; port: string } {
  return { host: url.hostname, port: url.port };
}

/** Passes on plain requests and tunnels; remembers for whom. */
async function startProxy(): Promise<{ url: string; seen: string[] }> {
  const seen: string[] = [];
  const proxy = createServer((request, response) => {
    const url = new URL(request.url ?? '');
    seen.push(url.host);
    const path = url.pathname + url.search;
    const inner = requestHttp({ ...at(url), path, method: request.method, headers: request.headers });
    inner.on('response', (answer) => answer.pipe(response.writeHead(answer.statusCode ?? 500, answer.headers)));
    request.pipe(inner);
  });
  proxy.on('connect', (request, socket) => {
    seen.push(request.url ?? '');
    const [host = '', port] = (request.url ?? '').split(':');
    const tunnel = connect(Number(port), host, () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      tunnel.pipe(socket).pipe(tunnel);
    });
    for (const each of [socket, tunnel]) each.on('error', () => undefined);
  });
  return { url: `http://127.0.0.1:${await listen(proxy)}`, seen };
}

async function listThrough(url: string, options: Partial<MirrorOptions>): Promise<string[]> {
  const mirrors = openMirrors({ folder: makeFolder(), limitBytes: 1e9, portable: false, ...options });
  const remote = { url, token: () => Promise.resolve(token) };
  return mirrors.use(1, remote, async (mirror) => [...(await mirror.remoteRefs()).keys()]);
}

describe.each([{ portable: false }, { portable: true }])('%o', (options) => {
  test('an own certificate authority is trusted where it is named, and only there', async () => {
    const served = await serveRepository();
    served.origin.commit({ 'a.txt': 'a' });
    const { url, authority } = await serveSecurely(served);
    expect(await listThrough(url, { ...options, certificateAuthority: authority })).toEqual(['refs/heads/main']);
    await expect(listThrough(url, options)).rejects.toMatchObject({ kind: 'unavailable' });
  });

  test('an outgoing proxy is used for http and https', async () => {
    const served = await serveRepository();
    served.origin.commit({ 'a.txt': 'a' });
    const { url, authority } = await serveSecurely(served);
    const proxy = await startProxy();
    const how = { ...options, proxy: proxy.url, certificateAuthority: authority };
    expect(await listThrough(served.remote.url, how)).toEqual(['refs/heads/main']);
    expect(await listThrough(url, how)).toEqual(['refs/heads/main']);
    expect(new Set(proxy.seen)).toEqual(new Set([new URL(served.server.url).host, new URL(url).host]));
  });

  test('a proxy of the machine is not asked', async () => {
    const served = await serveRepository();
    served.origin.commit({ 'a.txt': 'a' });
    process.env['http_proxy'] = 'http://127.0.0.1:9';
    try {
      expect(await listThrough(served.remote.url, options)).toEqual(['refs/heads/main']);
    } finally {
      delete process.env['http_proxy'];
    }
  });
});
