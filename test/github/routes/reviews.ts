/** Reviews of pull requests, read only: the App scans what they say. */
import { reviewsOf, type Review } from '../act/reviews.ts';
import { page } from '../http/page.ts';
import { repositoryRoute } from '../http/route.ts';
import { associationOf, showAccount } from '../show/account.ts';
import { nodeId } from '../show/node-id.ts';
import { pageOf, urlOf } from '../show/repository.ts';
import type { World } from '../world.ts';
import { pullOf } from './pulls.ts';

export const reviewRoutes = [
  repositoryRoute('GET /pulls/{pull_number}/reviews', 'pull_requests:read', (call, world) =>
    page(
      call,
      reviewsOf(pullOf(call)).filter(({ path }) => path === null),
      (review) => showReview(world, review),
    ),
  ),
  repositoryRoute('GET /pulls/{pull_number}/comments', 'pull_requests:read', (call, world) =>
    page(
      call,
      reviewsOf(pullOf(call)).filter(({ path }) => path !== null),
      (review) => showReviewComment(world, review),
    ),
  ),
];

function showReview(world: World, review: Review): Readonly<Record<string, unknown>> {
  const { pull, id } = review;
  const html = `${pageOf(world, pull.issue.repository)}/pull/${pull.issue.number}#pullrequestreview-${id}`;
  const url = `${urlOf(world, pull.issue.repository)}/pulls/${pull.issue.number}`;
  return {
    id,
    node_id: nodeId('PullRequestReview', id),
    user: showAccount(world, review.author.account),
    body: review.body,
    state: 'COMMENTED',
    html_url: html,
    pull_request_url: url,
    _links: { html: { href: html }, pull_request: { href: url } },
    submitted_at: review.at,
    commit_id: pull.head.sha,
    author_association: associationOf(world, review.author, pull.issue.repository),
  };
}

function showReviewComment(world: World, review: Review): Readonly<Record<string, unknown>> {
  const { pull, id, path } = review;
  const repository = pull.issue.repository;
  const url = `${urlOf(world, repository)}/pulls/comments/${id}`;
  const html = `${pageOf(world, repository)}/pull/${pull.issue.number}#discussion_r${id}`;
  const pullUrl = `${urlOf(world, repository)}/pulls/${pull.issue.number}`;
  return {
    id,
    node_id: nodeId('PullRequestReviewComment', id),
    url,
    pull_request_review_id: null,
    diff_hunk: '@@ -0,0 +1 @@',
    path,
    commit_id: pull.head.sha,
    original_commit_id: pull.head.sha,
    user: showAccount(world, review.author.account),
    body: review.body,
    created_at: review.at,
    updated_at: review.at,
    html_url: html,
    pull_request_url: pullUrl,
    author_association: associationOf(world, review.author, repository),
    _links: { self: { href: url }, html: { href: html }, pull_request: { href: pullUrl } },
  };
}
