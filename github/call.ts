/** The one way to GitHub's REST API: with a time-out, no retries (the queue's affair), and one kind of error. */
import type { Endpoints, Fetch, RequestParameters, RequestRequestOptions } from '@octokit/types';
import { isLoopback } from './address.ts';
import type { GitHub } from './client.ts';
import { limits } from './limits.ts';
import { toProblem, unreadable } from './problems.ts';

export type Route = keyof Endpoints;
export type Parameters<R extends Route> = Endpoints[R]['parameters'];
export type Data<R extends Route> = Endpoints[R]['response']['data'];

export interface ApiAnswer<T> {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | number | undefined>>;
  readonly data: T;
}

/**
 * @param operation words that complete "could not ...", without names or values of others.
 * @throws GitHubProblem
 */
export async function call<R extends Route>(
  github: GitHub,
  operation: string,
  route: R,
  parameters: Parameters<R>,
): Promise<Data<R>> {
  return (await send<Data<R>>(github, operation, route, parameters)).data;
}

/** Like {@link call}, for routes and answers that GitHub's description does not list. */
export async function send<T>(
  github: GitHub,
  operation: string,
  route: string,
  parameters: RequestParameters,
): Promise<ApiAnswer<T>> {
  assertPlain(parameters);
  const answer = await attempt(operation, () =>
    github.request(route, { ...parameters, request: { retries: 0, fetch: timed(github) } }),
  );
  assertReadable(operation, answer);
  return answer as ApiAnswer<T>;
}

/**
 * Like {@link send}, with the tag of an answer that is at hand; null where that answer still holds. It costs nothing then:
 * https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#use-conditional-requests-if-appropriate
 */
export async function sendIfChanged<T>(
  github: GitHub,
  operation: string,
  route: string,
  parameters: RequestParameters & { readonly etag: string },
): Promise<ApiAnswer<T> | null> {
  const { etag, ...rest } = parameters;
  assertPlain(rest);
  const headers = { 'if-none-match': etag };
  const answer = await attempt(operation, () =>
    github.request(route, { ...rest, headers, request: { retries: 0, fetch: withoutError(timed(github)) } }),
  );
  if (answer.status === unchanged) return null;
  assertReadable(operation, answer);
  return answer as ApiAnswer<T>;
}

/** To Octokit these are not parameters: they say where a request goes, and the token would go with it. */
const reserved = ['baseUrl', 'url', 'method', 'headers', 'mediaType', 'request'];

function assertPlain(parameters: RequestParameters): void {
  const name = reserved.find((each) => Object.hasOwn(parameters, each));
  if (name !== undefined) throw new TypeError(`a parameter of a request must not be called ${name}`);
}

const unchanged = 204;

/** Octokit throws at 304, and clients log that as an error. What is asked for with a tag has content otherwise. */
function withoutError(fetch: Fetch): Fetch {
  return async (url: string, init?: RequestInit) => {
    const answer = (await fetch(url, init)) as Response;
    if (answer.status !== 304) return answer;
    await answer.body?.cancel();
    return new Response(null, { status: unchanged, headers: answer.headers });
  };
}

/** A body as it is, at most `limit` bytes of it; null when it is longer. JSON is what GitHub sends for folders. */
export async function download(
  github: GitHub,
  operation: string,
  route: string,
  parameters: RequestParameters & { readonly limit: number },
): Promise<{ readonly bytes: Buffer | null; readonly isJson: boolean }> {
  const { limit, ...rest } = parameters;
  return attempt(operation, async () => {
    const request = { retries: 0, fetch: timed(github), parseSuccessResponseBody: false };
    // Parsed by Octokit, a body that breaks off would be an empty one.
    const { data, headers } = await github.request(route, { ...rest, request });
    return {
      bytes: await readBody(operation, data, limit),
      isJson: String(headers['content-type']).startsWith('application/json'),
    };
  });
}

/**
 * A body of any size, in pieces; `timeout` is for all of it. One that breaks off throws, and so does an answer that is
 * no file: one without content, or one that leads elsewhere by a way we do not follow. It may lie where GitHub keeps
 * files (see {@link fetchAway}).
 */
export async function openBody(
  github: GitHub,
  operation: string,
  route: string,
  parameters: RequestParameters,
  timeout: number,
): Promise<AsyncIterable<Uint8Array>> {
  const body = await attempt(operation, async () => {
    const request = { retries: 0, fetch: timed(github, timeout, fetchAway), parseSuccessResponseBody: false };
    const { data, status } = await github.request(route, { ...parameters, request });
    if (status !== 200) throw unreadable(operation, status);
    return data as AsyncIterable<Uint8Array> | null;
  });
  return piecesOf(operation, body);
}

async function* piecesOf(operation: string, body: AsyncIterable<Uint8Array> | null): AsyncGenerator<Uint8Array> {
  try {
    yield* body ?? [];
  } catch {
    throw unreadable(operation);
  }
}

/** All pages of a list, one by one. @throws GitHubProblem */
export function pages<R extends Route>(
  github: GitHub,
  operation: string,
  route: R,
  parameters: Parameters<R>,
): AsyncGenerator<Data<R>> {
  return followPages(operation, parameters, async (all) => {
    const { data, headers } = await send<Data<R>>(github, operation, route, all);
    return { data, link: String(headers['link'] ?? '') };
  });
}

export interface ListPage<T> {
  readonly data: T;
  /** The header `link`. */
  readonly link: string;
}

/**
 * Asks page by page, as `link` says. The paginate plugin takes a page it cannot read for an empty one, which would make a
 * list shorter than it is; and a list that leads back to a page of its own has no end. @throws GitHubProblem
 */
export async function* followPages<T>(
  operation: string,
  parameters: RequestParameters,
  ask: (parameters: RequestParameters) => Promise<ListPage<T>>,
): AsyncGenerator<T> {
  const asked = new Set<string>();
  let next: Readonly<Record<string, string>> | null = {};
  while (next !== null) {
    const { data, link }: ListPage<T> = await ask({ per_page: limits.page, ...parameters, ...next });
    yield data;
    next = nextPage(link);
    const name = JSON.stringify(next);
    if (asked.has(name)) throw unreadable(operation);
    asked.add(name);
  }
}

/** What else stands in a link is not for us to repeat. */
const ofPages: ReadonlySet<string> = new Set(['page', 'per_page', 'after', 'before', 'cursor', 'since']);

/** The query of the link to the next page: `page`, `after` or `cursor`, as the route likes. */
export function nextPage(link: string): Readonly<Record<string, string>> | null {
  const url = /<([^<>]+)>;\s*rel="next"/.exec(link)?.[1];
  if (url === undefined) return null;
  return Object.fromEntries([...new URL(url).searchParams].filter(([name]) => ofPages.has(name)));
}

/**
 * Does GitHub take this credential? It goes to the configured GitHub alone; past the client, which would put its own in
 * its place. @throws GitHubProblem without a word of it
 */
export async function takesCredential(github: GitHub, operation: string, credential: string): Promise<boolean> {
  const headers = { authorization: `token ${credential}`, 'user-agent': 'leakwarden' };
  const url = `${github.request.endpoint.DEFAULTS.baseUrl}/rate_limit`;
  const response = await timed(github)(url, { headers }).catch(() => null);
  const data = await response?.text().catch(() => null);
  if (!response || typeof data !== 'string') throw unreadable(operation);
  if (response.status === 401) return false;
  if (response.ok) return true;
  const facts = { status: response.status, response: { headers: Object.fromEntries(response.headers), data } };
  throw toProblem(Object.assign(new Error(), { name: 'HttpError', ...facts }), operation, new Date());
}

async function attempt<T>(operation: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw toProblem(error, operation, new Date());
  }
}

/** The client's own fetch (it may know a proxy), limited in time. */
function timed(github: GitHub, timeout?: number, follow: Follow = fetchAtHome): Fetch {
  const own: RequestRequestOptions = github.request.endpoint.DEFAULTS.request ?? {};
  return timedFetch(own.fetch ?? globalThis.fetch, timeout ?? Number(own['timeout'] ?? limits.request), follow);
}

/** Fetches with a rule on where a redirect may lead. */
type Follow = (fetch: Fetch, url: string, init: RequestInit) => Promise<Response>;

/**
 * For clients: what Octokit asks by itself (an installation token) has a time-out as well. The clock starts with the
 * request and not with the call, which may wait for its turn before; the signal also ends a body that trickles.
 *
 * @param timeout milliseconds.
 */
export function timedFetch(fetch: Fetch, timeout: number = limits.request, follow: Follow = fetchAtHome): Fetch {
  return (url: string, init?: RequestInit) => follow(fetch, url, { ...init, signal: AbortSignal.timeout(timeout) });
}

const mostRedirects = 5;

/**
 * Repositories that were renamed are redirected, with the same method, on the same server:
 * https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#follow-redirects
 * Whoever could send us elsewhere could ask other machines of this network in our name.
 */
async function fetchAtHome(fetch: Fetch, url: string, init: RequestInit): Promise<Response> {
  const { answer, elsewhere } = await followAtHome(fetch, url, init);
  if (elsewhere !== null) throw redirectedElsewhere();
  return answer;
}

/**
 * Archives and assets lie in a store, and GitHub answers with an address there that holds a credential of its own:
 * https://docs.github.com/en/rest/actions/artifacts#download-an-artifact. Nothing of ours goes with that one request,
 * which is never sent in the clear, and it leads nowhere else.
 */
async function fetchAway(fetch: Fetch, url: string, init: RequestInit): Promise<Response> {
  const { answer, elsewhere } = await followAtHome(fetch, url, init);
  if (elsewhere === null) return answer;
  const isHere = [new URL(url), elsewhere].every(isLoopback);
  if (elsewhere.protocol !== 'https:' && !isHere) throw redirectedElsewhere();
  const stored = (await fetch(elsewhere.href, { signal: init.signal ?? null, redirect: 'manual' })) as Response;
  if (!isRedirect(stored)) return stored;
  await stored.body?.cancel();
  throw redirectedElsewhere();
}

interface Followed {
  readonly answer: Response;
  /** Another server that it leads to. */
  readonly elsewhere: URL | null;
}

async function followAtHome(fetch: Fetch, url: string, init: RequestInit): Promise<Followed> {
  // Somebody outside follows: one of these fetches may stand in another.
  if (init.redirect === 'manual') return { answer: (await fetch(url, init)) as Response, elsewhere: null };
  const home = new URL(url).origin;
  let next = url;
  for (let count = 0; count <= mostRedirects; count++) {
    const answer = (await fetch(next, { ...init, redirect: 'manual' })) as Response;
    if (!isRedirect(answer)) return { answer, elsewhere: null };
    await answer.body?.cancel();
    const target = URL.parse(answer.headers.get('location') ?? '', next);
    if (target === null) break;
    if (target.origin !== home) return { answer, elsewhere: target };
    next = target.href;
  }
  throw redirectedElsewhere();
}

const isRedirect = ({ status, headers }: Response): boolean =>
  [301, 302, 307, 308].includes(status) && headers.get('location') !== null;

function redirectedElsewhere(): Error {
  return Object.assign(new Error('GitHub redirects to elsewhere'), { code: 'REDIRECTED_ELSEWHERE' });
}

/** Text in the place of JSON: cut off in the middle, or not from GitHub at all. */
function assertReadable(operation: string, { data, status }: ApiAnswer<unknown>): void {
  const isWithoutBody = status === 202 || status === 204 || status === 205;
  if (!isWithoutBody && (typeof data !== 'object' || data === null)) throw unreadable(operation, status);
}

async function readBody(
  operation: string,
  body: AsyncIterable<Uint8Array> | null,
  limit: number,
): Promise<Buffer | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of body ?? []) {
      length += chunk.length;
      if (length > limit) return null;
      chunks.push(chunk);
    }
  } catch {
    throw unreadable(operation);
  }
  return Buffer.concat(chunks);
}
