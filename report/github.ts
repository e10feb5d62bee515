/** Workflow commands: annotations in the log of a run. GitHub shows 10 of each level a step, 50 a run. */
import type { Report, Severity } from '../rules/index.ts';
import { toCommandData, toCommandProperty } from './neutralise.ts';
import type { ReportContext } from './types.ts';
import { isAtLeast, partsOf, plural, verdictOf } from './words.ts';

const mostAnnotations = 50;

export function formatGithub(report: Report, context: ReportContext): string {
  const shown = report.leaks.filter(({ severity, inHead }) => inHead && isAtLeast(severity, context.show));
  const commands = shown.slice(0, mostAnnotations).map((leak) => {
    const { findings, datasets } = partsOf(report, leak);
    const finding = findings.find((each) => each.inHead) ?? findings[0];
    const path = finding?.path ?? datasets[0]?.path ?? '';
    const place = finding?.places[0];
    const position = place
      ? `,line=${place.line},endLine=${place.endLine},col=${place.column},endColumn=${place.endColumn}`
      : '';
    const fix = context.rules.get(finding?.rule ?? 'people/dataset')?.fix ?? '';
    return `::${levelOf(leak.severity)} file=${toCommandProperty(path)}${position},title=${toCommandProperty(leak.title)}::${toCommandData(`${leak.severity}: ${fix}`)}`;
  });
  const hidden = report.leaks.length - commands.length;
  const rest =
    hidden > 0
      ? [
          `::notice title=leakwarden::${toCommandData(`${plural(hidden, 'more leak')} not shown here (history, lower severity, or over the limit); see the full report`)}`,
        ]
      : [];
  const verdict = `::${report.verdict === 'pass' ? 'notice' : 'error'} title=leakwarden::${toCommandData(verdictOf(report))}`;
  return `${[...commands, ...rest, verdict].join('\n')}\n`;
}

function levelOf(severity: Severity): string {
  if (severity === 'critical' || severity === 'high') return 'error';
  return severity === 'medium' ? 'warning' : 'notice';
}
