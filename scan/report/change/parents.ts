/** Whether a thing was there before: in every parent, and of a merge as its sides and their past say. */
import type { PastVersions } from '../../run/past.ts';
import type { PathChange } from '../../sources/index.ts';
import { isWhole } from './moves.ts';

/** `holds` is asked of versions of the file that changed. */
export type PresenceTest = (change: PathChange, holds: (blob: string) => boolean) => boolean;

export function createParentTest({ parentsOf, mergeOf, resultsOf }: PastVersions): PresenceTest {
  return (change, holds) => {
    const holdsAt = (blob: string | null): boolean => blob !== null && holds(blob);
    const parents = parentsOf(change);
    if (!parents.some(holdsAt)) return false;
    if (parents.every(holdsAt)) return true;
    const { keeps, loses } = mergeOf(change);
    // What cannot be read may have held it.
    const mayHold = (blob: string | null): boolean => holdsAt(blob) || !isWhole(blob, resultsOf);
    return keeps.some(holdsAt) && loses !== null && !loses.some(mayHold);
  };
}
