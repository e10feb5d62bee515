/** Rules of a branch, as GraphQL tells them. */
import { rulesOn } from '../act/rules.ts';
import type { Actor } from '../http/call.ts';
import { mayAdminister, mayDo } from '../http/permissions.ts';
import { nodeId } from '../show/node-id.ts';
import {
  isRepository,
  type BypassActor,
  type Protection,
  type Repository,
  type Rule,
  type Ruleset,
} from '../state/model.ts';
import type { World } from '../world.ts';
import { connection, type Paging } from './connection.ts';
import { accountNode } from './texts.ts';

/** https://docs.github.com/en/graphql/reference/objects#ref */
export function branchNode(world: World, actor: Actor, repository: Repository): object {
  const name = repository.defaultBranch;
  const protection = repository.protections.get(name);
  const isAdmin = mayDo(world.state, actor, repository, 'administration:read');
  return {
    name,
    // Shown to administrators; the others see what binds them (ossf/scorecard, pull request 2772).
    branchProtectionRule: protection !== undefined && isAdmin ? protectionNode(world, protection) : null,
    refUpdateRule: protection !== undefined && !isAdmin ? boundNode(protection) : null,
    rules: (paging: Paging) =>
      connection(rulesOn(repository, name), paging, ({ rule, ruleset }) => ({
        type: rule.type.toUpperCase(),
        parameters: parametersOf(rule),
        repositoryRuleset: rulesetNode(world, actor, ruleset),
      })),
  };
}

function protectionNode(world: World, protection: Protection): object {
  const { checks, reviews = null } = protection;
  return {
    isAdminEnforced: protection.enforceAdmins,
    requiresApprovingReviews: reviews !== null,
    requiredApprovingReviewCount: reviews?.approvals ?? null,
    dismissesStaleReviews: reviews?.dismissStale ?? false,
    requiresCodeOwnerReviews: reviews?.codeOwners ?? false,
    requireLastPushApproval: reviews?.lastPush ?? false,
    requiresCommitSignatures: protection.signatures ?? false,
    requiresLinearHistory: protection.linear ?? false,
    allowsForcePushes: protection.forcePushes ?? false,
    allowsDeletions: protection.deletions ?? false,
    requiresStatusChecks: checks.length > 0,
    requiresStrictStatusChecks: protection.strict ?? false,
    requiresConversationResolution: protection.conversations ?? false,
    requiredStatusChecks: checks.map(({ context, app }) => ({
      context,
      app: app === null ? null : { databaseId: app, slug: world.state.apps.get(app)?.slug ?? 'app' },
    })),
    bypassPullRequestAllowances: (paging: Paging) =>
      connection(reviews?.bypass ?? [], paging, (account) => ({ actor: accountNode(account) })),
  };
}

const boundNode = (protection: Protection): object => ({
  requiredApprovingReviewCount: protection.reviews?.approvals ?? null,
  requiresCodeOwnerReviews: protection.reviews?.codeOwners ?? false,
  requiresSignatures: protection.signatures ?? false,
  requiresLinearHistory: protection.linear ?? false,
  allowsForcePushes: protection.forcePushes ?? false,
  allowsDeletions: protection.deletions ?? false,
  requiresConversationResolution: protection.conversations ?? false,
  requiredStatusCheckContexts: protection.checks.map(({ context }) => context),
});

const kinds: Readonly<Record<string, string>> = {
  pull_request: 'PullRequestParameters',
  required_status_checks: 'RequiredStatusChecksParameters',
};

/** The same names, but in camel case. */
function parametersOf({ type, parameters }: Rule): object | null {
  const kind = kinds[type];
  if (kind === undefined) return null;
  const named = Object.entries(parameters ?? {}).map(([name, value]) => [toCamel(name), toCamelAll(value)]);
  return { __typename: kind, ...noParameters, ...Object.fromEntries(named) };
}

/** GitHub fills in what a ruleset leaves out. */
const noParameters = {
  requiredApprovingReviewCount: 0,
  dismissStaleReviewsOnPush: false,
  requireCodeOwnerReview: false,
  requireLastPushApproval: false,
  requiredReviewThreadResolution: false,
  strictRequiredStatusChecksPolicy: false,
};

const toCamel = (name: string): string => name.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

function toCamelAll(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  return value.map((each: unknown) =>
    typeof each === 'object' && each !== null
      ? Object.fromEntries(Object.entries(each).map(([name, own]) => [toCamel(name), own]))
      : each,
  );
}

/** https://docs.github.com/en/graphql/reference/objects#repositoryruleset */
export function rulesetNode(world: World, actor: Actor, ruleset: Ruleset): object {
  const { id, owner, content } = ruleset;
  return {
    __typename: 'RepositoryRuleset',
    id: nodeId('RepositoryRuleset', id),
    databaseId: id,
    name: content.name,
    source: { __typename: isRepository(owner) ? 'Repository' : 'Organization' },
    // Null for others (ossf/scorecard, pull request 3354).
    bypassActors: (paging: Paging) =>
      mayChange(world, actor, ruleset)
        ? connection(content.bypass_actors, paging, (bypass) => bypassNode(world, bypass))
        : null,
  };
}

const mayChange = ({ state }: World, actor: Actor, { owner }: Ruleset): boolean =>
  isRepository(owner)
    ? mayDo(state, actor, owner, 'administration:write')
    : mayAdminister(actor, owner, 'organization_administration:write');

const roleNames: Readonly<Record<number, string>> = { 2: 'maintain', 4: 'write', 5: 'admin' };

function bypassNode({ state }: World, { actor_type: type, actor_id: id, bypass_mode: mode }: BypassActor): object {
  const team = type === 'Team' ? state.team(id ?? 0) : undefined;
  const app = type === 'Integration' ? state.apps.get(id ?? 0) : undefined;
  const isRole = type === 'RepositoryRole';
  return {
    bypassMode: mode === 'pull_request' ? 'PULL_REQUEST' : 'ALWAYS',
    deployKey: type === 'DeployKey',
    organizationAdmin: type === 'OrganizationAdmin',
    enterpriseOwner: false,
    repositoryRoleDatabaseId: isRole ? id : null,
    repositoryRoleName: isRole ? (roleNames[id ?? 0] ?? 'custom') : null,
    actor: team
      ? { __typename: 'Team', databaseId: team.id, combinedSlug: `${team.organization.login}/${team.slug}` }
      : app
        ? { __typename: 'App', databaseId: app.id, slug: app.slug }
        : null,
  };
}
