/** Asks GraphQL about many repositories at once, and says of each field what it is or why it is not known. */
import { askGraph, type GraphAnswer, type GraphError } from '../../../graph.ts';
import { isProblem } from '../../../problems.ts';
import { toUnknown, type SettingsReader } from '../reader.ts';
import { known, unknown, type Setting, type Unknown } from '../setting.ts';
import type { RepositoryNode } from './answers.ts';
import { batch, fields, toQuery, type Field } from './query.ts';

interface RawAnswer {
  readonly rateLimit?: { readonly cost: number } | null;
  readonly nodes?: readonly (RepositoryNode | null)[] | null;
}

/** What GraphQL said of one repository. */
export interface GraphFacts {
  /** The credential administers it, so that it sees all rules there are. */
  readonly administers: boolean;
  readonly field: <F extends Field>(field: F) => Setting<Exclude<RepositoryNode[F], undefined>>;
  /** An error below the field: `branchProtectionRule` in `branch`. */
  readonly isHidden: (field: Field, below: string) => boolean;
}

/** By node id. @throws GitHubProblem where the credential is refused */
export async function readGraphFacts(
  reader: SettingsReader,
  ids: readonly string[],
  asked: readonly Field[],
): Promise<ReadonlyMap<string, GraphFacts>> {
  const all = new Map<string, GraphFacts>();
  for (let at = 0; at < ids.length; at += batch) {
    for (const [id, facts] of await readBatch(reader, ids.slice(at, at + batch), { asked, hidden: [] })) {
      all.set(id, facts);
    }
  }
  return all;
}

interface Asked {
  readonly asked: readonly Field[];
  /** Fields that took everything else with them when they were asked: what may not be null and is refused. */
  readonly hidden: readonly Field[];
}

async function readBatch(
  reader: SettingsReader,
  ids: readonly string[],
  fieldsAsked: Asked,
): Promise<readonly (readonly [string, GraphFacts])[]> {
  const answer = await ask(reader, ids, fieldsAsked.asked);
  if ('because' in answer) {
    // Too much for one request, or bad luck: halves may be small enough.
    const half = Math.ceil(ids.length / 2);
    if (answer.because !== 'failed' || ids.length === 1) return ids.map((id) => [id, nothingOf(answer)]);
    return [
      ...(await readBatch(reader, ids.slice(0, half), fieldsAsked)),
      ...(await readBatch(reader, ids.slice(half), fieldsAsked)),
    ];
  }
  const fatal = ids.map((_, at) => fatalField(answer, at, fieldsAsked.asked));
  const whole = ids.flatMap((id, at) =>
    fatal[at] === null ? [[id, toFacts(answer, at, fieldsAsked.hidden)] as const] : [],
  );
  const refused = fatal.find((field) => field !== null) ?? null;
  if (refused === null) return whole;
  const lost = ids.filter((_, at) => fatal[at] !== null);
  const asked = fieldsAsked.asked.filter((field) => field !== refused);
  return [...whole, ...(await readBatch(reader, lost, { asked, hidden: [...fieldsAsked.hidden, refused] }))];
}

async function ask(
  reader: SettingsReader,
  ids: readonly string[],
  asked: readonly Field[],
): Promise<GraphAnswer<RawAnswer> | Unknown> {
  if (reader.usedUp.has('graph')) return unknown('limit');
  try {
    const answer = await askOnce<RawAnswer>(reader, 'read settings', toQuery(asked), { ids });
    return answer.data?.nodes ? answer : unknown('failed');
  } catch (error) {
    // GitHub gives up after 10 seconds with 502, and 200 without JSON has been seen.
    if (isProblem(error, 'forbidden', 'not-found')) return unknown('permission', null);
    return toUnknown(reader, 'graph', null, error);
  }
}

/** Counts it. @throws GitHubProblem */
export async function askOnce<T extends { readonly rateLimit?: { readonly cost: number } | null }>(
  reader: SettingsReader,
  operation: string,
  query: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<GraphAnswer<T>> {
  reader.requests.graph += 1;
  const answer = await askGraph<T>(reader.github, operation, query, variables);
  reader.requests.points += answer.data?.rateLimit?.cost ?? 1;
  return answer;
}

/** Of a repository that is there, but came as null: the field that is named by the error. */
function fatalField({ data, errors }: GraphAnswer<RawAnswer>, at: number, asked: readonly Field[]): Field | null {
  if ((data?.nodes?.[at] ?? null) !== null) return null;
  const own = errors.filter(({ path }) => path?.[0] === 'nodes' && path[1] === at);
  return asked.find((field) => own.some(({ path }) => path?.[2] === field)) ?? null;
}

function toFacts({ data, errors }: GraphAnswer<RawAnswer>, at: number, hidden: readonly Field[]): GraphFacts {
  const raw = data?.nodes?.[at] ?? null;
  const own = errors.filter(({ path }) => path?.[0] === 'nodes' && path[1] === at);
  if (raw === null) return nothingOf(unknown('permission', 'metadata:read'));
  return {
    administers: raw.viewerCanAdminister,
    field: <F extends Field>(field: F) => {
      const value = raw[field];
      if (value !== undefined && value !== null) return known(value as Exclude<RepositoryNode[F], undefined>);
      const error = own.find(({ path }) => path?.[2] === field);
      if (error !== undefined) return whyNot(error, field);
      if (value === undefined || hidden.includes(field)) return unknown('permission', fields[field].needs);
      return known(value as Exclude<RepositoryNode[F], undefined>);
    },
    isHidden: (field, below) => own.some(({ path }) => path?.[2] === field && path.includes(below)),
  };
}

const whyNot = ({ type }: GraphError, field: Field): Unknown =>
  type === 'FORBIDDEN' || type === 'NOT_FOUND' || type === 'INSUFFICIENT_SCOPES'
    ? unknown('permission', fields[field].needs)
    : unknown('failed');

/** Nothing is known, for one reason. */
function nothingOf(why: Unknown): GraphFacts {
  return {
    administers: false,
    field: (field) => (why.because === 'permission' ? unknown('permission', fields[field].needs) : why),
    isHidden: () => false,
  };
}
