/** The seams inside the engine: sources and kernel -> matching -> assembly. */
import type { Cell, Column, Jurisdiction, Place, Provenance, TableFormat } from '../rules/index.ts';
import type { Members, RecordList } from './people/index.ts';

// ---------------------------------------------------------------- sources

/** A Git repository on this disk, opened without trusting its configuration. */
export interface Repository {
  readonly gitDir: string;
  /** Null for a bare repository. */
  readonly workTree: string | null;
  /** Commit id of HEAD, null in an empty repository. */
  readonly head: string | null;
  readonly objectFormat: 'sha1' | 'sha256';
  /** History ends early: what lies before is not covered. */
  readonly shallow: boolean;
  /** Files and folders that are asked for, relative to the work tree, with `/`; empty: all of it. */
  readonly scope: readonly string[];
  /** What every git on it is given: where a hook was told that its index and objects are. Absolute paths. */
  readonly environment: Readonly<Record<string, string>>;
}

/** Which part of a repository's history is scanned. */
export type HistorySelection =
  /**
   * What refs, work trees, their indexes and stashes lead to, and more commits by their ids. `apart`: folders of work
   * trees that are scanned by themselves, with their index.
   */
  | { readonly kind: 'all'; readonly tips?: readonly string[]; readonly apart?: readonly string[] }
  | { readonly kind: 'range'; readonly range: string }
  | { readonly kind: 'since'; readonly revision: string }
  /** What is reached from the commits `to` and not from the commits `from`; full ids. */
  | { readonly kind: 'between'; readonly from: readonly string[]; readonly to: readonly string[] }
  /**
   * What a push brings: what is reached from `to` and neither from the commits `from` nor from any ref of that kind.
   * Revisions that name commits or annotated tags.
   */
  | {
      readonly kind: 'pushed';
      readonly to: readonly string[];
      readonly from: readonly string[];
      readonly hidden: 'remotes' | 'all' | null;
    }
  | { readonly kind: 'staged' };

export type ObjectType = 'blob' | 'commit' | 'tag' | 'tree';

/** Takes objects as they are read, in pieces, so that size never matters. */
export interface ObjectSink {
  begin(id: string, type: ObjectType, size: number): void;
  /** `chunk` is only valid during the call, or until the promise that it gives resolves: nothing may be sent before. */
  data(chunk: Uint8Array): Promise<void> | undefined;
  end(): Promise<void> | undefined;
  /** The object is not there, or is damaged. */
  missing(id: string, reason: string): void;
}

/** Reads objects of one repository; every worker has its own. */
export interface ObjectReader {
  /** Resolves when every object was ended or reported missing, in the order asked. */
  read(ids: readonly string[], sink: ObjectSink): Promise<void>;
  close(): void;
}

// ---------------------------------------------------------------- what matching says of one document

/** One rule that holds at one place of one document. Never holds the value. */
export interface Hit {
  /** Index into the compiled rules. */
  readonly rule: number;
  /** Where it stands inside archives: see `Within`. Absent in the document itself. */
  readonly within?: Within;
  readonly cell?: Cell;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly offset: number;
  readonly length: number;
  /** Where what it was decoded and unpacked from stands in the document, if it was. */
  readonly encodedAt?: Omit<Place, 'blob'>;
  /** Further places of the same value in the same part, which are only counted. */
  readonly more?: number;
  readonly confidence: number;
  readonly provenance: Provenance;
  readonly preview: string;
  readonly evidence: readonly string[];
  /** HMAC under a key made for this run: equal for equal values, meaningless afterwards. */
  readonly value: string;
  /** What may be committed: see DESIGN, promise 2. */
  readonly fingerprint: string;
  /** Keyless second fingerprint of the same hit, so that a baseline written without a key still holds with one. */
  readonly lineFingerprint: string;
  /** An inline comment on this line or the line above. */
  readonly inline: InlineAllow | null;
  /** A comment there that means to excuse something, and does not excuse this. */
  readonly idle?: IdleComment;
  /** Whose data it is: a number of the document's `records`, later of the scan's (people/persons/register.ts). */
  readonly person?: number;
  /** Index of the `allow` entry whose e-mail domain this value has. */
  readonly domainAllow: number | null;
  /** Indexes of the rule's `excuses` that hold at the paths they name. */
  readonly excusedWhere?: readonly number[];
}

/** `leakwarden:allow <rule-id> <reason>`, or a foreign one; `rule` null means all rules of the line. */
export interface InlineAllow {
  readonly rule: string | null;
  readonly reason: string;
  readonly foreign: boolean;
}

/** A comment beside a value that excuses nothing there: it names something else, or is not written as one is. */
export interface IdleComment {
  readonly isAbove: boolean;
  /** What it names, as messages may show it; null: nothing, or what may be a value. */
  readonly named: string | null;
  readonly isMalformed: boolean;
}

/**
 * The names of the documents a part stands in, outermost first, without the values that were found in them. An empty
 * one stands for what a compressed file is called without its ending, which is known where paths are.
 */
export type Within = readonly string[];

/** A part of a document that was not read, or that holds nothing to read. */
export interface InnerSkip {
  readonly within: Within;
  readonly class: 'nothing-to-read' | 'not-covered';
  readonly reason: string;
  readonly encrypted: boolean;
}

/** A rule that holds oftener in a document, or a part of one, than is kept: see `limits.findingsPerDocument`. */
export interface Exceeded {
  readonly rule: number;
  readonly within?: Within;
  /** Of what was left out, as far as it was judged. */
  readonly provenance: Provenance;
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
