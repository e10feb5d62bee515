/** One page that needs nothing else: no network, no other file. Readable without script; with it, filtered and sorted. */
import { createHash } from 'node:crypto';
import type { Report } from '../rules/index.ts';
import { byKind, bySeverity, overTime } from './html-charts.ts';
import { pageScript, pageStyle } from './html-assets.ts';
import { toHtml } from './neutralise.ts';
import type { ReportContext } from './types.ts';
import { missingByReason, partsOf, placeOf, plural, sureness, toBytes, verdictOf, type LeakParts } from './words.ts';

/** Beyond this a browser gets slow; the rest is counted, and is in the JSON report. */
const mostLeaks = 5_000;
const placesShown = 20;

export function formatHtml(report: Report, context: ReportContext): string {
  const listed = report.leaks.slice(0, mostLeaks).map((leak) => partsOf(report, leak));
  const policy = `default-src 'none'; style-src 'sha256-${digest(pageStyle)}'; script-src 'sha256-${digest(pageScript)}'; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Leakwarden: ${toHtml(report.target.path)}</title>
<style>${pageStyle}</style>
</head>
<body>
<header>
  <div><h1>Leakwarden</h1><p class="target">${toHtml(report.target.path)}${report.target.head ? ` <code>${report.target.head.slice(0, 12)}</code>` : ''}</p></div>
  <button id="theme" type="button" aria-label="Change between light and dark">◐</button>
</header>
<main>
<p class="verdict ${report.verdict}">${toHtml(verdictOf(report))}</p>
${tiles(report)}
<section class="charts" aria-label="Charts">${bySeverity(report)}${byKind(report)}${overTime(report)}</section>
${notes(report)}
<section aria-labelledby="leaks">
<h2 id="leaks">Leaks</h2>
${listed.length > 0 ? filters(report) : '<p>Nothing was found.</p>'}
<div id="list">${listed.map((parts) => card(parts, context)).join('')}</div>
<p id="none" hidden>No leak fits these filters.</p>
${report.leaks.length > listed.length ? `<p>${plural(report.leaks.length - listed.length, 'more leak')} in the JSON report.</p>` : ''}
</section>
</main>
<footer>Leakwarden ${toHtml(report.tool.version)}, ${toHtml(context.now.slice(0, 16).replace('T', ' '))} UTC. Values are never shown, only previews.</footer>
<script>${pageScript}</script>
</body>
</html>
`;
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}

function tiles({ summary, coverage }: Report): string {
  const grave = summary.bySeverity.critical + summary.bySeverity.high;
  const list: [string, string, string][] = [
    [grave.toLocaleString('en'), 'critical and high', grave > 0 ? 'bad' : 'good'],
    [summary.leaks.toLocaleString('en'), 'leaks', ''],
    [summary.subjects.toLocaleString('en'), 'people', summary.subjects > 0 ? 'bad' : ''],
    [coverage.documents.toLocaleString('en'), `documents, ${toBytes(coverage.bytes)}`, ''],
    [coverage.commits.toLocaleString('en'), 'commits', ''],
    [`${coverage.seconds} s`, 'time', ''],
  ];
  return `<dl class="tiles">${list.map(([value, label, mood]) => `<div class="${mood}"><dd>${toHtml(value)}</dd><dt>${toHtml(label)}</dt></div>`).join('')}</dl>`;
}

function notes(report: Report): string {
  const missing = missingByReason(report);
  const parts = [
    missing.length > 0
      ? `<details class="note warn" open><summary>Not covered (${missing.reduce((sum, { count }) => sum + count, 0)})</summary><ul>${missing.map(({ reason, paths, count }) => `<li><b>${toHtml(reason)}</b>: ${paths.map((path) => `<code>${toHtml(path)}</code>`).join(', ')}${count > paths.length ? ` and ${count - paths.length} more` : ''}</li>`).join('')}</ul></details>`
      : '',
    report.notices.length > 0
      ? `<details class="note warn" open><summary>Notices</summary><ul>${report.notices.map((notice) => `<li>${toHtml(notice)}</li>`).join('')}</ul></details>`
      : '',
    report.suppressed.length > 0
      ? `<details class="note"><summary>${plural(report.suppressed.length, 'finding')} excused</summary><ul>${report.suppressed
          .slice(0, 200)
          .map(
            ({ rule, path, by, reason }) =>
              `<li><code>${toHtml(path)}</code> ${toHtml(rule)}, ${by}: ${toHtml(reason)}</li>`,
          )
          .join('')}</ul></details>`
      : '',
  ];
  return parts.join('');
}

function filters(report: Report): string {
  const select = (name: string, label: string, values: readonly string[]): string =>
    `<label>${label}<select data-filter="${name}"><option value="">all</option>${values.map((value) => `<option>${toHtml(value)}</option>`).join('')}</select></label>`;
  const distinct = (values: readonly string[]): string[] => [...new Set(values)];
  return `<form class="filters">
<label class="wide">Search<input type="search" data-filter="text" placeholder="path, rule, author"></label>
${select('severity', 'Severity', distinct(report.leaks.map(({ severity }) => severity)))}
${select('kind', 'Kind', distinct(report.leaks.map(({ kind }) => kind)).toSorted())}
${select('provenance', 'Whose', distinct(report.leaks.map(({ provenance }) => provenance)).toSorted())}
${select('where', 'Where', ['in HEAD', 'history only'])}
<output id="count">${plural(report.leaks.length, 'leak')}</output>
</form>`;
}

function card({ leak, findings, datasets }: LeakParts, context: ReportContext): string {
  const ruleId = findings[0]?.rule ?? 'people/dataset';
  const rule = context.rules.get(ruleId);
  const [finding] = findings;
  const first = datasets[0]?.first ?? finding?.first;
  const where = leak.inHead ? 'in HEAD' : 'history only';
  const sure = datasets[0]?.confidence ?? finding?.confidence ?? 0;
  return `<article data-severity="${leak.severity}" data-kind="${leak.kind}" data-provenance="${leak.provenance}" data-where="${where}">
<details${leak.severity === 'critical' ? ' open' : ''}><summary><span class="badge ${leak.severity}">${leak.severity}</span><span class="title">${toHtml(leak.title)}</span>${finding?.preview ? `<code class="preview">${toHtml(finding.preview)}</code>` : ''}<span class="place">${toHtml(datasets[0]?.path ?? (finding ? placeOf(finding) : ''))}</span><span class="when">${where}${leak.since ? `, since ${leak.since.slice(0, 10)}` : ''}</span></summary>
<div class="body">
${datasets
  .slice(0, placesShown)
  .map(
    (dataset) =>
      `<p><code>${toHtml(dataset.path)}</code> ${plural(dataset.rows, 'row')}, ${plural(dataset.subjects, 'person', 'people')}</p><table><tr><th>column</th><th>holds</th><th>filled</th><th>valid</th></tr>${dataset.columns.map((column) => `<tr><td>${toHtml(column.name)}</td><td>${toHtml(column.identifier)}</td><td>${Math.round(column.share * 100)} %</td><td>${Math.round(column.valid * 100)} %</td></tr>`).join('')}</table>`,
  )
  .join('')}
${
  findings.length > 0
    ? `<ul>${findings
        .slice(0, placesShown)
        .map(
          (each) =>
            `<li><code>${toHtml(placeOf(each))}</code>${each.placesTotal > 1 ? ` in ${each.placesTotal} places` : ''}${each.inHead ? '' : ', history only'}</li>`,
        )
        .join(
          '',
        )}${findings.length > placesShown ? `<li>and ${plural(findings.length - placesShown, 'more path')}</li>` : ''}</ul>`
    : ''
}
<p class="fix">${toHtml(rule?.fix ?? '')}</p>
<p>${toHtml(rule?.why ?? '')}</p>
<p class="facts">${sureness(sure)}: ${toHtml((datasets[0]?.evidence ?? finding?.evidence ?? []).join(', '))}<br>${first?.commit ? `first in <code>${first.commit.slice(0, 12)}</code>${first.author ? ` by ${toHtml(first.author)}` : ''}<br>` : ''}<code>${toHtml(ruleId)}</code> leak <code>${leak.id}</code></p>
</div></details></article>`;
}
