/** Comments under issues and pull requests, each written once. */
import { call } from '../call.ts';
import type { GitHub, Where } from '../client.ts';
import { clip, limits } from '../limits.ts';
import { assertSettled, orNull } from '../problems.ts';
import { listComments, toComment, type Comment } from '../read/comments.ts';
import { toMarker } from './marker.ts';

export interface WantedComment {
  /** Of what is said: the same key is never said twice under one issue. */
  readonly key: string;
  /** Without the marker. */
  readonly body: string;
  /** Login of the App: `<slug>[bot]`. */
  readonly creator: string;
  /** When an earlier attempt was about to write it; null: this is the first, and nothing is searched. */
  readonly intentAt: Date | null;
  readonly now: Date;
}

/**
 * @throws GitHubProblem
 * @throws SettleLater it may have been written by an attempt whose answer was lost.
 */
export async function comment(github: GitHub, where: Where, number: number, wanted: WantedComment): Promise<Comment> {
  const marker = toMarker('comment', wanted.key);
  const found = wanted.intentAt && (await findLost(github, where, number, { ...wanted, marker }));
  if (found) return found;
  assertSettled('comment', wanted.intentAt, wanted.now);
  const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
  const body = `${marker}\n${clip(wanted.body, limits.body - marker.length - 1)}`;
  return toComment(await call(github, 'write a comment', route, { ...where, issue_number: number, body }));
}

/** One that is gone already is no problem. @throws GitHubProblem */
export async function deleteComment(github: GitHub, where: Where, id: number): Promise<void> {
  const route = 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}';
  await orNull(call(github, 'delete a comment', route, { ...where, comment_id: id }));
}

async function findLost(
  github: GitHub,
  where: Where,
  number: number,
  { marker, creator, intentAt }: WantedComment & { readonly marker: string },
): Promise<Comment | null> {
  // GitHub's clock may be behind ours.
  const since = intentAt && new Date(intentAt.getTime() - limits.settle * 1000);
  for await (const each of listComments(github, where, number, since)) {
    if (each.author?.login === creator && each.body.includes(marker)) return each;
  }
  return null;
}
