/** Git over HTTP: the real `git http-backend`, behind the stand-in's tokens. */
import { spawn } from 'node:child_process';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { gitEnvironment, runInShell } from './shell.ts';

export interface Backend {
  readonly gitDir: string;
  /** `info/refs`, `git-upload-pack` or `git-receive-pack`. */
  readonly service: string;
  readonly query: string;
  readonly user: string;
  readonly signal: AbortSignal;
}

/** Answers with what Git says. Resolves when Git is done. */
export async function serveGit(request: IncomingMessage, response: ServerResponse, backend: Backend): Promise<void> {
  if (isOfAbilities(request, backend)) return sendAbilities(request, response, backend);
  const child = spawn('git', ['http-backend'], {
    env: cgiEnvironment(request, backend),
    stdio: ['pipe', 'pipe', 'inherit'],
    signal: backend.signal,
  });
  const ended = new Promise<void>((resolve) => {
    child.once('close', () => resolve());
    child.once('error', () => resolve());
  });
  // Either side may go away in the middle: the other one notices by its own stream.
  const sent = pipeline(request, child.stdin).catch(() => {});
  await answer(child.stdout, response).catch(() => response.destroy());
  if (response.destroyed) child.kill();
  await Promise.all([sent, ended]);
}

/** In version 2 a server says first what it can, of no repository (gitprotocol-v2, "Capability Advertisement"). */
function isOfAbilities({ headers }: IncomingMessage, { service, query }: Backend): boolean {
  return service === 'info/refs' && query === 'service=git-upload-pack' && headers['git-protocol'] === 'version=2';
}

/** Asked once: before each list of refs and each fetch stands this question. */
let abilities: Buffer | null = null;

async function sendAbilities(request: IncomingMessage, response: ServerResponse, backend: Backend): Promise<void> {
  if (abilities === null) {
    const { code, output } = await runInShell(['http-backend'], cgiEnvironment(request, backend));
    if (code !== 0) return void response.destroy();
    abilities = output;
  }
  await answer(Readable.from([abilities]), response).catch(() => response.destroy());
}

function cgiEnvironment(
  request: IncomingMessage,
  { gitDir, service, query, user }: Backend,
): Readonly<Record<string, string>> {
  const { headers } = request;
  return {
    ...gitEnvironment,
    GIT_PROJECT_ROOT: gitDir,
    GIT_HTTP_EXPORT_ALL: '1',
    PATH_INFO: `/${service}`,
    REQUEST_METHOD: request.method ?? 'GET',
    QUERY_STRING: query,
    CONTENT_TYPE: headers['content-type'] ?? '',
    REMOTE_USER: user,
    REMOTE_ADDR: '127.0.0.1',
    ...(headers['content-length'] === undefined ? {} : { CONTENT_LENGTH: headers['content-length'] }),
    ...(headers['content-encoding'] === undefined ? {} : { HTTP_CONTENT_ENCODING: headers['content-encoding'] }),
    ...(typeof headers['git-protocol'] === 'string' ? { GIT_PROTOCOL: headers['git-protocol'] } : {}),
  };
}

/** A CGI answer: headers, an empty line, the body. */
async function answer(output: NodeJS.ReadableStream, response: ServerResponse): Promise<void> {
  let head = Buffer.alloc(0);
  let isBody = false;
  for await (const chunk of output as AsyncIterable<Buffer>) {
    if (isBody) {
      await write(response, chunk);
      continue;
    }
    head = Buffer.concat([head, chunk]);
    const end = head.indexOf('\r\n\r\n');
    if (end < 0) continue;
    isBody = true;
    writeHead(response, head.subarray(0, end).toString());
    await write(response, head.subarray(end + 4));
  }
  if (!isBody) response.writeHead(500);
  response.end();
}

function writeHead(response: ServerResponse, head: string): void {
  const headers = Object.fromEntries(
    head.split('\r\n').map((line) => line.split(/: (.*)/s).slice(0, 2) as [string, string]),
  );
  const { Status: status = '200 OK', ...others } = headers;
  response.writeHead(Number.parseInt(status, 10), others);
}

async function write(response: ServerResponse, chunk: Buffer): Promise<void> {
  if (response.destroyed) throw new Error('the client is gone');
  if (response.write(chunk)) return;
  const { promise, resolve } = Promise.withResolvers<void>();
  for (const event of ['drain', 'close']) response.once(event, resolve);
  await promise;
  for (const event of ['drain', 'close']) response.off(event, resolve);
}
