/** How leaks came into the repository that leaks: who brought them in, and since when a pull request holds them. */
import {
  followTrail,
  hasStoodBefore,
  readBringers,
  readSteps,
  type Bringers,
  type Origin,
  type PushedCommits,
  type Trail,
} from '../../../gate/index.ts';
import {
  listComments,
  listReviewTexts,
  pullsOfHead,
  readBranchHead,
  readPull,
  type Person,
  type Pull,
} from '../../../github/index.ts';
import { MirrorError, type Mirror } from '../../../mirror/index.ts';
import type { JobContext } from '../../job-context.ts';
import type { RepositoryAccess } from '../../repository/open.ts';
import { prefixOf, pullOf } from '../../repository/pull-texts.ts';
import { remoteOf } from '../../repository/remote.ts';
import { findBlockedBy, findJudgements, findPlaces, type StoredLeak, type StoredPlace } from '../../store/index.ts';
import type { CommandRequest } from './request.ts';

export interface CommandTrace {
  readonly bringersOf: (leak: StoredLeak) => Promise<Bringers | null>;
  /** Whether the pull request held it when the comment was written. */
  readonly hasStood: (leak: StoredLeak) => Promise<boolean>;
}

/** @param leaks that are asked about: they are looked for together. */
export function traceLeaks(context: JobContext, request: CommandRequest, leaks: readonly StoredLeak[]): CommandTrace {
  const { leaking, pull: said, askedAt } = request;
  const placesOf = remembered((leak: StoredLeak) => findOwnPlaces(context, leaking, leak));
  const readTrail = async (pull: Pull | null): Promise<Trail | null> => {
    const objects = new Set<string>();
    for (const leak of leaks) for (const id of originOf(await placesOf(leak)).objects) objects.add(id);
    return followPull(context, leaking, pull, objects);
  };
  const trails = new Map<number, Promise<Trail | null>>();
  const trailOf = (pull: Pull | null): Promise<Trail | null> => {
    const number = pull?.number ?? 0;
    const trail = trails.get(number) ?? readTrail(pull);
    trails.set(number, trail);
    return trail;
  };
  return {
    bringersOf: async (leak) => {
      const places = await placesOf(leak);
      const pulls = await findPulls(context, request, leak);
      const { writers, texts } = await findTexts(leaking, places);
      return readBringers({
        github: leaking.github,
        where: leaking.where,
        origin: originOf(places),
        trails: await Promise.all((pulls.length > 0 ? pulls : [null]).map(trailOf)),
        writers: [...pulls.flatMap(({ author }) => author?.id ?? []), ...writers],
        texts,
      });
    },
    hasStood: async (leak) => {
      const trail = said && (await trailOf(said));
      return trail !== null && hasStoodBefore(trail, originOf(await placesOf(leak)), askedAt);
    },
  };
}

function remembered<K, V>(read: (key: K) => Promise<V>): (key: K) => Promise<V> {
  const known = new Map<K, Promise<V>>();
  return (key) => {
    const value = known.get(key) ?? read(key);
    known.set(key, value);
    return value;
  };
}

async function findOwnPlaces(
  { db }: JobContext,
  { row }: RepositoryAccess,
  leak: StoredLeak,
): Promise<readonly StoredPlace[]> {
  return (await findPlaces(db, leak.id)).filter(({ repository_id: id }) => id === row.id);
}

function originOf(places: readonly StoredPlace[]): Origin {
  return {
    objects: new Set(places.flatMap(({ blobs }) => blobs)),
    commits: [...new Set(places.flatMap(({ first_commit: commit }) => commit ?? []))],
  };
}

/** The pull request that it is said under, and all whose head the leak blocks. */
async function findPulls(
  context: JobContext,
  { leaking, pull: said }: CommandRequest,
  leak: StoredLeak,
): Promise<Pull[]> {
  const { github, where, row } = leaking;
  const found = new Map(said ? [[said.number, said]] : []);
  for (const { repository, sha } of await findBlockedBy(context.db, leak.id))
    if (repository === row.id) for (const pull of await pullsOfHead(github, where, sha)) found.set(pull.number, pull);
  return [...found.values()];
}

interface Texts {
  /** Ids of accounts. */
  readonly writers: readonly number[];
  /** What others may have changed, as GraphQL names it. */
  readonly texts: readonly string[];
}

/** Of the texts that hold it. */
async function findTexts({ github, where }: RepositoryAccess, places: readonly StoredPlace[]): Promise<Texts> {
  const paths = new Set(places.map(({ path }) => path));
  const writers: number[] = [];
  const texts: string[] = [];
  for (const number of new Set([...paths].flatMap((path) => pullOf(path) ?? []))) {
    const add = (names: readonly string[], author: Person | null, nodeId: string | null): void => {
      if (!names.some((name) => paths.has(`${prefixOf(number)}${name})`))) return;
      if (author) writers.push(author.id);
      if (nodeId !== null) texts.push(nodeId);
    };
    const pull = await readPull(github, where, number);
    if (pull) add(['title', 'description'], pull.author, pull.nodeId);
    if (pull) add(['branch name'], pull.author, null);
    for await (const { id, author, nodeId } of listComments(github, where, number))
      add([`comment ${id}`], author, nodeId);
    for await (const { name, author } of listReviewTexts(github, where, number)) add([name], author, null);
  }
  return { writers, texts };
}

/** @param pull null: the default branch */
async function followPull(
  context: JobContext,
  access: RepositoryAccess,
  pull: Pull | null,
  objects: ReadonlySet<string>,
): Promise<Trail | null> {
  const { github, where, present, row } = access;
  const head = pull ? pull.head.sha : await readBranchHead(github, where, present.defaultBranch);
  if (head === null) return null;
  const read = async (pushed: PushedCommits): ReturnType<typeof readSteps> => {
    const from = pull ? await baseOf(context, access, pull) : [pushed.oldest].filter((each) => each !== null);
    return context.mirrors.use(
      row.id,
      remoteOf(context, access),
      async (mirror) => {
        const bases = await fetchEach(mirror, { head, from, wanted: pull ? pushed.own : [], size: present.size });
        return readSteps(mirror, { head, from: bases, pushed, objects });
      },
      context.signal,
    );
  };
  const [source, branch] = pull ? [pull.head.where, pull.branch] : [where, present.defaultBranch];
  return followTrail({ github, where: source, branch, head, isPull: pull !== null, read });
}

async function baseOf(
  { db }: JobContext,
  { github, where, row }: RepositoryAccess,
  pull: Pull,
): Promise<readonly string[]> {
  const judged = await findJudgements(db, row.id);
  const known = judged.find((each) => each.head.sha === pull.head.sha && each.pull === pull.number)?.base ?? '';
  const base = known === '' ? await readBranchHead(github, where, pull.base.ref) : known;
  return base === null ? [] : [base];
}

interface CommitsToFetch {
  readonly head: string;
  readonly from: readonly string[];
  /** As far as GitHub still has them. */
  readonly wanted: readonly string[];
  readonly size: number;
}

/** Returns what there is to begin from. */
async function fetchEach(mirror: Mirror, { head, from, wanted, size }: CommitsToFetch): Promise<readonly string[]> {
  const fetch = (heads: readonly string[], bases: readonly string[]): Promise<boolean> =>
    mirror.fetchRange({ heads, bases, size }).then(() => true, unlessMissing);
  if (await fetch([head, ...wanted], from)) return from;
  const bases = (await fetch([head], from)) ? from : [];
  if (bases.length === 0) await mirror.fetchRange({ heads: [head], bases, size });
  for (const each of wanted) await fetch([head, each], bases);
  return bases;
}

function unlessMissing(error: unknown): boolean {
  if (error instanceof MirrorError && error.kind === 'missing') return false;
  throw error;
}
