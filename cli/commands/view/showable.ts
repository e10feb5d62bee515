/** A report that comes from a file is text of others until it is known to hold numbers where it should. */
import { kinds, provenances, severities, type Report } from '../../../rules/index.ts';

type Loose = Readonly<Record<string, unknown>>;

/** As far as a page shows it, beyond what a purge reads. */
export function isShowable(report: Report): boolean {
  const { verdict, target, coverage, summary, tool, leaks, findings, datasets } = report as unknown as Loose;
  return (
    ['pass', 'fail', 'incomplete'].includes(String(verdict)) &&
    hasTexts(tool, ['version']) &&
    hasTexts(target, ['kind', 'path']) &&
    hasNumbers(coverage, ['documents', 'bytes', 'commits', 'seconds', 'nothingToRead']) &&
    hasNumbers(summary, ['leaks', 'findings', 'subjects']) &&
    isRecord(summary) &&
    hasNumbers(summary['bySeverity'], severities) &&
    ['suppressed', 'notices'].every((name) => Array.isArray((report as unknown as Loose)[name])) &&
    isRecord(coverage) &&
    Array.isArray(coverage['skipped']) &&
    isListOf(leaks, (leak) => hasNumbers(leak, ['subjects']) && isAxes(leak)) &&
    isListOf(findings, (finding) => hasNumbers(finding, ['confidence', 'placesTotal', 'commits']) && isAxes(finding)) &&
    isListOf(datasets, isTable)
  );
}

function isTable(table: Loose): boolean {
  return (
    hasNumbers(table, ['rows', 'subjects', 'commits', 'confidence']) &&
    provenances.some((each) => each === table['provenance']) &&
    isListOf(table['columns'], (column) => hasNumbers(column, ['share', 'valid'])) &&
    isListOf(table['jurisdictions'], (each) => hasNumbers(each, ['people']))
  );
}

function isAxes({ kind, provenance }: Loose): boolean {
  return kinds.some((each) => each === kind) && provenances.some((each) => each === provenance);
}

function hasNumbers(value: unknown, names: readonly string[]): boolean {
  return isRecord(value) && names.every((name) => Number.isFinite(value[name]));
}

function hasTexts(value: unknown, names: readonly string[]): boolean {
  return isRecord(value) && names.every((name) => typeof value[name] === 'string');
}

function isListOf(value: unknown, test: (each: Loose) => boolean): boolean {
  return Array.isArray(value) && value.every((each) => isRecord(each) && test(each));
}

function isRecord(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
