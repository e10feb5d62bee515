/** Issues, comments, labels and reactions. */
import type { Comment, Issue, Label, Reaction, Repository } from '../state/model.ts';
import type { World } from '../world.ts';
import { associationOf, showAccount, showMaybeAccount } from './account.ts';
import { showMaybeApp } from './app.ts';
import { nodeId } from './node-id.ts';
import { pageOf, urlOf } from './repository.ts';

type Shown = Readonly<Record<string, unknown>>;

export function showIssue(world: World, issue: Issue): Shown {
  const { repository, number, pull } = issue;
  const url = `${urlOf(world, repository)}/issues/${number}`;
  const page = `${pageOf(world, repository)}/${pull === null ? 'issues' : 'pull'}/${number}`;
  return {
    id: issue.id,
    node_id: nodeId(pull === null ? 'Issue' : 'PullRequest', issue.id),
    number,
    url,
    repository_url: urlOf(world, repository),
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    timeline_url: `${url}/timeline`,
    html_url: page,
    title: issue.title,
    body: issue.body,
    user: showAccount(world, issue.author.account),
    author_association: associationOf(world, issue.author, repository),
    performed_via_github_app: showMaybeApp(world, issue.author.app),
    ...progressOf(world, issue),
    comments: commentsOf(issue).length,
    reactions: showReactionCounts(`${url}/reactions`, issue.reactions),
    ...(pull === null ? {} : { draft: pull.draft, pull_request: pullLinks(world, issue) }),
  };
}

function progressOf(world: World, issue: Issue): Shown {
  const [assignee = null] = issue.assignees;
  return {
    state: issue.state,
    state_reason: issue.stateReason,
    locked: issue.locked,
    active_lock_reason: null,
    labels: showLabels(world, issue),
    assignee: showMaybeAccount(world, assignee),
    assignees: issue.assignees.map((each) => showAccount(world, each)),
    milestone: null,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt,
    closed_by: showMaybeAccount(world, issue.closedBy),
  };
}

function pullLinks(world: World, { repository, number, pull }: Issue): Shown {
  const page = `${pageOf(world, repository)}/pull/${number}`;
  return {
    url: `${urlOf(world, repository)}/pulls/${number}`,
    html_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    merged_at: pull?.merged?.at ?? null,
  };
}

export const commentsOf = (issue: Issue): Comment[] =>
  [...issue.repository.comments.values()].filter((comment) => comment.issue === issue);

export function showLabels(world: World, { repository, labels }: Issue): Shown[] {
  return labels.flatMap((name) => {
    const label = repository.labels.get(name.toLowerCase());
    return label === undefined ? [] : [showLabel(world, repository, label)];
  });
}

export function showLabel(world: World, repository: Repository, label: Label): Shown {
  return {
    id: label.id,
    node_id: nodeId('Label', label.id),
    url: `${urlOf(world, repository)}/labels/${encodeURIComponent(label.name)}`,
    name: label.name,
    color: label.color,
    default: false,
    description: label.description,
  };
}

export function showComment(world: World, comment: Comment): Shown {
  const { issue, id } = comment;
  const url = `${urlOf(world, issue.repository)}/issues/comments/${id}`;
  const kind = issue.pull === null ? 'issues' : 'pull';
  return {
    id,
    node_id: nodeId('IssueComment', id),
    url,
    html_url: `${pageOf(world, issue.repository)}/${kind}/${issue.number}#issuecomment-${id}`,
    issue_url: `${urlOf(world, issue.repository)}/issues/${issue.number}`,
    body: comment.body,
    user: showAccount(world, comment.author.account),
    author_association: associationOf(world, comment.author, issue.repository),
    performed_via_github_app: showMaybeApp(world, comment.author.app),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    reactions: showReactionCounts(`${url}/reactions`, comment.reactions),
  };
}

export const reactionKinds = ['+1', '-1', 'laugh', 'hooray', 'confused', 'heart', 'rocket', 'eyes'] as const;

export function showReactionCounts(url: string, reactions: readonly Reaction[]): Shown {
  const counts = reactionKinds.map(
    (kind) => [kind, reactions.filter(({ content }) => content === kind).length] as const,
  );
  return { url, total_count: reactions.length, ...Object.fromEntries(counts) };
}

export function showReaction(world: World, reaction: Reaction): Shown {
  return {
    id: reaction.id,
    node_id: nodeId('Reaction', reaction.id),
    user: showAccount(world, reaction.author),
    content: reaction.content,
    created_at: reaction.createdAt,
  };
}
