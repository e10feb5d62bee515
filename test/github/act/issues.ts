/** Issues, comments, labels and assignees. */
import { gone } from '../http/refusal.ts';
import { showAccount } from '../show/account.ts';
import { showComment, showIssue, showLabel } from '../show/issue.ts';
import { repositoryContext } from '../show/repository.ts';
import type { Account, Author, Comment, Issue, Label, Reaction, Repository } from '../state/model.ts';
import { now } from '../state/state.ts';
import type { World } from '../world.ts';

export interface NewIssue {
  readonly title: string;
  readonly body: string | null;
  readonly labels?: readonly string[];
  readonly assignees?: readonly Account[];
}

/** Takes the next number; nobody is told yet. */
export function newIssue(world: World, repository: Repository, author: Author, content: NewIssue): Issue {
  const at = now();
  const labels = (content.labels ?? []).map((name) => labelNamed(world, repository, name).name);
  const issue: Issue = {
    id: world.state.nextId(),
    number: Math.max(0, ...repository.issues.keys()) + 1,
    repository,
    author,
    createdAt: at,
    bornAt: Date.now(),
    title: content.title,
    body: content.body,
    state: 'open',
    stateReason: null,
    closedAt: null,
    closedBy: null,
    updatedAt: at,
    locked: false,
    labels: [...new Set(labels)],
    assignees: [...(content.assignees ?? [])],
    reactions: [],
    editors: [],
    renamers: [],
    pull: null,
  };
  repository.issues.set(issue.number, issue);
  return issue;
}

export function assertIssuesOn({ hasIssues }: Repository): void {
  if (!hasIssues) throw gone('Issues has been disabled in this repository.');
}

export function openIssue(world: World, repository: Repository, author: Author, content: NewIssue): Issue {
  assertIssuesOn(repository);
  const issue = newIssue(world, repository, author, content);
  emitIssue(world, issue, 'opened', author.account);
  return issue;
}

export function emitIssue(
  world: World,
  issue: Issue,
  action: string,
  sender: Account,
  more: Readonly<Record<string, unknown>> = {},
): void {
  // About pull requests GitHub sends `pull_request` events.
  if (issue.pull !== null) return;
  world.webhooks.emit({
    name: 'issues',
    action,
    repository: issue.repository,
    sender,
    payload: {
      issue: showIssue(world, issue),
      ...more,
      ...repositoryContext(world, issue.repository),
      sender: showAccount(world, sender),
    },
  });
}

export function closeIssue(world: World, issue: Issue, sender: Account, reason: string): void {
  const at = now();
  Object.assign(issue, { state: 'closed', stateReason: reason, closedAt: at, closedBy: sender, updatedAt: at });
  emitIssue(world, issue, 'closed', sender);
}

export function reopenIssue(world: World, issue: Issue, sender: Account): void {
  Object.assign(issue, { state: 'open', stateReason: 'reopened', closedAt: null, closedBy: null, updatedAt: now() });
  emitIssue(world, issue, 'reopened', sender);
}

/** Made when nobody had it, as when an issue is opened with it. */
export function labelNamed(world: World, { labels }: Repository, name: string): Label {
  const known = labels.get(name.toLowerCase());
  if (known !== undefined) return known;
  const label = { id: world.state.nextId(), name, color: 'ededed', description: null };
  labels.set(name.toLowerCase(), label);
  return label;
}

export function setLabels(world: World, issue: Issue, names: readonly string[], sender: Account): void {
  const wanted = names.map((name) => labelNamed(world, issue.repository, name));
  const before = issue.labels;
  issue.labels = [...new Set(wanted.map(({ name }) => name))];
  issue.updatedAt = now();
  emitLabels(
    world,
    issue,
    'labeled',
    issue.labels.filter((name) => !before.includes(name)),
    sender,
  );
  emitLabels(
    world,
    issue,
    'unlabeled',
    before.filter((name) => !issue.labels.includes(name)),
    sender,
  );
}

function emitLabels(world: World, issue: Issue, action: string, names: readonly string[], sender: Account): void {
  for (const name of names) {
    const label = showLabel(world, issue.repository, labelNamed(world, issue.repository, name));
    emitIssue(world, issue, action, sender, { label });
  }
}

export function setAssignees(world: World, issue: Issue, accounts: readonly Account[], sender: Account): void {
  const before = issue.assignees;
  issue.assignees = [...new Set(accounts)];
  issue.updatedAt = now();
  for (const each of issue.assignees.filter((account) => !before.includes(account))) {
    emitIssue(world, issue, 'assigned', sender, { assignee: showAccount(world, each) });
  }
  for (const each of before.filter((account) => !issue.assignees.includes(account))) {
    emitIssue(world, issue, 'unassigned', sender, { assignee: showAccount(world, each) });
  }
}

export function addComment(world: World, issue: Issue, author: Author, body: string): Comment {
  const at = now();
  const { repository } = issue;
  const comment = {
    id: world.state.nextId(),
    issue,
    author,
    body,
    createdAt: at,
    updatedAt: at,
    editedAt: null,
    editors: [],
    bornAt: Date.now(),
    reactions: [],
  };
  repository.comments.set(comment.id, comment);
  issue.updatedAt = at;
  emitComment(world, comment, 'created', author.account);
  return comment;
}

export function editComment(world: World, comment: Comment, body: string, sender: Account): void {
  const from = comment.body;
  comment.body = body;
  comment.updatedAt = now();
  comment.editedAt = comment.updatedAt;
  comment.editors.push(sender);
  emitComment(world, comment, 'edited', sender, { changes: { body: { from } } });
}

export function deleteComment(world: World, comment: Comment, sender: Account): void {
  comment.issue.repository.comments.delete(comment.id);
  emitComment(world, comment, 'deleted', sender);
}

function emitComment(
  world: World,
  comment: Comment,
  action: string,
  sender: Account,
  more: Readonly<Record<string, unknown>> = {},
): void {
  const { issue } = comment;
  world.webhooks.emit({
    name: 'issue_comment',
    action,
    repository: issue.repository,
    sender,
    payload: {
      issue: showIssue(world, issue),
      comment: showComment(world, comment),
      ...more,
      ...repositoryContext(world, issue.repository),
      sender: showAccount(world, sender),
    },
  });
}

/** The same person reacts once in the same way. */
export function react(
  world: World,
  reactions: Reaction[],
  author: Account,
  content: string,
): { reaction: Reaction; isNew: boolean } {
  const known = reactions.find((each) => each.author === author && each.content === content);
  if (known !== undefined) return { reaction: known, isNew: false };
  const reaction = { id: world.state.nextId(), author, content, createdAt: now() };
  reactions.push(reaction);
  return { reaction, isNew: true };
}
