/** Questions by GraphQL, where REST does not tell enough: about things by their global ids. */
import { send } from './call.ts';
import type { GitHub } from './client.ts';
import { limits } from './limits.ts';
import { GitHubProblem } from './problems.ts';

export interface GraphError {
  readonly type?: string;
  /** From the answer's root: `nodes`, 3, `deployKeys`. */
  readonly path?: readonly (string | number)[];
}

/** Both may be there: what could not be answered is null, and its error names the path. */
export interface GraphAnswer<T> {
  readonly data: T | null;
  readonly errors: readonly GraphError[];
}

/** @throws GitHubProblem, also `limited`, which GraphQL says with status 200 */
export async function askGraph<T>(
  github: GitHub,
  operation: string,
  query: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<GraphAnswer<T>> {
  const { data } = await send<Partial<GraphAnswer<T>>>(github, operation, `POST ${addressOf(github)}`, {
    query,
    variables,
  });
  const errors = data.errors ?? [];
  if (errors.some(({ type }) => type === 'RATE_LIMITED' || type === 'RATE_LIMIT')) throw limited(operation);
  return { data: data.data ?? null, errors };
}

/**
 * @param query asks `nodes(ids: $ids)`
 * @returns in the order of the ids, as far as there is an answer; null where it does not exist or may not be read
 * @throws GitHubProblem
 */
export async function askNodes<T>(
  github: GitHub,
  operation: string,
  query: string,
  ids: readonly string[],
): Promise<readonly (T | null)[]> {
  const found: (T | null)[] = [];
  for (let at = 0; at < ids.length; at += limits.page) {
    const variables = { ids: ids.slice(at, at + limits.page) };
    const { data } = await askGraph<{ readonly nodes?: readonly (T | null)[] }>(github, operation, query, variables);
    found.push(...(data?.nodes ?? []));
  }
  return found;
}

/** https://docs.github.com/en/enterprise-server@latest/graphql/guides/forming-calls-with-graphql#the-graphql-endpoint */
function addressOf(github: GitHub): string {
  return `${github.request.endpoint.DEFAULTS.baseUrl.replace(/\/api\/v3\/?$/, '/api')}/graphql`;
}

/** GraphQL says so with status 200. */
function limited(operation: string): GitHubProblem {
  const resumeAt = new Date(Date.now() + limits.secondaryWait * 1000);
  return new GitHubProblem({ kind: 'limited', operation, status: 200, resumeAt, reason: null, requestId: null });
}
