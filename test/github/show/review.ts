/** Reviews of pull requests. */
import type { Review, ReviewComment } from '../state/model.ts';
import type { World } from '../world.ts';
import { associationOf, showAccount } from './account.ts';
import { showReactionCounts } from './issue.ts';
import { nodeId } from './node-id.ts';
import { pageOf, urlOf } from './repository.ts';

type Shown = Readonly<Record<string, unknown>>;

export function showReview(world: World, review: Review): Shown {
  const { id, pull, author } = review;
  const { repository, number } = pull.issue;
  const page = `${pageOf(world, repository)}/pull/${number}#pullrequestreview-${id}`;
  const pullUrl = `${urlOf(world, repository)}/pulls/${number}`;
  return {
    id,
    node_id: nodeId('PullRequestReview', id),
    user: showAccount(world, author),
    body: review.body,
    state: review.state,
    commit_id: review.commit,
    submitted_at: review.createdAt,
    html_url: page,
    pull_request_url: pullUrl,
    _links: { html: { href: page }, pull_request: { href: pullUrl } },
    author_association: associationOf(world, { account: author, app: null }, repository),
  };
}

export function showReviewComment(world: World, comment: ReviewComment): Shown {
  const { id, pull, author, line } = comment;
  const { repository, number } = pull.issue;
  const url = `${urlOf(world, repository)}/pulls/comments/${id}`;
  const page = `${pageOf(world, repository)}/pull/${number}#discussion_r${id}`;
  const pullUrl = `${urlOf(world, repository)}/pulls/${number}`;
  return {
    id,
    node_id: nodeId('PullRequestReviewComment', id),
    url,
    html_url: page,
    pull_request_url: pullUrl,
    pull_request_review_id: null,
    diff_hunk: `@@ -0,0 +${line} @@`,
    path: comment.path,
    position: line,
    original_position: line,
    line,
    original_line: line,
    start_line: null,
    original_start_line: null,
    start_side: null,
    side: 'RIGHT',
    subject_type: 'line',
    commit_id: comment.commit,
    original_commit_id: comment.commit,
    user: showAccount(world, author),
    body: comment.body,
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: associationOf(world, { account: author, app: null }, repository),
    _links: { self: { href: url }, html: { href: page }, pull_request: { href: pullUrl } },
    reactions: showReactionCounts(`${url}/reactions`, []),
  };
}
