/** Repositories and their forks. */
import { changeSettings } from '../act/settings.ts';
import { deleteRepository, renameRepository, setVisibility, emitRepository } from '../act/repositories.ts';
import { authorOf, noContent, ok, text, type RepositoryCall } from '../http/call.ts';
import { page } from '../http/page.ts';
import { mayDo, sees } from '../http/permissions.ts';
import { notFound } from '../http/refusal.ts';
import { repositoryRoute } from '../http/route.ts';
import { forksOf, pageOf, showFullRepository, showRepository, urlOf } from '../show/repository.ts';
import type { Visibility } from '../state/model.ts';
import type { World } from '../world.ts';
import { flag, toSecurity } from './settings-writes.ts';

export const repositoryRoutes = [
  repositoryRoute('GET ', 'metadata:read', async (call, world) =>
    ok(
      await showFullRepository(
        world,
        call.repository,
        mayDo(world.state, call.actor, call.repository, 'administration:read'),
      ),
    ),
  ),
  repositoryRoute('PATCH ', 'administration:write', updateRepository),
  repositoryRoute('DELETE ', 'administration:write', async (call, world) => {
    await deleteRepository(world, call.repository, authorOf(call.actor).account);
    return noContent;
  }),
  repositoryRoute('GET /forks', 'metadata:read', (call, world) =>
    page(
      call,
      forksOf(world, call.repository).filter((fork) => sees(world.state, call.actor, fork)),
      (fork) => showRepository(world, fork),
    ),
  ),
  repositoryRoute('GET /pages', 'pages:read', ({ repository }, world) => {
    if (repository.pages === null) throw notFound();
    const html_url = `${pageOf(world, repository)}/pages/`;
    const url = `${urlOf(world, repository)}/pages`;
    return ok({
      url,
      html_url,
      status: 'built',
      cname: null,
      custom_404: false,
      public: repository.pages === 'public',
      https_enforced: repository.settings.pagesEnforceHttps,
    });
  }),
];

async function updateRepository(call: RepositoryCall, world: World): Promise<ReturnType<typeof ok>> {
  const { repository, body, actor } = call;
  const sender = authorOf(actor).account;
  const isPrivate = body['private'];
  const visibility =
    text(body, 'visibility') ?? (isPrivate === undefined ? null : isPrivate === true ? 'private' : 'public');
  if (visibility !== null) setVisibility(world, repository, visibility as Visibility, sender);
  renameRepository(world, repository, text(body, 'name') ?? repository.name, sender);
  if (typeof body['archived'] === 'boolean' && body['archived'] !== repository.archived) {
    repository.archived = body['archived'];
    emitRepository(world, repository, repository.archived ? 'archived' : 'unarchived', sender);
  }
  const branch = text(body, 'default_branch');
  if (branch !== null && branch !== repository.defaultBranch) {
    const from = repository.defaultBranch;
    repository.defaultBranch = branch;
    emitRepository(world, repository, 'edited', sender, { changes: { default_branch: { from } } });
  }
  if (typeof body['has_issues'] === 'boolean') repository.hasIssues = body['has_issues'];
  const { hasWiki, forkingAllowed } = repository.settings;
  const settings = {
    ...toSecurity(repository.settings, body),
    hasWiki: flag(body, 'has_wiki', hasWiki),
    forkingAllowed: flag(body, 'allow_forking', forkingAllowed),
  };
  await changeSettings(world, repository, settings, sender);
  repository.description = text(body, 'description') ?? repository.description;
  return ok(await showFullRepository(world, repository));
}
