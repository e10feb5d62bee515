/** Caches that hold, for each of their refs, everything it leads to. */
import { join } from 'node:path';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { runGit, type GitDir } from './git.ts';
import { packCount, readRefs, writeHead, writeRefs, type Refs } from './bare.ts';
import { toText } from './names.ts';
import { fetchObjects, listRemote, type Connection } from './remote.ts';
import type { AllWanted, MirrorLimits } from './types.ts';

/** Commits that no branch holds, for the next fetch to build on. */
export const tipRefs = 'refs/leakwarden/';

const perFetch = 20_000;
const manyPacks = 32;

export function isComplete(gitDir: GitDir): boolean {
  return existsSync(join(gitDir, 'complete'));
}

/** Brings these commits with all their history. */
export async function fetchTips(
  gitDir: GitDir,
  connection: Connection,
  limits: MirrorLimits,
  ids: readonly string[],
): Promise<void> {
  const refs = (await readRefs(gitDir)) ?? new Map<string, string>();
  const known = new Set(refs.values());
  const wanted = new Set(ids.filter((id) => !known.has(id)));
  if (wanted.size === 0) return;
  await fetchWhole(gitDir, connection, [...wanted], limits.fetchBytes, limits.rangeSeconds);
  await writeRefs(gitDir, new Map([...refs, ...[...wanted].map((id) => [`${tipRefs}${id}`, id] as const)]));
  await joinPacks(gitDir, connection);
}

/**
 * All branches, tags and, where they are wanted, heads of pull requests. What came in earlier tries is not fetched again.
 * Returns all that was listed.
 */
export async function fetchEverything(
  gitDir: GitDir,
  connection: Connection,
  limits: MirrorLimits,
  wanted: AllWanted,
): Promise<Refs> {
  const { refs: listed, head } = await listRemote(gitDir, connection, limits.rangeSeconds);
  const present = keptRefs(listed, wanted);
  const before = (await readRefs(gitDir)) ?? new Map<string, string>();
  const arrived = new Map(before);
  for (const step of stepsOf(present, new Set(before.values()))) {
    await fetchWhole(gitDir, connection, [...new Set(step.map(([, id]) => id))], limits.fetchBytes, limits.allSeconds);
    for (const [, id] of step) arrived.set(`${tipRefs}${id}`, id);
    await writeRefs(gitDir, arrived);
  }
  await writeRefs(gitDir, present);
  if (head !== null && present.has(head)) await writeHead(gitDir, head);
  await forgetUnreachable(gitDir, connection, gone(before, present), limits);
  await joinPacks(gitDir, connection);
  await writeFile(join(gitDir, 'complete'), '', { mode: 0o600 });
  return listed;
}

/** Branches, tags and everything of pull requests, named as text. */
export function toldRefs(listed: Refs): ReadonlyMap<string, string> {
  const told = [...listed].filter(([name]) => /^refs\/(?:heads|tags|pull)\//.test(name));
  return new Map(told.map(([name, id]) => [toText(name), id]));
}

/** Branches, tags, heads of pull requests; `refs/pull/1/merge` GitHub makes of what both sides hold already. */
export function keptRefs(listed: Refs, { pulls, others = false }: AllWanted): Refs {
  const isKept = (name: string): boolean => {
    if (name.startsWith('refs/pull/')) return pulls && /^refs\/pull\/\d+\/head$/.test(name);
    return others || /^refs\/(?:heads|tags)\//.test(name);
  };
  return new Map([...listed].filter(([name]) => isKept(name)));
}

/** Branches and tags first: each step that came through is kept, whatever happens to the next one. */
function stepsOf(present: Refs, known: ReadonlySet<string>): [string, string][][] {
  const unknown = [...present].filter(([, id]) => !known.has(id));
  const isPull = ([name]: [string, string]): boolean => name.startsWith('refs/pull/');
  const own = unknown.filter((ref) => !isPull(ref));
  const pulls = unknown.filter(isPull);
  return [own, ...chunksOf(pulls, perFetch)].filter((step) => step.length > 0);
}

export function chunksOf<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size));
}

async function fetchWhole(
  gitDir: GitDir,
  connection: Connection,
  ids: readonly string[],
  bytes: number,
  seconds: number,
): Promise<void> {
  await fetchObjects(gitDir, connection, { ids, filter: null, negotiate: true, bytes, seconds });
}

/** What no ref stands at any longer. */
function gone(before: Refs, present: Refs): readonly string[] {
  const kept = new Set(present.values());
  return [...new Set(before.values())].filter((id) => !kept.has(id));
}

/** After a force-push or a deleted branch: what nothing leads to any longer is no content of the repository. */
async function forgetUnreachable(
  gitDir: GitDir,
  { signal }: Connection,
  olds: readonly string[],
  { allSeconds }: MirrorLimits,
): Promise<void> {
  if (olds.length === 0) return;
  const input = `${olds.join('\n')}\n`;
  const lost = await runGit(gitDir, ['rev-list', '--max-count=1', '--stdin', '--not', '--all'], { input, signal });
  if (lost.length > 0) await runGit(gitDir, ['repack', '-a', '-d', '-q'], { signal, seconds: allSeconds });
}

/** Every fetch leaves a pack; looking through many is slow. */
async function joinPacks(gitDir: GitDir, { signal }: Connection): Promise<void> {
  if ((await packCount(gitDir)) > manyPacks)
    await runGit(gitDir, ['repack', '--geometric=2', '-d', '-q'], { signal, seconds: 1800 });
}
