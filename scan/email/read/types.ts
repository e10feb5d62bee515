/** A list as people keep it: rows of cells, in the order of the file. */
export interface ListTable {
  /** Name of the sheet, or of the key of a JSON document; empty where there is but one table. */
  readonly name: string;
  readonly format: 'csv' | 'xlsx' | 'json' | 'lines' | 'text';
  readonly rows: readonly (readonly string[])[];
  /** The first row holds names and no data; null: to be seen from the rows. */
  readonly hasHeader: boolean | null;
  /** What the cells were separated by, so that it can be written alike. */
  readonly delimiter: string;
}

/** Nothing of a list is left out silently: what cannot be read is said, and why. */
export interface ReadList {
  readonly tables: readonly ListTable[];
  readonly problems: readonly string[];
}

/** What keeps the memory of a hostile list bounded. */
export const limits = {
  /** Bytes of a file, and of all that an XLSX file unpacks to. */
  file: 256_000_000,
  unpacked: 512_000_000,
  /** An XLSX entry may grow by so much; sheets of equal rows reach a few hundred. */
  ratio: 1_000,
  rows: 5_000_000,
  columns: 2_000,
  /** Levels of objects in JSON. */
  depth: 8,
} as const;

export class ListError extends Error {
  override readonly name = 'ListError';
}
