/** What people wrote under issues and pull requests. */
import { call, pages, type Data } from '../call.ts';
import type { GitHub, Where } from '../client.ts';
import { toId } from '../ids.ts';
import { orNull } from '../problems.ts';
import { toPerson, type Person } from './users.ts';

/** `comment` stands under an issue or pull request, `review` at a line of a pull request. */
export type CommentKind = 'comment' | 'review';

export interface Comment {
  readonly id: number;
  /** Its name for GraphQL. */
  readonly nodeId: string;
  readonly kind: CommentKind;
  /** Of the issue or pull request. */
  readonly number: number;
  readonly body: string;
  readonly author: Person | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly url: string;
}

const routes = {
  comment: 'GET /repos/{owner}/{repo}/issues/comments/{comment_id}',
  review: 'GET /repos/{owner}/{repo}/pulls/comments/{comment_id}',
} as const;

/** Null where it was deleted. @throws GitHubProblem */
export async function readComment(
  github: GitHub,
  where: Where,
  kind: CommentKind,
  id: number,
): Promise<Comment | null> {
  const comment = await orNull(call(github, 'read a comment', routes[kind], { ...where, comment_id: id }));
  return comment && toComment(comment);
}

/** The comments under an issue or pull request, oldest first. @throws GitHubProblem */
export async function* listComments(
  github: GitHub,
  where: Where,
  number: number,
  since: Date | null = null,
): AsyncGenerator<Comment> {
  const after = since === null ? {} : { since: since.toISOString() };
  const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
  for await (const page of pages(github, 'list the comments', route, { ...where, issue_number: number, ...after })) {
    yield* page.map(toComment);
  }
}

export interface ReviewText {
  /** `review 12` or `review comment 34`. */
  readonly name: string;
  readonly body: string;
  readonly author: Person | null;
}

/** What reviews of a pull request say, as a whole and at lines of it. @throws GitHubProblem */
export async function* listReviewTexts(github: GitHub, where: Where, number: number): AsyncGenerator<ReviewText> {
  const asked = { ...where, pull_number: number };
  const reviews = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews';
  for await (const page of pages(github, 'list the reviews', reviews, asked))
    yield* page.map(({ id, body, user }) => ({ name: `review ${id}`, body: body ?? '', author: toPerson(user) }));
  const comments = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/comments';
  for await (const page of pages(github, 'list the review comments', comments, asked))
    yield* page.map(({ id, body, user }) => ({ name: `review comment ${id}`, body, author: toPerson(user) }));
}

type Raw = Data<(typeof routes)[CommentKind]>;

/** Also for what the writers get back. */
export function toComment(comment: Raw): Comment {
  const isReview = 'pull_request_url' in comment;
  return {
    id: toId(comment.id),
    nodeId: comment.node_id,
    kind: isReview ? 'review' : 'comment',
    number: numberOf(isReview ? comment.pull_request_url : comment.issue_url),
    body: comment.body ?? '',
    author: toPerson(comment.user),
    createdAt: new Date(comment.created_at),
    updatedAt: new Date(comment.updated_at),
    url: comment.html_url,
  };
}

function numberOf(url: string): number {
  return Number(url.slice(url.lastIndexOf('/') + 1));
}
