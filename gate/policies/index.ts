/** All policies, in the order in which reports show them. One file each; adding one takes its file, its id in `rules/`, a line here and its test. */
import { abandoned } from './abandoned.ts';
import { actionPinning } from './action-pinning.ts';
import { admins } from './admins.ts';
import { allowedActions } from './allowed-actions.ts';
import { apps } from './apps.ts';
import { basePermission } from './base-permission.ts';
import { bypass } from './bypass.ts';
import { codeowners } from './codeowners.ts';
import { commitHistory } from './commit-history.ts';
import { dependabotAlerts } from './dependabot-alerts.ts';
import { deployKeys } from './deploy-keys.ts';
import { forcePushes } from './force-pushes.ts';
import { foreignCode } from './foreign-code.ts';
import { forkApproval } from './fork-approval.ts';
import { forking } from './forking.ts';
import { invitations } from './invitations.ts';
import { mergeState } from './merge-state.ts';
import { newRepositories } from './new-repositories.ts';
import { organisationActionPinning, organisationAllowedActions } from './organisation-actions.ts';
import {
  organisationForking,
  outsideInvitations,
  publicPages,
  publicRepositories,
  visibilityChanges,
} from './organisation-flags.ts';
import { organisationWebhooks } from './organisation-webhooks.ts';
import { organisationWorkflowToken } from './organisation-workflow-token.ts';
import { outsideCollaborators } from './outside-collaborators.ts';
import { owners } from './owners.ts';
import { pages } from './pages.ts';
import type { OrganisationPolicy, Policy, RepositoryPolicy } from './policy.ts';
import { privateForkWorkflows } from './private-fork-workflows.ts';
import { privateReporting } from './private-reporting.ts';
import { pullRequests } from './pull-requests.ts';
import { requiredCheck } from './required-check.ts';
import { reviews } from './reviews.ts';
import { runnerGroups } from './runner-groups.ts';
import { secretScanning } from './secret-scanning.ts';
import { selfHostedRunners } from './self-hosted-runners.ts';
import { twoFactor } from './two-factor.ts';
import { visibility } from './visibility.ts';
import { webhooks } from './webhooks.ts';
import { wiki } from './wiki.ts';
import { workflowToken } from './workflow-token.ts';

export const repositoryPolicies: readonly RepositoryPolicy[] = [
  visibility,
  forking,
  outsideCollaborators,
  admins,
  invitations,
  deployKeys,
  requiredCheck,
  bypass,
  pullRequests,
  reviews,
  forcePushes,
  mergeState,
  commitHistory,
  codeowners,
  secretScanning,
  dependabotAlerts,
  privateReporting,
  workflowToken,
  foreignCode,
  forkApproval,
  privateForkWorkflows,
  selfHostedRunners,
  allowedActions,
  actionPinning,
  webhooks,
  pages,
  wiki,
  abandoned,
];

export const organisationPolicies: readonly OrganisationPolicy[] = [
  basePermission,
  visibilityChanges,
  publicRepositories,
  publicPages,
  organisationForking,
  outsideInvitations,
  twoFactor,
  owners,
  apps,
  newRepositories,
  organisationWorkflowToken,
  organisationAllowedActions,
  organisationActionPinning,
  runnerGroups,
  organisationWebhooks,
];

export const policies: readonly Policy[] = [...repositoryPolicies, ...organisationPolicies];
