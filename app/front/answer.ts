/** Answers of the front. Their texts are fixed: nothing of an error or of a request is repeated in them. */
import type { ServerResponse } from 'node:http';

const texts = {
  200: 'ok',
  202: 'accepted',
  400: 'bad request',
  401: 'not signed by a known secret',
  404: 'not found',
  405: 'method not allowed',
  413: 'too large',
  500: 'failed',
  503: 'not ready; it will be asked for again',
} as const;

export type Status = keyof typeof texts;

/** A connection whose body was not read to its end cannot be used again. */
const closing: ReadonlySet<Status> = new Set([400, 413, 503]);

export function answer(response: ServerResponse, status: Status, headers: Readonly<Record<string, string>> = {}): void {
  response.writeHead(status, {
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...(closing.has(status) && { connection: 'close' }),
    ...headers,
  });
  response.end(`${texts[status]}\n`);
}
