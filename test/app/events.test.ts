/** Every event that GitHub's collection of examples knows is acted on, or ignored on purpose. */
import collection from '@octokit/webhooks-examples' with { type: 'json' };
import { describe, expect, test } from 'vitest';
import { jobsFor, type DeliveredEvent } from '../../app/events.ts';

const at = { installation: 1, repository: 2, number: 3, subject: 4, before: 'b'.repeat(40), after: 'a'.repeat(40) };
const kindsOf = (event: string, action: string | null, change: Partial<DeliveredEvent> = {}): string[] =>
  jobsFor({ event, action, ...at, ...change }).map(({ kind }) => kind);

/** The package describes its list as if it were wrapped in a module. */
const examples = collection as unknown as readonly { readonly name: string; readonly examples: readonly object[] }[];
const named = new Set(
  examples.flatMap(({ name, examples: payloads }) =>
    payloads.map((payload) => `${name}.${'action' in payload ? String(payload.action) : ''}`),
  ),
);

/** Nothing that is judged or told changes by these. New examples of GitHub's have to be put here, or acted on. */
const ignored = new Set([
  // What the App itself, or another one, says of a commit.
  'check_run.created',
  'check_run.completed',
  'check_suite.completed',
  'check_suite.requested',
  'status',
  'commit_comment',
  'deployment',
  'deployment_review',
  'deployment_status',
  'workflow_dispatch',
  'workflow_job',
  'workflow_run',
  'page_build',
  'repository_dispatch',
  'repository_import',
  // A pull request with the same commits, base and texts.
  ...['assigned', 'unassigned', 'labeled', 'unlabeled', 'locked', 'unlocked'].map((action) => `pull_request.${action}`),
  'pull_request.converted_to_draft',
  'pull_request.review_requested',
  'pull_request.review_request_removed',
  'pull_request_review.dismissed',
  'pull_request_review_thread',
  // An issue that is as open as before; its text is ours, and is written again with the next change.
  ...[
    'assigned',
    'unassigned',
    'demilestoned',
    'edited',
    'labeled',
    'unlabeled',
    'locked',
    'unlocked',
    'milestoned',
  ].map((action) => `issues.${action}`),
  'issues.opened',
  'issues.pinned',
  'issues.unpinned',
  'label',
  'milestone',
  // Who may do what is asked when it is needed.
  'membership',
  'org_block',
  'github_app_authorization',
  // Not subscribed to, and nothing to us.
  'code_scanning_alert',
  'dependabot_alert',
  'repository_vulnerability_alert',
  'security_advisory',
  'discussion',
  'discussion_comment',
  'fork',
  'gollum',
  'marketplace_purchase',
  'meta',
  'package',
  'ping',
  'project',
  'project_card',
  'project_column',
  'projects_v2_item',
  'release',
  'sponsorship',
  'star',
  'watch',
]);

describe('events', () => {
  test('a closed pull request has its head judged, its words read, and what only it held looked for', () => {
    expect(kindsOf('pull_request', 'closed')).toEqual(['judge-head', 'read-discussion', 'verify-leaks']);
  });

  test('a comment that was deleted leaks no more', () => {
    expect(kindsOf('issue_comment', 'deleted')).toEqual(['read-discussion']);
  });

  test('an edited pull request is judged, or read where it is closed', () => {
    expect(kindsOf('pull_request', 'edited')).toEqual(['judge-head', 'read-discussion']);
  });

  test('a pull request that is pushed to is judged, and what only its old head held looked for', () => {
    expect(kindsOf('pull_request', 'synchronize')).toEqual(['judge-head', 'verify-leaks']);
  });

  test.each(['opened', 'reopened', 'ready_for_review'])('pull_request.%s judges the head', (action) => {
    expect(jobsFor({ event: 'pull_request', action, ...at })).toEqual([
      { kind: 'judge-head', installation: 1, repository: 2, head: at.after, base: null },
    ]);
  });

  test('a group of the merge queue is judged against its own base', () => {
    expect(jobsFor({ event: 'merge_group', action: 'checks_requested', ...at })).toEqual([
      { kind: 'judge-head', installation: 1, repository: 2, head: at.after, base: at.before },
    ]);
  });

  test.each([
    ['push', null, ['scan-push']],
    ['issue_comment', 'created', ['read-discussion', 'run-command']],
    ['issue_comment', 'edited', ['read-discussion']],
    ['issues', 'closed', ['follow-issue']],
    ['installation', 'created', ['sync-repositories', 'audit-organisation']],
    ['installation_repositories', 'added', ['sync-repositories', 'audit-organisation']],
    ['repository', 'publicized', ['guard-publication', 'inspect-repository', 'audit-settings']],
    ['repository_ruleset', 'edited', ['require-check', 'audit-settings']],
    ['deploy_key', 'created', ['audit-settings']],
    ['security_and_analysis', null, ['audit-settings']],
    ['team_add', null, ['audit-settings']],
    ['organization', 'member_added', ['audit-organisation']],
    ['check_run', 'requested_action', ['judge-head']],
    ['check_run', 'created', []],
    ['star', 'created', []],
  ] as const)('%s.%s asks for %j', (event, action, kinds) => {
    expect(kindsOf(event, action)).toEqual(kinds);
  });

  test('without an installation, a repository or a commit there is nothing to do', () => {
    expect(kindsOf('push', null, { installation: null })).toEqual([]);
    expect(kindsOf('push', null, { repository: null })).toEqual([]);
    expect(kindsOf('pull_request', 'opened', { after: null })).toEqual([]);
  });

  test('an edited comment gives no command again', () => {
    expect(kindsOf('issue_comment', 'edited')).not.toContain('run-command');
  });

  test.each([...named])('%s leads to jobs, or is known to be ignored', (name) => {
    const [event = '', action = ''] = name.split('.');
    const acts = kindsOf(event, action === '' ? null : action).length > 0;
    expect(acts).toBe(!ignored.has(event) && !ignored.has(name));
  });
});
