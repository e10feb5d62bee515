/** The effective configuration: what `.github/leakwarden.yml` says, merged with what it extends and with the defaults. */
import type { Severity, Provenance, CompiledRule } from '../../rules/index.ts';

export interface RuleOverride {
  readonly enabled?: boolean;
  readonly severity?: Severity;
  readonly confidence?: number;
}

/** Every key that is given must match. At least one of `path`, `rule`, `fingerprint`, `domain` is given. */
export interface AllowEntry {
  /** Glob. */
  readonly path: string | null;
  readonly rule: string | null;
  readonly fingerprint: string | null;
  /** E-mail domain, subdomains included. */
  readonly domain: string | null;
  readonly reason: string;
  /** ISO 8601 date, the last day on which it holds. */
  readonly until: string | null;
}

export interface Limits {
  /** Bytes; a larger document is `not-covered`. */
  readonly documentSize: number;
  /** Levels of base64, hex, percent and escape decoding. */
  readonly decodeDepth: number;
  /** Milliseconds one document may take. */
  readonly documentTime: number;
  /** Findings kept per document and rule; more are counted, not listed. */
  readonly findingsPerDocument: number;
  /** Bytes of all packs that `--portable` reads. */
  readonly portableSize: number;
}

export interface Config {
  /** Packs switched on, by name; empty means all that are on by default. */
  readonly packs: readonly string[];
  readonly rules: Readonly<Record<string, RuleOverride>>;
  readonly custom: readonly CompiledRule[];
  readonly allow: readonly AllowEntry[];
  readonly allowForeign: boolean;
  readonly organisation: { readonly domains: readonly string[] };
  readonly enforce: {
    readonly mode: 'observe' | 'warn' | 'block';
    /** Null where the configuration says nothing. */
    readonly severity: Severity | null;
    readonly provenance: readonly Provenance[];
    readonly approvers: readonly string[];
  };
  /** Paths (globs) that may be not covered, each with a reason. */
  readonly acceptNotCovered: readonly { readonly path: string; readonly reason: string }[];
  readonly limits: Limits;
}

/** Where each value of the effective configuration came from, by dotted key: `limits.documentSize` -> `.github/leakwarden.yml:12`. */
export type Origins = Readonly<Record<string, string>>;
