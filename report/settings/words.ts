/** Words, order and counts that the formats of a settings report share. */
import type { Severity } from '../../rules/index.ts';
import { isAtLeast, plural, toCount, worstFirst } from '../words.ts';
import type { AuditedSubject, PolicyResult, SettingsReport } from './types.ts';

export interface SettingsContext {
  /** ANSI colours. */
  readonly color: boolean;
  /** Minimum severity that text, markdown and github list one by one; what is milder is counted. */
  readonly show: Severity;
}

/** A result together with whose setting it is. */
export interface SubjectResult {
  readonly subject: AuditedSubject;
  readonly result: PolicyResult;
}

/** Most severe first, then as the report has them. */
export function failuresOf(report: SettingsReport): readonly SubjectResult[] {
  const rank = ({ result }: SubjectResult): number => worstFirst.indexOf(result.severity ?? 'low');
  return resultsOf(report, 'fail').toSorted((a, b) => rank(a) - rank(b));
}

export function resultsOf(report: SettingsReport, outcome: PolicyResult['outcome']): SubjectResult[] {
  return report.subjects.flatMap((subject) =>
    subject.results.filter((result) => result.outcome === outcome).map((result) => ({ subject, result })),
  );
}

/** "Settings of acme: 3 fail (1 critical, 2 low), 2 unknown." */
export function settingsVerdict(report: SettingsReport): string {
  const failures = failuresOf(report);
  const unknown = resultsOf(report, 'unknown').length;
  const counts = worstFirst
    .map((severity) => ({ severity, count: failures.filter(({ result }) => result.severity === severity).length }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => `${toCount(count)} ${severity}`);
  const failed = failures.length === 0 ? 'no setting fails' : `${plural(failures.length, 'setting')} to fix`;
  const parts = [
    `${failed}${counts.length > 0 ? ` (${counts.join(', ')})` : ''}`,
    ...(unknown > 0 ? [`${toCount(unknown)} unknown`] : []),
  ];
  const incomplete = report.complete ? '' : 'Incomplete: ';
  return `${incomplete}${parts.join(', ')} in ${report.target}`;
}

/** How much was looked at. */
export function auditCoverage({ subjects, skipped, requests }: SettingsReport): string {
  const repositories = subjects.filter(({ kind }) => kind === 'repository').length;
  const parts = [
    plural(repositories, 'repository', 'repositories'),
    ...(subjects.length > repositories ? [plural(subjects.length - repositories, 'organisation')] : []),
    plural(requests, 'request'),
    ...(skipped.length > 0 ? [`${toCount(skipped.length)} left out`] : []),
  ];
  return `Audited: ${parts.join(', ')}`;
}

export interface MissingPermission {
  readonly needs: string;
  readonly policies: readonly string[];
  readonly subjects: number;
}

/** What is unknown, by what it takes to know it. */
export function missingPermissions(report: SettingsReport): readonly MissingPermission[] {
  const groups = Map.groupBy(resultsOf(report, 'unknown'), ({ result }) => result.needs ?? result.fact);
  return [...groups].map(([needs, list]) => ({
    needs,
    policies: [...new Set(list.map(({ result }) => result.policy))],
    subjects: new Set(list.map(({ subject }) => subject.name)).size,
  }));
}

/** `secret-scanning, push-protection`: what GitHub does not have on the plan, which nobody can mend. Null: nothing. */
export function notOffered(report: SettingsReport): string | null {
  const policies = new Set(resultsOf(report, 'not-offered').map(({ result }) => result.policy));
  return policies.size === 0 ? null : [...policies].join(', ');
}

export function isListed({ result }: SubjectResult, { show }: SettingsContext): boolean {
  return isAtLeast(result.severity ?? 'low', show);
}
