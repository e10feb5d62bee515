/** A repository with a pull request that brings secrets and a table of customers, and the checkout that a job has of it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { customerCsv } from '../../test/support/secrets.ts';
import type { Expectation } from '../run/grade.ts';
import type { MakeFolder } from '../run/scratch.ts';
import { makeRepository } from './generated.ts';
import { gitIn } from './git.ts';
import { plantOn } from './planted.ts';
import type { Place } from './plants/index.ts';

export interface PullRequest {
  /** With all branches and tags; the head is checked out. */
  readonly checkout: string;
  /** Text files before the pull request. */
  readonly files: number;
  readonly base: string;
  readonly head: string;
  /** The first commit of the pull request. */
  readonly first: string;
  readonly commits: number;
  readonly planted: Expectation;
}

export const customers = { path: 'data/customers.csv', rows: 400 };

/** What the commits of a pull request hold. */
const inPull: readonly Place[] = ['head', 'removed', 'merge commit', 'commit message'];
/** Nobody pushes a stash. */
const inHistory: readonly Place[] = [...inPull, 'other branch', 'tag message'];

export function expectIn(event: 'pull_request' | 'workflow_dispatch', { planted }: PullRequest): Expectation {
  const places = event === 'pull_request' ? inPull : inHistory;
  return { ...planted, plants: planted.plants.filter(({ place }) => places.includes(place)) };
}

export function makePullRequest(makeFolder: MakeFolder, packages: string, files: number, seed: string): PullRequest {
  const origin = makeFolder('origin');
  const made = makeRepository(origin, packages, { files, bytes: Infinity });
  const work = makeFolder('work');
  const git = gitIn(work);
  git(['clone', '--quiet', origin, '.']);
  const base = git(['rev-parse', 'HEAD']);
  git(['switch', '--quiet', '--create', 'topic']);
  const planted = plantOn('topic', work, seed);
  mkdirSync(join(work, 'data'), { recursive: true });
  writeFileSync(join(work, customers.path), customerCsv(customers.rows, seed));
  git(['add', '--force', customers.path]);
  git(['commit', '--quiet', '--message', 'Add an export']);
  const head = git(['rev-parse', 'HEAD']);
  git(['push', '--quiet', '--tags', 'origin', 'topic', 'experiment']);
  const firsts = git(['rev-list', '--reverse', '--first-parent', `${base}..${head}`]).split('\n');
  return {
    checkout: checkOut(origin, makeFolder('checkout'), head),
    files: made,
    base,
    head,
    first: firsts[0] ?? '',
    commits: Number(git(['rev-list', '--count', `${base}..${head}`])),
    planted,
  };
}

/** As actions/checkout does with `fetch-depth: 0`. */
function checkOut(origin: string, folder: string, head: string): string {
  const git = gitIn(folder);
  git(['init', '--quiet', '--initial-branch', 'main']);
  git(['remote', 'add', 'origin', origin]);
  git(['fetch', '--quiet', 'origin', '+refs/heads/*:refs/remotes/origin/*', '+refs/tags/*:refs/tags/*']);
  git(['-c', 'advice.detachedHead=false', 'checkout', '--quiet', '--detach', head]);
  return folder;
}
