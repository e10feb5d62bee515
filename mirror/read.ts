/** Questions to a cache that need no network. */
import { keepAnswers, type CacheAnswers } from './answers.ts';
import { assertIds, linesOf, runGit, streamGit, type GitDir } from './git.ts';
import { toGitName } from './names.ts';
import { readRefs } from './bare.ts';
import { toKind, type TreeEntry } from './tree-entry.ts';
import { MirrorError } from './problem.ts';
import type { CommitsAsked, HistoryStep, RangeCount, StepsAsked } from './types.ts';

type Signal = AbortSignal | undefined;

/** One folder of Git that is asked many things. */
export interface GitReading {
  readonly gitDir: GitDir;
  readonly signal: Signal;
  /** Commits that are there, and stay. */
  readonly found: Set<string>;
  readonly answers: CacheAnswers;
}

export function startReading(gitDir: GitDir, signal: Signal, answers: CacheAnswers = keepAnswers()): GitReading {
  return { gitDir, signal, found: new Set(), answers };
}

/** Of the ids, those of commits that are there. */
async function findCommits(
  { gitDir, signal, found }: GitReading,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const unknown = [...new Set(ids)].filter((id) => !found.has(id));
  for (const [id, type] of await typesOf(gitDir, unknown, signal)) if (type === 'commit') found.add(id);
  return found;
}

/** Of those that are there. */
async function typesOf(gitDir: GitDir, ids: readonly string[], signal: Signal): Promise<ReadonlyMap<string, string>> {
  assertIds(ids);
  if (ids.length === 0) return new Map();
  const input = ids.map((id) => `${id}\n`).join('');
  const answer = await runGit(gitDir, ['cat-file', '--batch-check=%(objecttype)'], { input, signal });
  const types = answer.toString('latin1').split('\n');
  return new Map(ids.map((id, at) => [id, types[at] ?? ''] as const).filter(([, type]) => /^[a-z]+$/.test(type)));
}

/** Tags may be of anything. Throws MirrorError `missing`. */
export async function assertObjects({ gitDir, signal, found }: GitReading, ids: readonly string[]): Promise<void> {
  const unknown = ids.filter((id) => !found.has(id));
  const types = await typesOf(gitDir, unknown, signal);
  for (const [id, type] of types) if (type === 'commit') found.add(id);
  const missing = unknown.find((id) => !types.has(id));
  if (missing !== undefined) throw new MirrorError('missing', `object ${missing} is not in this cache`);
}

/** Those that are there, in their order. */
export async function presentOf(reading: GitReading, ids: readonly string[]): Promise<readonly string[]> {
  const found = await findCommits(reading, ids);
  return ids.filter((id) => found.has(id));
}

export async function containsCommit(reading: GitReading, id: string): Promise<boolean> {
  return (await presentOf(reading, [id])).length > 0;
}

/** Throws MirrorError `missing`. */
export async function assertCommits(reading: GitReading, ids: readonly string[]): Promise<void> {
  const found = await findCommits(reading, ids);
  const missing = ids.find((id) => !found.has(id));
  if (missing !== undefined) throw new MirrorError('missing', `commit ${missing} is not in this cache`);
}

export async function mergeBaseOf(reading: GitReading, a: string, b: string): Promise<string | null> {
  const { gitDir, signal, answers } = reading;
  await assertCommits(reading, [a, b]);
  return answers.bases.get([gitDir, a, b], async () => {
    const answer = await runGit(gitDir, ['merge-base', a, b], { signal, accept: [1] });
    return /^[0-9a-f]{40}/.exec(answer.toString('latin1'))?.[0] ?? null;
  });
}

export function commitsOf(reading: GitReading, asked: CommitsAsked): Promise<string[]> {
  return listRange(reading, asked, '--topo-order');
}

export async function countOf(reading: GitReading, asked: CommitsAsked): Promise<RangeCount> {
  const ends = [asked.to, ...asked.from];
  await assertCommits(reading, ends);
  return reading.answers.counts.get([reading.gitDir, ...ends], async () => {
    const commits = await listRange(reading, asked, '--parents');
    return { commits: commits.length, hasMerges: commits.some((line) => line.split(' ').length > 2) };
  });
}

async function listRange(reading: GitReading, { from, to }: CommitsAsked, option: string): Promise<string[]> {
  await assertCommits(reading, [to, ...from]);
  const input = [to, ...from.map((id) => `^${id}`)].map((line) => `${line}\n`).join('');
  const answer = await runGit(reading.gitDir, ['rev-list', option, '--stdin'], { input, signal: reading.signal });
  return answer.toString('latin1').split('\n').filter(Boolean);
}

export async function stepsOf(reading: GitReading, { from, to, objects }: StepsAsked): Promise<readonly HistoryStep[]> {
  await assertCommits(reading, [...to, ...from]);
  const input = [...to, ...from.map((id) => `^${id}`)].map((line) => `${line}\n`).join('');
  // Of a merge only what it has from none of its parents.
  const shown = ['-c', '--root', '--raw', '--no-abbrev', '--no-renames', '--format=>%H %P'];
  const output = streamGit(reading.gitDir, ['log', ...shown, '--stdin'], { input, signal: reading.signal });
  const steps: { id: string; parents: string[]; brings: string[] }[] = [];
  for await (const line of linesOf(output)) {
    const [id = '', ...parents] = line.startsWith('>') ? line.slice(1).split(' ').filter(Boolean) : [];
    if (id !== '') steps.push({ id, parents, brings: objects.has(id) ? [id] : [] });
    const object = newObject(line);
    if (object !== null && objects.has(object)) steps.at(-1)?.brings.push(object);
  }
  return steps;
}

/** `:modes… ids… status<tab>path`, with as many colons as parents; the last id is of the commit. */
function newObject(line: string): string | null {
  const ids = /^:+(?:\d{6} )+((?:[0-9a-f]{40} )+)/.exec(line)?.[1];
  return ids?.trimEnd().split(' ').at(-1) ?? null;
}

/** `tree`: id of a tree or of a commit; `folder` '': its root. */
export async function listFolder(
  { gitDir, signal, answers }: GitReading,
  tree: string,
  folder: string,
): Promise<readonly TreeEntry[]> {
  if (folder !== '' && !isPlain(folder)) return [];
  return answers.folders.get([gitDir, tree, folder], () => askFolder({ gitDir, signal }, tree, folder));
}

async function askFolder(
  { gitDir, signal }: Pick<GitReading, 'gitDir' | 'signal'>,
  tree: string,
  folder: string,
): Promise<readonly TreeEntry[]> {
  const isRoot = folder === '';
  const answer = await runGit(gitDir, ['ls-tree', '-z', tree, ...(isRoot ? [] : ['--', `${folder}/`])], { signal });
  const lines = answer.toString('utf8').split('\0').filter(Boolean);
  return lines.flatMap((line) => {
    const [, mode = '', id = '', path = ''] = /^(\d{6}) [a-z]+ ([0-9a-f]{40})\t([\s\S]+)$/.exec(line) ?? [];
    const name = isRoot ? path : path.slice(folder.length + 1);
    return name === '' ? [] : [{ name, kind: toKind(mode), id }];
  });
}

function isPlain(path: string): boolean {
  return path.split('/').every((part) => part !== '' && part !== '.' && part !== '..' && !part.includes('\0'));
}

/** `tree`: id of a tree or of a commit. Blob id of a regular file, null where the path is anything else. */
export async function findFile({ gitDir, signal }: GitReading, tree: string, path: string): Promise<string | null> {
  if (!isPlain(path)) return null;
  const answer = await runGit(gitDir, ['ls-tree', '-z', tree, '--', path], { signal });
  const [, id, name] = /^100[0-7]{3} blob ([0-9a-f]{40})\t([^\0]+)\0$/.exec(answer.toString('utf8')) ?? [];
  return name === path ? (id ?? null) : null;
}

/** Bytes of `<id> blob <size>` and the line ends around a blob. */
const longestFrame = 64;

/** Throws MirrorError `too-large` beyond `limit` bytes. */
export async function readBlob({ gitDir, signal }: GitReading, id: string, limit: number): Promise<Buffer> {
  const output = streamGit(gitDir, ['cat-file', '--batch'], { input: `${id}\n`, signal });
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of output) {
    chunks.push(chunk);
    bytes += chunk.length;
    if (bytes > limit + longestFrame) break;
  }
  const answer = Buffer.concat(chunks);
  const start = answer.indexOf(10) + 1;
  const [, size = ''] = /^[0-9a-f]+ blob (\d+)$/.exec(answer.toString('latin1', 0, start - 1)) ?? [];
  if (size === '') throw new MirrorError('missing', 'a file of a commit is not in this cache');
  if (Number(size) > limit) throw new MirrorError('too-large', `a file has ${size} bytes; ${limit} are read at most`);
  return answer.subarray(start, start + Number(size));
}

/** Walks from the newest commits and stops as soon as all are found. */
export async function reachableOf(
  gitDir: GitDir,
  objects: readonly string[],
  from: readonly string[],
  signal: Signal,
): Promise<ReadonlySet<string>> {
  const wanted = new Set(objects);
  const found = new Set<string>();
  const starts = await toIds(gitDir, from);
  if (wanted.size === 0 || starts.length === 0) return found;
  const walk = ['rev-list', '--objects', '--no-object-names', '--in-commit-order', '--stdin'];
  const input = `${starts.join('\n')}\n`;
  for await (const id of linesOf(streamGit(gitDir, walk, { input, signal, seconds: 1800 }))) {
    if (wanted.has(id)) found.add(id);
    if (found.size === wanted.size) break;
  }
  return found;
}

async function toIds(gitDir: GitDir, from: readonly string[]): Promise<string[]> {
  const refs = (await readRefs(gitDir)) ?? new Map<string, string>();
  return from.map((start) => {
    const id = start.startsWith('refs/') ? refs.get(toGitName(start)) : start;
    if (id === undefined) throw new MirrorError('missing', 'a ref to start from is not in this cache; fetch again');
    assertIds([id]);
    return id;
  });
}
