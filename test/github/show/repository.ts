/** Repositories. */
import { sizeOf } from '../git/repository.ts';
import { fullName, type Repository } from '../state/model.ts';
import type { World } from '../world.ts';
import { showAccount, showOrganization } from './account.ts';
import { nodeId } from './node-id.ts';

type Shown = Readonly<Record<string, unknown>>;

const links = {
  archive_url: '{archive_format}{/ref}',
  assignees_url: 'assignees{/user}',
  blobs_url: 'git/blobs{/sha}',
  branches_url: 'branches{/branch}',
  collaborators_url: 'collaborators{/collaborator}',
  comments_url: 'comments{/number}',
  commits_url: 'commits{/sha}',
  compare_url: 'compare/{base}...{head}',
  contents_url: 'contents/{+path}',
  contributors_url: 'contributors',
  deployments_url: 'deployments',
  downloads_url: 'downloads',
  events_url: 'events',
  forks_url: 'forks',
  git_commits_url: 'git/commits{/sha}',
  git_refs_url: 'git/refs{/sha}',
  git_tags_url: 'git/tags{/sha}',
  hooks_url: 'hooks',
  issue_comment_url: 'issues/comments{/number}',
  issue_events_url: 'issues/events{/number}',
  issues_url: 'issues{/number}',
  keys_url: 'keys{/key_id}',
  labels_url: 'labels{/name}',
  languages_url: 'languages',
  merges_url: 'merges',
  milestones_url: 'milestones{/number}',
  notifications_url: 'notifications{?since,all,participating}',
  pulls_url: 'pulls{/number}',
  releases_url: 'releases{/id}',
  stargazers_url: 'stargazers',
  statuses_url: 'statuses/{sha}',
  subscribers_url: 'subscribers',
  subscription_url: 'subscription',
  tags_url: 'tags',
  teams_url: 'teams',
  trees_url: 'git/trees{/sha}',
};

export const urlOf = ({ site }: World, repository: Repository): string => `${site.api}/repos/${fullName(repository)}`;
export const pageOf = ({ site }: World, repository: Repository): string => `${site.web}/${fullName(repository)}`;

/** As lists and other objects hold it. */
export function showRepository(world: World, repository: Repository): Shown {
  return { ...identity(world, repository), ...addresses(world, repository), ...facts(world, repository) };
}

/** Few fields, as `installation` events hold it. */
export function showRepositoryName(repository: Repository): Shown {
  const { id, name, visibility } = repository;
  return {
    id,
    node_id: nodeId('Repository', id),
    name,
    full_name: fullName(repository),
    private: visibility !== 'public',
  };
}

function identity(world: World, repository: Repository): Shown {
  return {
    ...showRepositoryName(repository),
    owner: showAccount(world, repository.owner),
    html_url: pageOf(world, repository),
    description: repository.description,
    fork: repository.parent !== null,
    visibility: repository.visibility,
    default_branch: repository.defaultBranch,
  };
}

function addresses(world: World, repository: Repository): Shown {
  const url = urlOf(world, repository);
  const page = pageOf(world, repository);
  return {
    url,
    ...Object.fromEntries(Object.entries(links).map(([name, path]) => [name, `${url}/${path}`])),
    clone_url: `${page}.git`,
    git_url: `${page.replace(/^https?/, 'git')}.git`,
    ssh_url: `git@${new URL(page).hostname}:${fullName(repository)}.git`,
    svn_url: page,
    mirror_url: null,
  };
}

function facts(world: World, repository: Repository): Shown {
  const forks = forksOf(world, repository).length;
  const open = [...repository.issues.values()].filter(({ state }) => state === 'open').length;
  return {
    homepage: null,
    language: null,
    license: null,
    size: 0,
    forks,
    forks_count: forks,
    stargazers_count: 0,
    watchers: 0,
    watchers_count: 0,
    open_issues: open,
    open_issues_count: open,
    is_template: false,
    topics: repository.settings.topics,
    has_issues: repository.hasIssues,
    has_projects: true,
    has_wiki: repository.settings.hasWiki,
    has_pages: repository.pages !== null,
    has_downloads: true,
    has_discussions: false,
    archived: repository.archived,
    disabled: false,
    allow_forking: repository.settings.forkingAllowed,
    web_commit_signoff_required: false,
    pushed_at: repository.pushedAt,
    created_at: repository.createdAt,
    updated_at: repository.updatedAt,
  };
}

export const forksOf = ({ state }: World, repository: Repository): Repository[] =>
  [...state.repositories.values()].filter(({ parent }) => parent === repository);

/** What administrators see of their repositories, and everybody of those of an organisation. */
export function showSettings({ owner, settings }: Repository, isAdmin: boolean): Shown {
  const status = (value: boolean): Shown => ({ status: value ? 'enabled' : 'disabled' });
  const { secretScanning: scanning, pushProtection: protection, properties } = settings;
  const security = {
    dependabot_security_updates: status(false),
    ...(scanning === null ? {} : { secret_scanning: status(scanning) }),
    ...(protection === null ? {} : { secret_scanning_push_protection: status(protection) }),
  };
  return {
    ...(owner.type === 'Organization' ? { custom_properties: properties } : {}),
    ...(isAdmin ? { security_and_analysis: security } : {}),
  };
}

/** One repository asked for by its name. */
export async function showFullRepository(world: World, repository: Repository, isAdmin = false): Promise<Shown> {
  const { parent, owner } = repository;
  return {
    ...showRepository(world, repository),
    ...showSettings(repository, isAdmin),
    size: await sizeOf(repository.gitDir),
    network_count: 0,
    subscribers_count: 0,
    ...(owner.type === 'Organization' ? { organization: showAccount(world, owner) } : {}),
    ...(parent === null ? {} : { parent: showRepository(world, parent), source: showRepository(world, parent) }),
  };
}

/** What each webhook about a repository begins with. */
export function repositoryContext(world: World, repository: Repository): Shown {
  const { owner } = repository;
  const organization = owner.type === 'Organization' ? { organization: showOrganization(world, owner) } : {};
  return { repository: showRepository(world, repository), ...organization };
}
