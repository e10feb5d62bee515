/**
 * What a question costs: the requests that its connections would take, each by the entries of those above it, divided by
 * a hundred. https://docs.github.com/en/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api
 */
import { Kind, type DocumentNode, type FieldNode, type SelectionSetNode } from 'graphql';

export interface Cost {
  readonly points: number;
  readonly nodes: number;
}

type Variables = Readonly<Record<string, unknown>>;

export function costOf(document: DocumentNode, variables: Variables): Cost {
  const total = { requests: 0, nodes: 0 };
  for (const definition of document.definitions) {
    if ('selectionSet' in definition) count(definition.selectionSet, { times: 1, variables, total });
  }
  return { points: Math.max(1, Math.round(total.requests / 100)), nodes: total.nodes };
}

interface Counting {
  readonly times: number;
  readonly variables: Variables;
  readonly total: { requests: number; nodes: number };
}

function count({ selections }: SelectionSetNode, counting: Counting): void {
  for (const selection of selections) {
    const below = 'selectionSet' in selection ? selection.selectionSet : undefined;
    if (selection.kind === Kind.FIELD && below !== undefined) {
      const entries = entriesOf(selection, counting.variables);
      const { times, total } = counting;
      if (entries > 0) total.requests += times;
      total.nodes += times * entries;
      count(below, { ...counting, times: times * Math.max(1, entries) });
    } else if (below !== undefined) count(below, counting);
  }
}

/** `first`, `last`, or how many ids are named; 0: no connection. */
function entriesOf(field: FieldNode, variables: Variables): number {
  for (const { name, value } of field.arguments ?? []) {
    const given = value.kind === Kind.VARIABLE ? variables[value.name.value] : 'value' in value ? value.value : null;
    if (name.value === 'first' || name.value === 'last') return Number(given);
    if (name.value === 'ids' && Array.isArray(given)) return given.length;
  }
  return 0;
}
