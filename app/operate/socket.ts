/**
 * The operator's way to a running server: a Unix socket that only its owner can open. Nothing of it is reachable over
 * the network.
 */
import { hash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, lstatSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { createServer, request, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join, resolve } from 'node:path';
import type { AppContext } from '../context.ts';
import { OperatorError } from '../errors.ts';
import type { Job } from '../queue/index.ts';
import type { OrderedLeaks } from './decide-leaks.ts';
import type { Floors } from './floor.ts';
import type { OperateContext } from './context.ts';
import { isOperation, operate, type OperationName, type Operations } from './index.ts';

/** sun_path of unix(7), less one for the end. */
const longestPath = 107;
const largestOrder = 100_000;

interface Sockets {
  readonly folder: string;
  /** Of all sockets of one data folder. */
  readonly prefix: string;
}

/**
 * In the data folder; where its name is too long for a socket, in a folder of our own that only we can enter. Several
 * processes that share a folder (on PostgreSQL they may) have a socket each: whichever answers knows the same store.
 */
export function socketsOf(data: string): Sockets {
  const folder = resolve(data);
  const sockets = { folder, prefix: 'operate-' };
  if (Buffer.byteLength(newPath(sockets)) <= longestPath) return sockets;
  const shorter = join(tmpdir(), `leakwarden-${userInfo().uid}`);
  mkdirSync(shorter, { recursive: true, mode: 0o700 });
  assertOurs(shorter);
  return { folder: shorter, prefix: `${hash('sha256', folder).slice(0, 16)}-` };
}

function newPath({ folder, prefix }: Sockets): string {
  return join(folder, `${prefix}${randomBytes(4).toString('hex')}.sock`);
}

function listPaths({ folder, prefix }: Sockets): string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.startsWith(prefix) && name.endsWith('.sock'));
  return names.map((name) => join(folder, name));
}

/** Everybody may make folders there: in one of somebody else's, somebody else would answer, and be asked. */
function assertOurs(folder: string): void {
  const stat = lstatSync(folder);
  const { uid, mode } = stat;
  if (stat.isDirectory() && uid === userInfo().uid && (mode & 0o077) === 0) return;
  throw new OperatorError(`${folder} is not a folder of this user alone; remove it, or give the data a shorter path`);
}

export async function serveOperations(context: ServedContext): Promise<{ readonly close: () => Promise<void> }> {
  const sockets = socketsOf(context.settings.data);
  // What processes that were killed have left.
  for (const path of listPaths(sockets)) if (!(await isAnswered(path))) rmSync(path, { force: true });
  const server = createServer((incoming, answer) => void handle(context, incoming, answer));
  await listen(server, newPath(sockets));
  return {
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

function isAnswered(path: string): Promise<boolean> {
  return new Promise((resolved) => {
    const socket = connect(path, () => {
      socket.destroy();
      resolved(true);
    });
    socket.on('error', () => resolved(false));
  });
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
    const result = await operate(
      context,
      name,
      JSON.parse(await readBody(incoming, largestOrder)) as Operations[typeof name],
    );
    for (const job of jobsAfter(name, result)) await context.queue.send(job);
    answer.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ result }));
  } catch (error) {
    const isKnown = error instanceof Error && (error instanceof OperatorError || error.name === 'GitHubProblem');
    const message = isKnown ? error.message : 'the server failed; its log says more';
    answer.writeHead(isKnown ? 400 : 500).end(JSON.stringify({ message }));
  }
}

/** What an order that was carried out leads to. */
function jobsAfter(name: OperationName, result: unknown): readonly Job[] {
  const audit: Job = { kind: 'report-audit' };
  if (name === 'override') return [audit];
  if (name === 'decide-leaks' || name === 'undo-leaks') return [...(result as OrderedLeaks).jobs, audit];
  const { changed } = name === 'floor' ? (result as Floors) : { changed: [] };
  return changed.flatMap((installation) => [audit, { kind: 'compare-repositories', installation }]);
}

/** What our own server answers may be long: ten thousand decisions, or all leaks. */
async function readBody(incoming: IncomingMessage, most = Number.POSITIVE_INFINITY): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > most) throw new OperatorError('the order is too large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** Null: no server runs on this data folder. @throws OperatorError what the server answers. */
export async function askServer<Name extends OperationName>(
  data: string,
  name: Name,
  input: Operations[Name],
): Promise<Answer | null> {
  for (const path of listPaths(socketsOf(data))) {
    const answer = await askAt(path, name, input);
    if (answer !== null) return answer;
  }
  return null;
}

interface Answer {
  readonly result: unknown;
}

/** Null: nobody listens there. */
function askAt(path: string, name: OperationName, input: unknown): Promise<Answer | null> {
  return new Promise((resolved, rejected) => {
    const asked = request({ socketPath: path, path: `/${name}`, method: 'POST' }, (answer) => {
      readBody(answer)
        .then((text) => {
          const said = JSON.parse(text) as Answer & { readonly message?: string };
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
