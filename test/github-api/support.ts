/** A client and a GitHub made of nock: what is not expected is refused, what is expected must come. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Octokit } from '@octokit/rest';
import { retry } from '@octokit/plugin-retry';
import nock from 'nock';
import { afterEach, beforeEach, expect } from 'vitest';
import type { GitHub, Intent, Where } from '../../github/index.ts';

export const api = 'https://api.github.test';
export const where: Where = { owner: 'acme', repo: 'shop' };
export const now = new Date('2026-03-01T12:00:00Z');
export const ago = (seconds: number): Date => new Date(now.getTime() - seconds * 1000);
/** Nobody else is about to write. */
export const intendedAt = (at: Date | null): Intent => ({ at, announce: () => Promise.resolve(true) });
export const sha = 'a'.repeat(40);

/** With the retries of Probot's client, so that the tests see whether they are held back. */
const Client = Octokit.plugin(retry);

export function client(options: { readonly timeout?: number; readonly baseUrl?: string } = {}): GitHub {
  const { baseUrl = api, ...request } = options;
  const log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
  return new Client({ baseUrl, request, log, auth: 'token' });
}

export const github = client();

export function useNock(): void {
  beforeEach(() => {
    nock.disableNetConnect();
    nock.enableNetConnect('127.0.0.1');
  });
  afterEach(() => {
    const pending = nock.pendingMocks();
    nock.abortPendingRequests();
    nock.cleanAll();
    nock.enableNetConnect();
    expect(pending).toEqual([]);
  });
}

/** Answers every request the same way, until the test ends. */
export function answerAll(status: number, body: nock.Body = {}, headers: Record<string, string> = {}): void {
  answerWith((interceptor) => interceptor.reply(status, body, headers));
}

export function breakAll(): void {
  answerWith((interceptor) => interceptor.replyWithError(Object.assign(new Error('reset'), { code: 'ECONNRESET' })));
}

/** A server that takes requests and never ends its answer, with its address. */
export async function silentServer(beginning: string): Promise<{ readonly url: string; readonly close: () => void }> {
  const server = createServer((_, response) => {
    if (beginning !== '') response.writeHead(200, { 'content-type': 'application/json' }).write(beginning);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function answerWith(reply: (interceptor: nock.Interceptor) => unknown): void {
  for (const method of ['GET', 'POST', 'PATCH', 'PUT', 'DELETE']) {
    // Optional: which of them are used is what the function decides.
    reply(nock(api).persist().intercept(/.*/, method).optionally());
  }
}

export const page = (path: string, number: number): Record<string, string> => ({
  link: `<${api}${path}?page=${number}>; rel="next", <${api}${path}?page=9>; rel="last"`,
});

export async function drain<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}
