/** GitHub redirects what was renamed; whoever answers in its place must not send us to other machines. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Octokit } from '@octokit/rest';
import { afterAll, expect, test } from 'vitest';
import { call, timedFetch } from '../../github/call.ts';
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
