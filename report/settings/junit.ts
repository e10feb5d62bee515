/** For build servers: a setting to fix is a failed test, an unknown one an error, an exception a skipped test. */
import { toXml } from '../neutralise.ts';
import type { PolicyResult, SettingsReport } from './types.ts';
import { auditCoverage, resultsOf, settingsVerdict, type SubjectResult } from './words.ts';

const notTested: ReadonlySet<PolicyResult['outcome']> = new Set(['off', 'not-applicable', 'not-offered']);

export function formatSettingsJunit(report: SettingsReport): string {
  const all = report.subjects.flatMap((subject) => subject.results.map((result) => ({ subject, result })));
  const tests = all.filter(({ result }) => !notTested.has(result.outcome));
  const count = (outcome: 'fail' | 'unknown' | 'excepted'): number => resultsOf(report, outcome).length;
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites>
  <testsuite name="leakwarden settings" tests="${tests.length}" failures="${count('fail')}" errors="${count('unknown')}" skipped="${count('excepted')}">
${tests.map(toTest).join('\n')}
    <system-out>${toXml(settingsVerdict(report))}\n${toXml(auditCoverage(report))}</system-out>
  </testsuite>
</testsuites>
`;
}

function toTest({ subject, result }: SubjectResult): string {
  return `    <testcase classname="${toXml(subject.name)}" name="${toXml(result.title)}">${toBody(result)}</testcase>`;
}

function toBody({ outcome, severity, fact, fix, link, exception }: SubjectResult['result']): string {
  const advice = [fix, ...(link === null ? [] : [link])].map(toXml).join('\n');
  if (outcome === 'fail') return `<failure type="${severity ?? 'low'}" message="${toXml(fact)}">${advice}</failure>`;
  if (outcome === 'unknown') return `<error type="unknown" message="${toXml(fact)}">${advice}</error>`;
  return outcome === 'excepted' ? `<skipped message="${toXml(exception?.reason ?? '')}" />` : '';
}
