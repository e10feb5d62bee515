/** Settings change, and Apps hear of it as far as GitHub has an event. */
import { showAccount, showOrganization, showTeam } from '../show/account.ts';
import { repositoryContext, showFullRepository, showRepository, showSettings, urlOf } from '../show/repository.ts';
import { showKey } from '../show/settings.ts';
import type { Account, Repository, Role, Team } from '../state/model.ts';
import type { DeployKey, RepositorySettings } from '../state/settings.ts';
import type { World } from '../world.ts';
import { emitRepository } from './repositories.ts';

/** Of webhooks, invitations, Actions and runners no App is told. */
export async function changeSettings(
  world: World,
  repository: Repository,
  change: Partial<RepositorySettings>,
  sender: Account,
): Promise<void> {
  const before = repository.settings;
  const shownBefore = showSettings(repository, true);
  repository.settings = { ...before, ...change };
  const { keys, topics } = repository.settings;
  for (const key of keys)
    if (!before.keys.includes(key)) emitKey(world, repository, { action: 'created', key, sender });
  for (const key of before.keys)
    if (!keys.includes(key)) emitKey(world, repository, { action: 'deleted', key, sender });
  if (topics !== before.topics)
    emitRepository(world, repository, 'edited', sender, { changes: { topics: { from: before.topics } } });
  const name = 'security_and_analysis';
  if (JSON.stringify(showSettings(repository, true)[name]) === JSON.stringify(shownBefore[name])) return;
  const full = await showFullRepository(world, repository, true);
  const payload = {
    changes: { from: { [name]: shownBefore[name] } },
    ...repositoryContext(world, repository),
    repository: full,
    sender: showAccount(world, sender),
  };
  world.webhooks.emit({ name, action: null, repository, sender, payload });
}

interface KeyChange {
  readonly action: 'created' | 'deleted';
  readonly key: DeployKey;
  readonly sender: Account;
}

function emitKey(world: World, repository: Repository, { action, key, sender }: KeyChange): void {
  world.webhooks.emit({
    name: 'deploy_key',
    action,
    repository,
    sender,
    payload: {
      key: showKey(urlOf(world, repository), key),
      ...repositoryContext(world, repository),
      sender: showAccount(world, sender),
    },
  });
}

/** null takes the person out again. */
export function grantAccess(
  world: World,
  repository: Repository,
  { member, role, sender }: { readonly member: Account; readonly role: Role | null; readonly sender: Account },
): void {
  const before = repository.collaborators.get(member.id);
  if (role === null) repository.collaborators.delete(member.id);
  else repository.collaborators.set(member.id, role);
  const action = role === null ? 'removed' : before === undefined ? 'added' : 'edited';
  const changes = action === 'edited' ? { changes: { old_permission: { from: before } } } : {};
  world.webhooks.emit({
    name: 'member',
    action,
    repository,
    sender,
    payload: {
      member: showAccount(world, member),
      ...changes,
      ...repositoryContext(world, repository),
      sender: showAccount(world, sender),
    },
  });
}

export function grantTeam(
  world: World,
  repository: Repository,
  { team, role, sender }: { readonly team: Team; readonly role: Role; readonly sender: Account },
): void {
  repository.teams.set(team.id, role);
  const payload = {
    team: showTeam(world, team, role),
    repository: showRepository(world, repository),
    organization: showOrganization(world, team.organization),
    sender: showAccount(world, sender),
  };
  world.webhooks.emit({ name: 'team_add', action: null, repository, sender, payload });
  world.webhooks.emit({ name: 'team', action: 'added_to_repository', repository, sender, payload });
}
