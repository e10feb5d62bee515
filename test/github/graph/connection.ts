/** Lists in pages, and refusals, as GraphQL tells them. */
import { GraphQLError } from 'graphql';

export interface Paging {
  readonly first?: number;
  readonly after?: string | null;
}

/** @param more what an edge holds beside its node */
export function connection<T>(
  items: readonly T[],
  { first = 100, after = null }: Paging,
  toNode: (item: T) => object | null,
  more: (item: T) => object = () => ({}),
): object {
  const start = after === null ? 0 : Number(Buffer.from(after, 'base64').toString()) + 1;
  const shown = items.slice(start, start + first);
  const cursor = (index: number): string => Buffer.from(String(start + index)).toString('base64');
  return {
    totalCount: items.length,
    nodes: shown.map(toNode),
    edges: shown.map((item, index) => ({ cursor: cursor(index), node: toNode(item), ...more(item) })),
    pageInfo: {
      hasNextPage: start + first < items.length,
      hasPreviousPage: start > 0,
      endCursor: shown.length === 0 ? null : cursor(shown.length - 1),
    },
  };
}

/** GitHub names the kind beside the path: https://docs.github.com/en/graphql/guides/forming-calls-with-graphql */
export const refused = (type: 'FORBIDDEN' | 'NOT_FOUND', message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { type } });
