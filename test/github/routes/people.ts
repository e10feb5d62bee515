/** Accounts, what people may do in a repository, teams. */
import { noContent, ok, param } from '../http/call.ts';
import { page } from '../http/page.ts';
import { mayAdminister } from '../http/permissions.ts';
import { forbidden, notFound, unauthorized, unprocessable } from '../http/refusal.ts';
import { repositoryRoute, route } from '../http/route.ts';
import {
  showAccount,
  showOrganizationFull,
  showOrganizationSettings,
  showPublicUser,
  showTeam,
} from '../show/account.ts';
import { type Account, type Repository, type Role, type Team, roles } from '../state/model.ts';
import type { World } from '../world.ts';

/** Five roles, but four old names. */
const oldNames: Readonly<Record<Role, string>> = {
  none: 'none',
  read: 'read',
  triage: 'read',
  write: 'write',
  maintain: 'write',
  admin: 'admin',
};

export const peopleRoutes = [
  repositoryRoute('GET /collaborators', 'metadata:read', (call, world) =>
    page(call, affiliated(world, call.repository, call.query.get('affiliation') ?? 'all'), (account) => {
      const role = world.state.roleOf(account, call.repository);
      return { ...showAccount(world, account), permissions: permissionsOf(role), role_name: role };
    }),
  ),
  repositoryRoute('GET /collaborators/{username}', 'metadata:read', (call, world) => {
    const account = world.state.account(param(call, 'username'));
    if (account === undefined || !collaboratorsOf(world, call.repository).includes(account)) throw notFound();
    return noContent;
  }),
  repositoryRoute('GET /collaborators/{username}/permission', 'metadata:read', (call, world) => {
    const account = world.state.account(param(call, 'username'));
    if (account === undefined) throw notFound();
    const role = world.state.roleOf(account, call.repository);
    const user = { ...showAccount(world, account), permissions: permissionsOf(role), role_name: role };
    return ok({ permission: oldNames[role], role_name: role, user });
  }),
  repositoryRoute('GET /assignees', 'metadata:read', (call, world) =>
    page(call, collaboratorsOf(world, call.repository), (account) => showAccount(world, account)),
  ),
  repositoryRoute('GET /assignees/{assignee}', 'metadata:read', (call, world) => {
    const account = world.state.account(param(call, 'assignee'));
    if (account === undefined || world.state.roleOf(account, call.repository) === 'none') throw notFound();
    return noContent;
  }),
  repositoryRoute('GET /teams', 'administration:read', (call, world) =>
    page(call, [...call.repository.teams], ([id, role]) => {
      const team = world.state.team(id);
      return team === undefined ? null : showTeam(world, team, role);
    }),
  ),
  route('GET /orgs/{org}', 'any', (call, world) => {
    const account = world.state.account(param(call, 'org'));
    if (account?.type !== 'Organization') throw notFound();
    const more = mayAdminister(call.actor, account) ? showOrganizationSettings(account) : {};
    return ok({ ...showOrganizationFull(world, account), ...more });
  }),
  route('GET /orgs/{org}/teams/{team_slug}', 'members:read', ({ params }, world) => {
    const team = teamOf(world, params);
    const { organization } = team;
    return ok({
      ...showTeam(world, team, 'pull'),
      members_count: team.members.size,
      repos_count: 0,
      created_at: organization.createdAt,
      updated_at: organization.createdAt,
      organization: showOrganizationFull(world, organization),
    });
  }),
  route('GET /orgs/{org}/teams/{team_slug}/members', 'members:read', (call, world) => {
    const members = [...teamOf(world, call.params).members].flatMap((id) => world.state.accounts.get(id) ?? []);
    return page(call, members, (account) => showAccount(world, account));
  }),
  route('GET /orgs/{org}/teams/{team_slug}/memberships/{username}', 'members:read', (call, world) => {
    const { id, members, organization } = teamOf(world, call.params);
    const account = world.state.account(param(call, 'username'));
    if (account === undefined || !members.has(account.id)) throw notFound();
    const url = `${world.site.api}/organizations/${organization.id}/team/${id}/memberships/${account.login}`;
    return ok({ url, role: 'member', state: 'active' });
  }),
  route('GET /orgs/{org}/members', 'members:read', (call, world) => {
    const organization = world.state.account(param(call, 'org'));
    if (organization === undefined) throw notFound();
    const wanted = call.query.get('role') ?? 'all';
    const filter = call.query.get('filter') ?? 'all';
    if (filter !== 'all' && !mayAdminister(call.actor, organization, 'members:read'))
      throw unprocessable('Only owners can use this filter.');
    const { withoutTwoFactor, insecureTwoFactor } = organization.settings;
    if (filter === '2fa_disabled') return page(call, withoutTwoFactor, (account) => showAccount(world, account));
    if (filter === '2fa_insecure') return page(call, insecureTwoFactor, (account) => showAccount(world, account));
    const members = [...organization.members]
      .filter(([, role]) => wanted === 'all' || (role === 'owner') === (wanted === 'admin'))
      .flatMap(([id]) => world.state.accounts.get(id) ?? []);
    return page(call, members, (account) => showAccount(world, account));
  }),
  // Only people ask who they are.
  route('GET /user', 'any', ({ actor }, world) => {
    if (actor.kind === 'anonymous') throw unauthorized('Requires authentication');
    if (actor.kind !== 'user') throw forbidden('Resource not accessible by integration');
    return ok(showPublicUser(world, actor.account));
  }),
  route('GET /users/{username}', 'any', ({ params }, world) => {
    const account = world.state.account(params['username'] ?? '');
    if (account === undefined) throw notFound();
    return ok(showPublicUser(world, account));
  }),
];

function teamOf({ state }: World, params: Readonly<Record<string, string>>): Team {
  const team = state.account(params['org'] ?? '')?.teams.get(params['team_slug'] ?? '');
  if (team === undefined) throw notFound();
  return team;
}

/** `direct`: named in the repository; `outside`: those of them that the organisation does not know. */
export function affiliated(world: World, repository: Repository, affiliation: string): Account[] {
  const all = collaboratorsOf(world, repository);
  if (affiliation.toLowerCase() === 'all') return all;
  const { owner, collaborators } = repository;
  const isOutside = (account: Account): boolean => owner.type === 'Organization' && !owner.members.has(account.id);
  const direct = all.filter((account) => account === owner || collaborators.has(account.id));
  return affiliation.toLowerCase() === 'outside' ? direct.filter(isOutside) : direct;
}

/** Who was let in: the owner, members and teams of the organisation, collaborators. */
function collaboratorsOf({ state }: World, repository: Repository): Account[] {
  return [...state.accounts.values()].filter((account) => {
    if (account.type !== 'User') return false;
    const isOwner = account === repository.owner || repository.owner.members.get(account.id) === 'owner';
    const inTeam = [...repository.teams.keys()].some((id) => state.team(id)?.members.has(account.id));
    return isOwner || inTeam || repository.collaborators.has(account.id);
  });
}

function permissionsOf(role: Role): Readonly<Record<string, boolean>> {
  const has = (least: Role): boolean => roles.indexOf(role) >= roles.indexOf(least);
  return {
    admin: has('admin'),
    maintain: has('maintain'),
    push: has('write'),
    triage: has('triage'),
    pull: has('read'),
  };
}
