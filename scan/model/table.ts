/** A table-like document, or a part of one, understood. */
import type { Check, Column, CompiledRule, Jurisdiction, Provenance, TableFormat } from '../../rules/index.ts';
import type { KnownCustomers } from './customers.ts';
import type { Within } from './hit.ts';
import type { Members, PersonHash, RecordList } from './records.ts';

export interface TypedColumn extends Column {
  readonly index: number;
  readonly isNamed: boolean;
  /** How sure the identifier is, 0 to 1: of those at 0.9, nine of ten are right. */
  readonly confidence: number;
}

/** A table-like document, or a part of one (one SQL table), understood. */
export interface Table {
  /** As of a hit. */
  readonly within?: Within;
  readonly table: string;
  readonly format: TableFormat;
  readonly rows: number;
  readonly subjects: number;
  readonly columns: readonly Column[];
  /** Columns from here on are such by rules that only add: what others find is not told by them. */
  readonly addedFrom?: number;
  readonly provenance: Provenance;
  readonly confidence: number;
  readonly evidence: readonly string[];
  /** Byte range of the document that the table covers, in the document's UTF-8 form; findings inside belong to it. */
  readonly start: number;
  readonly end: number;
  /** One person of whom it says too little to be a table: a row of the table that many such files are, or nothing. */
  readonly isPart?: boolean;
  /** A comment in it asks to excuse a value; tables are not excused that way. */
  readonly isCommented?: boolean;
  /** Stable name of the columns: SHA-256 of the format-independent signature, hex. */
  readonly signature: string;
  /** Two hex digits that change when the set of subjects changes; 1 change in 256 goes unnoticed. */
  readonly subjectsFingerprint: string;
  /** Some of the people, always the same ones while they are in it: hashes under the user's key, else the run's. */
  readonly people: readonly string[];
  /** Of what is made up: identifiers whose shape a whole column has, though it is not typed as such. */
  readonly numberShapes?: readonly string[];
  readonly jurisdictions: readonly Jurisdiction[];
  /** Some rows, each cell a preview. */
  readonly sample: readonly (readonly string[])[];
  /** All of them, until the scan knows them; then `members` says which of the scan's records they are. */
  readonly records?: RecordList;
  readonly members?: Members;
  /** 8 salted bits of the person of each record; where they were asked for, and are not too many. */
  readonly marks?: Uint8Array;
  /** The same by the scan's records. */
  readonly marked?: { readonly records: Int32Array; readonly marks: Uint8Array };
}

/** A column holds `identifier` where most of its values are such. */
export interface ValuePattern {
  readonly identifier: string;
  readonly onlyAdds: boolean;
  readonly holds: (value: string) => boolean;
  /** One of which has to stand in the name of the column; null: whatever it is called. */
  readonly words: readonly string[] | null;
}

export interface TableContext {
  /** Rules that know names of columns. */
  readonly fields: readonly CompiledRule[];
  /** What values show that rules of text find; absent: nothing beside what is known of each identifier. */
  readonly patterns?: readonly ValuePattern[];
  readonly checks: ReadonlyMap<string, Check>;
  readonly hash: PersonHash;
  /** The organisation's own e-mail domains. */
  readonly provenanceDomains: readonly string[];
  /** The organisation's own customers; null where it named none. */
  readonly dictionary: KnownCustomers | null;
  /** 8 bits of each person are wanted. */
  readonly isMarking?: boolean;
  /** Without rules that only add; absent where there are none of these. */
  readonly floor?: TableContext;
}

/** Takes a document in pieces; never throws on what it is given. */
export interface TableReader {
  push(chunk: Uint8Array): void;
  end(): readonly Table[];
}
