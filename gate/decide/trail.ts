/** Reads how leaks came here, for both doors: each brings the commits by its own Git. */
import {
  isProblem,
  readCommitAccounts,
  readEditors,
  readPushes,
  type GitHub,
  type Push,
  type Where,
} from '../../github/index.ts';
import { isNullId, MirrorError, type Clone, type HistoryStep } from '../../mirror/index.ts';
import { ifTold } from './told.ts';
import { findBrought, type Introduction, type Origin, type Trail } from './brought.ts';

/** Commits that were pushed. */
export interface PushedCommits {
  /** To the branch of the head: what can be had of them is wanted. */
  readonly own: readonly string[];
  /** To others: what is here is enough. */
  readonly others: readonly string[];
  /** What the branch was at before all that is known of it; null: it was made within that. */
  readonly oldest: string | null;
}

export interface PushSteps {
  readonly steps: readonly HistoryStep[];
  /** Those of `own` that can be looked at. */
  readonly here: ReadonlySet<string>;
}

export interface BranchHead {
  readonly github: GitHub;
  /** Where the head was pushed to: a pull request's may be a fork; null: it was deleted. */
  readonly where: Where | null;
  /** Short name. */
  readonly branch: string;
  readonly head: string;
  /** It is of a pull request. */
  readonly isPull: boolean;
  readonly read: (pushed: PushedCommits) => Promise<PushSteps>;
}

/** Of a repository; of the branch all are asked for. */
const mostPushes = 1000;

/** Null: GitHub does not say who pushed what. */
export async function followTrail({ github, where, branch, head, isPull, read }: BranchHead): Promise<Trail | null> {
  if (!where) return null;
  const pushes = await readAll(github, where, branch);
  if (!pushes) return null;
  const ref = `refs/heads/${branch}`;
  const isOwn = (push: Push): boolean => push.ref === ref;
  const own = commitsOf(pushes.filter(isOwn).flatMap(({ before, after }) => [before, after]));
  const oldest = pushes.findLast(isOwn)?.before ?? null;
  const { steps, here } = await read({
    own,
    others: commitsOf(pushes.filter((push) => !isOwn(push)).map(({ after }) => after)),
    oldest: oldest !== null && !isNullId(oldest) ? oldest : null,
  });
  return { steps, pushes, head, branch: ref, isPull, lost: new Set(own.filter((commit) => !here.has(commit))) };
}

async function readAll(github: GitHub, where: Where, branch: string): Promise<readonly Push[] | null> {
  try {
    const all = await readPushes(github, where, { branch: null, most: mostPushes });
    if (all.length < mostPushes) return all;
    const own = await readPushes(github, where, { branch, most: Number.POSITIVE_INFINITY });
    const ref = `refs/heads/${branch}`;
    return [...all.filter((push) => push.ref !== ref), ...own].toSorted((a, b) => b.at.getTime() - a.at.getTime());
  } catch (error) {
    if (isProblem(error, 'forbidden', 'unauthorized', 'not-found', 'gone')) return null;
    throw error;
  }
}

function commitsOf(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].filter((id) => !isNullId(id));
}

/** Who brought a leak in. */
export interface Bringers {
  /** Ids of accounts. */
  readonly people: ReadonlySet<number>;
  /** Of each commit its author or who pushed it is known. */
  readonly isKnown: boolean;
}

export interface BringerQuery {
  readonly github: GitHub;
  /** The repository whose commits these are. */
  readonly where: Where;
  readonly origin: Origin;
  /** Those of each head that holds it. None: it stands in no commit. Null: GitHub does not say who pushed. */
  readonly trails: readonly (Trail | null)[];
  /** Ids of the accounts that wrote texts which hold it, or opened the pull request. */
  readonly writers: readonly number[];
  /** Texts that hold it, which others may have changed: a pull request or a comment, as GraphQL names it. */
  readonly texts: readonly string[];
}

/** Null: GitHub does not say who pushed or wrote what. */
export async function readBringers({
  github,
  where,
  origin,
  trails,
  writers,
  texts,
}: BringerQuery): Promise<Bringers | null> {
  const editors = texts.length === 0 ? [] : await ifTold(() => readEditors(github, texts));
  if (!editors) return null;
  const people = new Set([...writers, ...editors]);
  if (origin.objects.size === 0 && origin.commits.length === 0) return { people, isKnown: people.size > 0 };
  const all: Introduction[] = [];
  for (const trail of trails) {
    if (!trail) return null;
    all.push(findBrought(trail, origin));
  }
  const authors = new Map<string, number | null>();
  for (const commit of new Set(all.flatMap(({ everyCommit }) => everyCommit))) {
    const { author, committer, coAuthors } = await readCommitAccounts(github, where, commit);
    if (!coAuthors) return null;
    authors.set(commit, author);
    for (const id of [author, committer, ...coAuthors]) if (id !== null) people.add(id);
  }
  for (const id of all.flatMap(({ pushers }) => [...pushers])) people.add(id);
  const commits = all.flatMap(({ commits: each }) => each);
  const isKnown = commits.every(({ id, hasPusher }) => hasPusher || (authors.get(id) ?? null) !== null);
  return { people, isKnown: isKnown && (commits.length > 0 || people.size > 0) };
}

export interface PushStepsQuery {
  readonly head: string;
  /** Commits that were there before; those that are not here are left out. */
  readonly from: readonly string[];
  readonly pushed: PushedCommits;
  readonly objects: ReadonlySet<string>;
}

/** What a clone holds of it. Throws MirrorError. */
export async function readSteps(
  content: Pick<Clone, 'present' | 'steps'>,
  { head, from, pushed, objects }: PushStepsQuery,
): Promise<PushSteps> {
  const own = await content.present(pushed.own);
  const asked = { from: await content.present(from), objects };
  const read = async (others: readonly string[]): Promise<PushSteps> => ({
    steps: await content.steps({ ...asked, to: [...new Set([head, ...own, ...others])] }),
    here: new Set(own),
  });
  try {
    return await read(await content.present(pushed.others));
  } catch (error) {
    // Of what nobody asked for a cache may hold the commit and not its trees.
    if (error instanceof MirrorError && error.kind === 'git') return read([]);
    throw error;
  }
}
