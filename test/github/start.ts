/** Starts a stand-in GitHub on a free port of the loopback, and stops it without a trace. */
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { forgetGit } from './git/run.ts';
import { serveApi, type Api } from './http/api.ts';
import { Downloads } from './http/downloads.ts';
import { Faults } from './http/faults.ts';
import { serveGitRequest } from './http/git.ts';
import { Limits, type LimitOptions } from './http/limits.ts';
import type { LoggedRequest } from './http/log.ts';
import { servePage } from './http/pages.ts';
import { Tokens } from './http/tokens.ts';
import { Webhooks } from './hooks/webhooks.ts';
import { State } from './state/state.ts';
import { StandIn } from './standin.ts';
import { Turns } from './turns.ts';
import type { World } from './world.ts';

export interface StandInOptions {
  /** 0 to 1, for faults with a chance. */
  readonly random?: () => number;
  readonly limits?: LimitOptions;
  /** A free one unless told. */
  readonly port?: number;
  /** What it calls itself in its answers, where something that speaks TLS stands before it: `https://localhost:8443`. */
  readonly web?: string;
}

/** The REST API is served below this path, as on a GitHub Enterprise Server. */
const apiPath = '/api/v3';
/** https://docs.github.com/en/enterprise-server@latest/graphql/guides/forming-calls-with-graphql#the-graphql-endpoint */
const graphPath = '/api/graphql';

export async function startGitHub(options: StandInOptions = {}): Promise<StandIn> {
  const server = createServer();
  // A client in this process that is busy for longer would write into a connection that was closed meanwhile.
  server.keepAliveTimeout = 0;
  const stop = new AbortController();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const web = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const problems: string[] = [];
  const world = await makeWorld(options.web ?? web, options, problems);
  const requests: LoggedRequest[] = [];
  const api: Api = { world, faults: new Faults(options.random ?? Math.random), requests, problems, stop: stop.signal };
  const working = serveAll(server, api);
  return new StandIn(world, api, async () => {
    stop.abort();
    await world.webhooks.stop();
    await close(server);
    await world.downloads.stop();
    await Promise.allSettled(working);
    await rm(world.folder, { recursive: true, force: true, maxRetries: 3 });
    forgetGit(world.folder);
  });
}

async function makeWorld(web: string, options: StandInOptions, problems: string[]): Promise<World> {
  const state = new State();
  const downloads = new Downloads();
  await downloads.start();
  return {
    site: { web, api: `${web}${apiPath}` },
    state,
    downloads,
    tokens: new Tokens(state),
    webhooks: new Webhooks(state, problems),
    limits: new Limits(options.limits ?? {}),
    lag: { issues: 0, comments: 0, checks: 0 },
    folder: await mkdtemp(join(tmpdir(), 'leakwarden-github-')),
    revoked: [],
    turns: new Turns(),
  };
}

/** Requests that are being answered. */
function serveAll(server: Server, api: Api): Set<Promise<void>> {
  const working = new Set<Promise<void>>();
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const work = serve(api, request, response).catch((error: unknown) => {
      // A client that goes away in the middle is no failure of the stand-in.
      if (!request.destroyed && !api.stop.aborted) api.problems.push(`${request.url ?? ''}: ${String(error)}`);
      response.destroy();
    });
    working.add(work);
    void work.finally(() => working.delete(work));
  });
  return working;
}

async function serve(api: Api, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const target = new URL(request.url ?? '/', api.world.site.web);
  if (target.pathname.startsWith(`${apiPath}/`)) {
    target.pathname = target.pathname.slice(apiPath.length);
    return serveApi(api, request, response, target);
  }
  if (target.pathname === graphPath) {
    target.pathname = '/graphql';
    return serveApi(api, request, response, target);
  }
  if (await serveGitRequest(api, request, response, target)) return;
  await servePage(api.world, request, response, target);
}

async function close(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => void server.close(() => resolve()));
  server.closeAllConnections();
  await closed;
}
