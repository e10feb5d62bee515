/** What matches of one part come to: each is judged, and kept, left out, or held back for a table that may come. */
import type { FindingLimit } from '../match/finding-limit.ts';
import { describeLine, toHit, type HitDraft } from '../match/hit.ts';
import type { MatchedText } from '../match/matcher.ts';
import type { RawMatch } from '../match/raw-match.ts';
import type { Want, Wanting } from '../match/wanted.ts';
import type { Table } from '../model/table.ts';
import type { PartCoverage } from './coverage.ts';
import { HeldHits } from './held.ts';
import { Keeper } from './keeper.ts';
import type { Layer, PlacedSegment } from './layer.ts';
import type { DocumentContext, InnerDocument } from './part-types.ts';
import { placeHits, type PendingHit } from './pending-hit.ts';
import type { PlacedHit } from './placed-hit.ts';
import type { Places } from './places.ts';
import { toSpot } from './settle.ts';

/** Matches between two looks at the clock. */
const matchesAtOnce = 1_024;
/** More are never asked for. */
const mostPersonal = 8;

export interface HitsSetting {
  readonly coverage: PartCoverage;
  readonly limit: FindingLimit;
  readonly cellAt: InnerDocument['cellAt'];
}

export class PartHits {
  readonly #context: DocumentContext;
  readonly #coverage: PartCoverage;
  readonly #limit: FindingLimit;
  readonly #cellAt: InnerDocument['cellAt'];
  readonly #keeper: Keeper;
  readonly #held: HeldHits;
  readonly #hits: PlacedHit[] = [];
  /** Where hits begin, with their rules, as far as their bytes are still in memory. */
  #begun = new Set<number>();
  readonly #personal = new Set<string>();
  #hasLeftOut = false;

  constructor(context: DocumentContext, { coverage, limit, cellAt }: HitsSetting) {
    const { matcher, limits } = context;
    [this.#context, this.#coverage, this.#limit, this.#cellAt] = [context, coverage, limit, cellAt];
    this.#keeper = new Keeper(context, limit);
    this.#held = new HeldHits(matcher, limits.findingsPerDocument);
  }

  /** Different values that were judged to be something of people, so far; of many not all. */
  get personal(): number {
    return this.#personal.size;
  }

  /** A table of a million addresses need not be matched to its end: beyond enough, it waits for what a table tells. */
  wanting({ base, mayBeTable }: PlacedSegment): Wanting {
    return {
      of: (rule) => {
        const want = this.#wantOf(rule, mayBeTable);
        if (want === 'never') this.#limit.exceed(rule);
        this.#hasLeftOut ||= want === 'never' || want === 'place';
        return want;
      },
      place: (rules, start) => this.#held.addSpots(rules, base + start),
      defer: (rules, start, end) => {
        this.#hasLeftOut = true;
        this.#held.defer(rules, start, end);
      },
    };
  }

  #wantOf(rule: number, mayBeTable: boolean): Want {
    if (this.#limit.isExceeded(rule)) return 'never';
    if (!mayBeTable || !this.#held.isFull(rule)) return 'now';
    return this.#held.wasFull(rule) ? 'place' : 'later';
  }

  /** What is kept or held of the matches of one text. */
  judge(found: MatchedText, layer: Layer, segment: PlacedSegment): PendingHit[] {
    this.#addGap(found);
    return [...this.#judged(found.matches, layer, segment)];
  }

  *#judged(
    matches: readonly RawMatch[],
    { text, spanOf, decoded }: Layer,
    segment: PlacedSegment,
  ): Generator<PendingHit> {
    const { length } = this.#context.matcher.rules;
    for (const [index, match] of matches.entries()) {
      if (!this.#goesOn(index)) return;
      const [from, to] = spanOf(match.start, match.end);
      const key = (segment.base + from) * length + match.rule;
      if (this.#begun.has(key) || this.#isLeftOut(match, from, decoded.length > 0, segment)) continue;
      const hit = toHit(match, text, decoded, this.#context);
      if (!hit) continue;
      this.#begun.add(key);
      this.#countPersonal(hit);
      const isHeld = segment.mayBeTable && this.#held.takes(match.rule);
      if (!isHeld && this.#keeper.isSpare(hit)) {
        this.#hasLeftOut = true;
        continue;
      }
      const facts = describeLine(hit, segment.text, from, to, this.#context);
      if (isHeld) this.#held.count(match.rule);
      if (isHeld || this.#keeper.takes({ ...hit, ...facts })) yield { from, to, hit, isHeld, facts };
      else this.#hasLeftOut = true;
    }
  }

  /** Different ones: the same again and again is no column of a table. */
  #countPersonal({ rule, value }: HitDraft): void {
    if (this.#personal.size < mostPersonal && this.#context.matcher.rules[rule]?.kind !== 'secret')
      this.#personal.add(value);
  }

  #goesOn(index: number): boolean {
    return index % matchesAtOnce !== matchesAtOnce - 1 || this.#coverage.proceed();
  }

  /** What is longer than a segment, and of no rule that says how its values begin. */
  #addGap({ cut: [rule] }: MatchedText): void {
    if (rule === undefined) return;
    const { id } = this.#context.matcher.rules[rule] ?? {};
    this.#coverage.addGap(`may hold a value of ${id} that goes on behind what is looked at at once`);
  }

  /** Nothing more of its rule is judged, at least not now. */
  #isLeftOut(match: RawMatch, from: number, isDecoded: boolean, { base, mayBeTable }: PlacedSegment): boolean {
    if (this.#limit.isExceeded(match.rule)) this.#limit.exceed(match.rule);
    else if (!mayBeTable || !this.#held.isFull(match.rule)) return false;
    else if (isDecoded) this.#held.addSpot(match.rule, base + from, match.known);
    else this.#held.skip(match);
    this.#hasLeftOut = true;
    return true;
  }

  /** Gives hits of this segment their lines and columns. */
  place(pending: readonly PendingHit[], segment: PlacedSegment, places: Places): void {
    const placing = { places, cellAt: this.#cellAt, areAllKnown: !this.#hasLeftOut };
    for (const [hit, isHeld] of placeHits(pending, segment, placing)) {
      if (isHeld) this.#held.hold(hit);
      else this.#hits.push(hit);
    }
  }

  /** What was held back for a table that might come, now that all are known. `segment`: the last one, still in memory. */
  release(tables: readonly Table[], segment: PlacedSegment): void {
    const { hits, skipped, deferred } = this.#held.take();
    for (const each of hits) {
      const hit = this.#held.withProvenance(each, toSpot(each), tables);
      if (this.#held.isInside(hit.rule, toSpot(hit), tables) || this.#keeper.takes(hit)) this.#hits.push(hit);
    }
    if (!this.#coverage.isOpen) return;
    const outside = this.#held.outside(deferred, segment.base, tables);
    // Which of them were tried at first depends on what the text of earlier documents is known to come to.
    const late = [...this.#context.matcher.matchDeferred(segment.text, outside), ...skipped];
    late.sort((one, other) => one.start - other.start || one.rule - other.rule);
    this.place([...this.#lateHits(late, tables, segment)], segment, segment.places);
  }

  *#lateHits(skipped: readonly RawMatch[], tables: readonly Table[], segment: PlacedSegment): Generator<PendingHit> {
    const { text, base } = segment;
    for (const [index, match] of skipped.entries()) {
      if (!this.#goesOn(index)) return;
      if (this.#held.isMatchInside(match, base, tables)) continue;
      const { rule, start: from, end: to } = match;
      if (this.#limit.isExceeded(rule)) {
        this.#limit.exceed(rule);
        continue;
      }
      const draft = toHit(match, text, [], this.#context);
      if (!draft) continue;
      const spot = { textOffset: base + from, identifier: draft.subject?.identifier ?? null };
      const hit = this.#held.withProvenance(draft, spot, tables);
      if (this.#keeper.isSpare(hit)) continue;
      const facts = describeLine(hit, text, from, to, this.#context);
      if (this.#keeper.takes({ ...hit, ...facts })) yield { from, to, hit, facts, isHeld: false };
    }
  }

  /** The bytes in front of this offset of the segment leave the memory. */
  pass(segment: PlacedSegment, leaving: number): void {
    const { base } = segment;
    this.#held.passSkipped(segment);
    const first = (base + leaving) * this.#context.matcher.rules.length;
    this.#begun = new Set([...this.#begun].filter((key) => key >= first));
  }

  /** All that were kept. Says of which rules something outside of the tables was not judged. */
  finish(tables: readonly Table[]): readonly PlacedHit[] {
    for (const rule of this.#held.rulesOutside(tables)) this.#limit.exceed(rule);
    return this.#keeper.withCounts(this.#hits);
  }
}
