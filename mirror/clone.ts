/** A clone that somebody else made, such as the checkout of a workflow: asked, never changed. */
import { readAddedLines } from './diff.ts';
import { runGit, type GitDir } from './git.ts';
import {
  assertCommits,
  commitsOf,
  containsCommit,
  countOf,
  findFile,
  listFolder,
  mergeBaseOf,
  presentOf,
  readBlob,
  startReading,
  stepsOf,
  type GitReading,
} from './read.ts';
import type { TreeEntry } from './tree-entry.ts';
import { isSound } from './sound.ts';
import type { AddedLines, Clone } from './types.ts';
import { MirrorError } from './problem.ts';

const diffBytes = 1024 ** 3 / 8;

export function openClone(gitDir: GitDir, signal?: AbortSignal): Clone {
  const reading = startReading(gitDir, signal);
  return {
    gitDir,
    contains: (commit) => containsCommit(reading, commit),
    present: (commits) => presentOf(reading, commits),
    isSound: (toProve) => isSound(gitDir, toProve, signal),
    containsAll: (objects) => containsAll(reading, objects),
    mergeBase: (a, b) => mergeBaseOf(reading, a, b),
    commits: (asked) => commitsOf(reading, asked),
    count: (asked) => countOf(reading, asked),
    steps: (asked) => stepsOf(reading, asked),
    list: (commit, folder) => list(reading, commit, folder),
    readFile: (commit, path, limit) => readFile(reading, { commit, path, limit }),
    addedLines: (base, head) => addedLines(reading, base, head),
  };
}

async function containsAll({ gitDir, signal }: GitReading, objects: readonly string[]): Promise<boolean> {
  const input = objects.map((id) => `${id}\n`).join('');
  const answer = await runGit(gitDir, ['cat-file', '--batch-check=%(objecttype)'], { input, signal });
  return !/ missing$/m.test(answer.toString('latin1'));
}

interface FileOfCommit {
  readonly commit: string;
  readonly path: string;
  readonly limit: number;
}

async function list(reading: GitReading, commit: string, folder: string): Promise<readonly TreeEntry[]> {
  await assertCommits(reading, [commit]);
  return listFolder(reading, commit, folder);
}

async function readFile(reading: GitReading, { commit, path, limit }: FileOfCommit): Promise<Buffer | null> {
  await assertCommits(reading, [commit]);
  const blob = await findFile(reading, commit, path);
  return blob === null ? null : readBlob(reading, blob, limit);
}

async function addedLines(reading: GitReading, base: string, head: string): Promise<AddedLines> {
  const common = await mergeBaseOf(reading, base, head);
  if (common === null) throw new MirrorError('missing', 'two commits of this clone have no commit in common');
  return readAddedLines(reading.gitDir, [common, head], diffBytes, reading.signal);
}
