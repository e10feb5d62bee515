/** One page that needs nothing else: no network, no other file. Readable without script; with it, filtered. */
import type { Report } from '../rules/index.ts';
import { toBreach } from './breach/facts.ts';
import { byCountry, byData, byKind, bySeverity, overTime } from './html-charts.ts';
import { bulkButton, excuseDialog, type LiveDesk } from './html-decide.ts';
import { filterForm, listEnd } from './html-filters.ts';
import { leakCard } from './html-leak.ts';
import { toPage } from './html-page.ts';
import { toHtml } from './neutralise.ts';
import { publicationLines } from './publication.ts';
import { gravestFirst } from './people-words.ts';
import type { ReportContext } from './types.ts';
import { coverageOf, missingByReason, partsOf, plural, toBytes, toCount, verdictOf } from './words.ts';

/** Beyond this a browser gets slow; the rest is counted, and is in the JSON report. */
const mostLeaks = 5_000;
const mostExcused = 200;

export function formatHtml(report: Report, context: ReportContext): string {
  return toReportPage(report, context, { isLive: false, desk: null });
}

/** The same on a page that is served, where leaks can be excused. */
export function formatLivePage(report: Report, context: ReportContext, desk: LiveDesk): string {
  return toReportPage(report, context, { isLive: true, desk });
}

interface LivePage {
  readonly isLive: boolean;
  readonly desk: LiveDesk;
}

function toReportPage(report: Report, context: ReportContext, { isLive, desk }: LivePage): string {
  const listed = gravestFirst(report.leaks)
    .slice(0, mostLeaks)
    .map((leak) => partsOf(report, leak));
  const breach = toBreach(report, context.now);
  return toPage({
    title: `Leakwarden: ${report.target.path}`,
    target: `${toHtml(report.target.path)}${report.target.head ? ` <code>${toHtml(report.target.head.slice(0, 12))}</code>` : ''}`,
    isLive,
    main: `<p class="verdict ${report.verdict}">${toHtml(verdictOf(report, context))}</p>
${tiles(report)}
<section class="charts" aria-label="Charts">${bySeverity(report)}${byKind(report)}${overTime(report)}${byData(breach)}${byCountry(breach)}</section>
${notes(report)}
<section aria-labelledby="leaks">
<h2 id="leaks">Leaks</h2>
${listed.length > 0 ? filters(report, desk) : '<p>Nothing was found.</p>'}
<div id="list">${listed.map((parts) => leakCard(parts, context, { report, desk })).join('')}</div>
${listEnd('No leak matches these filters.')}
${report.leaks.length > listed.length ? `<p>${plural(report.leaks.length - listed.length, 'more leak')} in the JSON report.</p>` : ''}
</section>${desk === null ? '' : excuseDialog(desk)}`,
    footer: `${toHtml(coverageOf(report))}.<br>Leakwarden ${toHtml(report.tool.version)}, ${toHtml(context.now.slice(0, 16).replace('T', ' '))} UTC. Values are never shown, only previews.`,
  });
}

function tiles({ summary, coverage }: Report): string {
  const grave = summary.bySeverity.critical + summary.bySeverity.high;
  const list: [string, string, string][] = [
    [toCount(grave), 'critical and high', grave > 0 ? 'bad' : 'good'],
    [toCount(summary.leaks), 'leaks', ''],
    [toCount(summary.subjects), 'people', summary.subjects > 0 ? 'bad' : ''],
    [toCount(coverage.documents), `documents, ${toBytes(coverage.bytes).replace(' ', '\u00a0')}`, ''],
    [toCount(coverage.commits), 'commits', ''],
    [`${coverage.seconds} s`, 'time', ''],
  ];
  return `<dl class="tiles">${list.map(([value, label, mood]) => `<div class="${mood}"><dd>${toHtml(value)}</dd><dt>${toHtml(label)}</dt></div>`).join('')}</dl>`;
}

function notes(report: Report): string {
  const missing = missingByReason(report);
  const count = missing.reduce((sum, group) => sum + group.count, 0);
  return [
    note(`Not covered (${toCount(count)})`, missing.map(missingItem), 'warn'),
    note('What becomes public', publicationLines(report.publication).map(toHtml), 'warn'),
    note('Notices', report.notices.map(toHtml), 'warn'),
    note(`${plural(report.suppressed.length, 'finding')} excused`, excusedItems(report), ''),
  ].join('');
}

/** What warns is open; nothing where there are no items. */
function note(title: string, items: readonly string[], mood: 'warn' | ''): string {
  if (items.length === 0) return '';
  const list = items.map((item) => `<li>${item}</li>`).join('');
  return `<details class="note ${mood}"${mood === 'warn' ? ' open' : ''}><summary>${title}</summary><ul>${list}</ul></details>`;
}

function missingItem({ reason, paths, count }: ReturnType<typeof missingByReason>[number]): string {
  const list = paths.map((path) => `<code>${toHtml(path)}</code>`).join(', ');
  return `<b>${toHtml(reason)}</b>: ${list}${count > paths.length ? ` and ${count - paths.length} more` : ''}`;
}

function excusedItems({ suppressed }: Report): string[] {
  const items = suppressed.slice(0, mostExcused).map(({ rule, path, by, reason, until }) => {
    const end = until ? ` (until ${toHtml(until)})` : '';
    return `<code>${toHtml(path)}</code> ${toHtml(rule)}, ${by}: ${toHtml(reason)}${end}`;
  });
  const left = suppressed.length - items.length;
  return left > 0 ? [...items, `and ${toCount(left)} more, in the JSON report`] : items;
}

function filters(report: Report, desk: LiveDesk): string {
  const { leaks } = report;
  return filterForm({
    hint: 'path, rule, author',
    choices: [
      { name: 'severity', label: 'Severity', values: gravestFirst(leaks).map(({ severity }) => severity) },
      { name: 'kind', label: 'Kind', values: leaks.map(({ kind }) => kind).toSorted() },
      { name: 'provenance', label: 'Whose', values: leaks.map(({ provenance }) => provenance).toSorted() },
      { name: 'where', label: 'Where', values: ['in HEAD', 'history only'] },
      ...(desk === null ? [] : [{ name: 'state', label: 'State', values: ['open', 'excused'] }]),
    ],
    sorts: [
      ['newest', 'newest first'],
      ['oldest', 'oldest first'],
      ['people', 'most people first'],
      ['path', 'by path'],
    ],
    one: 'leak',
    count: leaks.length,
    button: desk === null ? '' : bulkButton,
  });
}
