/** What a model is told of a report: no value, no preview of one. */
import { toPlain } from '../../../report/index.ts';
import type { CompiledRule, Leak, Report } from '../../../rules/index.ts';
import { tableRule } from '../../../scan/index.ts';

const mostLeaks = 100;
const mostPlaces = 20;

export interface LeakAnswer {
  readonly id: string;
  readonly severity: string;
  readonly title: string;
  readonly rules: readonly string[];
  readonly people: number;
  readonly places: readonly string[];
  readonly evidence: readonly string[];
}

export function toAnswer(report: Report): object {
  const { verdict, complete, leaks, coverage } = report;
  return {
    verdict,
    complete,
    leaks: leaks.slice(0, mostLeaks).map((leak) => describeLeak(report, leak)),
    ...(leaks.length > mostLeaks && { more: leaks.length - mostLeaks }),
    ...(complete
      ? {}
      : {
          notRead: coverage.skipped
            .slice(0, mostLeaks)
            .map(({ path, reason }) => `${toPlain(path)}: ${toPlain(reason)}`),
        }),
  };
}

export function describeLeak(report: Report, { id, severity, title, subjects, findings, datasets }: Leak): LeakAnswer {
  const values = findings.flatMap((index) => report.findings[index] ?? []);
  const tables = datasets.flatMap((index) => report.datasets[index] ?? []);
  const places = [
    ...tables.map(({ path }) => toPlain(path)),
    ...values.flatMap(({ path, places: all }) => all.map(({ line }) => `${toPlain(path)}:${line}`)),
  ];
  return {
    id,
    severity,
    title: toPlain(title),
    rules: rulesOf(report, { findings, datasets }),
    people: subjects,
    places: [...new Set(places)].slice(0, mostPlaces),
    evidence: [...new Set(values.flatMap(({ evidence }) => evidence.map((each) => toPlain(each))))],
  };
}

export function rulesOf(report: Report, { findings, datasets }: Pick<Leak, 'findings' | 'datasets'>): string[] {
  const named = findings.flatMap((index) => report.findings[index]?.rule ?? []);
  return [...new Set([...(datasets.length > 0 ? [tableRule.id] : []), ...named])];
}

export function describeRule({ id, title, severity, why, fix, refs }: CompiledRule): object {
  return { id, title, severity, why, fix, refs };
}
