/** Words and numbers that several formats share. */
import { severities, type Dataset, type Finding, type Leak, type Report, type Severity } from '../rules/index.ts';

export function isAtLeast(severity: Severity, least: Severity): boolean {
  return severities.indexOf(severity) >= severities.indexOf(least);
}

export const worstFirst: readonly Severity[] = severities.toReversed();

export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}

export function toBytes(bytes: number): string {
  const units = ['bytes', 'kB', 'MB', 'GB', 'TB'];
  const power = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3)));
  return `${(bytes / 1000 ** power).toFixed(power === 0 ? 0 : 1)} ${units[power] ?? ''}`;
}

export function sureness(confidence: number): string {
  if (confidence >= 0.95) return 'certain';
  if (confidence >= 0.8) return 'very likely';
  return confidence >= 0.6 ? 'likely' : 'possible';
}

export interface LeakParts {
  readonly leak: Leak;
  readonly findings: readonly Finding[];
  readonly datasets: readonly Dataset[];
}

export function partsOf(report: Report, leak: Leak): LeakParts {
  return {
    leak,
    findings: leak.findings.flatMap((index) => report.findings[index] ?? []),
    datasets: leak.datasets.flatMap((index) => report.datasets[index] ?? []),
  };
}

/** `path:line` of the first place. */
export function placeOf(finding: Finding): string {
  const line = finding.places[0]?.line;
  return finding.places[0]?.length ? `${finding.path}:${line ?? 1}` : finding.path;
}

export function verdictOf(report: Report): string {
  const worst = worstFirst.find((severity) => report.summary.bySeverity[severity] > 0);
  if (report.verdict === 'incomplete') return 'Incomplete: not everything could be looked at, so this is no pass';
  if (report.verdict === 'fail')
    return `Failed: ${plural(report.summary.bySeverity[worst ?? 'high'], `${worst ?? 'high'} leak`)} and what follows`;
  return report.summary.leaks === 0 ? 'Passed: no leaks' : 'Passed: nothing at or above the threshold';
}

/** `not-covered` reasons with how many there are and some paths each. */
export function missingByReason(
  report: Report,
): { readonly reason: string; readonly paths: readonly string[]; readonly count: number }[] {
  const groups = new Map<string, string[]>();
  for (const skip of report.coverage.skipped) {
    if (skip.class === 'not-covered' && !skip.accepted)
      groups.set(skip.reason, [...(groups.get(skip.reason) ?? []), skip.path]);
  }
  return [...groups]
    .map(([reason, paths]) => ({ reason, paths: [...new Set(paths)].slice(0, 5), count: paths.length }))
    .toSorted((a, b) => b.count - a.count);
}
