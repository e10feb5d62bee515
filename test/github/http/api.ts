/** One API request from beginning to end: limits, who, where, the route, the contract, the answer. */
import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { World } from '../world.ts';
import { graphRoutes } from '../routes/graph.ts';
import { routes } from '../routes/index.ts';
import { fullName, type Repository } from '../state/model.ts';
import type { Actor, ScanAnswer, Body, Call } from './call.ts';
import { checkAnswer, checkRequest, operationIdOf } from './contract.ts';
import type { FaultAnswer, Faults } from './faults.ts';
import { primaryAnswer, secondaryAnswer } from './limits.ts';
import { nameOf, type LoggedRequest } from './log.ts';
import { compileRoutes, type Matched } from './match.ts';
import { assertMayCall, assertMayCallIn } from './permissions.ts';
import { Refusal, forbidden, movedTo, notFound, unauthorized } from './refusal.ts';
import { setTimeout as sleep } from 'node:timers/promises';

export interface Api {
  readonly world: World;
  readonly faults: Faults;
  readonly requests: LoggedRequest[];
  readonly problems: string[];
  readonly stop: AbortSignal;
}

const findRoute = compileRoutes([...routes, ...graphRoutes]);

/** `target`: path and query below the API's base. */
export async function serveApi(
  api: Api,
  request: IncomingMessage,
  response: ServerResponse,
  target: URL,
): Promise<void> {
  const { method = 'GET' } = request;
  const path = target.pathname;
  const entry: LoggedRequest = {
    at: Date.now(),
    method,
    path,
    operation: null,
    actor: null,
    body: null,
    status: 0,
    performed: false,
  };
  api.requests.push(entry);
  const raw = await readBody(request);
  const fault = api.faults.take(method, path);
  if (fault === 'drop-request') return void response.destroy();
  await delayOf(fault, api.stop);
  const answer = faultAnswer(fault) ?? (await answerTo(api, request, target, raw, entry));
  entry.status = isKnown(request, answer) ? 304 : answer.status;
  if (fault === 'drop-answer') return void response.destroy();
  send(request, response, answer);
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}

async function delayOf(fault: FaultAnswer | null, signal: AbortSignal): Promise<void> {
  if (typeof fault === 'object' && fault !== null && 'delayMs' in fault) {
    await sleep(fault.delayMs, undefined, { signal }).catch(() => {});
  }
}

function faultAnswer(fault: FaultAnswer | null): ScanAnswer | null {
  if (fault === 'primary-limit') return primaryAnswer('installation', {});
  if (fault === 'secondary-limit') return secondaryAnswer(1);
  return typeof fault === 'object' && fault !== null && 'status' in fault ? fault : null;
}

async function answerTo(
  api: Api,
  request: IncomingMessage,
  target: URL,
  raw: Buffer,
  entry: LoggedRequest,
): Promise<ScanAnswer> {
  try {
    const actor = api.world.tokens.actorOf(request.headers.authorization);
    entry.actor = nameOf(actor);
    const matched = findRoute(entry.method, byName(api.world, entry.path));
    if (matched === null) throw notFound();
    const { operation } = matched.route;
    entry.operation = operationIdOf(operation);
    const limited = isGraph(entry) ? null : api.world.limits.count(actor, isContent(entry));
    if (limited !== null) return limited;
    entry.body = parse(raw);
    const call = toCall(api, request, target, { actor, matched, body: entry.body as Body });
    const answer = await perform(api, matched, call);
    entry.performed = true;
    if (isKnown(request, answer)) api.world.limits.giveBack(actor);
    hold(api, `answer of ${operation}`, checkAnswer(operation, answer.status, answer.body));
    return { ...answer, headers: { ...api.world.limits.headers(actor), ...answer.headers } };
  } catch (error) {
    if (error instanceof Refusal) return { status: error.status, body: error.body, headers: error.headers };
    api.problems.push(`${entry.method} ${entry.path}: ${(error as Error).stack ?? String(error)}`);
    return { status: 500, body: { message: 'The stand-in failed; see its contractProblems' } };
  }
}

/** Every path of a repository is also served by its id, so that it is found after a rename. */
function byName({ state }: World, path: string): string {
  const match = /^\/repositories\/(\d+)(\/.*)?$/.exec(path);
  if (match === null) return path;
  const repository = state.repositories.get(Number(match[1]));
  if (repository === undefined) throw notFound();
  return `/repos/${fullName(repository)}${match[2] ?? ''}`;
}

const isGraph = ({ path }: LoggedRequest): boolean => path === '/graphql';

/** Secondary limits count what people see. */
const isContent = ({ method, path }: LoggedRequest): boolean =>
  method === 'POST' && /\/(issues|comments|check-runs|pulls|security-advisories)$/.test(path);

function parse(raw: Buffer): unknown {
  if (raw.length === 0) return {};
  try {
    return JSON.parse(raw.toString('utf8')) as unknown;
  } catch {
    throw new Refusal(400, 'Problems parsing JSON');
  }
}

interface Known {
  readonly actor: Actor;
  readonly matched: Matched;
  readonly body: Body;
}

function toCall(api: Api, request: IncomingMessage, target: URL, { actor, matched, body }: Known): Call {
  const { method = 'GET', headers } = request;
  const base = api.world.site.api;
  return {
    method,
    path: target.pathname,
    query: target.searchParams,
    headers,
    body,
    actor,
    params: matched.params,
    base,
  };
}

async function perform(api: Api, { route }: Matched, call: Call): Promise<ScanAnswer> {
  const { world } = api;
  const repository = repositoryOf(world, call);
  if (repository === null) assertMayCall(call.actor, route.needs);
  else assertMayCallIn(world.state, call.actor, repository, route.needs);
  if (repository?.archived === true && call.method !== 'GET' && call.body['archived'] !== false) {
    throw forbidden('Repository was archived so is read-only.');
  }
  const wrong = checkRequest(route.operation, call.query, call.body);
  hold(api, `request to ${route.operation}`, wrong);
  if (wrong.length > 0) throw new Refusal(422, `Invalid request.\n\n${wrong.join('\n')}`);
  const handle = async (): Promise<ScanAnswer> =>
    route.handle({ ...call, ...(repository === null ? {} : { repository }) }, world);
  return repository === null || call.method === 'GET' ? handle() : world.turns.take(repository.id, handle);
}

function repositoryOf({ state, site }: World, { params, actor, path, query, method }: Call): Repository | null {
  const { owner, repo } = params;
  if (owner === undefined || repo === undefined) return null;
  const repository = state.repository(owner, repo);
  if (repository !== undefined) return repository;
  const moved = state.formerly(owner, repo);
  const rest = path
    .split('/')
    .slice(4)
    .map((part) => `/${part}`)
    .join('');
  if (moved !== undefined)
    throw movedTo(`${site.api}/repositories/${moved.id}${rest}?${query.toString()}`, method === 'GET' ? 301 : 307);
  throw actor.kind === 'anonymous' ? unauthorized('Requires authentication') : notFound();
}

function hold({ problems }: Api, what: string, found: readonly string[]): void {
  problems.push(...found.map((problem) => `${what}: ${problem}`));
}

/** The client has this answer at hand, and names it by its tag. */
function isKnown(request: IncomingMessage, { status, body }: ScanAnswer): boolean {
  return request.method === 'GET' && status === 200 && request.headers['if-none-match'] === tagOf(contentOf(body));
}

const tagOf = (content: Buffer): string => `"${createHash('sha256').update(content).digest('hex')}"`;

function contentOf(body: unknown): Buffer {
  if (Buffer.isBuffer(body)) return body;
  return body === undefined ? Buffer.alloc(0) : Buffer.from(JSON.stringify(body));
}

function send(request: IncomingMessage, response: ServerResponse, answer: ScanAnswer): void {
  const { status, body, headers = {} } = answer;
  const content = contentOf(body);
  const etag = tagOf(content);
  const known = isKnown(request, answer);
  response.writeHead(known ? 304 : status, {
    'content-type': 'application/json; charset=utf-8',
    'x-github-request-id': etag.slice(1, 17),
    'x-github-media-type': 'github.v3; format=json',
    ...(status === 200 ? { etag } : {}),
    ...headers,
  });
  response.end(known || status === 204 ? undefined : content);
}
