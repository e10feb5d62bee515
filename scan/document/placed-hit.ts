import type { MatchSubject } from '../match/subject.ts';
import type { Hit } from '../model/hit.ts';

/** A hit with its offset in the document's UTF-8 form, which tables count in as well. */
export type PlacedHit = Hit & {
  readonly textOffset: number;
  readonly subject: MatchSubject | null;
  readonly isCombined?: boolean;
};
