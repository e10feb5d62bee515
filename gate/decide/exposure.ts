/** How much graver a leak is for how far it got. Pure. */
import type { PublicTimes } from '../../report/index.ts';
import { severities, type FindingKind, type Severity } from '../../rules/index.ts';
import type { Config } from '../../scan/index.ts';

export interface ReachedLeak {
  readonly kind: FindingKind;
  readonly severity: Severity;
  readonly visibility: 'public' | 'private' | 'internal';
  readonly public: PublicTimes;
  /** Its severity is of a scan while the repository was public, so that a table has that weight already. */
  readonly wasWeighed: boolean;
}

export interface RaisedSeverity {
  readonly from: Severity;
  readonly to: Severity;
  readonly because: string;
}

/**
 * What everybody could read although its repository is not public now: in one that is, a scan has weighed it so. Tables
 * weigh as `people.exposure` says, everything else one step more. Null: nothing is known that raises it.
 */
export function raiseByReach(
  { kind, severity, visibility, public: times, wasWeighed }: ReachedLeak,
  { people }: Pick<Config, 'people'>,
): RaisedSeverity | null {
  if (visibility === 'public' || severity === 'info' || typeof times === 'string') return null;
  const isSingle = kind === 'secret' || kind === 'exposure';
  const more = people.exposure.public - people.exposure[visibility];
  const steps = isSingle ? 1 : wasWeighed ? 0 : Math.max(0, more);
  const to = severities[Math.min(severities.length - 1, severities.indexOf(severity) + steps)] ?? severity;
  return to === severity ? null : { from: severity, to, because: 'everybody on the internet could read it' };
}
