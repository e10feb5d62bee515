/** Classic branch protection. */
import { showAccount } from '../show/account.ts';
import { repositoryContext } from '../show/repository.ts';
import type { Account, Protection, Repository } from '../state/model.ts';
import { now } from '../state/state.ts';
import type { World } from '../world.ts';

/** null takes it away. */
export function protectBranch(
  world: World,
  repository: Repository,
  branch: string,
  protection: Protection | null,
  sender: Account,
): void {
  const before = repository.protections.get(branch);
  const told = protection ?? before;
  if (told === undefined) return;
  if (protection === null) repository.protections.delete(branch);
  else repository.protections.set(branch, protection);
  const changed = before === undefined ? 'created' : 'edited';
  world.webhooks.emit({
    name: 'branch_protection_rule',
    action: protection === null ? 'deleted' : changed,
    repository,
    sender,
    payload: {
      rule: showRule(world, repository, branch, told),
      ...repositoryContext(world, repository),
      sender: showAccount(world, sender),
    },
  });
}

function showRule({ state }: World, repository: Repository, branch: string, protection: Protection): unknown {
  const at = now();
  const off = [
    'pull_request_reviews_enforcement_level',
    'signature_requirement_enforcement_level',
    'linear_history_requirement_enforcement_level',
    'lock_branch_enforcement_level',
    'allow_force_pushes_enforcement_level',
    'allow_deletions_enforcement_level',
    'merge_queue_enforcement_level',
    'required_deployments_enforcement_level',
    'required_conversation_resolution_level',
  ];
  const no = [
    'dismiss_stale_reviews_on_push',
    'require_code_owner_review',
    'authorized_dismissal_actors_only',
    'ignore_approvals_from_contributors',
    'strict_required_status_checks_policy',
    'authorized_actors_only',
  ];
  return {
    id: state.nextId(),
    repository_id: repository.id,
    name: branch,
    created_at: at,
    updated_at: at,
    required_approving_review_count: 0,
    required_status_checks: protection.checks.map(({ context }) => context),
    required_status_checks_enforcement_level: protection.enforceAdmins ? 'everyone' : 'non_admins',
    admin_enforced: protection.enforceAdmins,
    authorized_actor_names: [],
    ...Object.fromEntries(off.map((name) => [name, 'off'])),
    ...Object.fromEntries(no.map((name) => [name, false])),
  };
}
