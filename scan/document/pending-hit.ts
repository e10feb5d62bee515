/** Hits of a segment that have no lines and columns yet. */
import type { HitDraft, LineFacts } from '../match/hit.ts';
import { withoutNamedValues, withoutValues } from '../suppress/index.ts';
import type { InnerDocument } from './part-types.ts';
import type { PlacedHit } from './placed-hit.ts';
import type { Places } from './places.ts';
import type { TextSegment } from './segment.ts';

export interface PendingHit {
  /** In the segment. */
  readonly from: number;
  readonly to: number;
  readonly hit: HitDraft;
  readonly facts: LineFacts;
  /** It may yet turn out to belong to a table. */
  readonly isHeld: boolean;
}

/** Values of a segment that the reason of a comment is searched for. */
const mostLookedUp = 2_000;

export interface Placing {
  readonly places: Places;
  readonly cellAt: InnerDocument['cellAt'];
  /** A comment may hold any value of the segment, also one that is not among the hits. */
  readonly areAllKnown: boolean;
}

/** In the order of the text. */
export function* placeHits(
  pending: readonly PendingHit[],
  segment: TextSegment,
  { places, cellAt, areAllKnown }: Placing,
): Generator<readonly [hit: PlacedHit, isHeld: boolean]> {
  if (pending.length === 0) return;
  const { text, base } = segment;
  const placeOf = places.finder(segment);
  const shown = createCommentFilter(pending, text, areAllKnown && pending.length <= mostLookedUp);
  for (const { from, to, hit, facts, isHeld } of pending.toSorted((a, b) => a.from - b.from)) {
    const placed = {
      rule: hit.rule,
      confidence: hit.confidence,
      provenance: hit.provenance,
      preview: hit.preview,
      evidence: hit.evidence,
      value: hit.value,
      subject: hit.subject,
      domainAllow: hit.domainAllow,
      ...placeOf(from, to),
      ...(hit.excusedWhere ? { excusedWhere: hit.excusedWhere } : {}),
      ...(hit.milder ? { milder: hit.milder } : {}),
      textOffset: base + from,
      ...(cellAt ? { cell: cellAt(base + from, text, base) } : {}),
      ...shown(facts),
    };
    yield [placed, isHeld];
  }
}

/** Takes values out of comments; where not all of them are known, a comment shows nothing. */
function createCommentFilter(
  pending: readonly PendingHit[],
  text: Buffer,
  areAllKnown: boolean,
): (facts: LineFacts) => LineFacts {
  let values: readonly { text: string; preview: string }[] | null = null;
  const known = (): typeof values =>
    areAllKnown
      ? (values ??= pending.map(({ from, to, hit }) => ({
          text: text.toString('utf8', from, to),
          preview: hit.preview,
        })))
      : null;
  return ({ inline, idle, ...facts }) => ({
    ...facts,
    inline: inline && withoutValues(inline, known()),
    ...(idle && { idle: withoutNamedValues(idle, known()) }),
  });
}
