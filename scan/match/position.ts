/** Turns byte offsets into lines and columns, going over each byte of a document once, forward. */
import { textStart, type Prefilter } from './prefilter/prefilter.ts';

export interface Position {
  /** From 1; columns in code points. */
  readonly line: number;
  readonly column: number;
  /** UTF-16 code units before the offset, for documents that were UTF-16. */
  readonly units: number;
  /** Code points before it, for those of other encodings. */
  readonly characters: number;
}

/** An offset into the document, and how its bytes lie in memory: `base` is the offset of the byte at `textStart`. */
export interface TextOffset {
  readonly base: number;
  readonly offset: number;
  /** Each byte is a column; else they are UTF-8. */
  readonly isOneByte: boolean;
}

/** Offsets must be asked in rising order, and `locate` called before their bytes leave the memory. */
export class PositionTracker {
  readonly #measure: Prefilter['measure'];
  #offset = 0;
  #position: Position = { line: 1, column: 1, units: 0, characters: 0 };

  constructor({ measure }: Pick<Prefilter, 'measure'>) {
    this.#measure = measure;
  }

  /** Another one that goes on from here. */
  fork(): PositionTracker {
    const other = new PositionTracker({ measure: this.#measure });
    [other.#offset, other.#position] = [this.#offset, this.#position];
    return other;
  }

  locate(place: TextOffset): Position {
    this.#position = this.peek(place);
    this.#offset = Math.max(this.#offset, place.offset);
    return this.#position;
  }

  /** As `locate`, but stays where it is: for the end of a value whose inside may hold the next one. */
  peek({ base, offset, isOneByte }: TextOffset): Position {
    if (offset <= this.#offset) return this.#position;
    const { line, column, units, characters: before } = this.#position;
    const [from, end] = [textStart + this.#offset - base, textStart + offset - base];
    const { lines, lastLine, characters, charactersOfLastLine, wide } = this.#measure(from, end);
    const behind = isOneByte ? end - (lastLine || from) : charactersOfLastLine;
    return {
      line: line + lines,
      column: (lines > 0 ? 1 : column) + behind,
      units: units + (isOneByte ? end - from : characters + wide),
      characters: before + (isOneByte ? end - from : characters),
    };
  }
}
