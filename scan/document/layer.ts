/** Text to match: a segment itself, or what was decoded of it. */
import type { Places } from './places.ts';
import type { TextSegment } from './segment.ts';

export interface PlacedSegment extends TextSegment {
  /** As places were when it began. */
  readonly places: Places;
  /** Whether a table may yet be found around what stands in it. */
  readonly mayBeTable: boolean;
}

export interface Layer {
  readonly text: Buffer;
  /** From its offsets to those of the segment. */
  readonly spanOf: SpanMapping;
  /** Encodings that it came out of, outermost first. */
  readonly decoded: readonly string[];
  /** It goes on in a further piece. */
  readonly isCut: boolean;
}

export type SpanMapping = (start: number, end: number) => readonly [start: number, end: number];
