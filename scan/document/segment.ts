/** The part of a text that lies in memory at one time, and what stays of it when the next one comes. */
import { textCapacity, textStart } from '../match/prefilter/prefilter.ts';

/** Matches may be this long; what begins in the last part of a segment is left to the next one. */
export const overlap = 32_768;
/** Context that stays in front of the overlap. */
export const keep = overlap + 1_024;

export interface TextSegment {
  /** In memory, where the next segment takes their place. */
  readonly bytes: Uint8Array;
  readonly text: Buffer;
  /** Where it begins in the whole text. */
  readonly base: number;
  /** Candidates that begin in [from, to) count. */
  readonly from: number;
  readonly to: number;
  readonly isLast: boolean;
}

/** Of one text; the memory belongs to the matcher. */
export class Window {
  readonly #memory: Uint8Array;
  #length = 0;
  #base = 0;
  #from = 0;

  constructor(memory: Uint8Array) {
    this.#memory = memory;
  }

  get bytes(): Uint8Array {
    return this.#memory.subarray(textStart, textStart + this.#length);
  }

  get isFull(): boolean {
    return this.#length === textCapacity - 64;
  }

  /** Returns how many bytes of the piece there was room for. */
  add(piece: Uint8Array): number {
    const room = Math.min(piece.length, textCapacity - 64 - this.#length);
    this.#memory.set(piece.subarray(0, room), textStart + this.#length);
    this.#length += room;
    return room;
  }

  /** A copy of what is there, for which there is room again. */
  takeBytes(): Uint8Array {
    const taken = this.bytes.slice();
    this.#length = 0;
    return taken;
  }

  segment(isLast: boolean): TextSegment {
    return {
      bytes: this.bytes,
      text: Buffer.from(this.#memory.buffer, textStart, this.#length),
      base: this.#base,
      from: this.#from,
      to: isLast ? this.#length : this.#length - overlap,
      isLast,
    };
  }

  /** Keeps the end of the segment, without `leaving` bytes, as the beginning of the next. */
  slide(leaving: number): void {
    this.#memory.copyWithin(textStart, textStart + leaving, textStart + this.#length);
    this.#base += leaving;
    this.#length -= leaving;
    this.#from = this.#length - overlap;
  }
}
