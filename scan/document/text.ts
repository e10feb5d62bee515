/** The text of one part, segment by segment: hits, what stands encoded in it, and tables. */
import type { FindingLimit } from '../match/finding-limit.ts';
import type { RawMatch } from '../match/raw-match.ts';
import { PositionTracker } from '../match/position.ts';
import { textStart } from '../match/prefilter/prefilter.ts';
import type { Table } from '../model/table.ts';
import type { PartCoverage } from './coverage.ts';
import { EncodedRuns } from './encoded-runs.ts';
import { PartHits } from './hits.ts';
import type { Layer, SpanMapping, PlacedSegment } from './layer.ts';
import type { Container, DocumentContext, InnerDocument } from './part-types.ts';
import type { PendingHit } from './pending-hit.ts';
import { Places, type Transcoding } from './places.ts';
import { keep, type TextSegment } from './segment.ts';
import { settle } from './settle.ts';
import { TableFeed } from './table-feed.ts';

export interface TextSetting {
  readonly coverage: PartCoverage;
  readonly limit: FindingLimit;
  readonly cellAt: InnerDocument['cellAt'];
  readonly transcoding: Transcoding | null;
}

export class TextScan {
  readonly #context: DocumentContext;
  readonly #coverage: PartCoverage;
  readonly #places: Places;
  readonly #hits: PartHits;
  readonly #runs: EncodedRuns;
  /** Null where somebody else makes a table of it. */
  readonly #feed: TableFeed | null;
  #segment: PlacedSegment | null = null;

  constructor(context: DocumentContext, { coverage, limit, cellAt, transcoding }: TextSetting) {
    [this.#context, this.#coverage] = [context, coverage];
    this.#places = new Places(new PositionTracker(context.matcher.prefilter), transcoding);
    this.#hits = new PartHits(context, { coverage, limit, cellAt });
    this.#runs = new EncodedRuns(context, coverage, this.#hits);
    this.#feed = cellAt ? null : new TableFeed(context.tables);
  }

  get containers(): readonly Container[] {
    return this.#runs.containers;
  }

  scan(next: TextSegment): void {
    const segment = { ...next, places: this.#places.fork(), mayBeTable: this.#mayBeTable(next) };
    this.#segment = segment;
    const { from, to, text } = segment;
    const layer: Layer = { text, spanOf: inPlace, decoded: [], isCut: false };
    const own: PendingHit[] = [];
    const take = (matches: readonly RawMatch[]): void => {
      own.push(...this.#hits.judge({ matches, encoded: [], cut: [] }, layer, segment));
    };
    const range = { from, to, proceed: this.#coverage.proceed, take, wanting: this.#hits.wanting(segment) };
    const found = this.#context.matcher.match(textStart, text.length, range);
    own.push(...this.#hits.judge(found, layer, segment));
    const decoded = this.#runs.judge(found.encoded, layer, segment);
    this.#hits.place([...own, ...decoded], segment, this.#places);
    this.#feed?.push(segment, this.#hits.personal);
  }

  /** Returns how many bytes of the segment that was scanned last need not stay in memory. */
  pass(): number {
    const segment = this.#segment;
    if (!segment) return 0;
    if (this.#feed?.isOpen === false) this.#hits.release([], segment);
    const leaving = Math.min(segment.text.length - keep, this.#runs.stayingFrom(segment));
    this.#hits.pass(segment, leaving);
    this.#places.pass(segment, leaving);
    return leaving;
  }

  /** `table`: what somebody else made of it. */
  end(table: Table | null): ReturnType<typeof settle> {
    // Where time ran out, what was read of a table weighs more than the thousand findings that are told one by one.
    const tables = table ? [table] : (this.#feed?.end() ?? []);
    const whole = tables.filter(({ isPart }) => !isPart);
    if (this.#segment) this.#hits.release(whole, this.#segment);
    return settle(this.#hits.finish(whole), tables, this.#context);
  }

  #mayBeTable({ base }: TextSegment): boolean {
    return base === 0 || this.#feed === null || this.#feed.isOpen;
  }
}

const inPlace: SpanMapping = (start, end) => [start, end];
