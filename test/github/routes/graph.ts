/**
 * The two questions that are asked by GraphQL: REST tells times in whole seconds, and not who changed a text.
 * https://docs.github.com/en/graphql/reference/queries#nodes
 */
import { ok } from '../http/call.ts';
import type { Call } from '../http/call.ts';
import { mayDo } from '../http/permissions.ts';
import { route } from '../http/route.ts';
import { nodeId } from '../show/node-id.ts';
import type { Account, Comment, Pull, Repository } from '../state/model.ts';
import { pullsOf } from '../state/model.ts';
import type { World } from '../world.ts';

const mostNodes = 100;

interface Node {
  readonly repository: Repository;
  readonly comment?: Comment;
  readonly pull?: Pull;
}

/** https://docs.github.com/en/graphql/reference/objects#issuecomment */
const edited = 'query($ids: [ID!]!) { nodes(ids: $ids) { ... on IssueComment { databaseId lastEditedAt } } }';
const byUsers = 'userContentEdits(first: 100) { totalCount nodes { editor { ... on User { databaseId } } } }';
/** https://docs.github.com/en/graphql/reference/objects#pullrequest and #usercontentedit */
const editors = `query($ids: [ID!]!) { nodes(ids: $ids) { ... on PullRequest { ${byUsers} timelineItems(first: 100, itemTypes: [RENAMED_TITLE_EVENT]) { totalCount nodes { ... on RenamedTitleEvent { actor { ... on User { databaseId } } } } } } ... on IssueComment { ${byUsers} } } }`;

const questions: ReadonlyMap<string, (node: Node) => object> = new Map<string, (node: Node) => object>([
  [edited, ({ comment }) => (comment ? { databaseId: comment.id, lastEditedAt: comment.editedAt } : {})],
  [
    editors,
    ({ comment, pull }) => ({
      userContentEdits: connection('editor', comment?.editors ?? pull?.issue.editors ?? []),
      ...(pull ? { timelineItems: connection('actor', pull.issue.renamers) } : {}),
    }),
  ],
]);

function connection(name: string, accounts: readonly Account[]): object {
  return { totalCount: accounts.length, nodes: accounts.map(({ id }) => ({ [name]: { databaseId: id } })) };
}

/** Not in GitHub's description of its REST API. */
export const graphRoutes = [route('POST /graphql', 'any', answer)];

function answer(call: Call, world: World): ReturnType<typeof ok> {
  const show = questions.get(String(call.body['query'] ?? '').replaceAll(/\s+/g, ' '));
  const { ids } = (call.body['variables'] ?? {}) as { readonly ids?: readonly string[] };
  if (!show || !ids || ids.length > mostNodes)
    return ok({ errors: [{ message: 'The stand-in knows no such question' }] });
  const found = ids.map((id) => findNode(call, world, id));
  const errors = found.flatMap((node, at) =>
    node ? [] : [{ type: 'NOT_FOUND', path: ['nodes', at], message: 'Could not resolve to a node' }],
  );
  return ok({ data: { nodes: found.map((node) => node && show(node)) }, ...(errors.length === 0 ? {} : { errors }) });
}

/** Null: there is none, or none that the actor may read. */
function findNode({ actor }: Call, { state }: World, id: string): Node | null {
  for (const repository of state.repositories.values()) {
    const comment = [...repository.comments.values()].find((each) => nodeId('IssueComment', each.id) === id);
    const pull = pullsOf(repository).find((each) => nodeId('PullRequest', each.id) === id);
    if (!comment && !pull) continue;
    const may = (['issues:read', 'pull_requests:read'] as const).some((need) => mayDo(state, actor, repository, need));
    return may ? { repository, ...(comment ? { comment } : {}), ...(pull ? { pull } : {}) } : null;
  }
  return null;
}
