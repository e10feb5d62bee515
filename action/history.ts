/**
 * The commits that a run is about. They are in the checkout, or they are fetched beside it with the token: the checkout
 * itself is left as it is, for the steps that come after. What is missing is never taken for clean.
 */
import { MirrorError, openMirrors, type Clone, type Mirror, type Mirrors } from '../mirror/index.ts';
import { ActionError } from './errors.ts';
import type { Run } from './run-context.ts';

export type HistoryContent = Pick<
  Clone,
  'gitDir' | 'contains' | 'present' | 'mergeBase' | 'count' | 'steps' | 'list' | 'readFile' | 'addedLines'
>;

/** Commits, each with all that lies before it. */
export interface HistoryRequest {
  readonly head: string;
  readonly required: readonly string[];
  /** Help if they are to be had. */
  readonly optional: readonly string[];
  /** Those whose history is not looked at, once all of the others that can be had are here; null: all is looked at. */
  readonly bases: ((content: HistoryContent) => Promise<readonly string[]>) | null;
}

/** What to ask, and how far it can be believed. */
export interface HistorySource {
  /** More to look at than its own refs lead to: objects that GitHub lists. */
  readonly tips: readonly string[];
  /** Of all branches and tags: GitHub said which there are. */
  readonly isListed: boolean;
  /** Others could write here before us: what is read is held against its id. */
  readonly isShared: boolean;
}

type Work<T> = (content: HistoryContent, source: HistorySource) => Promise<T>;

/** Throws ActionError where the history cannot be had. */
export async function withHistory<T>(run: Run, needed: HistoryRequest, work: Work<T>): Promise<T> {
  const here = await toOwnWords(() => findHere(run, needed));
  if (typeof here !== 'string') return work(here.clone, here);
  if (run.inputs.token === null) throw new ActionError(`${here}, and there is no token to fetch it with. ${remedy}`);
  return toOwnWords(() => fetchHistory(run, needed, work), here);
}

async function toOwnWords<T>(work: () => Promise<T>, lack = 'what GitHub holds is not known'): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof MirrorError)) throw error;
    throw new ActionError(`${lack}, and it cannot be fetched: ${reasons[error.kind]}. ${remedy}`);
  }
}

const remedy =
  'Set `fetch-depth: 0` under `actions/checkout`, without `filter` and `sparse-checkout`, or give this action a token with `contents: read`; a part of the history is never a pass';

const reasons: Readonly<Record<MirrorError['kind'], string>> = {
  missing: 'GitHub does not have these commits any more',
  unauthorized: 'the token may not read the content',
  'too-large': 'it is larger than the limit (without git 2.33 or newer, 128 MB of packs)',
  unavailable: 'GitHub does not answer',
  git: 'git failed',
};

interface Here extends HistorySource {
  readonly clone: Clone;
}

/** Or what the checkout lacks. */
async function findHere(run: Run, needed: HistoryRequest): Promise<Here | string> {
  const { checkout } = run;
  if (run.isPortable) return 'git 2.33 or newer is not installed, so that no checkout can be read';
  if (!checkout) return 'there is no checkout that git can read';
  const { clone, lack } = checkout;
  if (lack !== null) return lack;
  const isListed = run.inputs.token !== null;
  const tips = needed.bases === null && isListed ? await listOwn(run) : [];
  if (!(await clone.containsAll([needed.head, ...needed.required, ...tips])))
    return 'the checkout does not hold the history that this run is about';
  if (!(await isSound(clone, needed, tips))) return 'objects of the checkout are damaged, or not what their ids say';
  return { clone, tips, isListed, isShared: true };
}

/** A clone of one branch is not shallow either: GitHub says what there is. */
async function listOwn(run: Run): Promise<readonly string[]> {
  const refs = await openFolder(run, false).use(run.repository.id, remoteOf(run), (mirror) => mirror.remoteRefs());
  return [...refs].filter(([name]) => /^refs\/(?:heads|tags)\//.test(name)).map(([, id]) => id);
}

async function isSound(clone: Clone, { head, required, optional, bases }: HistoryRequest, tips: readonly string[]) {
  if (bases === null) return clone.isSound({ starts: [head, ...tips], range: null });
  try {
    const range = { head, from: await bases(clone) };
    return await clone.isSound({ starts: [head, ...required, ...(await clone.present(optional))], range });
  } catch (error) {
    if (error instanceof MirrorError && error.kind === 'git') return false;
    throw error;
  }
}

async function fetchHistory<T>(run: Run, needed: HistoryRequest, work: Work<T>): Promise<T> {
  const mirrors = openFolder(run, run.isPortable);
  const { bases } = needed;
  if (bases === null)
    return mirrors.useAll(run.repository.id, remoteOf(run), async (mirror) => {
      // As a checkout would: refs of closed pull requests stay for good, and would keep every night red.
      await mirror.fetchAll({ pulls: false });
      return work(mirror, fetched);
    });
  return mirrors.use(run.repository.id, remoteOf(run), async (mirror) => {
    await fetchCommits(run, mirror, needed);
    await fetchBetween(run, mirror, { head: needed.head, bases: await bases(mirror) });
    return work(mirror, fetched);
  });
}

/** Git has hashed it on arrival. */
const fetched: HistorySource = { tips: [], isListed: true, isShared: false };

async function fetchCommits(
  { repository }: Run,
  mirror: Mirror,
  { head, required, optional }: HistoryRequest,
): Promise<void> {
  const fetch = (more: readonly string[]): Promise<void> =>
    mirror.fetchRange({ heads: [head], bases: [...required, ...more], size: repository.size });
  try {
    await fetch(optional);
  } catch (error) {
    if (optional.length === 0 || !(error instanceof MirrorError) || error.kind !== 'missing') throw error;
    await fetch([]);
  }
}

interface Between {
  readonly head: string;
  readonly bases: readonly string[];
}

/** Of a large repository only what lies between is brought: more of it where less is trusted than was asked for. */
async function fetchBetween({ repository }: Run, mirror: Mirror, { head, bases }: Between): Promise<void> {
  await mirror.fetchRange({ heads: [head], bases, size: repository.size });
}

const largest = 64 * 1024 ** 3;

function openFolder({ runner }: Run, portable: boolean): Mirrors {
  return openMirrors({ folder: runner.temporary, limitBytes: largest, portable, ...runner.network });
}

function remoteOf({ runner, inputs, repository }: Run): Parameters<Mirrors['use']>[1] {
  return {
    url: `${runner.serverUrl}/${repository.where.owner}/${repository.where.repo}.git`,
    token: () => Promise.resolve(inputs.token ?? ''),
  };
}
