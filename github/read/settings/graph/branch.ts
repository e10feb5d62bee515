/** Rules of a branch as layers, one for each ruleset and one for classic protection, and what they come to together. */
import { toAppId } from '../../../ids.ts';
import type { BranchRules, BypassActor, RequiredStatusCheck } from '../types.ts';
import type { RawBranch, RawProtection, RuleNode, RawUpdateRule } from './answers.ts';
import { administrators, inAll, inAny, toActor, unseen } from './bypass.ts';

/** What one ruleset or classic protection wants. */
export interface RuleLayer extends Omit<BranchRules, 'sources'> {
  readonly source: string;
}

type Bypasses = ReadonlyMap<string, readonly BypassActor[] | null>;

/** @param bypasses by the ids of rulesets */
export function toLayers({ branchProtectionRule, refUpdateRule, rules }: RawBranch, bypasses: Bypasses): RuleLayer[] {
  const byRuleset = Map.groupBy(
    (rules?.nodes ?? []).filter((rule) => rule !== null),
    (rule) => rule.repositoryRuleset?.id ?? '',
  );
  const rulesets = [...byRuleset].map(([id, own]) => toRulesetLayer(own, bypasses.get(id) ?? null));
  if (branchProtectionRule !== null) return [...rulesets, toClassicLayer(branchProtectionRule)];
  return refUpdateRule === null ? rulesets : [...rulesets, toBoundLayer(refUpdateRule)];
}

const nothing = {
  requiresPullRequest: false,
  approvals: 0,
  dismissesStaleReviews: false,
  requiresCodeOwners: false,
  requiresLastPushApproval: false,
  requiresSignatures: false,
  requiresLinearHistory: false,
  allowsForcePushes: true,
  allowsDeletion: true,
  checks: [],
  requiresUpToDate: false,
  requiresConversationResolution: false,
} as const satisfies Partial<BranchRules>;

function toRulesetLayer(rules: readonly RuleNode[], bypass: readonly BypassActor[] | null): RuleLayer {
  const has = (type: string): boolean => rules.some((rule) => rule.type === type);
  const ruleset = rules[0]?.repositoryRuleset;
  const kind = ruleset?.source.__typename === 'Repository' ? 'ruleset' : 'organisation ruleset';
  return {
    ...nothing,
    ...toReviews(rules.find(({ type }) => type === 'PULL_REQUEST')),
    ...toChecks(rules),
    source: ruleset ? `${kind} "${ruleset.name}"` : 'a ruleset',
    requiresSignatures: has('REQUIRED_SIGNATURES'),
    requiresLinearHistory: has('REQUIRED_LINEAR_HISTORY'),
    allowsForcePushes: !has('NON_FAST_FORWARD'),
    allowsDeletion: !has('DELETION'),
    bypass,
  };
}

function toReviews(rule: RuleNode | undefined): Partial<BranchRules> {
  if (rule === undefined) return {};
  const { parameters } = rule;
  return {
    requiresPullRequest: true,
    approvals: parameters?.requiredApprovingReviewCount ?? 0,
    dismissesStaleReviews: parameters?.dismissStaleReviewsOnPush ?? false,
    requiresCodeOwners: parameters?.requireCodeOwnerReview ?? false,
    requiresLastPushApproval: parameters?.requireLastPushApproval ?? false,
    requiresConversationResolution: parameters?.requiredReviewThreadResolution ?? false,
  };
}

function toChecks(rules: readonly RuleNode[]): Pick<BranchRules, 'checks' | 'requiresUpToDate'> {
  const all = rules.flatMap(({ type, parameters }) =>
    type === 'REQUIRED_STATUS_CHECKS' && parameters ? [parameters] : [],
  );
  return {
    checks: all.flatMap(({ requiredStatusChecks: checks = [] }) =>
      checks.map(({ context, integrationId }) => ({ name: context, appId: toAppId(integrationId) })),
    ),
    requiresUpToDate: all.some(({ strictRequiredStatusChecksPolicy: isStrict }) => isStrict === true),
  };
}

function toClassicLayer(raw: RawProtection): RuleLayer {
  const exempt = raw.bypassPullRequestAllowances.nodes?.map((node) => (node?.actor ? toActor(node.actor) : unseen));
  const admins = raw.isAdminEnforced ? [] : [administrators];
  const checks = raw.requiresStatusChecks ? (raw.requiredStatusChecks ?? []) : [];
  return {
    source: 'branch protection',
    requiresPullRequest: raw.requiresApprovingReviews,
    approvals: raw.requiresApprovingReviews ? (raw.requiredApprovingReviewCount ?? 0) : 0,
    dismissesStaleReviews: raw.dismissesStaleReviews,
    requiresCodeOwners: raw.requiresCodeOwnerReviews,
    requiresLastPushApproval: raw.requireLastPushApproval,
    requiresSignatures: raw.requiresCommitSignatures,
    requiresLinearHistory: raw.requiresLinearHistory,
    allowsForcePushes: raw.allowsForcePushes,
    allowsDeletion: raw.allowsDeletions,
    checks: checks.map(({ context, app }) => ({ name: context, appId: toAppId(app?.databaseId ?? null) })),
    requiresUpToDate: raw.requiresStatusChecks && raw.requiresStrictStatusChecks,
    requiresConversationResolution: raw.requiresConversationResolution,
    bypass: exempt || admins.length > 0 ? [...admins, ...(exempt ?? [])] : null,
  };
}

/** What somebody without administration sees. What it does not tell counts as not required; who passes by is unknown. */
function toBoundLayer(raw: RawUpdateRule): RuleLayer {
  const contexts = (raw.requiredStatusCheckContexts ?? []).filter((context) => context !== null);
  return {
    ...nothing,
    source: 'branch protection',
    requiresPullRequest: raw.requiredApprovingReviewCount !== null,
    approvals: raw.requiredApprovingReviewCount ?? 0,
    requiresCodeOwners: raw.requiresCodeOwnerReviews,
    requiresSignatures: raw.requiresSignatures,
    requiresLinearHistory: raw.requiresLinearHistory,
    allowsForcePushes: raw.allowsForcePushes,
    allowsDeletion: raw.allowsDeletions,
    checks: contexts.map((name) => ({ name, appId: 'unknown' })),
    requiresConversationResolution: raw.requiresConversationResolution,
    bypass: null,
  };
}

/** The stricter of all. */
export function joinLayers(layers: readonly RuleLayer[]): BranchRules {
  const some = (is: (layer: RuleLayer) => boolean): boolean => layers.some(is);
  return {
    sources: layers.map(({ source }) => source),
    requiresPullRequest: some((layer) => layer.requiresPullRequest),
    approvals: Math.max(0, ...layers.map(({ approvals }) => approvals)),
    dismissesStaleReviews: some((layer) => layer.dismissesStaleReviews),
    requiresCodeOwners: some((layer) => layer.requiresCodeOwners),
    requiresLastPushApproval: some((layer) => layer.requiresLastPushApproval),
    requiresSignatures: some((layer) => layer.requiresSignatures),
    requiresLinearHistory: some((layer) => layer.requiresLinearHistory),
    allowsForcePushes: layers.every((layer) => layer.allowsForcePushes),
    allowsDeletion: layers.every((layer) => layer.allowsDeletion),
    checks: joinChecks(layers.flatMap(({ checks }) => checks)),
    requiresUpToDate: some((layer) => layer.requiresUpToDate),
    requiresConversationResolution: some((layer) => layer.requiresConversationResolution),
    bypass: joinBypass(layers),
  };
}

function joinChecks(checks: readonly RequiredStatusCheck[]): readonly RequiredStatusCheck[] {
  const unique = new Map(checks.map((check) => [`${check.appId} ${check.name}`, check]));
  return [...unique.values()];
}

/**
 * Who reaches the branch without a pull request, or with a red check: who passes by all layers that want the one, or by
 * all that want the other. Layers that want neither (only that nobody deletes it) do not hold anybody back.
 */
function joinBypass(layers: readonly RuleLayer[]): readonly BypassActor[] | null {
  const reviewing = layers.filter(({ requiresPullRequest }) => requiresPullRequest);
  const checking = layers.filter(({ checks }) => checks.length > 0);
  const gates = [reviewing, checking].filter(({ length }) => length > 0);
  const asked = gates.length > 0 ? gates : [layers];
  return inAny(asked.map((each) => inAll(each.map(({ bypass }) => bypass))));
}
