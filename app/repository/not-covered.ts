/** What a scan could not look at, and configuration does not accept: the summary names it (docs/promises.md, 5). */
import type { Report } from '../../rules/index.ts';
import type { NotCovered } from '../store/index.ts';

/** So many are named; one more than that says that there are others. */
export const mostNamed = 50;

/** The same path is named once, with what was said of it last. */
export function joinNotCovered(known: readonly NotCovered[], { coverage }: Report): readonly NotCovered[] {
  const fresh = coverage.skipped.filter((skip) => skip.class === 'not-covered' && !skip.accepted);
  const byPath = new Map([...fresh, ...known].map(({ path, reason }) => [path, reason]));
  return [...byPath].slice(0, mostNamed + 1).map(([path, reason]) => ({ path, reason }));
}
