/** Questions to a cache that need no network. */
import { assertIds, linesOf, runGit, streamGit, type GitDir } from './git.ts';
import { toGitName } from './names.ts';
import { readRefs } from './place.ts';
import { MirrorError } from './problem.ts';
import type { CommitsAsked } from './types.ts';

type Signal = AbortSignal | undefined;

export async function containsCommit(gitDir: GitDir, id: string, signal: Signal): Promise<boolean> {
  assertIds([id]);
  const answer = await runGit(gitDir, ['cat-file', '--batch-check=%(objecttype)'], { input: `${id}\n`, signal });
  return answer.toString('latin1') === 'commit\n';
}

/** Throws MirrorError `missing`. */
export async function assertCommits(gitDir: GitDir, ids: readonly string[], signal: Signal): Promise<void> {
  assertIds(ids);
  const input = ids.map((id) => `${id}\n`).join('');
  const answer = (await runGit(gitDir, ['cat-file', '--batch-check=%(objecttype)'], { input, signal })).toString(
    'latin1',
  );
  const wrong = answer
    .trim()
    .split('\n')
    .findIndex((type) => type !== 'commit');
  if (ids.length > 0 && wrong >= 0) throw new MirrorError('missing', `there is no commit ${ids[wrong]} in this cache`);
}

export async function mergeBaseOf(gitDir: GitDir, a: string, b: string, signal: Signal): Promise<string | null> {
  await assertCommits(gitDir, [a, b], signal);
  const answer = await runGit(gitDir, ['merge-base', a, b], { signal, accept: [1] });
  return /^[0-9a-f]{40}/.exec(answer.toString('latin1'))?.[0] ?? null;
}

export async function commitsOf(
  gitDir: GitDir,
  { from, to, onlyMerges }: CommitsAsked,
  signal: Signal,
): Promise<string[]> {
  await assertCommits(gitDir, [to, ...from], signal);
  const input = [to, ...from.map((id) => `^${id}`)].map((line) => `${line}\n`).join('');
  const merges = onlyMerges ? ['--merges'] : [];
  const answer = await runGit(gitDir, ['rev-list', '--topo-order', ...merges, '--stdin'], { input, signal });
  return answer.toString('latin1').split('\n').filter(Boolean);
}

/** Blob id of a regular file, null where the path is anything else. */
export async function findFile(gitDir: GitDir, tree: string, path: string, signal: Signal): Promise<string | null> {
  const parts = path.split('/');
  if (parts.some((part) => part === '' || part === '.' || part === '..' || part.includes('\0'))) return null;
  const answer = await runGit(gitDir, ['ls-tree', '-z', tree, '--', path], { signal });
  const [, id, name] = /^100[0-7]{3} blob ([0-9a-f]{40})\t([^\0]+)\0$/.exec(answer.toString('utf8')) ?? [];
  return name === path ? (id ?? null) : null;
}

/** Throws MirrorError `too-large` beyond `limit` bytes. */
export async function readBlob(gitDir: GitDir, id: string, limit: number, signal: Signal): Promise<Buffer> {
  const input = `${id}\n`;
  const size = Number(await runGit(gitDir, ['cat-file', '--batch-check=%(objectsize)'], { input, signal }));
  if (!(size <= limit)) throw new MirrorError('too-large', `a file has ${size} bytes; ${limit} are read at most`);
  return runGit(gitDir, ['cat-file', 'blob', id], { signal, outputBytes: limit });
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
