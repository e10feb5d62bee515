/** Where something may have moved from: another file of the same change, which holds it no more. */
import type { PastVersions } from '../../run/past.ts';
import type { PathChange } from '../../sources/index.ts';
import type { PastFindings } from './held.ts';

export type HeldAt = (blob: string | null, path: string) => PastFindings;

export interface MoveSource {
  readonly change: PathChange;
  /** What every parent held: a thing must be in each. */
  readonly before: readonly PastFindings[];
  readonly after: PastFindings;
  /** What the range ends with there: a merge may have kept what one of its sides took out. */
  readonly ends: readonly PastFindings[];
  /** What its path held and holds no more goes to one place, however many branches took it out: the rest are copies. */
  readonly taken: Map<string, string>;
}

/** Files that changed and whose earlier versions hold something; a version that could not be read is still there. */
export function findSources(past: PastVersions, heldAt: HeldAt): readonly MoveSource[] {
  const { changes, parentsOf, resultsOf } = past;
  const found: MoveSource[] = [];
  const takenAt = new Map<string, Map<string, string>>();
  for (const change of changes.all()) {
    const parents = parentsOf(change).filter((blob) => blob !== null);
    if (parents.length === 0 || !parents.some((blob) => (resultsOf(blob) ?? []).length > 0)) continue;
    if (!isWhole(change.blob, resultsOf)) continue;
    const before = parents.map((blob) => heldAt(blob, change.path));
    const taken = takenAt.get(change.path) ?? new Map<string, string>();
    takenAt.set(change.path, taken);
    const ends = past.endsOf(change).map((blob) => heldAt(blob, change.path));
    found.push({ change, before, after: heldAt(change.blob, change.path), ends, taken });
  }
  return found;
}

/** Whether it is gone from the source, and stays so. */
export function hasLeft({ after, ends }: MoveSource, holds: (held: PastFindings) => boolean): boolean {
  return !holds(after) && !(ends.length > 0 && ends.every(holds));
}

/** Whether it was read to its end; no file is. */
export function isWhole(blob: string | null, resultsOf: PastVersions['resultsOf']): boolean {
  if (blob === null) return true;
  const isCovered = (each: { readonly status?: string; readonly class?: string }): boolean =>
    each.status !== 'not-covered' && each.class !== 'not-covered';
  return resultsOf(blob)?.every((result) => isCovered(result) && (result.skips ?? []).every(isCovered)) ?? false;
}

export interface SourceOfValue {
  readonly source: MoveSource;
  /** Of the value in one part of the file. */
  readonly key: string;
}

/** By rule and value. */
export function indexByValue(sources: readonly MoveSource[]): ReadonlyMap<string, readonly SourceOfValue[]> {
  const all = sources.flatMap((source) => [...(source.before[0]?.keys() ?? [])].map((key) => ({ source, key })));
  return Map.groupBy(all, ({ key }) => key.split('\0', 2).join('\0'));
}

/**
 * Whether what stood in the source may be what came in `arrival`: it left in the same commit or later, and the source
 * did not change in between, so that it was there when the arrival came.
 */
export function mayMove({ change }: MoveSource, arrival: PathChange, { changes }: PastVersions): boolean {
  if (change.commit < arrival.commit) return false;
  if (change.commit === arrival.commit) return true;
  return !changes.at(change.path).some(({ commit }) => commit >= arrival.commit && commit < change.commit);
}

/** Takes it, or finds that it went to this path before. */
export function take({ taken }: MoveSource, thing: string, path: string): boolean {
  const known = taken.get(thing);
  if (known !== undefined) return known === path;
  taken.set(thing, path);
  return true;
}

/** Commit after commit; a file that moved as it is comes before copies that were edited. */
export function inOrder<T extends { readonly change: PathChange }>(
  events: readonly T[],
  { changes }: PastVersions,
): readonly T[] {
  const gone = new Set<string>();
  for (const { blob, parents } of changes.all())
    if (blob === null) for (const parent of parents) if (parent !== null) gone.add(parent);
  const isEdited = ({ change }: T): number => (change.blob !== null && gone.has(change.blob) ? 0 : 1);
  return events.toSorted(
    (a, b) =>
      a.change.commit - b.change.commit ||
      isEdited(a) - isEdited(b) ||
      (a.change.path < b.change.path ? -1 : a.change.path > b.change.path ? 1 : 0),
  );
}
