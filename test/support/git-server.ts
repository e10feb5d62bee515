/** Git's own smart HTTP server behind a token check, for repositories in one folder. Each request can be played with. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { serveGit } from '../github/git/smart-http.ts';

export interface GitServer {
  /** `http://127.0.0.1:PORT/` */
  readonly url: string;
  /** Method and path with query of what was asked. */
  readonly requests: string[];
  /** Of answers. */
  bytes: number;
  /** Answers instead of Git where it returns true. */
  intercept: ((request: IncomingMessage, response: ServerResponse) => boolean) | null;
  readonly close: () => Promise<void>;
}

export async function startGitServer(root: string, token: string): Promise<GitServer> {
  const expected = `Basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
  const server = createServer((request, response) => {
    made.requests.push(`${request.method} ${request.url}`);
    const { socket } = request;
    const before = socket.bytesWritten;
    response.once('close', () => (made.bytes += socket.bytesWritten - before));
    if (made.intercept?.(request, response)) return;
    if (request.headers.authorization !== expected) {
      response.writeHead(401, { 'www-authenticate': 'Basic realm="git"' }).end();
      return;
    }
    void serve(root, request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const made: GitServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    requests: [],
    bytes: 0,
    intercept: null,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return made;
}

async function serve(root: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
  const [, path, service] = /^(.+)\/(info\/refs|git-upload-pack)$/.exec(decodeURIComponent(pathname)) ?? [];
  if (path === undefined || service === undefined) return void response.writeHead(404).end();
  await serveGit(request, response, { gitDir: join(root, path), service, query: search.slice(1), user: 'test' });
}
