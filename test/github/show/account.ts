/** People, organisations and bots as GitHub shows them. */
import { type Account, type Author, type Issue, type Repository, type Team, pullsOf } from '../state/model.ts';
import type { World } from '../world.ts';
import { nodeId } from './node-id.ts';

type Shown = Readonly<Record<string, unknown>>;

const links = {
  followers_url: 'followers',
  following_url: 'following{/other_user}',
  gists_url: 'gists{/gist_id}',
  starred_url: 'starred{/owner}{/repo}',
  subscriptions_url: 'subscriptions',
  organizations_url: 'orgs',
  repos_url: 'repos',
  events_url: 'events{/privacy}',
  received_events_url: 'received_events',
};

export function showAccount({ site }: World, account: Account): Shown {
  const { id, login, type } = account;
  const url = `${site.api}/users/${encodeURIComponent(login)}`;
  return {
    login,
    id,
    node_id: nodeId(type, id),
    avatar_url: `${site.web}/avatars/u/${id}`,
    gravatar_id: '',
    url,
    html_url: `${site.web}/${type === 'Bot' ? `apps/${login.replace('[bot]', '')}` : login}`,
    ...Object.fromEntries(Object.entries(links).map(([name, path]) => [name, `${url}/${path}`])),
    type,
    user_view_type: 'public',
    site_admin: false,
  };
}

export const showMaybeAccount = (world: World, account: Account | null): Shown | null =>
  account === null ? null : showAccount(world, account);

/** As webhooks name the organisation. */
export function showOrganization({ site }: World, { id, login }: Account): Shown {
  const url = `${site.api}/orgs/${login}`;
  return {
    login,
    id,
    node_id: nodeId('Organization', id),
    url,
    repos_url: `${url}/repos`,
    events_url: `${url}/events`,
    hooks_url: `${url}/hooks`,
    issues_url: `${url}/issues`,
    members_url: `${url}/members{/member}`,
    public_members_url: `${url}/public_members{/member}`,
    avatar_url: `${site.web}/avatars/u/${id}`,
    description: '',
  };
}

export function showPublicUser(world: World, account: Account): Shown {
  const nothing = { company: null, blog: '', location: null, email: null, hireable: null, bio: null };
  return {
    ...showAccount(world, account),
    name: account.login,
    ...nothing,
    public_repos: world.state.repositoriesOf(account).filter(({ visibility }) => visibility === 'public').length,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: account.createdAt,
    updated_at: account.createdAt,
  };
}

/** More is for owners, and for Apps that may read its administration. */
export function showOrganizationSettings({ settings }: Account): Shown {
  return {
    plan: { name: settings.plan, space: 0, private_repos: 9999 },
    default_repository_permission: settings.defaultRepositoryPermission,
    members_can_create_public_repositories: settings.membersCreatePublicRepositories,
    members_can_change_repo_visibility: settings.membersChangeVisibility,
    members_can_fork_private_repositories: settings.membersForkPrivateRepositories,
    members_can_invite_outside_collaborators: settings.membersInviteOutsideCollaborators,
    members_can_create_public_pages: settings.membersCreatePublicPages,
    two_factor_requirement_enabled: settings.twoFactorRequired,
    secret_scanning_enabled_for_new_repositories: settings.secretScanning,
    secret_scanning_push_protection_enabled_for_new_repositories: settings.pushProtection,
  };
}

export function showOrganizationFull(world: World, account: Account): Shown {
  return {
    ...showOrganization(world, account),
    type: 'Organization',
    html_url: `${world.site.web}/${account.login}`,
    name: account.login,
    has_organization_projects: true,
    has_repository_projects: true,
    public_repos: world.state.repositoriesOf(account).filter(({ visibility }) => visibility === 'public').length,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: account.createdAt,
    updated_at: account.createdAt,
    archived_at: null,
  };
}

/** What somebody is to a repository. */
export function associationOf({ state }: World, { account }: Author, repository: Repository): string {
  if (account === repository.owner) return 'OWNER';
  if (repository.owner.members.has(account.id)) return 'MEMBER';
  if (repository.collaborators.has(account.id)) return 'COLLABORATOR';
  return state.roleOf(account, repository) !== 'none' && hasMerged(account, repository) ? 'CONTRIBUTOR' : 'NONE';
}

function hasMerged(account: Account, repository: Repository): boolean {
  return pullsOf(repository).some(
    ({ issue, merged }: { issue: Issue; merged: unknown }) => merged !== null && issue.author.account === account,
  );
}

export function showTeam({ site }: World, team: Team, permission: string): Shown {
  const url = `${site.api}/organizations/${team.organization.id}/team/${team.id}`;
  return {
    id: team.id,
    node_id: nodeId('Team', team.id),
    name: team.name,
    slug: team.slug,
    description: '',
    privacy: 'closed',
    notification_setting: 'notifications_enabled',
    permission,
    url,
    html_url: `${site.web}/orgs/${team.organization.login}/teams/${team.slug}`,
    members_url: `${url}/members{/member}`,
    repositories_url: `${url}/repos`,
    type: 'organization',
    organization_id: team.organization.id,
    parent: null,
  };
}
