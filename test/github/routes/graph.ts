/**
 * The one question that is asked by GraphQL, since REST tells times in whole seconds:
 * https://docs.github.com/en/graphql/reference/queries#nodes
 */
import { ok } from '../http/call.ts';
import type { Call } from '../http/call.ts';
import { mayDo } from '../http/permissions.ts';
import { route } from '../http/route.ts';
import { nodeId } from '../show/node-id.ts';
import type { Comment } from '../state/model.ts';
import type { World } from '../world.ts';

const query = /^query\(\$ids: \[ID!\]!\) \{ nodes\(ids: \$ids\) \{ \.\.\. on IssueComment \{ ([\w ]+) \} \} \}$/;
const mostNodes = 100;

/** Of https://docs.github.com/en/graphql/reference/objects#issuecomment. */
const fields: Readonly<Record<string, (comment: Comment) => unknown>> = {
  databaseId: ({ id }) => id,
  lastEditedAt: ({ editedAt }) => editedAt,
};

/** Not in GitHub's description of its REST API. */
export const graphRoutes = [route('POST /graphql', 'any', answer)];

function answer(call: Call, world: World): ReturnType<typeof ok> {
  const text = String(call.body['query'] ?? '').replaceAll(/\s+/g, ' ');
  const wanted = query.exec(text)?.[1]?.split(' ');
  const { ids } = (call.body['variables'] ?? {}) as { readonly ids?: readonly string[] };
  if (!wanted || !ids || ids.length > mostNodes || wanted.some((name) => !(name in fields)))
    return ok({ errors: [{ message: 'The stand-in knows no such question' }] });
  const found = ids.map((id) => findComment(call, world, id));
  const errors = found.flatMap((comment, at) =>
    comment ? [] : [{ type: 'NOT_FOUND', path: ['nodes', at], message: 'Could not resolve to a node' }],
  );
  const nodes = found.map(
    (comment) => comment && Object.fromEntries(wanted.map((name) => [name, fields[name]?.(comment)])),
  );
  return ok({ data: { nodes }, ...(errors.length === 0 ? {} : { errors }) });
}

/** Null: there is none, or none that the actor may read. */
function findComment({ actor }: Call, { state }: World, id: string): Comment | null {
  for (const repository of state.repositories.values()) {
    const comment = [...repository.comments.values()].find((each) => nodeId('IssueComment', each.id) === id);
    if (!comment) continue;
    const may = (['issues:read', 'pull_requests:read'] as const).some((need) => mayDo(state, actor, repository, need));
    return may ? comment : null;
  }
  return null;
}
