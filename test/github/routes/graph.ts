/**
 * The questions that are asked by GraphQL: REST tells times in whole seconds, and neither who changed a text nor who
 * wrote a commit together with its author.
 * https://docs.github.com/en/graphql/reference/queries#nodes
 */
import { readCommit, type Commit } from '../git/read.ts';
import { findCommit } from '../git/repository.ts';
import { ok, type Call } from '../http/call.ts';
import { mayDo } from '../http/permissions.ts';
import { route, type Need } from '../http/route.ts';
import { accountOf } from '../show/commit.ts';
import { nodeId } from '../show/node-id.ts';
import { type Account, type Comment, type Pull, type Repository, pullsOf } from '../state/model.ts';
import type { World } from '../world.ts';

const mostNodes = 100;

interface Node {
  readonly repository: Repository;
  readonly comment?: Comment;
  readonly pull?: Pull;
  readonly commit?: Commit;
}

/** https://docs.github.com/en/graphql/reference/objects#issuecomment */
const edited = 'query($ids: [ID!]!) { nodes(ids: $ids) { ... on IssueComment { databaseId lastEditedAt } } }';
const byUsers = 'userContentEdits(first: 100) { totalCount nodes { editor { ... on User { databaseId } } } }';
/** https://docs.github.com/en/graphql/reference/objects#pullrequest and #usercontentedit */
const editors = `query($ids: [ID!]!) { nodes(ids: $ids) { ... on PullRequest { ${byUsers} timelineItems(first: 100, itemTypes: [RENAMED_TITLE_EVENT]) { totalCount nodes { ... on RenamedTitleEvent { actor { ... on User { databaseId } } } } } } ... on IssueComment { ${byUsers} } } }`;

/** https://docs.github.com/en/graphql/reference/objects#commit and #gitactor */
const authors =
  'query($ids: [ID!]!) { nodes(ids: $ids) { ... on Commit { authors(first: 100) { totalCount nodes { user { databaseId } } } } } }';

type Show = (node: Node, world: World) => object;
const questions: ReadonlyMap<string, Show> = new Map<string, Show>([
  [authors, ({ commit }, world) => (commit ? { authors: showAuthors(world, commit) } : {})],
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

/**
 * The author first, then those whom the trailers of the message name.
 * https://docs.github.com/en/pull-requests/committing-changes-to-your-project/creating-and-editing-commits/creating-a-commit-with-multiple-authors
 */
function showAuthors(world: World, { author, message }: Commit): object {
  const named = [...message.matchAll(/^co-authored-by:[^<\n]*<([^>\n]*)>/gim)].map(([, email = '']) => ({ email }));
  const nodes = [author, ...named].map((person) => {
    const account = accountOf(world, person);
    return { user: account && { databaseId: account.id } };
  });
  return { totalCount: nodes.length, nodes };
}

/** Not in GitHub's description of its REST API. */
export const graphRoutes = [route('POST /graphql', 'any', answer)];

async function answer(call: Call, world: World): Promise<ReturnType<typeof ok>> {
  const show = questions.get(String(call.body['query'] ?? '').replaceAll(/\s+/g, ' '));
  const { ids } = (call.body['variables'] ?? {}) as { readonly ids?: readonly string[] };
  if (!show || !ids || ids.length > mostNodes)
    return ok({ errors: [{ message: 'The stand-in knows no such question' }] });
  const found = await Promise.all(ids.map((id) => findNode(call, world, id)));
  const errors = found.flatMap((node, at) =>
    node ? [] : [{ type: 'NOT_FOUND', path: ['nodes', at], message: 'Could not resolve to a node' }],
  );
  const nodes = found.map((node) => node && show(node, world));
  return ok({ data: { nodes }, ...(errors.length === 0 ? {} : { errors }) });
}

/** Null: there is none, or none that the actor may read. */
async function findNode({ actor }: Call, { state }: World, id: string): Promise<Node | null> {
  const may = (repository: Repository, ...needs: readonly Need[]): boolean =>
    needs.some((need) => mayDo(state, actor, repository, need));
  const [, sha] = /^Commit:([0-9a-f]{40})$/.exec(Buffer.from(id, 'base64url').toString()) ?? [];
  for (const repository of state.repositories.values()) {
    const comment = [...repository.comments.values()].find((each) => nodeId('IssueComment', each.id) === id);
    const pull = pullsOf(repository).find((each) => nodeId('PullRequest', each.id) === id);
    const isHere = sha !== undefined && (await findCommit(repository.gitDir, sha)) !== null;
    if (isHere && may(repository, 'contents:read'))
      return { repository, commit: await readCommit(repository.gitDir, sha) };
    if (!comment && !pull) continue;
    if (!may(repository, 'issues:read', 'pull_requests:read')) return null;
    return { repository, ...(comment ? { comment } : {}), ...(pull ? { pull } : {}) };
  }
  return null;
}
