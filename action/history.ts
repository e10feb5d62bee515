/**
 * The commits that a run is about. They are in the checkout, or they are fetched beside it with the token: the checkout
 * itself is left as it is, for the steps that come after. What is missing is never taken for clean.
 */
import { hasGit, MirrorError, openClone, openMirrors, type Clone, type Mirror, type Mirrors } from '../github/index.ts';
import { resolve } from 'node:path';
import { openRepository } from '../scan/index.ts';
import { ActionError } from './errors.ts';
import type { Run } from './run-context.ts';

export type Content = Pick<Clone, 'gitDir' | 'contains' | 'mergeBase' | 'commits' | 'list' | 'readFile' | 'addedLines'>;

/** Commits, each with all that lies before it. */
export interface Needed {
  readonly head: string;
  readonly required: readonly string[];
  /** Help if they are to be had. */
  readonly optional: readonly string[];
  /** Those whose history is not looked at, once all of the others that can be had are here; null: all is looked at. */
  readonly bases: ((content: Content) => Promise<readonly string[]>) | null;
}

export interface Checkout {
  readonly clone: Clone;
  readonly isShallow: boolean;
}

/** Null: there is none, or no `git` to read it with. */
export async function openCheckout({ runner, inputs }: Pick<Run, 'runner' | 'inputs'>): Promise<Checkout | null> {
  if (!(await hasGit())) return null;
  const found = await openRepository(resolve(runner.workspace, inputs.path)).catch(() => null);
  if (!found || found.objectFormat !== 'sha1') return null;
  return { clone: openClone(found.gitDir), isShallow: found.shallow };
}

/** Throws ActionError where the history cannot be had. */
export async function withHistory<T>(run: Run, needed: Needed, work: (content: Content) => Promise<T>): Promise<T> {
  if (await isEnough(run, needed)) {
    if (run.checkout) return work(run.checkout.clone);
  }
  if (run.inputs.token === null) throw new ActionError(`${missing}, and there is no token to fetch it with. ${remedy}`);
  try {
    return await fetchHistory(run, needed, work);
  } catch (error) {
    if (!(error instanceof MirrorError)) throw error;
    throw new ActionError(`${missing}, and it cannot be fetched: ${reasons[error.kind]}. ${remedy}`);
  }
}

const missing = 'the checkout does not hold the history that this run is about';
const remedy =
  'Set `fetch-depth: 0` under `actions/checkout`, or give this action a token with `contents: read`; a part of the history is never a pass';

const reasons: Readonly<Record<MirrorError['kind'], string>> = {
  missing: 'GitHub does not have these commits any more',
  unauthorized: 'the token may not read the content',
  'too-large': 'it is larger than the limit',
  unavailable: 'GitHub does not answer',
  git: 'git failed',
};

async function isEnough(run: Run, { head, required, bases }: Needed): Promise<boolean> {
  const { checkout } = run;
  if (!checkout || checkout.isShallow) return false;
  if (!(await checkout.clone.containsAll([head, ...required]))) return false;
  return bases !== null || (await holdsAllRefs(run, checkout));
}

/** A clone of one branch is not shallow either. Without a token only the clone itself can say what there is. */
async function holdsAllRefs(run: Run, { clone }: Checkout): Promise<boolean> {
  if (run.inputs.token === null) return true;
  try {
    const refs = await openFolder(run, false).use(run.place.id, remoteOf(run), (mirror) => mirror.remoteRefs());
    const own = [...refs].filter(([name]) => /^refs\/(?:heads|tags)\//.test(name)).map(([, id]) => id);
    return await clone.containsAll(own);
  } catch (error) {
    if (error instanceof MirrorError && (error.kind === 'unauthorized' || error.kind === 'missing')) return true;
    throw error;
  }
}

async function fetchHistory<T>(run: Run, needed: Needed, work: (content: Content) => Promise<T>): Promise<T> {
  const mirrors = openFolder(run, run.isPortable);
  const { bases } = needed;
  if (bases === null)
    return mirrors.useAll(run.place.id, remoteOf(run), async (mirror) => {
      await mirror.fetchAll();
      return work(mirror);
    });
  return mirrors.use(run.place.id, remoteOf(run), async (mirror) => {
    await fetchCommits(run, mirror, needed);
    await fetchBetween(run, mirror, { head: needed.head, bases: await bases(mirror) });
    return work(mirror);
  });
}

async function fetchCommits({ place }: Run, mirror: Mirror, { head, required, optional }: Needed): Promise<void> {
  const fetch = (more: readonly string[]): Promise<void> =>
    mirror.fetchRange({ heads: [head], bases: [...required, ...more], size: place.size });
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
async function fetchBetween({ place }: Run, mirror: Mirror, { head, bases }: Between): Promise<void> {
  await mirror.fetchRange({ heads: [head], bases, size: place.size });
}

const largest = 64 * 1024 ** 3;

function openFolder({ runner }: Run, portable: boolean): Mirrors {
  return openMirrors({ folder: runner.temporary, limitBytes: largest, portable, ...runner.network });
}

function remoteOf({ runner, inputs, place }: Run): Parameters<Mirrors['use']>[1] {
  return {
    url: `${runner.serverUrl}/${place.where.owner}/${place.where.repo}.git`,
    token: () => Promise.resolve(inputs.token ?? ''),
  };
}
