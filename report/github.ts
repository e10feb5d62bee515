/** Workflow commands: annotations in the log of a run. GitHub shows 10 of each level a step, 50 a run. */
import type { Finding, Report, Severity } from '../rules/index.ts';
import { toCommandData, toCommandProperty } from './neutralise.ts';
import { publicationLines } from './publication.ts';
import type { ReportContext } from './types.ts';
import {
  datasetRule,
  isAtLeast,
  missingByReason,
  partsOf,
  plural,
  regionInFile,
  verdictOf,
  type LeakParts,
} from './words.ts';

const mostAnnotations = 50;
const mostReasons = 10;

export function formatGithub(report: Report, context: ReportContext): string {
  const shown = report.leaks.filter(({ severity, inHead }) => inHead && isAtLeast(severity, context.show));
  const commands = shown.slice(0, mostAnnotations).map((leak) => toAnnotation(partsOf(report, leak), context));
  const hidden = report.leaks.length - commands.length;
  const more = `${plural(hidden, 'more leak')} not shown here (history, lower severity, or over the limit); see the full report`;
  const lines = [
    ...commands,
    ...(hidden > 0 ? [toCommand('notice', more)] : []),
    ...missingLines(report),
    ...publicationLines(report.publication).map((line) => toCommand('notice', line)),
    ...report.notices.map((notice) => toCommand('warning', notice)),
    toCommand(levelOfVerdict(report, context), verdictOf(report, context)),
  ];
  return `${lines.join('\n')}\n`;
}

function toCommand(level: string, message: string): string {
  return `::${level} title=leakwarden::${toCommandData(message)}`;
}

function toAnnotation({ leak, findings, datasets }: LeakParts, context: ReportContext): string {
  const finding = findings.find((each) => each.inHead) ?? findings[0];
  const path = (finding ?? datasets.find((each) => each.inHead) ?? datasets[0])?.path ?? '';
  const fix = context.rules.get(finding?.rule ?? datasetRule)?.fix ?? '';
  return `::${levelOf(leak.severity)} file=${toCommandProperty(path)}${finding ? position(finding) : ''},title=${toCommandProperty(leak.title)}::${toCommandData(`${leak.severity}: ${fix}`)}`;
}

/** None inside archives. Runners take columns only where they are on one line. */
function position(finding: Finding): string {
  const region = regionInFile(finding);
  if (!region) return '';
  const columns = region.line === region.endLine ? `,col=${region.column},endColumn=${region.endColumn}` : '';
  return `,line=${region.line},endLine=${region.endLine}${columns}`;
}

function missingLines(report: Report): string[] {
  const groups = missingByReason(report);
  const lines = groups.slice(0, mostReasons).map(({ reason, paths, count }) => {
    const rest = count > paths.length ? `, and ${count - paths.length} more` : '';
    return toCommand('error', `not covered (${reason}): ${paths.join(', ')}${rest}`);
  });
  const left = groups.length - lines.length;
  return left > 0 ? [...lines, toCommand('error', `not covered for ${plural(left, 'more reason')}`)] : lines;
}

function levelOfVerdict({ verdict }: Report, { pardon }: ReportContext): string {
  if (verdict === 'pass') return 'notice';
  return verdict === 'fail' && pardon !== undefined ? 'warning' : 'error';
}

/** GitHub has three levels of annotations. */
export function levelOf(severity: Severity): string {
  if (severity === 'critical' || severity === 'high') return 'error';
  return severity === 'medium' ? 'warning' : 'notice';
}
