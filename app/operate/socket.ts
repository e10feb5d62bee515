/**
 * The operator's way to a running server: a Unix socket that only its owner can open. Nothing of it is reachable over
 * the network.
 */
import { hash } from 'node:crypto';
import { once } from 'node:events';
import { lstatSync, mkdirSync, rmSync } from 'node:fs';
import { createServer, request, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { tmpdir, userInfo } from 'node:os';
import { join, resolve } from 'node:path';
import type { AppContext } from '../context.ts';
import { OperatorError } from '../errors.ts';
import { isOperation, operate, type OperateContext, type OperationName, type Operations } from './index.ts';

/** sun_path of unix(7), less one for the end. */
const longestPath = 107;
const largestOrder = 100_000;

/** In the data folder; where its name is too long for a socket, in a folder of our own that only we can enter. */
export function socketPath(data: string): string {
  const path = join(resolve(data), 'operate.sock');
  if (Buffer.byteLength(path) <= longestPath) return path;
  const folder = join(tmpdir(), `leakwarden-${userInfo().uid}`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  assertOurs(folder);
  return join(folder, `${hash('sha256', path).slice(0, 16)}.sock`);
}

/** Everybody may make folders there: in one of somebody else's, somebody else would answer, and be asked. */
function assertOurs(folder: string): void {
  const stat = lstatSync(folder);
  const { uid, mode } = stat;
  if (stat.isDirectory() && uid === userInfo().uid && (mode & 0o077) === 0) return;
  throw new OperatorError(`${folder} is not a folder of this user alone; remove it, or give the data a shorter path`);
}

export async function serveOperations(context: ServedContext): Promise<{ readonly close: () => Promise<void> }> {
  const path = socketPath(context.settings.data);
  rmSync(path, { force: true });
  const server = createServer((incoming, answer) => void handle(context, incoming, answer));
  await listen(server, path);
  return {
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

type ServedContext = OperateContext & Pick<AppContext, 'queue'>;

/** The mask keeps others out from the first moment on; the socket is made before `listen` returns. */
async function listen(server: Server, path: string): Promise<void> {
  const mask = process.umask(0o177);
  try {
    server.listen(path);
  } finally {
    process.umask(mask);
  }
  await once(server, 'listening');
}

async function handle(context: ServedContext, incoming: IncomingMessage, answer: ServerResponse): Promise<void> {
  try {
    const name = incoming.url?.slice(1) ?? '';
    if (!isOperation(name))
      throw new OperatorError(`the running server does not know "${name}"; is it of another version?`);
    const result = await operate(context, name, JSON.parse(await readBody(incoming)) as Operations[typeof name]);
    if (name === 'override') await context.queue.send({ kind: 'report-audit' });
    answer.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ result }));
  } catch (error) {
    const isKnown = error instanceof Error && (error instanceof OperatorError || error.name === 'GitHubProblem');
    const message = isKnown ? error.message : 'the server failed; its log says more';
    answer.writeHead(isKnown ? 400 : 500).end(JSON.stringify({ message }));
  }
}

async function readBody(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > largestOrder) throw new OperatorError('the order is too large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** Null: no server runs on this data folder. @throws OperatorError what the server answers. */
export function askServer<Name extends OperationName>(
  data: string,
  name: Name,
  input: Operations[Name],
): Promise<{ readonly result: unknown } | null> {
  return new Promise((resolved, rejected) => {
    const asked = request({ socketPath: socketPath(data), path: `/${name}`, method: 'POST' }, (answer) => {
      readBody(answer)
        .then((text) => {
          const said = JSON.parse(text) as { readonly result: unknown; readonly message?: string };
          if (answer.statusCode === 200) resolved(said);
          else rejected(new OperatorError(said.message ?? 'the server failed'));
        })
        .catch(rejected);
    });
    asked.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT' || error.code === 'ECONNREFUSED') resolved(null);
      else rejected(error);
    });
    asked.end(JSON.stringify(input));
  });
}
