import type { Check, CompiledRule } from '../../rules/index.ts';
import type { Table } from '../types.ts';
import type { Dictionary } from '../dictionary/index.ts';
import type { PersonHash } from './persons/index.ts';

export interface TableContext {
  /** Rules that know names of columns. */
  readonly fields: readonly CompiledRule[];
  readonly checks: ReadonlyMap<string, Check>;
  readonly hash: PersonHash;
  /** The organisation's own e-mail domains. */
  readonly provenanceDomains: readonly string[];
  /** The organisation's own customers; null where it named none. */
  readonly dictionary: Pick<Dictionary, 'knows'> | null;
  /** 8 bits of each person are wanted. */
  readonly isMarking?: boolean;
}

/** Takes a document in pieces; never throws on what it is given. */
export interface TableReader {
  push(chunk: Uint8Array): void;
  end(): readonly Table[];
}

export type TableFormat = Table['format'];

/** What keeps a reader's memory bounded. */
export const limits = {
  columns: 256,
  cell: 4_096,
  record: 262_144,
  rowsTyped: 500,
  tables: 64,
  depth: 5,
} as const;
