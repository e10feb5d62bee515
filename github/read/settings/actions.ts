/** What workflows may do. https://docs.github.com/en/rest/actions/permissions */
import type { Where } from '../../client.ts';
import { get, stated, toSetting, type SettingsReader } from './reader.ts';
import { known, unknown, type Setting, type Unknown } from './setting.ts';
import type { ActionsSettings, OrganisationActions, PrivateForkWorkflows } from './types.ts';

const needs = 'administration:read';
const allowed = { all: 'all', local_only: 'local-only', selected: 'selected' } as const;
const permissions = { read: 'read', write: 'write' } as const;

/** What the organisation sets, beside what every report shows of it. */
export interface OrganisationFloor {
  readonly actions: OrganisationActions;
  readonly privateForks: Setting<PrivateForkWorkflows>;
}

/** What an organisation forbids no repository can allow, and is not asked for there. */
export async function readActions(
  reader: SettingsReader,
  where: Where,
  { isPublic, floor }: { readonly isPublic: boolean; readonly floor: OrganisationFloor | null },
): Promise<ActionsSettings> {
  return {
    ...(await readPermissions(reader, where)),
    ...(await readToken(reader, where, floor)),
    forkApproval: isPublic ? await readForkApproval(reader, where) : unknown('visibility'),
    privateForks: isPublic ? unknown('visibility') : await readPrivateForks(reader, where, floor),
  };
}

async function readPermissions(
  reader: SettingsReader,
  where: Where,
): Promise<Pick<ActionsSettings, 'enabled' | 'allowed' | 'requiresShaPinning'>> {
  const route = 'GET /repos/{owner}/{repo}/actions/permissions';
  const found = await toSetting(reader, needs, async () => {
    const raw = await get(reader, 'read the permissions of Actions', route, where);
    return { ...raw, enabled: stated(raw.enabled) };
  });
  return {
    enabled: map(found, ({ enabled }) => enabled),
    // Left out where Actions are off.
    allowed: translate(
      allowed,
      map(found, ({ allowed_actions: which }) => which ?? 'all'),
    ),
    requiresShaPinning: map(found, ({ sha_pinning_required: isRequired }) => isRequired ?? false),
  };
}

type Token = Pick<ActionsSettings, 'tokenPermission' | 'mayApprovePullRequests'>;

/** "If a more restrictive default has been selected in the organization settings, the permissive option is disabled": https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/enabling-features-for-your-repository/managing-github-actions-settings-for-a-repository#setting-the-permissions-of-the-github_token-for-your-repository */
async function readToken(reader: SettingsReader, where: Where, floor: OrganisationFloor | null): Promise<Token> {
  if (floor !== null && isStrictest(floor.actions)) {
    const { tokenPermission, mayApprovePullRequests } = floor.actions;
    return { tokenPermission, mayApprovePullRequests };
  }
  const route = 'GET /repos/{owner}/{repo}/actions/permissions/workflow';
  return toToken(
    await toSetting(reader, needs, async () =>
      wholeToken(await get(reader, 'read what workflows may do', route, where)),
    ),
  );
}

const isStrictest = ({ tokenPermission: token, mayApprovePullRequests: approve }: OrganisationActions): boolean =>
  token.known && token.value === 'read' && approve.known && !approve.value;

interface RawToken {
  readonly default_workflow_permissions: 'read' | 'write';
  readonly can_approve_pull_request_reviews: boolean;
}

const wholeToken = (raw: RawToken): RawToken => ({
  default_workflow_permissions: stated(raw.default_workflow_permissions),
  can_approve_pull_request_reviews: stated(raw.can_approve_pull_request_reviews),
});

const toToken = (found: Setting<RawToken>): Token => ({
  tokenPermission: translate(
    permissions,
    map(found, ({ default_workflow_permissions: permission }) => permission),
  ),
  mayApprovePullRequests: map(found, ({ can_approve_pull_request_reviews: may }) => may),
});

const approvals = {
  first_time_contributors_new_to_github: 'first-time-contributors-new-to-github',
  first_time_contributors: 'first-time-contributors',
  all_external_contributors: 'all-external',
} as const;

/** The organisation's own is no floor here: "modifying this setting overrides the configuration set at the organization". */
async function readForkApproval(reader: SettingsReader, where: Where): Promise<ActionsSettings['forkApproval']> {
  const route = 'GET /repos/{owner}/{repo}/actions/permissions/fork-pr-contributor-approval';
  const found = await toSetting(reader, needs, async () =>
    stated((await get(reader, 'read whose workflows need approval', route, where)).approval_policy),
  );
  return translate(approvals, found);
}

/** "If a policy is disabled for an organization, it cannot be enabled for a repository": https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/enabling-features-for-your-repository/managing-github-actions-settings-for-a-repository#enabling-workflows-for-forks-of-private-repositories */
async function readPrivateForks(
  reader: SettingsReader,
  where: Where,
  floor: OrganisationFloor | null,
): Promise<Setting<PrivateForkWorkflows>> {
  if (floor?.privateForks.known && !floor.privateForks.value.run) return floor.privateForks;
  return toSetting(reader, needs, async () => {
    const route = 'GET /repos/{owner}/{repo}/actions/permissions/fork-pr-workflows-private-repos';
    return toPrivateForks(await get(reader, 'read what workflows of forks may do', route, where));
  });
}

interface RawPrivateForks {
  readonly run_workflows_from_fork_pull_requests: boolean;
  readonly send_write_tokens_to_workflows: boolean;
  readonly send_secrets_and_variables: boolean;
  readonly require_approval_for_fork_pr_workflows: boolean;
}

const toPrivateForks = (raw: RawPrivateForks): PrivateForkWorkflows => ({
  run: stated(raw.run_workflows_from_fork_pull_requests),
  withWriteToken: stated(raw.send_write_tokens_to_workflows),
  withSecrets: stated(raw.send_secrets_and_variables),
  needApproval: stated(raw.require_approval_for_fork_pr_workflows),
});

export async function readOrganisationFloor(reader: SettingsReader, org: string): Promise<OrganisationFloor> {
  const ownNeeds = 'organization_administration:read';
  const found = await toSetting(reader, ownNeeds, () =>
    get(reader, 'read the permissions of Actions', 'GET /orgs/{org}/actions/permissions', { org }),
  );
  const token = await toSetting(reader, ownNeeds, async () =>
    wholeToken(
      await get(reader, 'read what workflows may do', 'GET /orgs/{org}/actions/permissions/workflow', { org }),
    ),
  );
  const forks = 'GET /orgs/{org}/actions/permissions/fork-pr-workflows-private-repos';
  return {
    actions: {
      allowed: translate(
        allowed,
        map(found, ({ allowed_actions: which }) => which ?? 'all'),
      ),
      requiresShaPinning: map(found, ({ sha_pinning_required: isRequired }) => isRequired ?? false),
      ...toToken(token),
    },
    privateForks: await toSetting(reader, ownNeeds, async () =>
      toPrivateForks(await get(reader, 'read what workflows of forks may do', forks, { org })),
    ),
  };
}

function map<T, U>(setting: Setting<T>, to: (value: T) => U): Setting<U> {
  return setting.known ? known(to(setting.value)) : (setting satisfies Unknown);
}

/** A word that GitHub has and the table has not says nothing, so it is not known. */
function translate<T extends string>(table: Readonly<Record<string, T>>, word: Setting<string>): Setting<T> {
  if (!word.known) return word;
  const own = Object.hasOwn(table, word.value) ? table[word.value] : undefined;
  return own === undefined ? unknown('failed') : known(own);
}
