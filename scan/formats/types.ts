/** What a reader of a format is given, and what it gives: the parts of a document, one after the other. */
import type { TableFormat } from '../../rules/index.ts';
import type { Budget } from './budget.ts';
import type { Sections } from './sections.ts';

/** Bytes in pieces, each valid until the next one is asked for. */
export type Bytes = AsyncIterable<Uint8Array>;

export interface Input {
  readonly bytes: Bytes;
  /** How many there will be, as far as somebody said so; never to be relied on. */
  readonly size: number | null;
  readonly budget: Budget;
}

/** Throws DecodeError, or anything at all on damaged input. Parts have to be used up before the next one is asked for. */
export type ContainerReader = (input: Input) => AsyncIterable<ContainerPart>;

export type ContainerPart = DocumentPart | TablePart | SkipPart;

export interface DocumentPart {
  readonly kind: 'document';
  /** Null: the content of the document itself, as text. Empty: what is left of the name without the ending. */
  readonly name: string | null;
  readonly bytes: Bytes;
  readonly size: number | null;
  /** UTF-8 that was made here: never to be taken for another format. */
  readonly isText: boolean;
  /** What its stretches are called, filled in as its bytes are read; absent where it is one. */
  readonly sections?: Sections;
}

export interface TablePart {
  readonly kind: 'table';
  /** As of a document. */
  readonly name: string | null;
  readonly table: string;
  readonly format: TableFormat;
  /** Null: the first row may be one. */
  readonly header: readonly string[] | null;
  readonly rows: AsyncIterable<Row> | Iterable<Row>;
}

export interface Row {
  /** From 1, rising. */
  readonly number: number;
  readonly cells: readonly string[];
}

export interface SkipPart {
  readonly kind: 'skip';
  readonly name: string | null;
  readonly reason: string;
  readonly isEncrypted: boolean;
}

export function toTextPart(name: string | null, text: Iterable<string> | AsyncIterable<string>): DocumentPart {
  return { kind: 'document', name, bytes: encode(text), size: null, isText: true };
}

async function* encode(text: Iterable<string> | AsyncIterable<string>): Bytes {
  for await (const piece of text) yield Buffer.from(piece);
}
