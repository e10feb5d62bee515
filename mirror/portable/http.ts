/** One POST to one server: no redirects, no cookies, one token, and an end to waiting. */
import { readFileSync } from 'node:fs';
import { request as requestHttp, Agent as HttpAgent, type IncomingMessage } from 'node:http';
import { request as requestHttps, Agent as HttpsAgent } from 'node:https';
import { MirrorError, type MirrorProblem } from '../problem.ts';
import { toSafeUrl, type Connection } from '../remote.ts';

/** Milliseconds without a byte. */
const silence = 60_000;

/** The body of a 200; anything else is a MirrorError, without a word of the server. */
export async function post(connection: Connection, body: Buffer, seconds: number): Promise<IncomingMessage> {
  const url = toSafeUrl(connection.remote.url);
  const credentials = Buffer.from(`x-access-token:${await connection.remote.token()}`).toString('base64');
  const request = (url.protocol === 'https:' ? requestHttps : requestHttp)(
    `${url.href.replace(/\/$/, '')}/git-upload-pack`,
    {
      method: 'POST',
      agent: toAgent(url, connection.options),
      signal: limited(connection.signal, seconds),
      timeout: silence,
      headers: {
        authorization: `Basic ${credentials}`,
        'content-type': 'application/x-git-upload-pack-request',
        accept: 'application/x-git-upload-pack-result',
        'git-protocol': 'version=2',
        'content-length': body.length,
      },
    },
  );
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
  request.on('response', resolve);
  request.on('error', (error: NodeJS.ErrnoException) => reject(toProblem(error, connection.signal)));
  request.on('timeout', () => request.destroy(new MirrorError('unavailable', 'the server said nothing for a minute')));
  request.end(body);
  const response = await promise;
  if (response.statusCode === 200) return response;
  response.destroy();
  throw new MirrorError(kindOf(response.statusCode ?? 0), `the server answered ${response.statusCode}`);
}

function limited(signal: AbortSignal | undefined, seconds: number): AbortSignal {
  const time = AbortSignal.timeout(seconds * 1000);
  return signal ? AbortSignal.any([signal, time]) : time;
}

function toAgent(url: URL, { certificateAuthority, proxy }: Connection['options']): HttpAgent {
  const proxied = proxy === undefined ? {} : { proxyEnv: { HTTP_PROXY: proxy, HTTPS_PROXY: proxy } };
  if (url.protocol === 'http:') return new HttpAgent(proxied);
  const trusted = certificateAuthority === undefined ? {} : { ca: readFileSync(certificateAuthority) };
  return new HttpsAgent({ ...proxied, ...trusted });
}

export function toProblem(error: NodeJS.ErrnoException, signal: AbortSignal | undefined): Error {
  if (signal?.aborted && signal.reason instanceof Error) return signal.reason;
  if (error instanceof MirrorError) return error;
  return new MirrorError('unavailable', `the server cannot be reached, or broke off: ${error.code ?? error.name}`);
}

function kindOf(status: number): MirrorProblem {
  if (status === 401 || status === 403) return 'unauthorized';
  return status === 404 || status === 410 ? 'missing' : 'unavailable';
}
