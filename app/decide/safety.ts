/** Would a private repository be safe to publish, by what the App has scanned of it? Pure. */
import type { SafetyFacts } from '../../report/index.ts';

export interface ScannedFacts {
  readonly visibility: 'public' | 'private' | 'internal';
  /** The whole history was scanned to its end. */
  readonly isScanned: boolean;
  /** What a scan could not read. */
  readonly notCovered: number;
  /** Leaks of critical or high severity in branches, tags and refs of pull requests that nobody accepted. */
  readonly leaks: number;
}

/** Null: everybody reads it already. */
export function safetyOf({ visibility, isScanned, notCovered, leaks }: ScannedFacts): SafetyFacts | null {
  if (visibility === 'public') return null;
  // A leak that is known stands in the way, whatever is still to be scanned.
  if (leaks > 0) return { safe: 'no', leaks };
  return { safe: isScanned && notCovered === 0 ? 'yes' : 'unknown', leaks };
}
