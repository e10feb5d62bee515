/**
 * Whether texts still say what they said first, and who changed them. REST tells whole seconds, which hide a change
 * within the first, and nobody's name.
 */
import type { GitHub } from '../client.ts';
import { askNodes } from '../graph.ts';
import type { Comment } from './comments.ts';

/** https://docs.github.com/en/graphql/reference/objects#issuecomment */
const lastEdits = 'query($ids: [ID!]!) { nodes(ids: $ids) { ... on IssueComment { databaseId lastEditedAt } } }';

interface Edited {
  readonly databaseId?: number;
  readonly lastEditedAt?: string | null;
}

/**
 * By the id of the comment: whether anybody ever changed it. Of those that are missing GitHub does not say it.
 *
 * @throws GitHubProblem
 */
export async function readEdits(
  github: GitHub,
  comments: readonly Pick<Comment, 'nodeId'>[],
): Promise<ReadonlyMap<number, boolean>> {
  const edited = new Map<number, boolean>();
  const ids = comments.map(({ nodeId }) => nodeId);
  for (const node of await askNodes<Edited>(github, 'read whether a comment was changed', lastEdits, ids))
    if (node?.databaseId !== undefined && node.lastEditedAt !== undefined)
      edited.set(node.databaseId, node.lastEditedAt !== null);
  return edited;
}

/** https://docs.github.com/en/graphql/reference/objects#usercontentedit and #renamedtitleevent */
const byUsers = 'userContentEdits(first: 100) { totalCount nodes { editor { ... on User { databaseId } } } }';
const editors = `query($ids: [ID!]!) { nodes(ids: $ids) { ... on PullRequest { ${byUsers} timelineItems(first: 100, itemTypes: [RENAMED_TITLE_EVENT]) { totalCount nodes { ... on RenamedTitleEvent { actor { ... on User { databaseId } } } } } } ... on IssueComment { ${byUsers} } } }`;

interface Connection {
  readonly totalCount?: number;
  readonly nodes?: readonly ({ readonly editor?: User | null; readonly actor?: User | null } | null)[];
}

/** Nobody where the account was deleted, or is of an App. */
interface User {
  readonly databaseId?: number;
}

interface Changed {
  readonly userContentEdits?: Connection | null;
  readonly timelineItems?: Connection | null;
}

/**
 * Ids of all who changed title or description of a pull request, or a comment; of comments at lines and of reviews
 * nobody is known. Null: GitHub does not tell them all.
 *
 * @param ids by which GraphQL names them
 * @throws GitHubProblem
 */
export async function readEditors(github: GitHub, ids: readonly string[]): Promise<readonly number[] | null> {
  const found = await askNodes<Changed>(github, 'read who changed a text', editors, ids);
  const connections: Connection[] = [];
  for (const node of found) {
    if (!node?.userContentEdits) return null;
    connections.push(node.userContentEdits, ...(node.timelineItems ? [node.timelineItems] : []));
  }
  if (found.length < ids.length || connections.some(isCut)) return null;
  const people = connections.flatMap(({ nodes = [] }) => nodes.map((node) => node?.editor ?? node?.actor));
  return people.flatMap((person) => person?.databaseId ?? []);
}

function isCut({ totalCount, nodes }: Connection): boolean {
  return totalCount === undefined || nodes === undefined || totalCount > nodes.length;
}
