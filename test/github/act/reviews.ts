/** Reviews of pull requests: what is said as a whole, and at a line. */
import type { Author, Pull } from '../state/model.ts';
import type { World } from '../world.ts';

export interface Review {
  readonly id: number;
  readonly pull: Pull;
  readonly author: Author;
  readonly body: string;
  readonly at: string;
  /** Null: said of the whole. */
  readonly path: string | null;
}

const reviews = new WeakMap<Pull, Review[]>();

export function reviewsOf(pull: Pull): readonly Review[] {
  return reviews.get(pull) ?? [];
}

export function addReview(
  world: World,
  pull: Pull,
  { author, body, path }: { readonly author: Author; readonly body: string; readonly path: string | null },
): Review {
  const review = { id: world.state.nextId(), pull, author, body, path, at: new Date().toISOString() };
  reviews.set(pull, [...reviewsOf(pull), review]);
  return review;
}
