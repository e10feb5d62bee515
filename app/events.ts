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
type Located = DeliveredEvent & { readonly installation: number; readonly repository: number };

type ToJobs = (event: Located) => readonly Job[];

/** `event` or `event.action`. What is not listed is ignored on purpose (test/app/events.test.ts lists it). */
const inRepositories: Readonly<Record<string, ToJobs>> = {
  'pull_request.opened': judgeHead,
  'pull_request.reopened': judgeHead,
  // Of a fork nothing else tells that a branch was written anew: what only the old one held is looked for.
  'pull_request.synchronize': (event) => [...judgeHead(event), ...surveyed(event)],
  'pull_request.edited': (event) => [...judgeHead(event), ...said(event)],
  'pull_request.ready_for_review': judgeHead,
  // The verdict is the worst over all open pull requests of the head: one fewer may change it. What only it held is gone.
  'pull_request.closed': (event) => [...judgeHead(event), ...said(event), ...surveyed(event)],
  'merge_group.checks_requested': judgeGroup,
  'check_run.rerequested': judgeHead,
  'check_run.requested_action': judgeHead,
  'check_suite.rerequested': judgeHead,
  push: pushed,
  'issue_comment.created': (event) => [...said(event), ...commanded(event)],
  'issue_comment.edited': said,
  // What was said and blocked is gone.
  'issue_comment.deleted': said,
  'pull_request_review.submitted': said,
  'pull_request_review.edited': said,
  'pull_request_review_comment.created': said,
  'pull_request_review_comment.edited': said,
  'pull_request_review_comment.deleted': said,
  'issues.closed': issueChanged,
  'issues.reopened': issueChanged,
  'issues.deleted': issueChanged,
  'issues.transferred': issueChanged,
  public: inspected,
  'repository.created': inspected,
  'repository.publicized': inspected,
  'repository.privatized': inspected,
  'repository.renamed': inspected,
  'repository.transferred': inspected,
  'repository.archived': inspected,
  'repository.unarchived': inspected,
  'repository.deleted': inspected,
  'repository.edited': inspected,
  create: inspected,
  delete: inspected,
  repository_ruleset: blockingChanged,
  branch_protection_rule: blockingChanged,
  branch_protection_configuration: blockingChanged,
};

const ofInstallations: ReadonlySet<string> = new Set(['installation', 'installation_repositories']);

export function jobsFor(event: DeliveredEvent): readonly Job[] {
  if (event.installation === null) return [];
  if (ofInstallations.has(event.event)) return [{ kind: 'enrol', installation: event.installation }];
  if (event.repository === null) return [];
  const toJobs = inRepositories[`${event.event}.${event.action ?? ''}`] ?? inRepositories[event.event];
  return toJobs?.({ ...event, installation: event.installation, repository: event.repository }) ?? [];
}

function judgeHead({ installation, repository, after }: Located): Job[] {
  return after === null ? [] : [{ kind: 'judge', installation, repository, head: after, base: null }];
}

/** A merge queue's group has a base of its own and no pull request. */
function judgeGroup({ installation, repository, before, after }: Located): Job[] {
  return after === null ? [] : [{ kind: 'judge', installation, repository, head: after, base: before }];
}

function pushed({ installation, repository, before, after }: Located): Job[] {
  return before === null || after === null ? [] : [{ kind: 'push', installation, repository, before, after }];
}

function said({ installation, repository, number }: Located): Job[] {
  return number === null ? [] : [{ kind: 'pull', installation, repository, number }];
}

function commanded({ installation, repository, number, subject }: Located): Job[] {
  return number === null || subject === null
    ? []
    : [{ kind: 'command', installation, repository, number, comment: subject }];
}

function issueChanged({ installation, repository, number }: Located): Job[] {
  return number === null ? [] : [{ kind: 'issue', installation, repository, number }];
}

function inspected({ installation, repository }: Located): Job[] {
  return [{ kind: 'inspect', installation, repository }];
}

function surveyed({ installation, repository }: Located): Job[] {
  return [{ kind: 'survey', installation, repository }];
}

function blockingChanged({ installation, repository }: Located): Job[] {
  return [{ kind: 'blocking', installation, repository }];
}
