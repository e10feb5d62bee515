/** Comments under issues and pull requests, each written once. */
import { call } from '../call.ts';
import type { GitHub, Where } from '../client.ts';
import { clip, limits } from '../limits.ts';
import { orNull } from '../problems.ts';
import { listComments, toComment, type Comment } from '../read/comments.ts';
import { beginWrite, type Intent } from './intent.ts';
import { toMarker } from './marker.ts';

export interface WantedComment {
  /** Of what is said: the same key is never said twice under one issue. */
  readonly key: string;
  /** Without the marker. */
  readonly body: string;
  /** Login of the App: `<slug>[bot]`. */
  readonly creator: string;
  /** Where there was no attempt before, nothing is searched. */
  readonly intent: Intent;
  readonly now: Date;
}

/**
 * @throws GitHubProblem
 * @throws SettleLater it may have been written by an attempt whose answer was lost.
 */
export async function comment(github: GitHub, where: Where, number: number, wanted: WantedComment): Promise<Comment> {
  const marker = toMarker('comment', wanted.key);
  const found = wanted.intent.at && (await findLost(github, where, number, { ...wanted, marker }));
  if (found) return found;
  await beginWrite('comment', wanted.intent, wanted.now);
  const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
  const body = `${marker}\n${clip(wanted.body, limits.body - marker.length - 1)}`;
  return toComment(await call(github, 'write a comment', route, { ...where, issue_number: number, body }));
}

/** A comment of ours, in place. @throws GitHubProblem */
export async function updateComment(github: GitHub, where: Where, id: number, body: string): Promise<Comment> {
  const route = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
  const content = { ...where, comment_id: id, body: clip(body, limits.body) };
  return toComment(await call(github, 'update a comment', route, content));
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
  { marker, creator, intent }: WantedComment & { readonly marker: string },
): Promise<Comment | null> {
  const since = intent.at && new Date(intent.at.getTime() - limits.skew * 1000);
  for await (const each of listComments(github, where, number, since)) {
    if (each.author?.login === creator && each.body.includes(marker)) return each;
  }
  return null;
}
