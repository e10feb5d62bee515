/** For people at a terminal: what to fix, most severe first, each with where to click. */
import picocolors from 'picocolors';
import type { Severity } from '../../rules/index.ts';
import { toPlain } from '../neutralise.ts';
import { plural } from '../words.ts';
import type { SettingsReport } from './types.ts';
import {
  auditCoverage,
  failuresOf,
  isListed,
  missingPermissions,
  resultsOf,
  settingsVerdict,
  type SettingsContext,
  type SubjectResult,
} from './words.ts';

type Colors = ReturnType<typeof picocolors.createColors>;

export function formatSettingsText(report: SettingsReport, context: SettingsContext): string {
  const colors = picocolors.createColors(context.color);
  const failures = failuresOf(report);
  const listed = failures.filter((each) => isListed(each, context));
  const hidden = failures.length - listed.length;
  const said = new Set<string>();
  const paint = report.verdict === 'pass' && report.complete ? colors.green : colors.red;
  const lines = [
    ...listed.map((failure) => formatFailure(failure, colors, said)),
    ...(hidden > 0
      ? [colors.dim(`+ ${plural(hidden, 'more setting')} of lower severity (--show low lists them)\n`)]
      : []),
    paint(colors.bold(toPlain(settingsVerdict(report)))),
    colors.dim(auditCoverage(report)),
    ...formatUnknown(report, colors),
    ...resultsOf(report, 'excepted').map(({ subject, result }) =>
      colors.dim(
        toPlain(
          `Excepted: ${result.policy} in ${subject.name}: ${result.exception?.reason ?? ''}${result.exception?.until ? ` (until ${result.exception.until})` : ''}`,
        ),
      ),
    ),
  ];
  return `${lines.join('\n')}\n`;
}

/** Advice is given once, under the first failure of a policy. */
function formatFailure({ subject, result }: SubjectResult, colors: Colors, said: Set<string>): string {
  const visibility = subject.visibility === null ? '' : ` (${subject.visibility})`;
  const advice = said.has(result.policy) ? [] : [`      ${result.why}`, `      → ${result.fix}`];
  said.add(result.policy);
  const lines = [
    `${badge(result.severity ?? 'low', colors)} ${colors.bold(toPlain(subject.name))}${visibility}  ${toPlain(result.fact)}`,
    ...advice.map(toPlain),
    ...(result.link === null ? [] : [`      ${colors.underline(toPlain(result.link))}`]),
    colors.dim(toPlain(`      settings/${result.policy}${result.call === null ? '' : `  ${result.call}`}`)),
  ];
  return `${lines.join('\n')}\n`;
}

function badge(severity: Severity, colors: Colors): string {
  const paint = {
    critical: (text: string) => colors.bgRed(colors.white(text)),
    high: colors.red,
    medium: colors.yellow,
    low: colors.blue,
    info: colors.dim,
  };
  return paint[severity](severity.toUpperCase().padEnd(8));
}

function formatUnknown(report: SettingsReport, colors: Colors): string[] {
  const missing = missingPermissions(report);
  if (missing.length === 0) return [];
  return [
    colors.yellow('Unknown, and so not passed:'),
    ...missing.map(({ needs, policies, subjects }) =>
      toPlain(`  ${needs}: ${policies.join(', ')} (${plural(subjects, 'place')})`),
    ),
  ];
}
