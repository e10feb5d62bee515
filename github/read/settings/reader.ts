/** What reads settings: a client, the answers at hand, what was asked so far, and which limits are used up. */
import {
  followPages,
  send,
  sendIfChanged,
  type ApiAnswer,
  type Data,
  type ListPage,
  type Parameters,
  type Route,
} from '../../call.ts';
import type { GitHub } from '../../client.ts';
import { GitHubProblem, unreadable } from '../../problems.ts';
import { known, unknown, type Setting, type Unknown } from './setting.ts';

/**
 * Answers by their address, to ask only whether they changed. One for each credential: GitHub's tags depend on it.
 * https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#use-conditional-requests-if-appropriate
 */
export interface AnswerCache {
  readonly get: (address: string) => CachedAnswer | undefined;
  readonly set: (address: string, answer: CachedAnswer) => void;
}

export interface CachedAnswer {
  readonly etag: string;
  readonly data: unknown;
  /** The header `link`. */
  readonly link: string;
}

export interface SettingsRequests {
  /** REST requests that count against the hourly limit. */
  rest: number;
  /** REST requests whose answer still held, which GitHub does not count. */
  unchanged: number;
  /** GraphQL requests, and the points that GitHub counted for them. */
  graph: number;
  points: number;
}

type Resource = 'rest' | 'graph';

export interface SettingsReader {
  readonly github: GitHub;
  readonly cache: AnswerCache | null;
  readonly requests: SettingsRequests;
  /** What is used up: nothing more is asked of it, and what it would have told is unknown. */
  readonly usedUp: Set<Resource>;
  /** What is left of the hour is for others: from then on it is as if it were used up. */
  readonly isReserved: () => boolean;
}

export function openSettings(
  github: GitHub,
  cache: AnswerCache | null = null,
  isReserved: SettingsReader['isReserved'] = () => false,
): SettingsReader {
  const requests = { rest: 0, unchanged: 0, graph: 0, points: 0 };
  return { github, cache, requests, usedUp: new Set(), isReserved };
}

/** @param most answers; the one that was set first goes first. */
export function memoryCache(most = 20_000): AnswerCache {
  const answers = new Map<string, CachedAnswer>();
  return {
    get: (address) => answers.get(address),
    set(address, answer) {
      answers.delete(address);
      answers.set(address, answer);
      const [first] = answers.keys();
      if (answers.size > most && first !== undefined) answers.delete(first);
    },
  };
}

/** @throws GitHubProblem */
export async function get<R extends Route>(
  reader: SettingsReader,
  operation: string,
  route: R,
  parameters: Parameters<R>,
): Promise<Data<R>> {
  const { data } = await fetchOnce<Data<R>>(reader, operation, route, parameters);
  return data;
}

/** All pages, one by one. @throws GitHubProblem */
export function pagesOf<R extends Route>(
  reader: SettingsReader,
  operation: string,
  route: R,
  parameters: Parameters<R>,
): AsyncGenerator<Data<R>> {
  return followPages(operation, parameters, (all) => fetchOnce<Data<R>>(reader, operation, route, all));
}

/** @throws GitHubProblem */
export async function list<R extends Route, T>(
  reader: SettingsReader,
  [operation, route, parameters]: readonly [string, R, Parameters<R>],
  toItems: (page: Data<R>) => readonly T[],
): Promise<readonly T[]> {
  const all: T[] = [];
  for await (const page of pagesOf(reader, operation, route, parameters))
    all.push(...readable(operation, () => toItems(page)));
  return all;
}

/** An answer of another shape than GitHub promises, from an older server or something on the way, is none. */
function readable<T>(operation: string, read: () => readonly T[]): readonly T[] {
  try {
    return read();
  } catch (error) {
    throw error instanceof TypeError || error instanceof RangeError ? unreadable(operation) : error;
  }
}

/** What has to stand in an answer. @throws GitHubProblem where it does not: whatever took its place would be a guess */
export function stated<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw unreadable('read a setting');
  return value;
}

type Sent = Readonly<Record<string, unknown>>;

async function fetchOnce<T>(
  reader: SettingsReader,
  operation: string,
  route: string,
  parameters: object,
): Promise<ListPage<T>> {
  const { github, cache, requests } = reader;
  const sent = parameters as Sent;
  const address = github.request.endpoint(route, sent).url;
  const atHand = cache?.get(address);
  requests.rest += 1;
  if (atHand === undefined)
    return keep(cache, address, filled(operation, await send<T>(github, operation, route, sent)));
  const answer = await sendIfChanged<T>(github, operation, route, { ...sent, etag: atHand.etag });
  if (answer !== null) return keep(cache, address, filled(operation, answer));
  requests.rest -= 1;
  requests.unchanged += 1;
  return { data: atHand.data as T, link: atHand.link };
}

/** What is asked for here has content, whatever its status is. */
function filled<T>(operation: string, answer: ApiAnswer<T>): ApiAnswer<T> {
  if (typeof answer.data !== 'object' || answer.data === null) throw unreadable(operation, answer.status);
  return answer;
}

function keep<T>(cache: AnswerCache | null, address: string, { data, headers }: ApiAnswer<T>): ListPage<T> {
  const { etag } = headers;
  const link = String(headers['link'] ?? '');
  if (typeof etag === 'string') cache?.set(address, { etag, data, link });
  return { data, link };
}

/** What the work finds; where GitHub does not show it, why not. @throws GitHubProblem where the credential is refused */
export async function toSetting<T>(
  reader: SettingsReader,
  needs: string | null,
  work: () => Promise<T>,
): Promise<Setting<T>> {
  if (reader.isReserved()) reader.usedUp.add('rest');
  if (reader.usedUp.has('rest')) return unknown('limit');
  try {
    return known(await work());
  } catch (error) {
    return toUnknown(reader, 'rest', needs, error);
  }
}

/** GitHub says 404 as well to whoever may not see a thing. @throws what is no answer of GitHub, or `unauthorized` */
export function toUnknown(reader: SettingsReader, resource: Resource, needs: string | null, error: unknown): Unknown {
  if (!(error instanceof GitHubProblem) || error.kind === 'unauthorized') throw error;
  if (error.kind === 'limited') {
    reader.usedUp.add(resource);
    return unknown('limit');
  }
  if (error.reason === 'plan') return unknown('plan');
  const isHidden = error.kind === 'forbidden' || error.kind === 'not-found';
  return isHidden ? unknown('permission', needs) : unknown('failed');
}
