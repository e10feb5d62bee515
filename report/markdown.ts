/** For issues and job summaries: what happened, a table, details folded. */
import type { Report } from '../rules/index.ts';
import { toMarkdown, toMarkdownCode } from './neutralise.ts';
import type { ReportContext } from './types.ts';
import {
  isAtLeast,
  missingByReason,
  partsOf,
  placeOf,
  plural,
  sureness,
  toBytes,
  verdictOf,
  worstFirst,
  type LeakParts,
} from './words.ts';

const mostLeaks = 100;

export function formatMarkdown(report: Report, context: ReportContext): string {
  const shown = report.leaks.filter(({ severity }) => isAtLeast(severity, context.show));
  const listed = shown.slice(0, mostLeaks).map((leak) => partsOf(report, leak));
  const { coverage, summary } = report;
  return `${[
    `## Leakwarden: ${toMarkdown(verdictOf(report))}`,
    '',
    `| ${worstFirst.join(' | ')} | people |`,
    `|${' ---: |'.repeat(worstFirst.length + 1)}`,
    `| ${worstFirst.map((severity) => summary.bySeverity[severity]).join(' | ')} | ${summary.subjects} |`,
    '',
    ...(listed.length > 0 ? ['| | leak | where | since |', '| --- | --- | --- | --- |', ...listed.map(toRow), ''] : []),
    ...listed.map((parts) => toDetails(parts, context)),
    ...(report.leaks.length > listed.length
      ? [`${plural(report.leaks.length - listed.length, 'more leak')} not listed here.`, '']
      : []),
    ...missing(report),
    `${plural(coverage.documents, 'document')}, ${toBytes(coverage.bytes)}, ${plural(coverage.commits, 'commit')} in ${coverage.seconds} s.`,
  ].join('\n')}\n`;
}

function toRow({ leak, findings, datasets }: LeakParts): string {
  const place = datasets[0]?.path ?? (findings[0] ? placeOf(findings[0]) : '');
  return `| **${leak.severity}** | ${toMarkdown(leak.title)} | ${toMarkdownCode(place)}${leak.inHead ? '' : ' (history)'} | ${leak.since?.slice(0, 10) ?? ''} |`;
}

function toDetails({ leak, findings, datasets }: LeakParts, context: ReportContext): string {
  const rule = context.rules.get(findings[0]?.rule ?? 'people/dataset');
  const items = [
    ...datasets.map(
      (dataset) =>
        `- ${toMarkdownCode(dataset.path)}: ${plural(dataset.rows, 'row')}, ${plural(dataset.subjects, 'person', 'people')}; ${toMarkdown(dataset.columns.map(({ identifier }) => identifier).join(', '))}`,
    ),
    ...findings
      .slice(0, 20)
      .map(
        (finding) =>
          `- ${toMarkdownCode(placeOf(finding))} ${toMarkdownCode(finding.preview || finding.rule)}, ${sureness(finding.confidence)}: ${toMarkdown(finding.evidence.join(', '))}`,
      ),
    ...(findings.length > 20 ? [`- and ${plural(findings.length - 20, 'more path')}`] : []),
  ];
  return `<details><summary>${toMarkdown(leak.title)} <code>${leak.id}</code></summary>\n\n${items.join('\n')}\n\n${toMarkdown(rule?.why ?? '')} **${toMarkdown(rule?.fix ?? '')}**\n\n</details>\n`;
}

function missing(report: Report): string[] {
  const groups = missingByReason(report);
  return groups.length === 0
    ? []
    : [
        '**Not covered**',
        '',
        ...groups.map(
          ({ reason, paths, count }) => `- ${toMarkdown(reason)} (${count}): ${paths.map(toMarkdownCode).join(', ')}`,
        ),
        '',
      ];
}
