/** Git over HTTP: the real `git http-backend`, behind the stand-in's tokens. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { gitEnvironment, runInShell, type ShellAnswer } from './shell.ts';

export interface Backend {
  readonly gitDir: string;
  /** `info/refs`, `git-upload-pack` or `git-receive-pack`. */
  readonly service: string;
  readonly query: string;
  readonly user: string;
}

/** Answers with what Git says. Resolves when Git is done. */
export async function serveGit(request: IncomingMessage, response: ServerResponse, backend: Backend): Promise<void> {
  if (isOfAbilities(request, backend)) return sendAbilities(request, response, backend);
  // A client that goes away in the middle has not asked.
  const body = await buffer(request).catch(() => null);
  if (body === null) return void response.destroy();
  send(response, await runInShell(['http-backend'], { variables: cgiEnvironment(request, backend), input: body }));
}

/** In version 2 a server says first what it can, of no repository (gitprotocol-v2, "Capability Advertisement"). */
function isOfAbilities({ headers }: IncomingMessage, { service, query }: Backend): boolean {
  return service === 'info/refs' && query === 'service=git-upload-pack' && headers['git-protocol'] === 'version=2';
}

/** Asked once: before each list of refs and each fetch stands this question. */
let abilities: ShellAnswer | null = null;

async function sendAbilities(request: IncomingMessage, response: ServerResponse, backend: Backend): Promise<void> {
  abilities ??= await runInShell(['http-backend'], { variables: cgiEnvironment(request, backend) });
  send(response, abilities);
}

/** A client may leave out large objects, as from GitHub. */
const configuration = {
  GIT_CONFIG_COUNT: '1',
  GIT_CONFIG_KEY_0: 'uploadpack.allowFilter',
  GIT_CONFIG_VALUE_0: 'true',
};

function cgiEnvironment(
  request: IncomingMessage,
  { gitDir, service, query, user }: Backend,
): Readonly<Record<string, string>> {
  const { headers } = request;
  return {
    ...gitEnvironment,
    ...configuration,
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

/** A CGI answer: headers, an empty line, the body. What was wrong with a request, Git says in one and ends with 128. */
function send(response: ServerResponse, { output }: ShellAnswer): void {
  const end = output.indexOf('\r\n\r\n');
  if (end < 0) return void response.destroy();
  writeHead(response, output.toString('latin1', 0, end));
  response.end(output.subarray(end + 4));
}

function writeHead(response: ServerResponse, head: string): void {
  const headers = Object.fromEntries(
    head.split('\r\n').map((line) => line.split(/: (.*)/s).slice(0, 2) as [string, string]),
  );
  const { Status: status = '200 OK', ...others } = headers;
  response.writeHead(Number.parseInt(status, 10), others);
}
