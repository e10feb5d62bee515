/** How much was found. */
import type { Dataset, Finding, Report } from '../../rules/index.ts';
import type { PeopleCounter } from './people-counter.ts';
import { membersOf, type LeakGroups, type Member } from './leaks.ts';

export function summarise({
  leaks,
  findings,
}: Pick<Report, 'leaks' | 'findings'>): Omit<Report['summary'], 'subjects'> {
  const bySeverity = { critical: 0, high: 0, medium: 0, low: 0, info: 0 };
  for (const { severity } of leaks) bySeverity[severity]++;
  return { leaks: leaks.length, findings: findings.length, bySeverity };
}

interface Counted {
  readonly findings: readonly Member<Finding>[];
  readonly datasets: readonly Member<Dataset>[];
  readonly counter: PeopleCounter;
}

/** Everybody once, in however many leaks; what only informs is not counted. */
export function countAll({ leaks }: LeakGroups, { findings, datasets, counter }: Counted): number {
  const counted = leaks.filter(({ severity }) => severity !== 'info');
  const members = counted.flatMap((leak) => membersOf(leak, findings, datasets));
  return counter.of(members, Math.max(0, ...counted.map(({ subjects }) => subjects)));
}
