/** Would a private repository be safe to publish, by what the App has scanned of it? Pure. */
import type { SafetyFacts } from '../../report/index.ts';
import { severities, type Severity } from '../../rules/index.ts';
import { usualSeverity, type Config } from '../../scan/index.ts';

export interface ScannedFacts {
  readonly visibility: 'public' | 'private' | 'internal';
  /** The whole history was scanned to its end. */
  readonly isScanned: boolean;
  /** What a scan could not read. */
  readonly notCovered: number;
  /** Leaks that {@link wouldStandInTheWay}, in branches, tags and refs of pull requests that nobody accepted. */
  readonly leaks: number;
  readonly config: Pick<Config, 'enforce'>;
}

const high = severities.indexOf('high');

/** Whether a leak would be of critical or high severity if everybody could read it: tables are weighed by that. */
export function wouldStandInTheWay(
  { kind, severity }: { readonly kind: string; readonly severity: Severity },
  visibility: ScannedFacts['visibility'],
  { people: { exposure } }: Pick<Config, 'people'>,
): boolean {
  const isSingle = kind === 'secret' || kind === 'exposure' || severity === 'info';
  const more = isSingle ? 0 : Math.max(0, exposure.public - exposure[visibility]);
  return severities.indexOf(severity) + more >= high;
}

/** Null: everybody reads it already. */
export function safetyOf({ visibility, isScanned, notCovered, leaks, config }: ScannedFacts): SafetyFacts | null {
  if (visibility === 'public') return null;
  // A leak that is known stands in the way, whatever is still to be scanned.
  if (leaks > 0) return { safe: 'no', leaks };
  // What does not block is not remembered, unless it is a table.
  const isKept = severities.indexOf(config.enforce.severity ?? usualSeverity) <= high;
  return { safe: isKept && isScanned && notCovered === 0 ? 'yes' : 'unknown', leaks };
}
