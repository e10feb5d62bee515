/** What happened, and which Apps hear of it. */
import type { Account, App, Installation, Permissions, Repository } from '../state/model.ts';
import { holds } from '../http/permissions.ts';
import type { Need } from '../http/route.ts';

export interface Event {
  readonly name: string;
  readonly action: string | null;
  /** null: about an installation. */
  readonly repository: Repository | null;
  readonly sender: Account;
  readonly payload: Readonly<Record<string, unknown>>;
  /** Only this App, or (with `installation`) this installation of it. */
  readonly onlyTo?: App;
  readonly installation?: Installation;
}

/** Events that the stand-in sends, as GitHub's description names them. */
export const sentEvents = [
  'ping',
  'push',
  'create',
  'delete',
  'pull_request.opened',
  'pull_request.synchronize',
  'pull_request.edited',
  'pull_request.closed',
  'pull_request.reopened',
  'pull_request.ready_for_review',
  'pull_request.converted_to_draft',
  'pull_request_review.submitted',
  'pull_request_review_comment.created',
  'pull_request_review_comment.edited',
  'issues.opened',
  'issues.edited',
  'issues.closed',
  'issues.reopened',
  'issues.labeled',
  'issues.unlabeled',
  'issues.assigned',
  'issues.unassigned',
  'issue_comment.created',
  'issue_comment.edited',
  'issue_comment.deleted',
  'check_run.created',
  'check_run.completed',
  'check_run.rerequested',
  'check_run.requested_action',
  'check_suite.requested',
  'check_suite.rerequested',
  'check_suite.completed',
  'merge_group.checks_requested',
  'merge_group.destroyed',
  'repository.created',
  'repository.deleted',
  'repository.edited',
  'repository.renamed',
  'repository.transferred',
  'repository.archived',
  'repository.unarchived',
  'repository.publicized',
  'repository.privatized',
  'public',
  'member.added',
  'member.edited',
  'member.removed',
  'team_add',
  'team.added_to_repository',
  'deploy_key.created',
  'deploy_key.deleted',
  'security_and_analysis',
  'installation.created',
  'installation.deleted',
  'installation.suspend',
  'installation.unsuspend',
  'installation_repositories.added',
  'installation_repositories.removed',
  'branch_protection_rule.created',
  'branch_protection_rule.edited',
  'branch_protection_rule.deleted',
  'repository_ruleset.created',
  'repository_ruleset.edited',
  'repository_ruleset.deleted',
] as const;

/** What an App must be allowed to read before it may subscribe (GitHub's description of each event). */
export const permissionFor: Readonly<Record<string, Need>> = {
  push: 'contents:read',
  create: 'contents:read',
  delete: 'contents:read',
  pull_request: 'pull_requests:read',
  pull_request_review: 'pull_requests:read',
  pull_request_review_comment: 'pull_requests:read',
  issues: 'issues:read',
  issue_comment: 'issues:read',
  check_run: 'checks:read',
  check_suite: 'checks:read',
  merge_group: 'merge_queues:read',
  repository: 'metadata:read',
  public: 'metadata:read',
  member: 'members:read',
  team: 'members:read',
  team_add: 'members:read',
  deploy_key: 'deployments:read',
  security_and_analysis: 'administration:read',
  branch_protection_rule: 'administration:read',
  repository_ruleset: 'administration:read',
};

/** Sent to every App, asked or not. */
const unasked = new Set(['installation', 'installation_repositories', 'ping']);
/** Sent to the App that made the check, if it may write checks. */
const forOwner = new Set(['rerequested', 'requested_action', 'requested']);

export function hears({ app, permissions }: { app: App; permissions: Permissions }, event: Event): boolean {
  if (event.onlyTo !== undefined && event.onlyTo !== app) return false;
  if (unasked.has(event.name)) return true;
  const isCheck = event.name === 'check_run' || event.name === 'check_suite';
  if (isCheck && forOwner.has(event.action ?? '')) return holds(permissions, 'checks:write');
  const need = permissionFor[event.name];
  return app.events.includes(event.name) && (need === undefined || holds(permissions, need));
}
