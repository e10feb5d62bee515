/**
 * One document, in pieces of any size, from begin to end: recognises what it is, matches it segment by segment with an
 * overlap, decodes what is encoded in it, understands tables. Bounded memory whatever the size.
 */
import { isUtf8 } from 'node:buffer';
import { recogniseContent } from '../formats/content.ts';
import { decodeContainer, type EncodedContainer } from '../formats/encodings/encoded-container.ts';
import { decode, hidesFile } from '../formats/encodings/encoded.ts';
import { openDecoder, type TextDecoding } from '../formats/encodings/encodings.ts';
import { describeBinary } from '../formats/kinds/unknown.ts';
import { FindingLimit } from '../match/finding-limit.ts';
import { describeLine, toHit, type HitDraft, type LineFacts } from '../match/hit.ts';
import type { EncodedRun, MatchedText, RawMatch } from '../match/matcher.ts';
import { PositionTracker, type Position } from '../match/position.ts';
import { scratch, textCapacity, textStart } from '../match/prefilter.ts';
import type { Hit } from '../model/hit.ts';
import type { Table, TableReader } from '../model/table.ts';
import { withoutNamedValues, withoutValues } from '../suppress/index.ts';
import { mayBePerson, mayBeTable, namesPeople, openTable } from '../tables/index.ts';
import type { Container, DocumentContext, DocumentResult, InnerDocument } from './document-types.ts';
import { joinEncoded, type EncodedText } from './encoded-text.ts';
import { HeldHits } from './held.ts';
import { Keeper } from './keeper.ts';
import { longestBetween, runEnd } from './lines-joined.ts';
import type { PlacedHit } from './placed-hit.ts';
import { settle, toSpot } from './settle.ts';

/** Matches may be this long; what begins in the last part of a segment is left to the next one. */
const overlap = 32_768;
/** Context that stays in front of the overlap. */
const keep = overlap + 1_024;
const headSize = 4_096;
/** Documents of one segment are looked at as tables only with this many personal matches. */
const fewPersonal = 3;
/** Values of a segment that the reason of a comment is searched for. */
const mostLookedUp = 2_000;

export class DocumentScanner {
  readonly #context: DocumentContext;
  readonly #memory: Uint8Array;
  #hits: PlacedHit[] = [];
  #limit: FindingLimit;
  #keeper: Keeper;
  #held: HeldHits;
  /** Where hits begin, with their rules, as far as their bytes are still in memory. */
  #seen = new Set<number>();
  #tracker: PositionTracker;
  /** As the tracker was at the beginning of the segment at hand. */
  #segmentTracker: PositionTracker;
  #status: DocumentResult['status'] = 'scanned';
  #reason: string | null = null;
  /** Why a search of its bytes is not the whole of it. */
  #uncovered: string | null = null;
  #isUnknown = false;
  #decoder: TextDecoding | null = null;
  #bom = 0;
  #recognised = false;
  #bytes = 0;
  /** Bytes in memory, the document offset of the first of them, and from where candidates still count. */
  #fill = 0;
  #base = 0;
  #acceptFrom = 0;
  #table: TableReader | null = null;
  #tablePushed = 0;
  #personal = 0;
  #hasLeftOut = false;
  #isLast = false;
  /** An encoded run at the end of the last segment: where it begins in the document. */
  #carried: { readonly id: number; readonly at: number; readonly isWaiting: boolean } | null = null;
  #containers: Container[] = [];
  #containerBytes = 0;
  /** Why something of a document that was read to its end is not covered. */
  #partial: string | null = null;
  #deadline: () => number = () => 0;
  #cellAt: InnerDocument['cellAt'] = null;

  constructor(context: DocumentContext) {
    this.#context = context;
    this.#memory = context.matcher.prefilter.memory;
    this.#tracker = this.#segmentTracker = new PositionTracker(context.matcher.prefilter);
    this.#limit = new FindingLimit(context.limits.findingsPerDocument);
    this.#keeper = new Keeper(context, this.#limit);
    this.#held = new HeldHits(context.matcher.rules, context.limits.findingsPerDocument);
  }

  /** `size`: 0 where it is not known. */
  begin(size: number, inner: InnerDocument | null = null): void {
    this.#hits = [];
    const { matcher, limits } = this.#context;
    this.#limit = inner?.limit ?? new FindingLimit(limits.findingsPerDocument);
    this.#keeper = new Keeper(this.#context, this.#limit);
    this.#held = new HeldHits(matcher.rules, limits.findingsPerDocument);
    this.#seen = new Set();
    this.#hasLeftOut = false;
    [this.#carried, this.#containers, this.#containerBytes, this.#partial] = [null, [], 0, null];
    this.#tracker = new PositionTracker(matcher.prefilter);
    [this.#status, this.#reason, this.#decoder, this.#recognised] = ['scanned', null, null, false];
    [this.#uncovered, this.#isUnknown] = [null, false];
    this.#bom = this.#bytes = this.#fill = this.#base = this.#acceptFrom = this.#tablePushed = this.#personal = 0;
    this.#table = null;
    this.#cellAt = inner?.cellAt ?? null;
    this.#recognised = inner?.isText ?? false;
    const { documentTime } = limits;
    // A large document may take longer: a second for each 5 MB on top.
    const own = performance.now() + documentTime + size / 5_000;
    this.#deadline = inner?.deadline ?? (() => own);
    this.#assertSize(size);
  }

  #assertSize(size: number): void {
    const { documentSize } = this.#context.limits;
    if (size > documentSize) this.#giveUp(`larger than limits.documentSize (${size} > ${documentSize} bytes)`);
  }

  data(chunk: Uint8Array): void {
    this.#bytes += chunk.length;
    if (this.#status !== 'scanned') return;
    this.#assertSize(this.#bytes);
    if (!this.isOpen) return;
    if (this.#decoder) this.#decodeAndAppend(chunk);
    else this.#append(chunk);
  }

  /** Whether anything that may still come would be looked at. */
  get isOpen(): boolean {
    return this.#status === 'scanned';
  }

  /** `table`: what somebody else made of it; then nothing here looks for one. */
  end(table: Table | null = null): DocumentResult {
    if (this.#status === 'scanned' && !this.#recognised) this.#recognise();
    if (this.#status === 'scanned' && this.#decoder) this.#append(Buffer.from(this.#decoder.decode()));
    if (this.#status === 'scanned') this.#flush(true);
    const tables = table ? [table] : this.#status === 'scanned' ? (this.#table?.end() ?? []) : [];
    this.#table = null;
    const whole = tables.filter(({ isPart }) => !isPart);
    this.#release(whole);
    for (const rule of this.#held.rulesOutside(whole)) this.#limit.exceed(rule);
    const settled = settle(this.#keeper.withCounts(this.#hits), tables, this.#context);
    if (this.#status === 'scanned' && this.#uncovered !== null) this.#giveUp(this.#uncovered);
    const [exceeded, unlisted] = [this.#limit.takeExceeded(), this.#limit.takeUnlisted()];
    if (this.#status === 'scanned' && this.#partial) this.#giveUp(this.#partial);
    const containers = this.#containers;
    return {
      status: this.#status,
      reason: this.#reason,
      bytes: this.#bytes,
      ...settled,
      ...(containers.length > 0 ? { containers } : {}),
      ...(exceeded.length > 0 ? { exceeded } : {}),
      ...(unlisted > 0 ? { unlisted } : {}),
    };
  }

  #giveUp(reason: string): void {
    this.#status = 'not-covered';
    this.#reason = reason;
  }

  #append(chunk: Uint8Array): void {
    for (let at = 0; at < chunk.length && this.#status === 'scanned';) {
      const room = Math.min(chunk.length - at, textCapacity - 64 - this.#fill);
      this.#memory.set(chunk.subarray(at, at + room), textStart + this.#fill);
      this.#fill += room;
      at += room;
      if (!this.#recognised && this.#fill >= headSize && this.#recognise() === 'decoded') {
        this.#decodeAndAppend(chunk.subarray(at));
        return;
      }
      if (this.#fill === textCapacity - 64) this.#flush(false);
    }
  }

  /** Looks at the first bytes. Returns `decoded` when the rest must pass the decoder. */
  #recognise(): 'as-is' | 'decoded' {
    this.#recognised = true;
    const head = this.#memory.subarray(textStart, textStart + this.#fill);
    const content = recogniseContent(head);
    if (content.kind !== 'text') {
      [this.#status, this.#reason] = [content.kind, content.reason];
      return 'as-is';
    }
    [this.#uncovered, this.#isUnknown] = [content.uncovered, content.isUnknown];
    if (content.encoding === 'bytes') return 'as-is';
    this.#decoder = openDecoder(content.encoding);
    this.#bom = content.bom;
    this.#fill = 0;
    // A copy: what it is decoded to takes its place.
    this.#decodeAndAppend(head.slice());
    return 'decoded';
  }

  #decodeAndAppend(chunk: Uint8Array): void {
    const piece = 1 << 20;
    for (let at = 0; at < chunk.length; at += piece) {
      this.#append(Buffer.from(this.#decoder?.decode(chunk.subarray(at, at + piece)) ?? ''));
    }
  }

  #flush(isLast: boolean): void {
    const { matcher } = this.#context;
    this.#isLast = isLast;
    if (this.#isUnknown) this.#lookAtBinary(isLast);
    const to = isLast ? this.#fill : this.#fill - overlap;
    this.#segmentTracker = this.#tracker.fork();
    const range = { from: this.#acceptFrom, to, proceed: this.#proceed, isFull: this.#isFull };
    const found = matcher.match(textStart, this.#fill, range);
    const spanOf: Span = (start, end) => [start, end];
    const matches = [...this.#hitsOf(found, textStart, this.#fill, spanOf, [])];
    this.#countPersonal(found);
    this.#leaveCut(found);
    const runs = [...this.#carriedRun(), ...found.encoded];
    this.#encodedHits(runs, { start: textStart, length: this.#fill, spanOf, decoded: [], isCut: false }, matches);
    this.#place(matches, this.#tracker);
    this.#feedTable(isLast);
    if (isLast || this.#status !== 'scanned') return;
    if (!this.#table && !this.#cellAt) this.#release([]);
    this.#slide();
  }

  #lookAtBinary(isWhole: boolean): void {
    this.#isUnknown = false;
    this.#uncovered = describeBinary(this.#memory.subarray(textStart, textStart + this.#fill), isWhole);
  }

  #countPersonal({ matches }: MatchedText): void {
    const { rules } = this.#context.matcher;
    this.#personal += matches.filter(({ rule }) => rules[rule]?.kind !== 'secret').length;
  }

  /** What is longer than a segment, and of no rule that says how its values begin. */
  #leaveCut({ cut: [rule] }: MatchedText): void {
    if (rule === undefined) return;
    this.#partial ??= `may hold a value of ${this.#context.matcher.rules[rule]?.id} that goes on behind what is looked at at once`;
  }

  /** Whether a table may yet be found around what stands in this segment. */
  get #mayBeTable(): boolean {
    return this.#base === 0 || this.#table !== null || this.#cellAt !== null;
  }

  /** A table of a million addresses need not be matched to its end. */
  readonly #isFull = (rule: number, start: number): boolean => {
    if (this.#limit.isExceeded(rule)) this.#limit.exceed(rule);
    else if (this.#mayBeTable && this.#held.isFull(rule)) this.#held.addSpot(rule, this.#base + start);
    else return false;
    this.#hasLeftOut = true;
    return true;
  };

  readonly #proceed = (): boolean => {
    if (performance.now() < this.#deadline()) return true;
    this.#giveUp(`took longer than limits.documentTime (${this.#context.limits.documentTime} ms)`);
    return false;
  };

  /** Keeps the end of the segment as the beginning of the next. */
  #slide(): void {
    const waiting = this.#carried?.isWaiting ? this.#carried.at - this.#base : this.#fill;
    const leaving = Math.min(this.#fill - keep, waiting);
    for (const { rule, start, known } of this.#held.skipped) this.#held.addSpot(rule, this.#base + start, known);
    this.#held.skipped = [];
    const { length } = this.#context.matcher.rules;
    this.#seen = new Set([...this.#seen].filter((key) => key >= (this.#base + leaving) * length));
    this.#tracker.locate({ base: this.#base, offset: this.#base + leaving, isOneByte: false });
    this.#memory.copyWithin(textStart, textStart + leaving, textStart + this.#fill);
    this.#base += leaving;
    this.#fill -= leaving;
    this.#acceptFrom = this.#fill - overlap;
    this.#proceed();
  }

  #text(): Buffer {
    return Buffer.from(this.#memory.buffer, textStart, this.#fill);
  }

  /** Judged matches of one text; `spanOf` leads from its offsets to those of the segment. */
  *#hitsOf(
    found: MatchedText,
    start: number,
    length: number,
    spanOf: Span,
    decoded: readonly string[],
  ): Generator<Pending> {
    const text = Buffer.from(this.#memory.buffer, start, length);
    const { rules } = this.#context.matcher;
    for (const [index, match] of found.matches.entries()) {
      if (index % 1024 === 1023 && !this.#proceed()) return;
      const [from, to] = spanOf(match.start, match.end);
      const key = (this.#base + from) * rules.length + match.rule;
      if (this.#seen.has(key) || this.#isLeftOut(match, from, decoded.length > 0)) continue;
      const hit = toHit(match, text, decoded, this.#context);
      if (!hit) continue;
      this.#seen.add(key);
      const isHeld = this.#mayBeTable && this.#held.takes(match.rule);
      if (!isHeld && this.#keeper.isSpare(hit)) {
        this.#hasLeftOut = true;
        continue;
      }
      const pending = { from, to, hit, isHeld, facts: describeLine(hit, this.#text(), from, to, this.#context) };
      if (isHeld) this.#held.count(match.rule);
      if (isHeld || this.#keeper.takes({ ...hit, ...pending.facts })) yield pending;
      else this.#hasLeftOut = true;
    }
  }

  /** Nothing more of its rule is judged, at least not now. */
  #isLeftOut(match: RawMatch, from: number, isDecoded: boolean): boolean {
    if (this.#limit.isExceeded(match.rule)) this.#limit.exceed(match.rule);
    else if (!this.#mayBeTable || !this.#held.isFull(match.rule)) return false;
    else if (isDecoded) this.#held.addSpot(match.rule, this.#base + from, match.known);
    else this.#held.skipped.push(match);
    this.#hasLeftOut = true;
    return true;
  }

  /** What was held back for a table that might come, now that all are known; the bytes are those of the last segment. */
  #release(tables: readonly Table[]): void {
    const held = this.#held;
    for (const each of held.hits) {
      const hit = held.withProvenance(each, toSpot(each), tables);
      if (held.isInside(hit.rule, toSpot(hit), tables) || this.#keeper.takes(hit)) this.#hits.push(hit);
    }
    const late = this.#status === 'scanned' ? [...this.#lateHits(held.skipped, tables)] : [];
    [held.hits, held.skipped] = [[], []];
    this.#place(late, this.#segmentTracker);
  }

  *#lateHits(skipped: readonly RawMatch[], tables: readonly Table[]): Generator<Pending> {
    const text = this.#text();
    for (const [index, match] of skipped.entries()) {
      if (index % 1024 === 1023 && !this.#proceed()) return;
      if (this.#held.isMatchInside(match, this.#base, tables)) continue;
      const { rule, start: from, end: to } = match;
      if (this.#limit.isExceeded(rule)) {
        this.#limit.exceed(rule);
        continue;
      }
      const draft = toHit(match, text, [], this.#context);
      if (!draft) continue;
      const spot = { textOffset: this.#base + from, identifier: draft.subject?.identifier ?? null };
      const hit = this.#held.withProvenance(draft, spot, tables);
      if (this.#keeper.isSpare(hit)) continue;
      const facts = describeLine(hit, text, from, to, this.#context);
      if (this.#keeper.takes({ ...hit, ...facts })) yield { from, to, hit, facts, isHeld: false };
    }
  }

  /** What stands encoded in one text: the segment itself, or what was decoded of it. */
  #encodedHits(runs: readonly EncodedRun[], layer: Layer, into: Pending[]): void {
    const { decodeDepth } = this.#context.limits;
    let done = 0;
    for (const run of runs) {
      if (run.start < done || !this.#proceed()) continue;
      const text = Buffer.from(this.#memory.buffer, layer.start, layer.length);
      const encoded = joinEncoded(text, run);
      if (!encoded) continue;
      if (encoded.end > run.end) done = encoded.end;
      const container = encoded.container ?? null;
      if (this.#isCutOff(encoded, layer) && this.#carry(run, encoded)) continue;
      this.#assertWhole(run, encoded, layer);
      if (container) this.#keepContainer(container, encoded, layer.spanOf(run.start, encoded.end));
      else if (layer.decoded.length >= Math.min(decodeDepth, scratch.count)) this.#leaveEncoded(run, encoded);
      else this.#decodedHits(run, encoded, layer, into);
    }
  }

  #decodedHits(run: EncodedRun, { bytes, sourceOf }: EncodedText, layer: Layer, into: Pending[]): void {
    const start = scratch.start + layer.decoded.length * scratch.size;
    for (let from = 0; from < bytes.length && this.#proceed(); from += scratchInput - scratchOverlap) {
      const to = Math.min(bytes.length, from + scratchInput);
      const piece = decode(run.id, bytes.subarray(from, to));
      if (piece) {
        if (hidesFile(run.id, piece.bytes)) this.#partial ??= 'holds a file that is written in escapes';
        this.#memory.set(piece.bytes, start);
        const { length } = piece.bytes;
        const isCut = to < bytes.length;
        const end = isCut ? length - overlap : length;
        const inner = this.#context.matcher.match(start, length, { from: 0, to: end, proceed: this.#proceed });
        this.#countPersonal(inner);
        this.#leaveCut(inner);
        const spanOf: Span = (first, last) => {
          const [begin, finish] = piece.spanOf(first, last);
          return layer.spanOf(sourceOf(from + begin), sourceOf(from + finish - 1) + 1);
        };
        const decoded = [...layer.decoded, piece.name];
        into.push(...this.#hitsOf(inner, start, length, spanOf, decoded));
        this.#encodedHits(inner.encoded, { start, length, spanOf, decoded, isCut }, into);
      }
      if (to === bytes.length) break;
    }
  }

  /** Text that is encoded once more than is decoded. */
  #leaveEncoded(run: EncodedRun, { bytes }: EncodedText): void {
    if (!decode(run.id, bytes.subarray(0, scratchInput))) return;
    this.#partial ??= `encoded deeper than limits.decodeDepth (${this.#context.limits.decodeDepth})`;
  }

  /** It may go on behind the segment. */
  #isCutOff({ end }: EncodedText, { decoded }: Layer): boolean {
    return !this.#isLast && decoded.length === 0 && end + longestBetween >= this.#fill;
  }

  /** Returns whether a run that goes on waits for the next segment as a whole. */
  #carry({ id, start }: EncodedRun, encoded: EncodedText): boolean {
    const isContainer = encoded.container !== undefined;
    // Half of the memory at least has to be free for what comes.
    const isWaiting = isContainer && start > textCapacity / 2;
    this.#carried = { id, at: this.#base + (isWaiting ? start : this.#stayingFrom(encoded)), isWaiting };
    if (isContainer && !isWaiting) this.#partial ??= 'holds an encoded file that is larger than a segment of text';
    return isWaiting;
  }

  /** Where the part of a run begins that is still there with the next segment, in fours as it was begun, however its lines are broken. */
  #stayingFrom({ bytes, sourceOf }: EncodedText): number {
    let at = Math.max(0, bytes.length - keep) & ~3;
    while (at < bytes.length && sourceOf(at) < this.#fill - keep) at += 4;
    return sourceOf(at);
  }

  /** Text in a piece of what was decoded is found again in the next one only if it begins there. */
  #assertWhole(run: EncodedRun, { bytes, end, container }: EncodedText, { isCut, length }: Layer): void {
    if (!isCut || end + longestBetween < length) return;
    if (container || decode(run.id, bytes.subarray(0, scratchInput)))
      this.#partial ??= 'holds encoded text that goes on behind what is decoded at once';
  }

  /** The run that the last segment ended in. */
  #carriedRun(): EncodedRun[] {
    const carried = this.#carried;
    this.#carried = null;
    if (!carried) return [];
    const start = carried.at - this.#base;
    const end = runEnd(this.#text(), start);
    return end > start ? [{ id: carried.id, start, end }] : [];
  }

  #keepContainer(
    { format, encoding }: EncodedContainer,
    { bytes }: EncodedText,
    [from, to]: readonly [number, number],
  ): void {
    const { containerSize, containerParts } = this.#context.limits;
    this.#containerBytes += bytes.length;
    const isFull = this.#containerBytes > containerSize || this.#containers.length >= containerParts;
    if (isFull && this.#containers.at(-1)?.bytes === null) return;
    const tracker = this.#segmentTracker.fork();
    const place = this.#placeOf(from, to, { tracker, isOneByte: this.#isOneByte() });
    this.#containers.push({ format, encoding, bytes: isFull ? null : decodeContainer(bytes, encoding), place });
  }

  /** Gives hits of this segment their lines and columns. */
  #place(pending: Pending[], tracker: PositionTracker): void {
    if (pending.length === 0) return;
    const text = this.#text();
    const isOneByte = this.#isOneByte();
    // A comment may hold any value of the segment, also one that was left out.
    const isAllKnown = !this.#hasLeftOut && pending.length <= mostLookedUp;
    let found: ReturnType<typeof textsOf> | null = null;
    const known = (): typeof found => (isAllKnown ? (found ??= textsOf(pending, text)) : null);
    const shown = ({ inline, idle, ...facts }: LineFacts): LineFacts => ({
      ...facts,
      inline: inline && withoutValues(inline, known()),
      ...(idle && { idle: withoutNamedValues(idle, known()) }),
    });
    for (const { from, to, hit, facts, isHeld } of pending.toSorted((a, b) => a.from - b.from)) {
      (isHeld ? this.#held.hits : this.#hits).push({
        rule: hit.rule,
        confidence: hit.confidence,
        provenance: hit.provenance,
        preview: hit.preview,
        evidence: hit.evidence,
        value: hit.value,
        subject: hit.subject,
        domainAllow: hit.domainAllow,
        ...this.#placeOf(from, to, { tracker, isOneByte }),
        ...(hit.excusedWhere ? { excusedWhere: hit.excusedWhere } : {}),
        textOffset: this.#base + from,
        ...(this.#cellAt ? { cell: this.#cellAt(this.#base + from, text, this.#base) } : {}),
        ...shown(facts),
      });
    }
  }

  #isOneByte(): boolean {
    return this.#base === 0 && !this.#decoder && !isUtf8(this.#text());
  }

  #placeOf(
    from: number,
    to: number,
    { tracker, isOneByte }: { readonly tracker: PositionTracker; readonly isOneByte: boolean },
  ): NonNullable<Hit['encodedAt']> {
    const start = tracker.locate({ base: this.#base, offset: this.#base + from, isOneByte });
    const end = tracker.peek({ base: this.#base, offset: this.#base + to, isOneByte });
    return {
      line: start.line,
      column: start.column,
      endLine: end.line,
      endColumn: end.column,
      ...this.#spanOf(start, end, [this.#base + from, to - from]),
    };
  }

  /** In the bytes of the document, which are others than those in memory where it had to be decoded. */
  #spanOf(start: Position, end: Position, [offset, length]: readonly [number, number]): Pick<Hit, 'offset' | 'length'> {
    if (!this.#decoder) return { offset, length };
    const { unit, isSixteen } = this.#decoder;
    const at = (place: Position): number => this.#bom + unit * (isSixteen ? place.units : place.characters);
    return { offset: at(start), length: at(end) - at(start) };
  }

  #mayHoldPeople(text: Uint8Array): boolean {
    const { tables } = this.#context;
    const head = text.subarray(0, 65_536);
    if (this.#personal >= fewPersonal || mayBeTable(head, tables)) return true;
    return mayBePerson(head, tables, this.#personal) || namesPeople(text, tables);
  }

  #feedTable(isLast: boolean): void {
    if (this.#cellAt) return;
    const text = this.#memory.subarray(textStart, textStart + this.#fill);
    if (this.#base === 0 && !this.#table && (!isLast || this.#mayHoldPeople(text)))
      this.#table = openTable(text, this.#context.tables);
    const fresh = this.#base + this.#fill - this.#tablePushed;
    this.#table?.push(this.#memory.subarray(textStart + this.#fill - fresh, textStart + this.#fill));
    this.#tablePushed += fresh;
  }
}

function textsOf(pending: readonly Pending[], text: Buffer): readonly { text: string; preview: string }[] {
  return pending.map(({ from, to, hit }) => ({ text: text.toString('utf8', from, to), preview: hit.preview }));
}

/** Encoded bytes decoded at once; 4 and 2 must divide it. Decoded pieces fit into `scratch.size`. */
const scratchInput = 393_216;
/** In hex, what segments overlap and some context in front of it. */
const scratchOverlap = 2 * keep;

interface Layer {
  /** In memory. */
  readonly start: number;
  readonly length: number;
  /** From its offsets to those of the segment. */
  readonly spanOf: Span;
  /** Encodings that it came out of, outermost first. */
  readonly decoded: readonly string[];
  /** It goes on in a further piece. */
  readonly isCut: boolean;
}

type Span = (start: number, end: number) => readonly [start: number, end: number];

interface Pending {
  readonly from: number;
  readonly to: number;
  readonly hit: HitDraft;
  readonly facts: LineFacts;
  /** It may yet turn out to belong to a table. */
  readonly isHeld: boolean;
}
