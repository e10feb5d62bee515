/**
 * A large repository's first pull requests: all commits (small, and needed to know what is between base and head),
 * then the trees of the range and of its edge, then the blobs that are new in it. Each step asks for exact ids, so
 * that what comes does not depend on what Git believes to be here.
 */
import { linesOf, pipeGit, runGit, splitAt, streamGit, type GitDir } from './git.ts';
import { isNullId } from './null-id.ts';
import { readRefs, writeRefs } from './bare.ts';
import { MirrorError } from './problem.ts';
import { fetchObjects, type Connection } from './remote.ts';
import type { MirrorLimits } from './types.ts';
import { chunksOf, tipRefs } from './whole.ts';

export interface PartialFetch {
  readonly gitDir: GitDir;
  readonly connection: Connection;
  readonly limits: MirrorLimits;
}

const perFetch = 20_000;

/** Resolves when every object that a scan of heads without bases reads is here. Throws MirrorError. */
export async function fetchPartialRange(
  partial: PartialFetch,
  heads: readonly string[],
  bases: readonly string[],
): Promise<void> {
  await fetchCommits(partial, [...heads, ...bases]);
  await fetchLoose(partial, heads);
  const revisions = `${heads.join('\n')}\n${bases.map((id) => `^${id}\n`).join('')}`;
  await fetchExact(partial, await treesOf(partial, revisions, heads));
  const { now, before } = await blobsOf(partial, revisions);
  for (const head of heads)
    for (const [old, kept] of await keptOf(partial, head, bases)) {
      now.add(kept);
      if (!isNullId(old)) before.add(old);
    }
  await fetchExact(partial, now);
  await fetchExact(partial, before).catch(withoutBefore);
}

/** What the change is compared with: without it everything in the files that it touches counts as new. */
function withoutBefore(error: unknown): void {
  if (error instanceof MirrorError && (error.kind === 'missing' || error.kind === 'too-large')) return;
  throw error;
}

async function fetchCommits({ gitDir, connection, limits }: PartialFetch, ids: readonly string[]): Promise<void> {
  const refs = (await readRefs(gitDir)) ?? new Map<string, string>();
  const known = new Set(refs.values());
  const wanted = [...new Set(ids)].filter((id) => !known.has(id));
  if (wanted.length === 0) return;
  const how = { filter: 'tree:0', negotiate: true, bytes: limits.fetchBytes, seconds: limits.rangeSeconds } as const;
  await fetchObjects(gitDir, connection, { ids: wanted, ...how });
  await writeRefs(gitDir, new Map([...refs, ...wanted.map((id) => [`${tipRefs}${id}`, id] as const)]));
}

/** Tags of blobs and trees: these no commit of the range leads to. */
async function fetchLoose({ gitDir, connection, limits }: PartialFetch, heads: readonly string[]): Promise<void> {
  const commits = new Map(heads.map((id) => [`${id}^{commit}`, id]));
  const loose = await absentOf(gitDir, new Set(commits.keys()), connection.signal);
  const ids = loose.flatMap((name) => commits.get(name) ?? []);
  const how = { filter: null, negotiate: false, bytes: limits.fetchBytes, seconds: limits.rangeSeconds } as const;
  if (ids.length > 0) await fetchObjects(gitDir, connection, { ids, ...how });
}

/** Root trees of all commits of the range and of their parents; heads too where the range is empty. */
async function treesOf(
  { gitDir, connection: { signal } }: PartialFetch,
  revisions: string,
  heads: readonly string[],
): Promise<ReadonlySet<string>> {
  const trees = new Set<string>();
  const inside = new Set<string>();
  const parents = new Set<string>(heads);
  const list = ['rev-list', '--no-commit-header', '--format=%H %T %P', '--stdin'];
  for await (const line of linesOf(streamGit(gitDir, list, { input: revisions, signal }))) {
    const [id = '', tree = '', ...rest] = line.trim().split(' ');
    inside.add(id);
    trees.add(tree);
    for (const parent of rest) parents.add(parent);
  }
  const edge = [...parents].filter((id) => !inside.has(id));
  for (const tree of (await rootTrees(gitDir, edge, signal)).values()) trees.add(tree);
  return trees;
}

/** Also where the trees themselves are not here. */
export async function rootTrees(
  gitDir: GitDir,
  commits: readonly string[],
  signal: AbortSignal | undefined,
): Promise<ReadonlyMap<string, string>> {
  const trees = new Map<string, string>();
  if (commits.length === 0) return trees;
  const show = ['rev-list', '--no-walk=unsorted', '--no-commit-header', '--format=%H %T', '--stdin'];
  const input = `${commits.join('\n')}\n`;
  for await (const line of linesOf(streamGit(gitDir, show, { input, signal }))) {
    const [id = '', tree = ''] = line.split(' ');
    trees.set(id, tree);
  }
  return trees;
}

const diffTree = [
  'diff-tree',
  '--stdin',
  '-r',
  '-c',
  '--root',
  '--raw',
  '-z',
  '--no-renames',
  '--no-abbrev',
  '--always',
];

/** A repository may have thousands of refs that a range is measured against. */
const mostBases = 1_000;

/** Merges may take over what no commit of the range brings; where the range has one, its end is read as a whole. */
async function keptOf({ gitDir, connection: { signal } }: PartialFetch, head: string, bases: readonly string[]) {
  if (bases.length === 0 || bases.length > mostBases) return [];
  const input = `${head}\n${bases.map((id) => `^${id}\n`).join('')}`;
  if ((await runGit(gitDir, ['rev-list', '--merges', '--max-count=1', '--stdin'], { input, signal })).length === 0)
    return [];
  const met = await runGit(gitDir, ['merge-base', '--all', head, ...bases], { signal, accept: [1] });
  const kept: (readonly [old: string, kept: string])[] = [];
  for (const start of met.toString('latin1').split('\n').filter(Boolean)) {
    const diff = ['diff-tree', '-r', '--raw', '--no-renames', '--no-abbrev', start, head];
    const lines = (await runGit(gitDir, diff, { signal })).toString('latin1').split('\n');
    for (const line of lines) {
      const [, mode = '', old = '', blob] = /^:(\d+) 1[02]0\d{3} ([0-9a-f]+) ([0-9a-f]+) /.exec(line) ?? [];
      if (blob !== undefined) kept.push([mode === '160000' ? '0' : old, blob]);
    }
  }
  return kept;
}

interface Blobs {
  readonly now: Set<string>;
  /** In the parents, at the same paths. */
  readonly before: Set<string>;
}

/** What the engine's walk will name: the same commands, so that nothing it needs can be forgotten. */
async function blobsOf(partial: PartialFetch, revisions: string): Promise<Blobs> {
  const { gitDir, connection } = partial;
  const now = new Set<string>();
  const before = new Set<string>();
  const all = pipeGit(gitDir, ['rev-list', '--stdin'], diffTree, { input: revisions, signal: connection.signal });
  let isPath = false;
  for await (const record of splitAt(0, all)) {
    const isHeader: boolean = !isPath && record[0] === 0x3a;
    const [blob = null, ...parents] = isHeader ? toSides(record.toString('latin1')) : [];
    if (blob !== null) now.add(blob);
    for (const parent of parents) if (parent !== null) before.add(parent);
    isPath = isHeader;
  }
  return { now, before };
}

/**
 * The new side first. `:` and mode per parent, the new mode, ids alike, status (git-diff-tree, RAW OUTPUT and combined);
 * null where there is no file.
 */
function toSides(header: string): (string | null)[] {
  const parents = /^:+/.exec(header)?.[0].length ?? 1;
  const words = header.slice(parents).split(' ');
  const sides = Array.from({ length: parents + 1 }, (_, side) => {
    const [mode, id] = [words[side], words[parents + 1 + side]];
    return id !== undefined && mode !== '160000' && mode !== '000000' ? id : null;
  });
  return [sides.at(-1) ?? null, ...sides.slice(0, -1)];
}

/** Fetches what is absent of these trees (with all below them) and blobs, and makes sure that it came. */
export async function fetchExact(
  { gitDir, connection, limits }: PartialFetch,
  ids: ReadonlySet<string>,
): Promise<void> {
  const how = {
    filter: 'blob:none',
    negotiate: false,
    bytes: limits.fetchBytes,
    seconds: limits.rangeSeconds,
  } as const;
  const absent = await absentOf(gitDir, ids, connection.signal);
  for (const chunk of chunksOf(absent, perFetch)) await fetchObjects(gitDir, connection, { ids: chunk, ...how });
  const still = absent.length === 0 ? [] : await absentOf(gitDir, new Set(absent), connection.signal);
  if (still.length > 0)
    throw new MirrorError('missing', `the server did not send ${still.length} objects of the range`);
}

/** Those that this cache does not hold. */
export async function absentOf(
  gitDir: GitDir,
  ids: ReadonlySet<string>,
  signal: AbortSignal | undefined,
): Promise<string[]> {
  if (ids.size === 0) return [];
  const input = `${[...ids].join('\n')}\n`;
  const absent: string[] = [];
  for await (const line of linesOf(streamGit(gitDir, ['cat-file', '--batch-check', '--buffer'], { input, signal })))
    if (line.endsWith(' missing')) absent.push(line.slice(0, -' missing'.length));
  return absent;
}
