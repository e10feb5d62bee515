/** Settings as the REST API shows them. */
import type { Repository } from '../state/model.ts';
import type { Actions, DeployKey, Invitation, RepositoryHook } from '../state/settings.ts';
import type { World } from '../world.ts';
import { showAccount } from './account.ts';
import { nodeId } from './node-id.ts';
import { showRepository } from './repository.ts';

type Shown = Readonly<Record<string, unknown>>;

export const showActions = ({ allowed, shaPinning }: Pick<Actions, 'allowed' | 'shaPinning'>): Shown => ({
  allowed_actions: allowed,
  sha_pinning_required: shaPinning,
});

export const showForks = ({ privateForks: { run, writeTokens, secrets, approval } }: Actions): Shown => ({
  run_workflows_from_fork_pull_requests: run,
  send_write_tokens_to_workflows: writeTokens,
  send_secrets_and_variables: secrets,
  require_approval_for_fork_pr_workflows: approval,
});

export const showKey = (base: string, { id, title, readOnly, createdAt, lastUsed, enabled }: DeployKey): Shown => ({
  id,
  key: `ssh-ed25519 ${id}`,
  url: `${base}/keys/${id}`,
  title,
  verified: true,
  created_at: createdAt,
  read_only: readOnly,
  added_by: null,
  last_used: lastUsed,
  enabled,
});

/** A secret is shown as asterisks, and not at all where there is none. */
export function showHook(base: string, { id, url, secret, insecureSsl, active }: RepositoryHook, isOwn = true): Shown {
  const at = '2026-01-02T03:04:05Z';
  const own = `${base}/hooks/${id}`;
  return {
    id,
    type: isOwn ? 'Repository' : 'Organization',
    name: 'web',
    active,
    events: ['push'],
    config: {
      url,
      content_type: 'json',
      insecure_ssl: insecureSsl ? '1' : '0',
      ...(secret ? { secret: '********' } : {}),
    },
    created_at: at,
    updated_at: at,
    url: own,
    ping_url: `${own}/pings`,
    deliveries_url: `${own}/deliveries`,
    ...(isOwn ? { test_url: `${own}/test`, last_response: { code: null, status: 'unused', message: null } } : {}),
  };
}

export function showInvitation(world: World, repository: Repository, invitation: Invitation): Shown {
  const { id, invitee, role, createdAt } = invitation;
  return {
    id,
    node_id: nodeId('RepositoryInvitation', id),
    repository: showRepository(world, repository),
    invitee: showAccount(world, invitee),
    inviter: showAccount(world, repository.owner),
    permissions: role,
    created_at: createdAt,
    url: `${world.site.api}/user/repository_invitations/${id}`,
    html_url: `${world.site.web}/invitations`,
  };
}
