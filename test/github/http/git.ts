/** Git requests: who may, which repository, what a push sets off. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { changesBetween, publicRefs, refMoved } from '../act/refs.ts';
import { serveGit } from '../git/smart-http.ts';
import { fullName, type Repository } from '../state/model.ts';
import type { Api } from './api.ts';
import { authorOf, type Actor } from './call.ts';
import { nameOf, type LoggedRequest } from './log.ts';
import { mayDo } from './permissions.ts';
import { Refusal } from './refusal.ts';

const pattern = /^\/([^/]+)\/([^/]+?)(\.wiki)?(?:\.git)?\/(info\/refs|git-upload-pack|git-receive-pack)$/;

/** False: the path is none of Git's. */
export async function serveGitRequest(
  api: Api,
  request: IncomingMessage,
  response: ServerResponse,
  target: URL,
): Promise<boolean> {
  const match = pattern.exec(target.pathname);
  if (match === null) return false;
  const [, owner = '', name = '', wiki, service = ''] = match;
  const path = `/${owner}/${name}${wiki ?? ''}/${service}`;
  const moved =
    api.world.state.repository(owner, name) === undefined ? api.world.state.formerly(owner, name) : undefined;
  if (moved !== undefined) {
    const location = `${api.world.site.web}/${fullName(moved)}.git/${service}${target.search}`;
    response.writeHead(301, { location }).end();
    return true;
  }
  const { method = 'GET' } = request;
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
  try {
    await serve(api, request, response, {
      entry,
      target,
      repository: api.world.state.repository(owner, name),
      service,
      isWiki: wiki !== undefined,
    });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    refuse(response, error.status);
  }
  entry.status = response.statusCode;
  return true;
}

interface GitCall {
  readonly entry: LoggedRequest;
  readonly target: URL;
  readonly repository: Repository | undefined;
  readonly service: string;
  readonly isWiki: boolean;
}

async function serve(api: Api, request: IncomingMessage, response: ServerResponse, call: GitCall): Promise<void> {
  const { entry, target, repository, service, isWiki } = call;
  const fault = api.faults.take(entry.method, entry.path);
  if (fault === 'drop-request' || fault === 'drop-answer') return void response.destroy();
  if (typeof fault === 'object' && fault !== null) {
    if ('status' in fault) return refuse(response, fault.status);
    await sleep(fault.delayMs, undefined, { signal: api.stop }).catch(() => {});
  }
  const actor = api.world.tokens.actorOf(request.headers.authorization);
  entry.actor = nameOf(actor);
  const isPush = service === 'git-receive-pack' || target.searchParams.get('service') === 'git-receive-pack';
  const known = assertMayUse(api, actor, repository, isPush);
  const gitDir = isWiki ? wikiOf(known) : known.gitDir;
  const work = (): Promise<void> =>
    serveGit(request, response, { gitDir, service, query: target.search.slice(1), user: nameOf(actor) });
  if (service === 'git-receive-pack') await api.world.turns.take(known.id, () => push(api, known, actor, work));
  else await work();
  entry.performed = true;
}

/** Without credentials GitHub asks for them; with wrong ones for this repository it knows nothing of it. */
function assertMayUse({ world }: Api, actor: Actor, repository: Repository | undefined, isPush: boolean): Repository {
  const need = isPush ? 'contents:write' : 'contents:read';
  if (repository !== undefined && mayDo(world.state, actor, repository, need)) return repository;
  if (actor.kind === 'anonymous') throw new Refusal(401, 'Authentication required');
  const isVisible = repository !== undefined && mayDo(world.state, actor, repository, 'contents:read');
  throw new Refusal(
    isVisible ? 403 : 404,
    isVisible ? 'Write access to repository not granted.' : 'Repository not found.',
  );
}

/** https://docs.github.com/en/communities/documenting-your-project-with-wikis/adding-or-editing-wiki-pages: cloned once it has a page. */
function wikiOf({ wikiDir, settings }: Repository): string {
  if (wikiDir === null || !settings.hasWiki) throw new Refusal(404, 'Repository not found.');
  return wikiDir;
}

/** What follows from a push happens after Git has answered, as on GitHub. */
async function push({ world }: Api, repository: Repository, actor: Actor, work: () => Promise<void>): Promise<void> {
  const before = await publicRefs(repository.gitDir);
  await work();
  for (const change of changesBetween(before, await publicRefs(repository.gitDir))) {
    await refMoved(world, repository, change, authorOf(actor).account);
  }
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, {
    'content-type': 'text/plain',
    ...(status === 401 ? { 'www-authenticate': 'Basic realm="GitHub"' } : {}),
  });
  response.end(status === 404 ? 'Repository not found.\n' : 'Refused.\n');
}
