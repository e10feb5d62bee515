/** A clone that somebody else made, such as the checkout of a workflow: asked, never changed. */
import { readAddedLines } from './diff.ts';
import { runGit, type GitDir } from './git.ts';
import { containsCommit, assertCommits, commitsOf, findFile, mergeBaseOf, readBlob } from './read.ts';
import type { AddedLines, Clone } from './types.ts';
import { MirrorError } from './problem.ts';

const diffBytes = 1024 ** 3 / 8;

export function openClone(gitDir: GitDir, signal?: AbortSignal): Clone {
  return {
    gitDir,
    contains: (commit) => containsCommit(gitDir, commit, signal),
    containsAll: (objects) => containsAll(gitDir, objects, signal),
    resolve: (ref) => resolve(gitDir, ref, signal),
    mergeBase: (a, b) => mergeBaseOf(gitDir, a, b, signal),
    commits: (asked) => commitsOf(gitDir, asked, signal),
    readFile: (commit, path, limit) => readFile(gitDir, { commit, path, limit }, signal),
    addedLines: (base, head) => addedLines(gitDir, base, head, signal),
  };
}

async function containsAll(
  gitDir: GitDir,
  objects: readonly string[],
  signal: AbortSignal | undefined,
): Promise<boolean> {
  const input = objects.map((id) => `${id}\n`).join('');
  const answer = await runGit(gitDir, ['cat-file', '--batch-check=%(objecttype)'], { input, signal });
  return !/ missing$/m.test(answer.toString('latin1'));
}

async function resolve(gitDir: GitDir, ref: string, signal: AbortSignal | undefined): Promise<string | null> {
  const question = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`];
  const answer = await runGit(gitDir, question, { signal, accept: [1, 128] });
  return /^[0-9a-f]{40}$/m.exec(answer.toString('latin1'))?.[0] ?? null;
}

interface FileOfCommit {
  readonly commit: string;
  readonly path: string;
  readonly limit: number;
}

async function readFile(
  gitDir: GitDir,
  { commit, path, limit }: FileOfCommit,
  signal: AbortSignal | undefined,
): Promise<Buffer | null> {
  await assertCommits(gitDir, [commit], signal);
  const blob = await findFile(gitDir, commit, path, signal);
  return blob === null ? null : readBlob(gitDir, blob, limit, signal);
}

async function addedLines(
  gitDir: GitDir,
  base: string,
  head: string,
  signal: AbortSignal | undefined,
): Promise<AddedLines> {
  const common = await mergeBaseOf(gitDir, base, head, signal);
  if (common === null) throw new MirrorError('missing', 'two commits of this clone have no commit in common');
  return readAddedLines(gitDir, [common, head], diffBytes, signal);
}
