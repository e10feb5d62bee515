/** Which making public is it, and since when? Pure. */
import type { PublicationEvent, SeenVisibility } from '../store/index.ts';

export interface Publication {
  /** Names it: whatever is written about it is written once. */
  readonly key: string;
  readonly isPublic: boolean;
  /** When the event came, or when it was seen before that; null: no event is known. */
  readonly publishedAt: Date | null;
  /** When it was seen public first, or that something happened. */
  readonly seenAt: Date;
  /** Id of the account that made it public. */
  readonly by: number | null;
}

/**
 * Null: it is not public, and was not between two looks.
 *
 * @param seen as it was seen first, and each change; oldest first
 */
export function publicationOf(seen: readonly SeenVisibility[], event: PublicationEvent | null): Publication | null {
  const last = seen.at(-1);
  if (!last) return null;
  if (last.visibility !== 'public') return momentOf(seen, last, event);
  const before = seen.at(-2);
  // One from before it was private tells nothing of this time.
  const own = event && (!before || event.at > before.seen_at) ? event : null;
  const publishedAt = own && (own.at < last.seen_at ? own.at : last.seen_at);
  return { key: `${last.id}`, isPublic: true, publishedAt, seenAt: last.seen_at, by: own?.by ?? null };
}

/** It was public, and is private again before this job came to it. */
function momentOf(
  seen: readonly SeenVisibility[],
  last: SeenVisibility,
  event: PublicationEvent | null,
): Publication | null {
  const before = seen.at(-2);
  if (event && event.at > last.seen_at)
    return { key: `after-${last.id}`, isPublic: false, publishedAt: event.at, seenAt: event.at, by: event.by };
  if (before?.visibility !== 'public') return null;
  return { key: `${before.id}`, isPublic: false, publishedAt: null, seenAt: before.seen_at, by: null };
}
