/**
 * What GitHub's settings are after a call, as its pages describe it: https://docs.github.com/en/rest/repos/repos,
 * …/rest/repos/rules, …/rest/actions/permissions, …/rest/orgs/orgs. A call it does not know is an error.
 */
import type { SettingsCall } from '../../../gate/index.ts';
import { known, type BranchRules, type OrganisationSettings, type RepositorySettings } from '../../../github/index.ts';

type Values = Readonly<Record<string, unknown>>;
/** What a call changes; `answer` is what GitHub says of it. */
type Take<Settings> = (settings: Settings, parameters: Values) => Partial<Settings> & { readonly answer?: Values };

/** What is after a call, and its answer. */
export type Taken<Settings> = readonly [settings: Settings, answer: Values];
interface Status {
  readonly status: string;
}
interface Rule {
  readonly type: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
}

/** Of each ruleset by its id: what held before it. */
const before = new Map<number, RepositorySettings['branch']>();
let lastRuleset = 76;

const repositoryCalls: Readonly<Record<string, Take<RepositorySettings>>> = {
  'PATCH /repos/{owner}/{repo}'(_, { allow_forking: forking, has_wiki: wiki, security_and_analysis: analysis }) {
    const { secret_scanning: scanning, secret_scanning_push_protection: protection } = (analysis ?? {}) as Readonly<
      Record<string, Status | undefined>
    >;
    return {
      ...(typeof forking === 'boolean' && { forkingAllowed: known(forking) }),
      ...(typeof wiki === 'boolean' && { hasWiki: wiki }),
      ...(scanning && { secretScanning: known(scanning.status === 'enabled') }),
      ...(protection && { pushProtection: known(protection.status === 'enabled') }),
    };
  },
  'PUT /repos/{owner}/{repo}/vulnerability-alerts': () => ({ dependabotAlerts: known(true) }),
  'DELETE /repos/{owner}/{repo}/vulnerability-alerts': () => ({ dependabotAlerts: known(false) }),
  'PUT /repos/{owner}/{repo}/private-vulnerability-reporting': () => ({ privateReporting: known(true) }),
  'DELETE /repos/{owner}/{repo}/private-vulnerability-reporting': () => ({ privateReporting: known(false) }),
  'PUT /repos/{owner}/{repo}/actions/permissions/workflow': ({ actions }, parameters) => ({
    actions: {
      ...actions,
      tokenPermission: known(parameters['default_workflow_permissions'] as 'read' | 'write'),
      mayApprovePullRequests: known(parameters['can_approve_pull_request_reviews'] === true),
    },
  }),
  'PUT /repos/{owner}/{repo}/actions/permissions': ({ actions }, parameters) => ({
    actions: {
      ...actions,
      enabled: known(parameters['enabled'] === true),
      allowed: known(String(parameters['allowed_actions']).replace('_', '-') as 'all'),
      requiresShaPinning: known(parameters['sha_pinning_required'] === true),
    },
  }),
  'PUT /repos/{owner}/{repo}/actions/permissions/fork-pr-contributor-approval': ({ actions }, parameters) => {
    const names = {
      first_time_contributors_new_to_github: 'first-time-contributors-new-to-github',
      first_time_contributors: 'first-time-contributors',
      all_external_contributors: 'all-external',
    } as const;
    return { actions: { ...actions, forkApproval: known(names[parameters['approval_policy'] as keyof typeof names]) } };
  },
  'PUT /repos/{owner}/{repo}/actions/permissions/fork-pr-workflows-private-repos': ({ actions }, parameters) => ({
    actions: {
      ...actions,
      privateForks: known({
        run: parameters['run_workflows_from_fork_pull_requests'] === true,
        withWriteToken: parameters['send_write_tokens_to_workflows'] === true,
        withSecrets: parameters['send_secrets_and_variables'] === true,
        needApproval: parameters['require_approval_for_fork_pr_workflows'] === true,
      }),
    },
  }),
  'POST /repos/{owner}/{repo}/rulesets'({ branch }, { name, rules }) {
    if (!branch.known) throw new Error('nobody plans a ruleset over rules that are not known');
    const id = ++lastRuleset;
    before.set(id, branch);
    const added = (rules as readonly Rule[]).reduce(addRule, branch.value);
    const sources = [...added.sources, `ruleset "${String(name)}"`];
    return { branch: known({ ...added, sources }), answer: { id } };
  },
  'DELETE /repos/{owner}/{repo}/rulesets/{ruleset_id}'(_, { ruleset_id: id }) {
    const branch = before.get(Number(id));
    if (!branch) throw new Error('no such ruleset');
    before.delete(Number(id));
    return { branch };
  },
};

function addRule(rules: BranchRules, { type, parameters = {} }: Rule): BranchRules {
  if (type === 'non_fast_forward') return { ...rules, allowsForcePushes: false };
  if (type === 'deletion') return { ...rules, allowsDeletion: false };
  if (type === 'pull_request') {
    const approvals = Math.max(rules.approvals, Number(parameters['required_approving_review_count']));
    return { ...rules, requiresPullRequest: true, approvals };
  }
  if (type !== 'required_status_checks') throw new Error(`an unknown rule: ${type}`);
  const checks = parameters['required_status_checks'] as readonly { context: string; integration_id: number }[];
  const own = checks.map(({ context: name, integration_id: appId }) => ({ name, appId }));
  return { ...rules, checks: [...rules.checks, ...own] };
}

const organisationCalls: Readonly<Record<string, Take<OrganisationSettings>>> = {
  'PATCH /orgs/{org}'(_, parameters) {
    const fields = {
      default_repository_permission: 'defaultRepositoryRole',
      members_can_create_public_repositories: 'membersCreatePublicRepositories',
      members_can_create_public_pages: 'membersCreatePublicPages',
      members_can_fork_private_repositories: 'membersForkPrivateRepositories',
      secret_scanning_enabled_for_new_repositories: 'secretScanningForNew',
      secret_scanning_push_protection_enabled_for_new_repositories: 'pushProtectionForNew',
    } as const;
    const changed = Object.entries(parameters).filter(([name]) => name !== 'org');
    return Object.fromEntries(
      changed.map(([name, value]) => {
        if (!(name in fields)) throw new Error(`GitHub has no such field: ${name}`);
        return [fields[name as keyof typeof fields], known(value)];
      }),
    );
  },
  'PUT /orgs/{org}/actions/permissions/workflow': ({ actions }, parameters) => ({
    actions: {
      ...actions,
      tokenPermission: known(parameters['default_workflow_permissions'] as 'read' | 'write'),
      mayApprovePullRequests: known(parameters['can_approve_pull_request_reviews'] === true),
    },
  }),
};

export const sendToRepository = (settings: RepositorySettings, call: SettingsCall): Taken<RepositorySettings> =>
  send(repositoryCalls, settings, call);
export const sendToOrganisation = (settings: OrganisationSettings, call: SettingsCall): Taken<OrganisationSettings> =>
  send(organisationCalls, settings, call);

function send<Settings extends object>(
  calls: Readonly<Record<string, Take<Settings>>>,
  settings: Settings,
  { route, parameters }: SettingsCall,
): Taken<Settings> {
  const take = calls[route];
  if (!take) throw new Error(`an unknown call: ${route}`);
  const { answer = {}, ...changed } = take(settings, parameters);
  return [{ ...settings, ...changed }, answer];
}
