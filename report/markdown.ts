/** For issues and job summaries: what happened, a table, details folded. */
import { pageLink, type Dataset, type Finding, type Report } from '../rules/index.ts';
import { toMarkdown, toMarkdownCode, toMarkdownHtml } from './neutralise.ts';
import { publicationLines } from './publication.ts';
import { dataOf, gravestFirst, peopleOf, sinceOf, whoseOf } from './people-words.ts';
import type { ReportContext } from './types.ts';
import {
  coverageOf,
  datasetRule,
  evidenceOf,
  isAtLeast,
  lawsOf,
  missingByReason,
  partsOf,
  pathOf,
  placeOf,
  plural,
  toCount,
  type LeakParts,
  verdictOf,
  worstFirst,
} from './words.ts';

const mostLeaks = 100;
const placesShown = 20;
const mostDatasets = 50;

export function formatMarkdown(report: Report, context: ReportContext): string {
  const shown = gravestFirst(report.leaks.filter(({ severity }) => isAtLeast(severity, context.show)));
  const listed = shown.slice(0, mostLeaks).map((leak) => partsOf(report, leak));
  const { summary } = report;
  return `${[
    `## Leakwarden: ${toMarkdown(verdictOf(report, context))}`,
    '',
    `| ${worstFirst.join(' | ')} | people |`,
    `|${' ---: |'.repeat(worstFirst.length + 1)}`,
    `| ${worstFirst.map((severity) => summary.bySeverity[severity]).join(' | ')} | ${summary.subjects} |`,
    '',
    ...peopleTable(listed),
    ...(listed.length > 0 ? ['| | leak | where | since |', '| --- | --- | --- | --- |', ...listed.map(toRow), ''] : []),
    ...listed.map((parts) => toDetails(parts, context, report.tool.version)),
    ...(report.leaks.length > listed.length
      ? [`${plural(report.leaks.length - listed.length, 'more leak')} not listed here.`, '']
      : []),
    ...missing(report),
    ...becomesPublic(report),
    ...notices(report),
    `${coverageOf(report)}.`,
  ].join('\n')}\n`;
}

/** What a privacy officer reads first. */
function peopleTable(listed: readonly LeakParts[]): string[] {
  const all = listed.flatMap((parts) => parts.datasets);
  const datasets = all.slice(0, mostDatasets);
  if (datasets.length === 0) return [];
  const left = all.length - datasets.length;
  const rows = datasets.map(
    (dataset) =>
      `| ${toMarkdownCode(pathOf(dataset))} | ${toCount(dataset.subjects)} | ${toMarkdown(dataOf(dataset))} | ${toMarkdown(whoseOf(dataset))} | ${sinceOf(dataset)} |`,
  );
  return [
    '| people in | people | data | whose | |',
    '| --- | ---: | --- | --- | --- |',
    ...rows,
    '',
    ...(left > 0 ? [`${plural(left, 'more dataset')} not listed in this table.`, ''] : []),
  ];
}

function toRow({ leak, findings, datasets }: LeakParts): string {
  const place = datasets[0] ? pathOf(datasets[0]) : findings[0] ? placeOf(findings[0]) : '';
  return `| **${leak.severity}** | ${toMarkdown(leak.title)} | ${toMarkdownCode(place)}${leak.inHead ? '' : ' (history)'} | ${leak.since?.slice(0, 10) ?? ''} |`;
}

function toDetails({ leak, findings, datasets }: LeakParts, context: ReportContext, version: string): string {
  const rule = context.rules.get(findings[0]?.rule ?? datasetRule);
  const items = [...datasets.map(toDatasetItem), ...findings.map(toFindingItem)];
  const rest = items.length > placesShown ? [`- and ${plural(items.length - placesShown, 'more path')}`] : [];
  const laws = lawsOf(leak) === '' ? '' : `\n\nConcerns ${toMarkdown(lawsOf(leak))}.`;
  const link = rule ? pageLink(rule, version) : null;
  const more = link === null ? '' : ` [About this rule](${link})`;
  const advice = rule ? `\n\n${toMarkdown(rule.why)} **${toMarkdown(rule.fix)}**${more}` : '';
  return `<details><summary>${toMarkdownHtml(leak.title)} <code>${leak.id}</code></summary>\n\n${[...items.slice(0, placesShown), ...rest].join('\n')}${laws}${advice}\n\n</details>\n`;
}

function toDatasetItem(dataset: Dataset): string {
  const rows = dataset.sample.map((row) => `  - <code>${toMarkdown(row.join(' · '))}</code>`);
  const item = `- ${toMarkdownCode(pathOf(dataset))}: ${plural(dataset.rows, 'row')}, ${toMarkdown(peopleOf(dataset))}; ${toMarkdown(evidenceOf(dataset))}${origin(dataset)}`;
  return [item, ...rows].join('\n');
}

function toFindingItem(finding: Finding): string {
  const places = finding.placesTotal > 1 ? ` in ${plural(finding.placesTotal, 'place')}` : '';
  return `- ${toMarkdownCode(placeOf(finding))}${places} ${toMarkdownCode(finding.preview || finding.rule)}, ${toMarkdown(evidenceOf(finding))}${origin(finding)}`;
}

function origin({ first, inHead }: Finding | Dataset): string {
  const author = first.author ? ` by ${toMarkdown(first.author)}` : '';
  const since = first.commit ? `; since \`${first.commit.slice(0, 10)}\`${author}` : '';
  return `${since}${inHead ? '' : '; only in history'}`;
}

function missing(report: Report): string[] {
  const groups = missingByReason(report);
  if (groups.length === 0) return [];
  const items = groups.map(({ reason, paths, count }) => {
    const rest = count > paths.length ? `, and ${count - paths.length} more` : '';
    return `- ${toMarkdown(reason)} (${count}): ${paths.map(toMarkdownCode).join(', ')}${rest}`;
  });
  return ['**Not covered**', '', ...items, ''];
}

function becomesPublic({ publication }: Report): string[] {
  const lines = publicationLines(publication);
  return lines.length === 0 ? [] : ['**What becomes public**', '', ...lines.map((line) => `- ${toMarkdown(line)}`), ''];
}

function notices({ notices, suppressed }: Report): string[] {
  const excused =
    suppressed.length > 0 ? [`${plural(suppressed.length, 'finding')} excused (inline, allow, baseline).`, ''] : [];
  if (notices.length === 0) return excused;
  return ['**Notices**', '', ...notices.map((notice) => `- ${toMarkdown(notice)}`), '', ...excused];
}
