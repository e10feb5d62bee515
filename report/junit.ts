/** For build servers: a leak is a failed test, what was not covered an error, what was excused a skipped test. */
import type { PublicationRemark, Report } from '../rules/index.ts';
import { toXml } from './neutralise.ts';
import { publicationLines } from './publication.ts';
import type { ReportContext } from './types.ts';
import {
  coverageOf,
  datasetRule,
  isAtLeast,
  missingByReason,
  partsOf,
  pathOf,
  placeOf,
  plural,
  verdictOf,
  type LeakParts,
} from './words.ts';

const mostPaths = 50;

export function formatJunit(report: Report, context: ReportContext): string {
  const leaks = report.leaks.filter(({ severity }) => isAtLeast(severity, context.show));
  const missing = missingByReason(report, mostPaths);
  const remarks = report.publication?.remarks.filter(({ severity }) => isAtLeast(severity, context.show)) ?? [];
  const cases = [
    ...leaks.map((leak) => toFailure(partsOf(report, leak), context)),
    ...missing.map(toError),
    ...report.suppressed.map(toSkipped),
    ...remarks.map(toRemarkCase),
  ];
  const hidden = report.leaks.length - leaks.length;
  const words = [
    verdictOf(report, context),
    coverageOf(report),
    ...(hidden > 0 ? [`${plural(hidden, 'more leak')} of lower severity`] : []),
    ...publicationLines(report.publication),
    ...report.notices,
  ];
  const all = cases.length > 0 ? cases : [testCase('leakwarden', 'no leaks', '')];
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites>
  <testsuite name="leakwarden" tests="${all.length}" failures="${leaks.length + remarks.length}" errors="${missing.length}" skipped="${report.suppressed.length}" time="${report.coverage.seconds}">
${all.join('\n')}
    <system-out>${lines(words)}</system-out>
  </testsuite>
</testsuites>
`;
}

function testCase(suite: string, name: string, content: string): string {
  return `    <testcase classname="${toXml(suite)}" name="${toXml(name)}">${content}</testcase>`;
}

function toFailure({ leak, findings, datasets }: LeakParts, context: ReportContext): string {
  const rule = findings[0]?.rule ?? datasetRule;
  const places = [...datasets.map(pathOf), ...findings.map(placeOf)];
  const text = lines([...atMost(places, places.length), context.rules.get(rule)?.fix ?? '']);
  const failure = `<failure type="${leak.severity}" message="${toXml(leak.title)}">${text}</failure>`;
  return testCase(rule, `${leak.title} ${leak.id}`, failure);
}

function toRemarkCase({ id, severity, title, fact, fix }: PublicationRemark): string {
  return testCase(id, title, `<failure type="${severity}" message="${toXml(fact)}">${toXml(fix)}</failure>`);
}

function toError({ reason, paths, count }: ReturnType<typeof missingByReason>[number]): string {
  const error = `<error type="not-covered" message="${toXml(reason)}">${lines(atMost(paths, count))}</error>`;
  return testCase('coverage', reason, error);
}

function toSkipped({ rule, path, by, reason, until }: Report['suppressed'][number]): string {
  const message = `${by}: ${reason}${until ? ` (until ${until})` : ''}`;
  return testCase(rule, path, `<skipped message="${toXml(message)}" />`);
}

function atMost(paths: readonly string[], count: number): string[] {
  const shown = paths.slice(0, mostPaths);
  return count > shown.length ? [...shown, `and ${count - shown.length} more`] : shown;
}

function lines(texts: readonly string[]): string {
  return texts.map(toXml).join('\n');
}
