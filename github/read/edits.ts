/** Whether comments still say what they said first. REST tells whole seconds, which hide a change within the first. */
import { send } from '../call.ts';
import type { GitHub } from '../client.ts';
import { limits } from '../limits.ts';
import { GitHubProblem } from '../problems.ts';
import type { Comment } from './comments.ts';

/** https://docs.github.com/en/graphql/reference/objects#issuecomment */
const query = 'query($ids: [ID!]!) { nodes(ids: $ids) { ... on IssueComment { databaseId lastEditedAt } } }';

interface Answer {
  readonly data?: { readonly nodes?: readonly (Node | null)[] } | null;
  readonly errors?: readonly { readonly type?: string }[];
}

interface Node {
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
  for (let at = 0; at < comments.length; at += limits.page) {
    const ids = comments.slice(at, at + limits.page).map(({ nodeId }) => nodeId);
    for (const node of await ask(github, ids))
      if (node?.databaseId !== undefined && node.lastEditedAt !== undefined)
        edited.set(node.databaseId, node.lastEditedAt !== null);
  }
  return edited;
}

const operation = 'read whether a comment was changed';

async function ask(github: GitHub, ids: readonly string[]): Promise<readonly (Node | null)[]> {
  const { data } = await send<Answer>(github, operation, `POST ${addressOf(github)}`, { query, variables: { ids } });
  if (data.errors?.some(({ type }) => type === 'RATE_LIMITED')) throw limited();
  return data.data?.nodes ?? [];
}

/** https://docs.github.com/en/enterprise-server@latest/graphql/guides/forming-calls-with-graphql#the-graphql-endpoint */
function addressOf(github: GitHub): string {
  return `${github.request.endpoint.DEFAULTS.baseUrl.replace(/\/api\/v3\/?$/, '/api')}/graphql`;
}

/** GraphQL says so with status 200. */
function limited(): GitHubProblem {
  const resumeAt = new Date(Date.now() + limits.secondaryWait * 1000);
  return new GitHubProblem({ kind: 'limited', operation, status: 200, resumeAt, reason: null, requestId: null });
}
