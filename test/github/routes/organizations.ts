/** An organisation: its repositories and its settings. */
import { ok, param, type Call } from '../http/call.ts';
import { countedPage, page } from '../http/page.ts';
import { mayAdminister, mayDo, sees } from '../http/permissions.ts';
import { forbidden, notFound } from '../http/refusal.ts';
import { route, type Need } from '../http/route.ts';
import { showAccount } from '../show/account.ts';
import { showInstallation } from '../show/app.ts';
import { showRepository, showSettings } from '../show/repository.ts';
import { showActions, showForks, showHook } from '../show/settings.ts';
import type { Account } from '../state/model.ts';
import type { World } from '../world.ts';

export const organizationRoutes = [
  route('GET /orgs/{org}/repos', 'any', (call, world) => {
    const organization = organizationOf(call, world);
    const seen = world.state.repositoriesOf(organization).filter((each) => sees(world.state, call.actor, each));
    return page(call, seen, (repository) => ({
      ...showRepository(world, repository),
      ...showSettings(repository, mayDo(world.state, call.actor, repository, 'administration:read')),
    }));
  }),
  route('GET /orgs/{org}/actions/permissions', 'any', (call, world) => {
    const { settings } = owned(call, world);
    return ok({ enabled_repositories: 'all', ...showActions(settings.actions) });
  }),
  route('GET /orgs/{org}/actions/permissions/workflow', 'any', (call, world) => {
    const { tokenPermission, mayApprove } = owned(call, world).settings.actions;
    return ok({ default_workflow_permissions: tokenPermission, can_approve_pull_request_reviews: mayApprove });
  }),
  route('GET /orgs/{org}/actions/permissions/fork-pr-workflows-private-repos', 'any', (call, world) =>
    ok(showForks(owned(call, world).settings.actions)),
  ),
  route('GET /orgs/{org}/actions/runner-groups', 'any', (call, world) => {
    const { settings } = owned(call, world, 'organization_self_hosted_runners:read');
    return countedPage(call, 'runner_groups', settings.runnerGroups, (group) => ({
      id: group.id,
      name: group.name,
      visibility: group.visibility,
      default: group.id === 1,
      runners_url: `${call.base}${call.path}/${group.id}/runners`,
      inherited: false,
      allows_public_repositories: group.allowsPublicRepositories,
    }));
  }),
  route('GET /orgs/{org}/hooks', 'any', (call, world) => {
    const { login, settings } = owned(call, world, 'organization_hooks:read');
    return page(call, settings.hooks, (hook) => showHook(`${world.site.api}/orgs/${login}`, hook, false));
  }),
  route('GET /orgs/{org}/outside_collaborators', 'any', (call, world) => {
    const organization = owned(call, world, 'members:read');
    return page(call, outsideOf(organization, world), (account) => showAccount(world, account));
  }),
  route('GET /orgs/{org}/installations', 'any', (call, world) => {
    const organization = owned(call, world);
    const installations = [...world.state.installations.values()].filter(({ account }) => account === organization);
    return countedPage(call, 'installations', installations, (each) => showInstallation(world, each));
  }),
  route('GET /orgs/{org}/code-security/configurations/defaults', 'any', (call, world) => {
    owned(call, world);
    return ok([]);
  }),
];

function organizationOf(call: Call, { state }: World): Account {
  const account = state.account(param(call, 'org'));
  if (account?.type !== 'Organization') throw notFound();
  return account;
}

/** Of an organisation whose settings the actor may read. People who may not are told that it does not exist. */
export function owned(call: Call, world: World, need: Need = 'organization_administration:read'): Account {
  const organization = organizationOf(call, world);
  if (mayAdminister(call.actor, organization, need)) return organization;
  throw call.actor.kind === 'installation' ? forbidden() : notFound();
}

function outsideOf(organization: Account, { state }: World): Account[] {
  const ids = state.repositoriesOf(organization).flatMap(({ collaborators }) => [...collaborators.keys()]);
  return [...new Set(ids)].filter((id) => !organization.members.has(id)).flatMap((id) => state.accounts.get(id) ?? []);
}
