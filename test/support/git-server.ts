/** Git's own smart HTTP server behind a token check, for repositories in one folder. Each request can be played with. */
import { spawn } from 'node:child_process';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface GitServer {
  /** `http://127.0.0.1:PORT/` */
  readonly url: string;
  /** Method and path with query of what was asked. */
  readonly requests: string[];
  /** Bytes of answers. */
  bytes: number;
  /** Answers instead of Git where it returns true. */
  intercept: ((request: IncomingMessage, response: ServerResponse) => boolean) | null;
  readonly close: () => Promise<void>;
}

export async function startGitServer(root: string, token: string): Promise<GitServer> {
  const expected = `Basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
  const server = createServer((request, response) => {
    made.requests.push(`${request.method} ${request.url}`);
    if (made.intercept?.(request, response)) return;
    if (request.headers.authorization !== expected) {
      response.writeHead(401, { 'www-authenticate': 'Basic realm="git"' }).end();
      return;
    }
    serve(root, request, response, (bytes) => (made.bytes += bytes));
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

/** One request as CGI (git-http-backend(1)). */
function serve(
  root: string,
  request: IncomingMessage,
  response: ServerResponse,
  onBytes: (bytes: number) => void,
): void {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const child = spawn('git', ['http-backend'], { env: environmentOf(root, request, url) });
  request.pipe(child.stdin);
  child.stdin.on('error', () => undefined);
  child.stderr.resume();
  response.on('close', () => child.kill());
  let head: Buffer | null = Buffer.alloc(0);
  child.stdout.on('data', (chunk: Buffer) => {
    onBytes(chunk.length);
    if (head === null) {
      if (!response.write(chunk)) child.stdout.pause();
      return;
    }
    head = Buffer.concat([head, chunk]);
    const end = head.indexOf('\r\n\r\n');
    if (end < 0) return;
    writeHead(response, head.toString('latin1', 0, end));
    response.write(head.subarray(end + 4));
    head = null;
  });
  response.on('drain', () => child.stdout.resume());
  child.stdout.on('end', () => response.end());
}

function writeHead(response: ServerResponse, text: string): void {
  const headers = text.split('\r\n').map((line) => /^([^:]+): ?(.*)$/.exec(line) ?? []);
  const status = headers.find(([, name]) => name === 'Status')?.[2] ?? '200';
  response.statusCode = Number.parseInt(status, 10);
  for (const [, name, value] of headers) if (name && value && name !== 'Status') response.setHeader(name, value);
}

function environmentOf(root: string, request: IncomingMessage, url: URL): NodeJS.ProcessEnv {
  const header = (name: string): string => String(request.headers[name] ?? '');
  return {
    PATH: process.env['PATH'],
    HOME: '/nonexistent',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_PROJECT_ROOT: root,
    GIT_HTTP_EXPORT_ALL: '1',
    GIT_CONFIG_COUNT: '2',
    GIT_CONFIG_KEY_0: 'safe.directory',
    GIT_CONFIG_VALUE_0: '*',
    GIT_CONFIG_KEY_1: 'uploadpack.allowFilter',
    GIT_CONFIG_VALUE_1: 'true',
    GIT_PROTOCOL: header('git-protocol'),
    PATH_INFO: decodeURIComponent(url.pathname),
    QUERY_STRING: url.search.slice(1),
    REQUEST_METHOD: request.method,
    CONTENT_TYPE: header('content-type'),
    HTTP_CONTENT_ENCODING: header('content-encoding'),
    ...(request.headers['content-length'] === undefined ? {} : { CONTENT_LENGTH: header('content-length') }),
    REMOTE_USER: 'test',
    REMOTE_ADDR: '127.0.0.1',
  };
}
