/** A baseline as it is read: fingerprints of what is accepted for now. */
import type { TableCover } from '../../rules/index.ts';

export interface BaselineEntry {
  readonly rule: string;
  readonly fingerprint: string;
  /** For people; not matched, so that renamed files stay known. */
  readonly path: string;
  readonly reason: string | null;
  /** Of a table; absent where an older version wrote it, and for all else: then it is known as a whole. */
  readonly covers?: TableCover;
}

export interface Baseline {
  readonly fingerprintKeyId: string;
  readonly entries: readonly BaselineEntry[];
}
