/** Comments on issues and pull requests. */
import { addComment, deleteComment, editComment } from '../act/issues.ts';
import { authorOf, created, noContent, numberParam, ok, text, type RepositoryCall } from '../http/call.ts';
import { page } from '../http/page.ts';
import { forbidden, notFound } from '../http/refusal.ts';
import { repositoryRoute } from '../http/route.ts';
import { showCommitComment } from '../show/commit.ts';
import { commentsOf, showComment, showReaction } from '../show/issue.ts';
import type { Comment } from '../state/model.ts';
import type { World } from '../world.ts';
import { answerReaction, issueOf } from './issues.ts';

const either = (level: 'read' | 'write') => [`issues:${level}`, `pull_requests:${level}`] as const;

export const commentRoutes = [
  repositoryRoute('GET /issues/comments', either('read'), (call, world) => {
    const all = [...call.repository.comments.values()];
    const newestFirst = call.query.get('direction') === 'desc';
    return page(call, told(call, world, newestFirst ? all.toReversed() : all), (comment) =>
      showComment(world, comment),
    );
  }),
  // https://docs.github.com/en/rest/commits/comments#list-commit-comments-for-a-repository
  repositoryRoute('GET /comments', 'contents:read', (call, world) =>
    page(call, call.repository.commitComments, (comment) => showCommitComment(world, call.repository, comment)),
  ),
  repositoryRoute('GET /issues/{issue_number}/comments', either('read'), (call, world) =>
    page(call, told(call, world, commentsOf(issueOf(call))), (comment) => showComment(world, comment)),
  ),
  repositoryRoute('POST /issues/{issue_number}/comments', either('write'), (call, world) => {
    const issue = issueOf(call);
    if (issue.locked && call.actor.kind === 'user')
      throw forbidden('Unable to create comment because issue is locked.');
    return created(showComment(world, addComment(world, issue, authorOf(call.actor), text(call.body, 'body') ?? '')));
  }),
  repositoryRoute('GET /issues/comments/{comment_id}', either('read'), (call, world) =>
    ok(showComment(world, commentOf(call))),
  ),
  repositoryRoute('PATCH /issues/comments/{comment_id}', either('write'), (call, world) => {
    const comment = commentOf(call);
    editComment(world, comment, text(call.body, 'body') ?? comment.body, authorOf(call.actor).account);
    return ok(showComment(world, comment));
  }),
  repositoryRoute('DELETE /issues/comments/{comment_id}', either('write'), (call, world) => {
    deleteComment(world, commentOf(call), authorOf(call.actor).account);
    return noContent;
  }),
  repositoryRoute('GET /issues/comments/{comment_id}/reactions', either('read'), (call, world) =>
    page(call, commentOf(call).reactions, (reaction) => showReaction(world, reaction)),
  ),
  repositoryRoute('POST /issues/comments/{comment_id}/reactions', either('write'), (call, world) =>
    answerReaction(call, world, commentOf(call).reactions),
  ),
];

function told({ query }: RepositoryCall, { lag }: World, comments: readonly Comment[]): Comment[] {
  const since = query.get('since');
  const youngest = Date.now() - lag.comments;
  return comments.filter(({ bornAt, updatedAt }) => bornAt <= youngest && (since === null || updatedAt >= since));
}

function commentOf(call: RepositoryCall): Comment {
  const comment = call.repository.comments.get(numberParam(call, 'comment_id'));
  if (comment === undefined) throw notFound();
  return comment;
}
