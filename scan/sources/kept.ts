/**
 * What a merge takes over from one side alone, Git does not tell as a change of the merge; and where the other side had
 * changed or removed it, that is undone. What a range has at its end and its base has not is compared for that.
 */
import type { LocalRepository } from '../model/repository.ts';
import type { Changes } from './changes.ts';
import { runGit } from './git.ts';
import { readFileDifferences, type FileDifference } from './raw-diff.ts';
import { isObjectId } from './revisions.ts';

export interface MergedBlob {
  readonly path: string;
  readonly blob: string;
  /** What is there where the range and its base met. */
  readonly before: readonly (string | null)[];
}

/** Of one push; and a repository may have thousands of refs that a range is measured against. */
export const mostTips = 50;
const mostBases = 1_000;

export function noteUnkept(tips: readonly string[], bases: readonly string[]): string[] {
  if (tips.length <= mostTips && bases.length <= mostBases) return [];
  return [
    `not looked for: what merges keep that their other side took out, of more than ${mostTips} ends or ${mostBases} beginnings`,
  ];
}

/** No commit brought it, or it was edited from a version that the base changed, and no merge joined the two. */
export function isUntold({ path, blob, before }: MergedBlob, changes: Changes | null): boolean {
  const own = changes?.at(path) ?? [];
  if (!own.some((change) => change.blob === blob)) return true;
  if (own.some(({ parents }) => parents.length > 1)) return false;
  const made = new Set([...before, ...own.map((change) => change.blob)]);
  return own.some(({ parents }) => parents.some((parent) => parent !== null && !made.has(parent)));
}

/** Files in which the tip differs from all that it began at; nothing where it merged nothing. */
export async function readKept(
  repository: LocalRepository,
  tip: string,
  bases: readonly string[],
): Promise<readonly MergedBlob[]> {
  if (bases.length === 0 || bases.length > mostBases) return [];
  const merges = ['rev-list', '--merges', '--max-count=1', tip, ...bases.map((base) => `^${base}`)];
  if ((await runGit(repository, merges)).length === 0) return [];
  const starts = await mergeBasesOf(repository, tip, bases);
  const all = await Promise.all(starts.map((start) => readDifference(repository, start, tip)));
  const [first = new Map<string, FileDifference>(), ...others] = all;
  return [...first].flatMap(([path, { blob, before }]) => {
    const elsewhere = others.map((each) => each.get(path));
    if (elsewhere.includes(undefined)) return [];
    return [{ path, blob, before: [before, ...elsewhere.map((side) => side?.before ?? null)] }];
  });
}

async function mergeBasesOf(repository: LocalRepository, tip: string, bases: readonly string[]): Promise<string[]> {
  // Code 1: they never met.
  const answer = await runGit(repository, ['merge-base', '--all', tip, ...bases]).catch(() => Buffer.alloc(0));
  return answer.toString('latin1').split('\n').filter(isObjectId);
}

async function readDifference(
  repository: LocalRepository,
  from: string,
  to: string,
): Promise<ReadonlyMap<string, FileDifference>> {
  const found = new Map<string, FileDifference>();
  for await (const each of readFileDifferences(repository, ['diff-tree', from, to])) found.set(each.path, each);
  return found;
}
