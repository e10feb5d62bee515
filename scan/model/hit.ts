/** What matching says of one document. Never holds a value. */
import type { Cell, Place, Provenance } from '../../rules/index.ts';

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
  /** What may be committed: see docs/promises.md, 2. */
  readonly fingerprint: string;
  /** Keyless second fingerprint of the same hit, so that a baseline written without a key still holds with one. */
  readonly lineFingerprint: string;
  /** The fingerprint of an excuse that an earlier version knew it by. */
  readonly formerly?: string;
  /** An inline comment on this line or the line above. */
  readonly inline: InlineAllow | null;
  /** A comment there that means to excuse something, and does not excuse this. */
  readonly idle?: IdleComment;
  /** Whose data it is: a number of the document's `records`, later of the scan's (people/record-index.ts). */
  readonly person?: number;
  /** Index of the `allow` entry whose e-mail domain this value has. */
  readonly domainAllow: number | null;
  /** Indexes of the rule's `excuses` that hold at the paths they name. */
  readonly excusedWhere?: readonly number[];
  /** Steps by which the severity of the rule falls, besides those for where it stands. */
  readonly milder?: number;
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
export interface ExceededRule {
  readonly rule: number;
  readonly within?: Within;
  /** Of what was left out, as far as it was judged. */
  readonly provenance: Provenance;
}
