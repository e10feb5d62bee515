/** From offsets of the text in memory to lines, columns and bytes of the document. */
import { isUtf8 } from 'node:buffer';
import type { Place } from '../../rules/index.ts';
import type { TextDecoding } from '../formats/encodings/encodings.ts';
import type { Position, PositionTracker } from '../match/position.ts';
import type { TextSegment } from './segment.ts';

export type PlaceInDocument = Omit<Place, 'blob'>;

/** How a document is written that had to be decoded. */
export interface Transcoding {
  readonly decoder: TextDecoding;
  /** Bytes of its byte order mark. */
  readonly bom: number;
}

/** Goes forward only: places are asked for in the order of the text. */
export class Places {
  readonly #tracker: PositionTracker;
  readonly #transcoding: Transcoding | null;

  constructor(tracker: PositionTracker, transcoding: Transcoding | null) {
    [this.#tracker, this.#transcoding] = [tracker, transcoding];
  }

  /** Other ones that go on from here. */
  fork(): Places {
    return new Places(this.#tracker.fork(), this.#transcoding);
  }

  /** The bytes in front of this offset of the segment leave the memory. */
  pass({ base }: TextSegment, leaving: number): void {
    this.#tracker.locate({ base, offset: base + leaving, isOneByte: false });
  }

  /** What leads from [from, to) of the segment to its place. */
  finder({ base, text }: TextSegment): (from: number, to: number) => PlaceInDocument {
    const isOneByte = base === 0 && !this.#transcoding && !isUtf8(text);
    return (from, to) => {
      const start = this.#tracker.locate({ base, offset: base + from, isOneByte });
      const end = this.#tracker.peek({ base, offset: base + to, isOneByte });
      return {
        line: start.line,
        column: start.column,
        endLine: end.line,
        endColumn: end.column,
        ...this.#bytesOf(start, end, [base + from, to - from]),
      };
    };
  }

  /** They are others than those in memory where the document had to be decoded. */
  #bytesOf(
    start: Position,
    end: Position,
    [offset, length]: readonly [number, number],
  ): Pick<PlaceInDocument, 'offset' | 'length'> {
    if (!this.#transcoding) return { offset, length };
    const { decoder, bom } = this.#transcoding;
    const at = ({ units, characters }: Position): number =>
      bom + decoder.unit * (decoder.isSixteen ? units : characters);
    return { offset: at(start), length: at(end) - at(start) };
  }
}
