/** What stands encoded in a text: containers are kept, texts are decoded and matched like the text around them. */
import { decode, hidesFile } from '../formats/encodings/encoded.ts';
import { longestBetween, runEnd } from '../formats/encodings/lines-joined.ts';
import type { EncodedRun } from '../match/matcher.ts';
import { scratch, textCapacity } from '../match/prefilter/prefilter.ts';
import { Containers } from './containers.ts';
import type { PartCoverage } from './coverage.ts';
import { findRecords } from './encoded-records.ts';
import { joinEncoded, type EncodedText } from './encoded-text.ts';
import type { PartHits } from './hits.ts';
import type { Layer, SpanMapping, PlacedSegment } from './layer.ts';
import type { Container, DocumentContext } from './part-types.ts';
import type { PendingHit } from './pending-hit.ts';
import { keep, overlap } from './segment.ts';

/** Encoded bytes decoded at once; 4 and 2 must divide it. Decoded pieces fit into `scratch.size`. */
const scratchInput = 393_216;
/** In hex, what segments overlap and some context in front of it. */
const scratchOverlap = 2 * keep;

/** A run at the end of a segment. */
interface CarriedRun {
  readonly id: number;
  /** Where it begins in the document. */
  readonly at: number;
  /** It is looked at with the next segment, as a whole. */
  readonly isWaiting: boolean;
}

export class EncodedRuns {
  readonly #context: DocumentContext;
  readonly #coverage: PartCoverage;
  readonly #hits: PartHits;
  readonly #containers: Containers;
  #carried: CarriedRun | null = null;

  constructor(context: DocumentContext, coverage: PartCoverage, hits: PartHits) {
    [this.#context, this.#coverage, this.#hits] = [context, coverage, hits];
    this.#containers = new Containers(context.limits);
  }

  get containers(): readonly Container[] {
    return this.#containers.kept;
  }

  /** Hits in the runs of a segment, and in the one that the last segment ended in. */
  judge(found: readonly EncodedRun[], layer: Layer, segment: PlacedSegment): PendingHit[] {
    const pending: PendingHit[] = [];
    const runs = [...this.#takeCarried(segment), ...found];
    this.#read(runs, layer, { segment, pending });
    return pending;
  }

  /** From where a segment has to stay in memory. */
  stayingFrom({ text, base }: PlacedSegment): number {
    return this.#carried?.isWaiting ? this.#carried.at - base : text.length;
  }

  #takeCarried({ text, base }: PlacedSegment): EncodedRun[] {
    const carried = this.#carried;
    this.#carried = null;
    if (!carried) return [];
    const start = carried.at - base;
    const end = runEnd(text, start);
    return end > start ? [{ id: carried.id, start, end }] : [];
  }

  #read(runs: readonly EncodedRun[], layer: Layer, into: Target): void {
    const deepest = Math.min(this.#context.limits.decodeDepth, scratch.count);
    let done = 0;
    for (const run of runs) {
      if (run.start < done || !this.#coverage.proceed()) continue;
      const encoded = joinEncoded(layer.text, run);
      if (!encoded) continue;
      if (encoded.end > run.end) done = encoded.end;
      if (isCutOff(encoded, layer, into.segment) && this.#carry(run, encoded, into.segment)) continue;
      this.#checkWhole(run, encoded, layer);
      const records = layer.decoded.length === 0 ? findRecords(run, encoded) : null;
      if (records) this.#keepContainer(records, encoded, layer.spanOf(run.start, encoded.end), into);
      else if (encoded.container)
        this.#keepContainer(encoded.container, encoded, layer.spanOf(run.start, encoded.end), into);
      else if (layer.decoded.length >= deepest) this.#leave(run, encoded);
      else this.#decode(run, encoded, layer, into);
    }
  }

  #keepContainer(
    container: NonNullable<EncodedText['container']>,
    { bytes }: EncodedText,
    [from, to]: readonly [number, number],
    { segment }: Target,
  ): void {
    this.#containers.add(container, bytes, () => segment.places.fork().finder(segment)(from, to));
  }

  #decode(run: EncodedRun, { bytes, sourceOf }: EncodedText, layer: Layer, into: Target): void {
    for (let from = 0; from < bytes.length && this.#coverage.proceed(); from += scratchInput - scratchOverlap) {
      const to = Math.min(bytes.length, from + scratchInput);
      const piece = decode(run.id, bytes.subarray(from, to));
      if (piece) {
        if (hidesFile(run.id, piece.bytes)) this.#coverage.addGap('holds a file that is written in escapes');
        const spanOf: SpanMapping = (first, last) => {
          const [begin, finish] = piece.spanOf(first, last);
          return layer.spanOf(sourceOf(from + begin), sourceOf(from + finish - 1) + 1);
        };
        const decoded = [...layer.decoded, piece.name];
        this.#match(piece.bytes, { spanOf, decoded, isCut: to < bytes.length }, into);
      }
      if (to === bytes.length) break;
    }
  }

  /** Decoded bytes are matched in memory of their own, one place a depth. */
  #match(bytes: Uint8Array, inner: Omit<Layer, 'text'>, into: Target): void {
    const { matcher } = this.#context;
    const { memory } = matcher.prefilter;
    const { length } = bytes;
    const start = scratch.start + (inner.decoded.length - 1) * scratch.size;
    memory.set(bytes, start);
    const range = { from: 0, to: inner.isCut ? length - overlap : length, proceed: this.#coverage.proceed };
    const found = matcher.match(start, length, range);
    const layer = { ...inner, text: Buffer.from(memory.buffer, start, length) };
    into.pending.push(...this.#hits.judge(found, layer, into.segment));
    this.#read(found.encoded, layer, into);
  }

  /** Text that is encoded once more than is decoded. */
  #leave(run: EncodedRun, encoded: EncodedText): void {
    const { decodeDepth } = this.#context.limits;
    if (isDecodable(run, encoded)) this.#coverage.addGap(`encoded deeper than limits.decodeDepth (${decodeDepth})`);
  }

  /** Text in a piece of what was decoded is found again in the next one only if it begins there. */
  #checkWhole(run: EncodedRun, encoded: EncodedText, { isCut, text }: Layer): void {
    if (!isCut || encoded.end + longestBetween < text.length) return;
    if (encoded.container || isDecodable(run, encoded))
      this.#coverage.addGap('holds encoded text that goes on behind what is decoded at once');
  }

  /** Returns whether a run that goes on waits for the next segment as a whole. */
  #carry({ id, start }: EncodedRun, encoded: EncodedText, segment: PlacedSegment): boolean {
    const isContainer = encoded.container !== undefined;
    // Half of the memory at least has to be free for what comes.
    const isWaiting = isContainer && start > textCapacity / 2;
    this.#carried = { id, at: segment.base + (isWaiting ? start : partStaying(encoded, segment)), isWaiting };
    if (isContainer && !isWaiting) this.#coverage.addGap('holds an encoded file that is larger than a segment of text');
    return isWaiting;
  }
}

interface Target {
  readonly segment: PlacedSegment;
  readonly pending: PendingHit[];
}

function isDecodable({ id }: EncodedRun, { bytes }: EncodedText): boolean {
  return decode(id, bytes.subarray(0, scratchInput)) !== null;
}

/** It may go on behind the segment. */
function isCutOff({ end }: EncodedText, { decoded }: Layer, { isLast, text }: PlacedSegment): boolean {
  return !isLast && decoded.length === 0 && end + longestBetween >= text.length;
}

/** Where the part of a run begins that is still there with the next segment, in fours as it was begun, however its lines are broken. */
function partStaying({ bytes, sourceOf }: EncodedText, { text }: PlacedSegment): number {
  let at = Math.max(0, bytes.length - keep) & ~3;
  while (at < bytes.length && sourceOf(at) < text.length - keep) at += 4;
  return sourceOf(at);
}
