/** For build servers: a leak is a failed test, what was not covered an error. */
import type { Report } from '../rules/index.ts';
import { toXml } from './neutralise.ts';
import type { ReportContext } from './types.ts';
import { isAtLeast, missingByReason, partsOf, placeOf } from './words.ts';

export function formatJunit(report: Report, context: ReportContext): string {
  const leaks = report.leaks.filter(({ severity }) => isAtLeast(severity, context.show));
  const missing = missingByReason(report);
  const cases = [
    ...leaks.map((leak) => {
      const { findings, datasets } = partsOf(report, leak);
      const rule = findings[0]?.rule ?? 'people/dataset';
      const places = [...datasets.map(({ path }) => path), ...findings.map(placeOf)].slice(0, 50).join('\n');
      const fix = context.rules.get(rule)?.fix ?? '';
      return `    <testcase classname="${toXml(rule)}" name="${toXml(`${leak.title} ${leak.id}`)}"><failure type="${leak.severity}" message="${toXml(leak.title)}">${lines(`${places}\n${fix}`)}</failure></testcase>`;
    }),
    ...missing.map(
      ({ reason, paths }) =>
        `    <testcase classname="coverage" name="${toXml(reason)}"><error type="not-covered" message="${toXml(reason)}">${lines(paths.join('\n'))}</error></testcase>`,
    ),
    ...(leaks.length + missing.length === 0 ? ['    <testcase classname="leakwarden" name="no leaks" />'] : []),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites>
  <testsuite name="leakwarden" tests="${cases.length}" failures="${leaks.length}" errors="${missing.length}" time="${report.coverage.seconds}">
${cases.join('\n')}
  </testsuite>
</testsuites>
`;
}

function lines(text: string): string {
  return text.split('\n').map(toXml).join('\n');
}
