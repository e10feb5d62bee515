/**
 * Settings that are changed through the API. Who may: GitHub's list of permissions of Apps
 * (https://docs.github.com/en/rest/authentication/permissions-required-for-github-apps).
 */
import { changeSettings } from '../act/settings.ts';
import { authorOf, noContent, ok, text, type Body, type RepositoryCall, type ScanAnswer } from '../http/call.ts';
import { unprocessable } from '../http/refusal.ts';
import { repositoryRoute, route } from '../http/route.ts';
import { showOrganizationFull, showOrganizationSettings } from '../show/account.ts';
import type { Actions, ForkApproval, OrganizationSettings, RepositorySettings } from '../state/settings.ts';
import { owned } from './organizations.ts';

export const settingWriteRoutes = [
  // https://docs.github.com/en/rest/actions/permissions
  write('PUT /actions/permissions', ({ repository: { settings }, body }) => ({
    actions: {
      ...settings.actions,
      enabled: flag(body, 'enabled', true),
      allowed: (text(body, 'allowed_actions') ?? settings.actions.allowed) as Actions['allowed'],
      shaPinning: flag(body, 'sha_pinning_required', settings.actions.shaPinning),
    },
  })),
  write('PUT /actions/permissions/workflow', ({ repository: { settings }, body }) => ({
    actions: { ...settings.actions, ...toWorkflowToken(settings.actions, body) },
  })),
  write('PUT /actions/permissions/fork-pr-contributor-approval', ({ repository: { settings }, body }) => ({
    actions: { ...settings.actions, forkApproval: text(body, 'approval_policy') as ForkApproval },
  })),
  write('PUT /actions/permissions/fork-pr-workflows-private-repos', ({ repository, body }) => {
    if (repository.visibility === 'public') throw unprocessable('The repository is not private');
    const { actions } = repository.settings;
    return { actions: { ...actions, privateForks: toPrivateForks(actions.privateForks, body) } };
  }),
  // https://docs.github.com/en/rest/repos/repos#enable-vulnerability-alerts
  write('PUT /vulnerability-alerts', () => ({ dependabotAlerts: true })),
  write('DELETE /vulnerability-alerts', () => ({ dependabotAlerts: false })),
  // https://docs.github.com/en/rest/repos/repos#enable-private-vulnerability-reporting-for-a-repository
  write('PUT /private-vulnerability-reporting', (call) => toReporting(call, true)),
  write('DELETE /private-vulnerability-reporting', (call) => toReporting(call, false)),
  // https://docs.github.com/en/rest/orgs/orgs#update-an-organization
  route('PATCH /orgs/{org}', 'any', (call, world) => {
    const organization = owned(call, world, 'organization_administration:write');
    Object.assign(organization.settings, toOrganizationSettings(organization.settings, call.body));
    return ok({ ...showOrganizationFull(world, organization), ...showOrganizationSettings(organization) });
  }),
  // https://docs.github.com/en/rest/actions/permissions#set-default-workflow-permissions-for-an-organization
  route('PUT /orgs/{org}/actions/permissions/workflow', 'any', (call, world) => {
    const { settings } = owned(call, world, 'organization_administration:write');
    settings.actions = { ...settings.actions, ...toWorkflowToken(settings.actions, call.body) };
    return noContent;
  }),
];

function write(operation: `${string} /${string}`, toChange: (call: RepositoryCall) => Partial<RepositorySettings>) {
  return repositoryRoute(operation, 'administration:write', async (call, world): Promise<ScanAnswer> => {
    await changeSettings(world, call.repository, toChange(call), authorOf(call.actor).account);
    return noContent;
  });
}

/** Whether the setting is asked for; what it was where it is not named. */
export function flag(body: Body, name: string, present: boolean): boolean {
  const wanted = body[name];
  return typeof wanted === 'boolean' ? wanted : present;
}

function toWorkflowToken({ tokenPermission, mayApprove }: Actions, body: Body) {
  return {
    tokenPermission: (text(body, 'default_workflow_permissions') ?? tokenPermission) as Actions['tokenPermission'],
    mayApprove: flag(body, 'can_approve_pull_request_reviews', mayApprove),
  };
}

function toPrivateForks({ run, writeTokens, secrets, approval }: Actions['privateForks'], body: Body) {
  return {
    run: flag(body, 'run_workflows_from_fork_pull_requests', run),
    writeTokens: flag(body, 'send_write_tokens_to_workflows', writeTokens),
    secrets: flag(body, 'send_secrets_and_variables', secrets),
    approval: flag(body, 'require_approval_for_fork_pr_workflows', approval),
  };
}

function toReporting({ repository }: RepositoryCall, privateReporting: boolean) {
  if (repository.visibility !== 'public') throw unprocessable('Bad Request');
  return { privateReporting };
}

/** `security_and_analysis` of `PATCH /repos/{owner}/{repo}`: https://docs.github.com/en/rest/repos/repos#update-a-repository */
export function toSecurity(settings: RepositorySettings, body: Body): Partial<RepositorySettings> {
  const security = (body['security_and_analysis'] ?? {}) as Readonly<Record<string, { readonly status?: string }>>;
  const status = (name: string, present: boolean | null): boolean | null => {
    const wanted = security[name]?.status;
    if (wanted === undefined) return present;
    if (present === null) throw unprocessable('Advanced security has not been purchased');
    return wanted === 'enabled';
  };
  return {
    secretScanning: status('secret_scanning', settings.secretScanning),
    pushProtection: status('secret_scanning_push_protection', settings.pushProtection),
  };
}

function toOrganizationSettings(settings: OrganizationSettings, body: Body): Partial<OrganizationSettings> {
  const { defaultRepositoryPermission: role } = settings;
  return {
    defaultRepositoryPermission: (text(body, 'default_repository_permission') ??
      role) as OrganizationSettings['defaultRepositoryPermission'],
    membersCreatePublicRepositories: flag(
      body,
      'members_can_create_public_repositories',
      settings.membersCreatePublicRepositories,
    ),
    membersForkPrivateRepositories: flag(
      body,
      'members_can_fork_private_repositories',
      settings.membersForkPrivateRepositories,
    ),
    membersCreatePublicPages: flag(body, 'members_can_create_public_pages', settings.membersCreatePublicPages),
    secretScanning: flag(body, 'secret_scanning_enabled_for_new_repositories', settings.secretScanning),
    pushProtection: flag(body, 'secret_scanning_push_protection_enabled_for_new_repositories', settings.pushProtection),
  };
}
