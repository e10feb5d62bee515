import type { TableContext } from '../../model/table.ts';
import type { TableSink } from './sink.ts';

/** Takes a document's bytes as Latin-1 characters, in pieces; never throws on what it is given. */
export interface RowReader {
  push(text: string): void;
  end(): void;
}

/** The first bytes of a document, as Latin-1 characters without byte order mark. */
export interface DocumentHead {
  readonly text: string;
  /** Lines that lie in `text` in full. */
  readonly lines: readonly string[];
  /** Up to `size` characters from the beginning, as far as they were given: for rows that are longer than `text`. */
  readonly upTo: (size: number) => string;
}

export interface ReaderContext {
  readonly sink: TableSink;
  readonly head: DocumentHead;
  readonly tables: TableContext;
  /** Does any rule know a column of this name? */
  readonly isKnownName: (name: string) => boolean;
  /** Which shapes a text has: one that is sure of it with those beside it, or all that may find something. */
  readonly shapesOf: (context: ReaderContext) => readonly TableShape[];
}

/** One way of writing records down, and how to tell it. */
export interface TableShape {
  readonly name: string;
  /** `sure`: nothing else has to be tried; `maybe`: read beside others; null: not this shape. */
  readonly weigh: (head: DocumentHead, context: ReaderContext) => 'sure' | 'maybe' | null;
  /** Shapes that are read as well where this one is sure. */
  readonly beside?: readonly TableShape[];
  /** Records of several texts that stand one behind the other are one table. */
  readonly isContinued?: true;
  readonly open: (context: ReaderContext) => RowReader;
}
