/** A file as the values in it, and how it is written with others in their places. */

/** One value where it stands. */
export interface ValueLeaf {
  readonly value: string;
  /** Which table, which record and which column of it. */
  readonly table: number;
  readonly row: number;
  readonly column: number;
  /** Only digits can be written in its place. */
  readonly isNumber: boolean;
}

export interface LeafTable {
  /** Names of its columns; null where the first row may hold them. */
  readonly header: readonly string[] | null;
  /** False: a place for what stands in no record, such as keys and comments. */
  readonly isTable: boolean;
}

export interface ReadFile {
  readonly tables: readonly LeafTable[];
  readonly leaves: readonly ValueLeaf[];
  /** All of it as one text, for what is known by what stands around it; empty where the format has none. */
  readonly text: string;
  /** By the number of the leaf: what it becomes. The others stay. */
  readonly write: (values: ReadonlyMap<number, string>) => Buffer;
  /** What is left as it was and cannot be looked at. */
  readonly notices: readonly string[];
}

/** A leaf in a text. */
export interface TextLeaf extends ValueLeaf {
  readonly start: number;
  readonly end: number;
  /** A value as it is written there. */
  readonly encode: (value: string) => string;
}

export interface TextLeaves {
  readonly tables: readonly LeafTable[];
  readonly leaves: readonly TextLeaf[];
}

/** The file cannot be copied; the message says why and what can be done, and holds nothing of what was read. */
export class CopyError extends Error {
  override readonly name = 'CopyError';
  readonly exitCode: 2 | 3;

  constructor(message: string, exitCode: 2 | 3 = 2) {
    super(message);
    this.exitCode = exitCode;
  }
}
