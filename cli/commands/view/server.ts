/** The page of a report on 127.0.0.1, for as long as somebody looks at it. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { livePagePolicy } from '../../../report/index.ts';
import { PageAccess } from './access.ts';
import { answer, type Answer, type Asked, type Host } from './answer.ts';

const largestBody = 1_000_000;

export interface PageServer {
  /** A new address that lets in once. */
  readonly invite: () => string;
  /** Until the page was told to end, or `close` was called. */
  readonly ended: Promise<void>;
  readonly close: () => void;
}

export async function servePage(host: Omit<Host, 'access'>): Promise<PageServer> {
  const { promise: ended, resolve } = Promise.withResolvers<void>();
  const server = createServer({ requestTimeout: 30_000 });
  const port = await listen(server);
  const access = new PageAccess(port);
  const close = (): void => {
    server.close(() => resolve());
    server.closeAllConnections();
  };
  // One after the other, since two decisions change the same file. Whoever is slow to ask or to listen delays nobody else.
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = (asked: Asked): Promise<Answer> => {
    const given = turn.then(() => answer(asked, { ...host, access })).catch(toFault);
    turn = given;
    return given;
  };
  server.on('request', (request, response) => {
    void respond(request, response, inTurn).then((isLast) => isLast && close());
  });
  return { invite: () => access.invite(), ended, close };
}

/** No other address of this machine listens, and none of the network. */
async function listen(server: Server): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once('error', reject).listen(0, '127.0.0.1', resolve);
  await promise;
  return (server.address() as AddressInfo).port;
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  inTurn: (asked: Asked) => Promise<Answer>,
): Promise<boolean> {
  const asked = await read(request).catch(() => null);
  const given: Answer = asked
    ? await inTurn(asked)
    : { status: 413, type: 'text/plain; charset=utf-8', body: 'The request is too large.\n' };
  response.writeHead(given.status, {
    'Content-Type': given.type,
    'Content-Security-Policy': livePagePolicy(),
    'Cache-Control': 'no-store',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    ...(given.cookie !== undefined && { 'Set-Cookie': given.cookie }),
  });
  await new Promise<void>((resolve) => response.end(given.body, resolve));
  return given.isLast === true;
}

/** Stacks hold our own code's lines, nothing of the report. */
function toFault(error: unknown): Answer {
  const text = error instanceof Error ? (error.stack ?? error.message) : 'something other than an error was thrown';
  process.stderr.write(`leakwarden: this is a fault of leakwarden, please report it\n${text}\n`);
  const message = 'This is a fault of leakwarden; the terminal says more.';
  return { status: 500, type: 'application/json', body: JSON.stringify({ message }) };
}

/** Throws where there is too much of it. */
async function read(request: IncomingMessage): Promise<Asked> {
  const { headers, method = '' } = request;
  const url = URL.parse(request.url ?? '', 'http://127.0.0.1');
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of request as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size > largestBody) throw new Error('too much');
    pieces.push(piece);
  }
  const site = headers['sec-fetch-site'];
  return {
    method,
    host: headers.host ?? null,
    origin: headers.origin ?? null,
    site: typeof site === 'string' ? site : null,
    cookie: headers.cookie ?? null,
    path: url?.pathname ?? '',
    token: url?.searchParams.get('token') ?? null,
    contentType: headers['content-type'] ?? null,
    body: Buffer.concat(pieces).toString('utf8'),
  };
}
