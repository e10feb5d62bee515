/** GitHub redirects what was renamed; whoever answers in its place must not send us to other machines. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Octokit } from '@octokit/rest';
import { afterAll, expect, test } from 'vitest';
import { call, openBody, timedFetch } from '../../github/call.ts';
import type { GitHub } from '../../github/index.ts';

const closers: (() => void)[] = [];
afterAll(() => {
  for (const close of closers) close();
});

async function serve(answer: RequestListener): Promise<{ readonly url: string; readonly seen: IncomingMessage[] }> {
  const seen: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    seen.push(request);
    request.resume();
    answer(request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  closers.push(() => server.close().closeAllConnections());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen };
}

const clientOf = (baseUrl: string): GitHub =>
  new Octokit({ baseUrl, auth: 'token', request: { fetch: timedFetch(fetch) } });

const readFile = async (baseUrl: string): Promise<string> => {
  const route = 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}';
  const where = { owner: 'acme', repo: 'shop', artifact_id: 1, archive_format: 'zip' };
  const pieces: Uint8Array[] = [];
  for await (const piece of await openBody(clientOf(baseUrl), 'read an artifact', route, where, 5000))
    pieces.push(piece);
  return Buffer.concat(pieces).toString();
};

const close = (baseUrl: string): Promise<unknown> =>
  call(clientOf(baseUrl), 'close an issue', 'PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
    owner: 'acme',
    repo: 'old',
    issue_number: 1,
    state: 'closed',
  });

test.each([301, 302, 307, 308])('%i on the same server is followed with the same method and right', async (status) => {
  const github = await serve(({ url }, response) => {
    if (url === '/repos/acme/old/issues/1') response.writeHead(status, { location: '/repositories/7/issues/1' }).end();
    else response.writeHead(200, { 'content-type': 'application/json' }).end('{"number":1}');
  });
  expect(await close(github.url)).toEqual({ number: 1 });
  expect(github.seen.map(({ method, headers: { authorization } }) => [method, authorization])).toEqual([
    ['PATCH', 'token token'],
    ['PATCH', 'token token'],
  ]);
});

test.each([301, 302, 307, 308])('%i to another server is an error, and nobody is asked there', async (status) => {
  const inner = await serve((_, response) => response.end('{}'));
  const github = await serve((_, response) =>
    response.writeHead(status, { location: `${inner.url}/latest/meta-data` }).end(),
  );
  await expect(close(github.url)).rejects.toMatchObject({
    name: 'GitHubProblem',
    kind: 'unavailable',
    message: expect.stringContaining('another server'),
  });
  expect(inner.seen).toEqual([]);
});

test.each(['file:///etc/passwd', 'https://127.0.0.1/', 'http://[::1', ''])(
  'a redirect to %j is none to follow',
  async (location) => {
    const github = await serve((_, response) => response.writeHead(302, { location }).end());
    await expect(close(github.url)).rejects.toMatchObject({ name: 'GitHubProblem' });
    expect(github.seen.length).toBeLessThanOrEqual(6);
  },
);

test('one that leads in circles ends', async () => {
  const github = await serve(({ url }, response) => response.writeHead(302, { location: url }).end());
  await expect(close(github.url)).rejects.toMatchObject({ kind: 'unavailable' });
  expect(github.seen.length).toBeLessThanOrEqual(6);
});

test('a file is read from the store that GitHub names, which sees nothing of ours', async () => {
  const store = await serve((_, response) => response.end('the archive'));
  const github = await serve((_, response) => response.writeHead(302, { location: `${store.url}/a?sig=b` }).end());
  expect(await readFile(github.url)).toBe('the archive');
  expect(store.seen.map(({ url, headers: { authorization } }) => [url, authorization])).toEqual([
    ['/a?sig=b', undefined],
  ]);
});

test.each(['http://192.0.2.1/a', 'ftp://127.0.0.1/a', 'file:///etc/passwd'])(
  'a file at %s is not asked for',
  async (location) => {
    const github = await serve((_, response) => response.writeHead(302, { location }).end());
    await expect(readFile(github.url)).rejects.toMatchObject({ name: 'GitHubProblem', kind: 'unavailable' });
  },
);

test('a store that leads on is not followed', async () => {
  const inner = await serve((_, response) => response.end('secret'));
  const store = await serve((_, response) => response.writeHead(302, { location: inner.url }).end());
  const github = await serve((_, response) => response.writeHead(302, { location: store.url }).end());
  await expect(readFile(github.url)).rejects.toMatchObject({ kind: 'unavailable' });
  expect(inner.seen).toEqual([]);
});
