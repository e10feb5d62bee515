/** Reviews of pull requests and their comments, to read. */
import { numberParam, ok } from '../http/call.ts';
import { page } from '../http/page.ts';
import { notFound } from '../http/refusal.ts';
import { repositoryRoute } from '../http/route.ts';
import { showReview, showReviewComment } from '../show/review.ts';
import { pullsOf } from '../state/model.ts';
import { pullOf } from './pulls.ts';

export const reviewRoutes = [
  repositoryRoute('GET /pulls/{pull_number}/reviews', 'pull_requests:read', (call, world) =>
    page(call, pullOf(call).reviews, (review) => showReview(world, review)),
  ),
  repositoryRoute('GET /pulls/{pull_number}/comments', 'pull_requests:read', (call, world) => {
    const since = call.query.get('since') ?? '';
    const comments = pullOf(call).reviewComments.filter(({ updatedAt }) => updatedAt >= since);
    return page(call, comments, (comment) => showReviewComment(world, comment));
  }),
  // https://docs.github.com/en/rest/pulls/comments#list-review-comments-in-a-repository
  repositoryRoute('GET /pulls/comments', 'pull_requests:read', (call, world) => {
    const comments = pullsOf(call.repository).flatMap(({ reviewComments }) => reviewComments);
    return page(call, comments, (comment) => showReviewComment(world, comment));
  }),
  repositoryRoute('GET /pulls/comments/{comment_id}', 'pull_requests:read', (call, world) => {
    const id = numberParam(call, 'comment_id');
    const comment = pullsOf(call.repository)
      .flatMap(({ reviewComments }) => reviewComments)
      .find((each) => each.id === id);
    if (comment === undefined) throw notFound();
    return ok(showReviewComment(world, comment));
  }),
];
