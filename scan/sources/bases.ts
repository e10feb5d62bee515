/** What other commits than the scanned ones hold at a path: asked only where a merge leaves something open. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HistorySelection, LocalRepository } from '../model/repository.ts';
import { readEnds } from './ends.ts';
import { readMergedIds } from './environment.ts';
import { GitError, runGit } from './git.ts';
import { commitsHere } from './nested.ts';
import { isObjectId } from './revisions.ts';

/** By path, one a commit: the blob, or null where there is no file or nobody can know. */
export type BlobsByPath = ReadonlyMap<string, readonly (string | null)[]>;

/** A repository may have thousands of refs that a range is measured against. */
const mostQuestions = 50_000;

/** All in one process. A name with a line end in it cannot be asked for. */
export async function readBlobsAt(
  repository: LocalRepository,
  commits: readonly string[],
  paths: readonly string[],
): Promise<BlobsByPath> {
  const asked = paths.filter((path) => !path.includes('\n'));
  if (commits.length === 0 || asked.length * commits.length > mostQuestions) return new Map();
  const questions = asked.flatMap((path) => commits.map((commit) => `${commit}:${path}\n`)).join('');
  const answer = await runGit(repository, ['cat-file', '--batch-check=%(objecttype) %(objectname)'], questions);
  const blobs = answer.toString('utf8').split('\n').map(blobOf);
  return new Map(asked.map((path, at) => [path, blobs.slice(at * commits.length, (at + 1) * commits.length)]));
}

function blobOf(line: string): string | null {
  return /^blob ([0-9a-f]{40,64})$/.exec(line)?.[1] ?? null;
}

/** What the commits hold that the selection is measured against, or those that it ends at. */
export async function readBlobsAtEnds(
  repository: LocalRepository,
  { selection, which, paths }: EndsQuery,
): Promise<BlobsByPath> {
  return readBlobsAt(repository, (await readEnds(repository, selection))[which], paths);
}

export interface EndsQuery {
  readonly selection: HistorySelection;
  readonly which: 'bases' | 'tips';
  readonly paths: readonly string[];
}

/** The other parents of the commit that is about to be made; empty where it is no merge. */
export async function readMergeHeads(repository: LocalRepository): Promise<readonly string[]> {
  const file = join(repository.gitDir, 'MERGE_HEAD');
  if (existsSync(file)) return readFileSync(file, 'latin1').split('\n').filter(isObjectId);
  const told = readMergedIds();
  // Another repository may be scanned than the one that is merged.
  return told.length === 0 ? [] : commitsHere(repository, told);
}

/** Where the branches of a merge met before; empty where they never did, null where Git does not say. */
export async function readMergeBases(
  repository: LocalRepository,
  commits: readonly [string, string],
): Promise<readonly string[] | null> {
  try {
    const answer = await runGit(repository, ['merge-base', '--all', ...commits]);
    return answer.toString('latin1').split('\n').filter(isObjectId);
  } catch (error) {
    return error instanceof GitError && error.message.endsWith('ended with code 1') ? [] : null;
  }
}
