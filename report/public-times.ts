/** When everybody on the internet could read what leaked, from what was seen of the visibility of its repository. */

export type PublicTimes =
  /** Dates are ISO 8601. `since` null: not known, before it was looked at first; `until` null: it still is. */
  | { readonly since: string | null; readonly until: string | null }
  | 'never'
  /** It was there before anybody looked, and it is not known who could read it then. */
  | 'unknown';

/** A repository as it was seen first, and each change; oldest first. */
export type VisibilityChange = readonly {
  readonly visibility: 'public' | 'private' | 'internal';
  readonly seen: string;
}[];

/** @param pushed when it came while somebody watched; null: it was there before, or nobody knows */
export function publicTimesOf(seen: VisibilityChange, pushed: string | null): PublicTimes {
  const times = seen.flatMap(({ visibility, seen: from }, index): Period[] => {
    const until = seen[index + 1]?.seen ?? null;
    const isOver = pushed !== null && until !== null && Date.parse(until) <= Date.parse(pushed);
    if (visibility !== 'public' || isOver) return [];
    const isKnown = index > 0 && (pushed === null || Date.parse(from) >= Date.parse(pushed));
    return [{ since: isKnown ? from : pushed, until }];
  });
  const [first, last] = [times[0], times.at(-1)];
  if (first && last) return { since: first.since, until: last.until };
  return pushed === null || seen.length === 0 ? 'unknown' : 'never';
}

/** Null: nobody had looked then. */
export function visibilityAt(seen: VisibilityChange, at: Date): VisibilityChange[number]['visibility'] | null {
  return seen.findLast((each) => Date.parse(each.seen) <= at.getTime())?.visibility ?? null;
}

interface Period {
  readonly since: string | null;
  readonly until: string | null;
}
