/** Repositories are made, renamed, published, hidden and deleted. */
import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { initBare } from '../git/repository.ts';
import { forgetGit } from '../git/run.ts';
import { showAccount, showOrganization } from '../show/account.ts';
import { repositoryContext, showRepositoryName } from '../show/repository.ts';
import { showInstallation } from '../show/app.ts';
import { fullName, type Account, type Repository, type Visibility } from '../state/model.ts';
import { newRepositorySettings } from '../state/settings.ts';
import { now } from '../state/state.ts';
import type { World } from '../world.ts';

export interface NewRepository {
  readonly owner: Account;
  readonly name: string;
  readonly visibility: Visibility;
  readonly defaultBranch: string;
  readonly description: string | null;
  readonly parent: Repository | null;
  /** Default: now. ISO 8601, whole seconds in UTC. */
  readonly createdAt?: string;
}

/** Empty, or a fork of its parent. */
export async function createRepository(world: World, wanted: NewRepository, sender: Account): Promise<Repository> {
  const at = now();
  const gitDir = join(world.folder, `${randomUUID()}.git`);
  await initBare(gitDir, wanted.defaultBranch, wanted.parent?.gitDir ?? null);
  const repository: Repository = {
    ...wanted,
    id: world.state.nextId(),
    gitDir,
    archived: false,
    hasIssues: wanted.parent === null,
    pages: null,
    settings: newRepositorySettings(wanted.visibility === 'public'),
    createdAt: wanted.createdAt ?? at,
    updatedAt: at,
    pushedAt: at,
    collaborators: new Map(),
    teams: new Map(),
    labels: new Map(),
    issues: new Map(),
    comments: new Map(),
    suites: new Map(),
    checkRuns: new Map(),
    statuses: [],
    rulesets: new Map(),
    protections: new Map(),
    advisories: new Map(),
    releases: [],
    analyses: [],
    activities: [],
    wikiDir: null,
    runs: [],
    artifacts: [],
    commitComments: [],
    clones: [],
    views: [],
  };
  world.state.repositories.set(repository.id, repository);
  tellInstallations(world, repository, 'added', sender);
  emitRepository(world, repository, 'created', sender);
  return repository;
}

/** Installations on all repositories of the account are told of each. */
function tellInstallations(world: World, repository: Repository, action: 'added' | 'removed', sender: Account): void {
  for (const installation of world.state.installationsOn(repository)) {
    if (installation.repositories !== 'all') continue;
    emitRepositories(world, { installation, action, repositories: [repository], sender });
  }
}

export interface RepositoriesChange {
  readonly installation: Parameters<typeof showInstallation>[1];
  readonly action: 'added' | 'removed';
  readonly repositories: readonly Repository[];
  readonly sender: Account;
}

export function emitRepositories(
  world: World,
  { installation, action, repositories, sender }: RepositoriesChange,
): void {
  const named = (wanted: string): unknown[] => (action === wanted ? repositories.map(showRepositoryName) : []);
  world.webhooks.emit({
    name: 'installation_repositories',
    action,
    repository: null,
    sender,
    installation,
    payload: {
      installation: showInstallation(world, installation),
      repository_selection: installation.repositories === 'all' ? 'all' : 'selected',
      repositories_added: named('added'),
      repositories_removed: named('removed'),
      requester: null,
      sender: showAccount(world, sender),
    },
  });
}

export function emitRepository(
  world: World,
  repository: Repository,
  action: string | null,
  sender: Account,
  more: Readonly<Record<string, unknown>> = {},
): void {
  world.webhooks.emit({
    name: action === null ? 'public' : 'repository',
    action,
    repository,
    sender,
    payload: { ...more, ...repositoryContext(world, repository), sender: showAccount(world, sender) },
  });
}

export function setVisibility(world: World, repository: Repository, visibility: Visibility, sender: Account): void {
  if (repository.visibility === visibility) return;
  const wasPublic = repository.visibility === 'public';
  repository.visibility = visibility;
  repository.updatedAt = now();
  if (visibility === 'public') {
    emitRepository(world, repository, 'publicized', sender);
    emitRepository(world, repository, null, sender);
  } else if (wasPublic) emitRepository(world, repository, 'privatized', sender);
}

export function renameRepository(world: World, repository: Repository, name: string, sender: Account): void {
  const from = repository.name;
  if (from === name) return;
  world.state.formerNames.set(fullName(repository).toLowerCase(), repository.id);
  repository.name = name;
  repository.updatedAt = now();
  emitRepository(world, repository, 'renamed', sender, { changes: { repository: { name: { from } } } });
}

/**
 * To another owner. Only the account that gets it hears of that:
 * https://docs.github.com/en/webhooks/webhook-events-and-payloads?actionType=transferred#repository
 */
export function transferRepository(world: World, repository: Repository, to: Account, sender: Account): void {
  const from = repository.owner;
  if (from === to) return;
  world.state.formerNames.set(fullName(repository).toLowerCase(), repository.id);
  repository.owner = to;
  repository.updatedAt = now();
  tellInstallations(world, repository, 'added', sender);
  const kind = from.type === 'Organization' ? 'organization' : 'user';
  const shown = from.type === 'Organization' ? showOrganization(world, from) : showAccount(world, from);
  emitRepository(world, repository, 'transferred', sender, { changes: { owner: { from: { [kind]: shown } } } });
}

export async function deleteRepository(world: World, repository: Repository, sender: Account): Promise<void> {
  emitRepository(world, repository, 'deleted', sender);
  tellInstallations(world, repository, 'removed', sender);
  world.state.repositories.delete(repository.id);
  for (const { repositories } of world.state.installations.values()) {
    if (repositories !== 'all') repositories.delete(repository.id);
  }
  // Forks borrow its objects: they keep them.
  const isBorrowed = [...world.state.repositories.values()].some(({ parent }) => parent === repository);
  if (!isBorrowed) await rm(repository.gitDir, { recursive: true, force: true });
  forgetGit(repository.gitDir);
}
