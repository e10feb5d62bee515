/**
 * Which jobs a webhook event asks for. The payload holds ids only (app/front took the rest away), so that nothing here
 * can depend on what the event says of the world: the jobs read that again.
 */
import type { Job } from './queue/index.ts';

/** A delivery as it is stored. https://docs.github.com/en/webhooks/webhook-events-and-payloads */
export interface DeliveredEvent {
  readonly event: string;
  readonly action: string | null;
  readonly installation: number | null;
  readonly repository: number | null;
  /** Issue or pull request. */
  readonly number: number | null;
  /** Comment, check run or check suite. */
  readonly subject: number | null;
  /** Base or previous commit, and head or new commit. */
  readonly before: string | null;
  readonly after: string | null;
}

/** `installation` and `repository` are known. */
type RepositoryEvent = DeliveredEvent & { readonly installation: number; readonly repository: number };

type ToJobs = (event: RepositoryEvent) => readonly Job[];

/** `event` or `event.action`. What is not listed is ignored on purpose (test/app/events.test.ts lists it). */
const inRepositories: Readonly<Record<string, ToJobs>> = {
  'pull_request.opened': judgeHead,
  'pull_request.reopened': judgeHead,
  // Of a fork nothing else tells that a branch was written anew: what only the old one held is looked for.
  'pull_request.synchronize': (event) => [...judgeHead(event), ...verifyLeaks(event)],
  'pull_request.edited': (event) => [...judgeHead(event), ...readDiscussion(event)],
  'pull_request.ready_for_review': judgeHead,
  // The verdict is the worst over all open pull requests of the head: one fewer may change it. What only it held is gone.
  'pull_request.closed': (event) => [...judgeHead(event), ...readDiscussion(event), ...verifyLeaks(event)],
  'merge_group.checks_requested': judgeGroup,
  'check_run.rerequested': judgeHead,
  'check_run.requested_action': judgeHead,
  'check_suite.rerequested': judgeHead,
  push: scanPush,
  'issue_comment.created': (event) => [...readDiscussion(event), ...runCommand(event)],
  'issue_comment.edited': readDiscussion,
  // What was said and blocked is gone.
  'issue_comment.deleted': readDiscussion,
  'pull_request_review.submitted': readDiscussion,
  'pull_request_review.edited': readDiscussion,
  'pull_request_review_comment.created': readDiscussion,
  'pull_request_review_comment.edited': readDiscussion,
  'pull_request_review_comment.deleted': readDiscussion,
  'issues.closed': followIssue,
  'issues.reopened': followIssue,
  'issues.deleted': followIssue,
  'issues.transferred': followIssue,
  public: publish,
  'repository.created': inspectRepository,
  'repository.publicized': publish,
  'repository.privatized': (event) => [...inspectRepository(event), ...auditSettings(event)],
  'repository.renamed': inspectRepository,
  'repository.transferred': (event) => [...inspectRepository(event), ...auditSettings(event)],
  'repository.archived': (event) => [...inspectRepository(event), ...auditSettings(event)],
  'repository.unarchived': (event) => [...inspectRepository(event), ...auditSettings(event)],
  'repository.deleted': inspectRepository,
  'repository.edited': (event) => [...inspectRepository(event), ...auditSettings(event)],
  create: inspectRepository,
  delete: inspectRepository,
  repository_ruleset: (event) => [...requireCheck(event), ...auditSettings(event)],
  branch_protection_rule: (event) => [...requireCheck(event), ...auditSettings(event)],
  branch_protection_configuration: (event) => [...requireCheck(event), ...auditSettings(event)],
  // Who may do what in it, and what else is set there.
  member: auditSettings,
  team_add: auditSettings,
  team: auditSettings,
  deploy_key: auditSettings,
  security_and_analysis: auditSettings,
};

const ofInstallations: ReadonlySet<string> = new Set(['installation', 'installation_repositories']);

export function jobsFor(event: DeliveredEvent): readonly Job[] {
  if (event.installation === null) return [];
  const { installation } = event;
  if (ofInstallations.has(event.event))
    return [
      { kind: 'sync-repositories', installation },
      { kind: 'audit-organisation', installation },
    ];
  if (event.event === 'organization') return [{ kind: 'audit-organisation', installation }];
  if (event.repository === null) return [];
  const toJobs = inRepositories[`${event.event}.${event.action ?? ''}`] ?? inRepositories[event.event];
  return toJobs?.({ ...event, installation, repository: event.repository }) ?? [];
}

function judgeHead({ installation, repository, after }: RepositoryEvent): Job[] {
  return after === null ? [] : [{ kind: 'judge-head', installation, repository, head: after, base: null }];
}

/** A merge queue's group has a base of its own and no pull request. */
function judgeGroup({ installation, repository, before, after }: RepositoryEvent): Job[] {
  return after === null ? [] : [{ kind: 'judge-head', installation, repository, head: after, base: before }];
}

function scanPush({ installation, repository, before, after }: RepositoryEvent): Job[] {
  return before === null || after === null ? [] : [{ kind: 'scan-push', installation, repository, before, after }];
}

function readDiscussion({ installation, repository, number }: RepositoryEvent): Job[] {
  return number === null ? [] : [{ kind: 'read-discussion', installation, repository, number }];
}

function runCommand({ installation, repository, number, subject }: RepositoryEvent): Job[] {
  return number === null || subject === null
    ? []
    : [{ kind: 'run-command', installation, repository, number, comment: subject }];
}

function followIssue({ installation, repository, number }: RepositoryEvent): Job[] {
  return number === null ? [] : [{ kind: 'follow-issue', installation, repository, number }];
}

function inspectRepository({ installation, repository }: RepositoryEvent): Job[] {
  return [{ kind: 'inspect-repository', installation, repository }];
}

/** Before it is looked at for anything else. */
function publish(event: RepositoryEvent): Job[] {
  const { installation, repository } = event;
  return [
    { kind: 'guard-publication', installation, repository },
    ...inspectRepository(event),
    ...auditSettings(event),
  ];
}

function verifyLeaks({ installation, repository }: RepositoryEvent): Job[] {
  return [{ kind: 'verify-leaks', installation, repository }];
}

function auditSettings({ installation, repository }: RepositoryEvent): Job[] {
  return [{ kind: 'audit-settings', installation, repository }];
}

function requireCheck({ installation, repository }: RepositoryEvent): Job[] {
  return [{ kind: 'require-check', installation, repository }];
}
