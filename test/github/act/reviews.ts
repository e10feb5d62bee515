/** Reviews of pull requests and what they say at lines. */
import { showAccount } from '../show/account.ts';
import { showPull } from '../show/pull.ts';
import { repositoryContext } from '../show/repository.ts';
import { showReview, showReviewComment } from '../show/review.ts';
import type { Account, Pull, Review, ReviewComment } from '../state/model.ts';
import { now } from '../state/state.ts';
import type { World } from '../world.ts';

export async function addReview(
  world: World,
  pull: Pull,
  author: Account,
  review: Pick<Review, 'state' | 'body'>,
): Promise<Review> {
  const made = { ...review, id: world.state.nextId(), pull, author, commit: pull.head.sha, createdAt: now() };
  pull.reviews.push(made);
  const shown = showReview(world, made);
  // Only here states are in small letters.
  const told = { ...shown, state: review.state.toLowerCase(), updated_at: made.createdAt };
  await emit(world, pull, author, { name: 'pull_request_review', action: 'submitted', more: { review: told } });
  return made;
}

export async function addReviewComment(
  world: World,
  pull: Pull,
  author: Account,
  at: Pick<ReviewComment, 'path' | 'line' | 'body'>,
): Promise<ReviewComment> {
  const date = now();
  const made = {
    ...at,
    id: world.state.nextId(),
    pull,
    author,
    commit: pull.head.sha,
    createdAt: date,
    updatedAt: date,
  };
  pull.reviewComments.push(made);
  const more = { comment: showReviewComment(world, made) };
  await emit(world, pull, author, { name: 'pull_request_review_comment', action: 'created', more });
  return made;
}

export async function editReviewComment(world: World, comment: ReviewComment, body: string): Promise<void> {
  const from = comment.body;
  comment.body = body;
  comment.updatedAt = now();
  const more = { comment: showReviewComment(world, comment), changes: { body: { from } } };
  await emit(world, comment.pull, comment.author, { name: 'pull_request_review_comment', action: 'edited', more });
}

interface Told {
  readonly name: string;
  readonly action: string;
  readonly more: Readonly<Record<string, unknown>>;
}

async function emit(world: World, pull: Pull, sender: Account, { name, action, more }: Told): Promise<void> {
  const { repository } = pull.issue;
  const payload = {
    ...more,
    pull_request: await showPull(world, pull),
    ...repositoryContext(world, repository),
    sender: showAccount(world, sender),
  };
  world.webhooks.emit({ name, action, repository, sender, payload });
}
