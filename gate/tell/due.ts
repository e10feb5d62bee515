/** By when a leak is to be gone. Pure. */
import type { Severity } from '../../rules/index.ts';
import type { Config } from '../../scan/index.ts';

const day = 86_400_000;

/** So many days after it was found, by severity. */
export function dueOf(severity: Severity, found: Date, { report }: Pick<Config, 'report'>): Date {
  return new Date(found.getTime() + report.dueDays[severity === 'info' ? 'low' : severity] * day);
}
