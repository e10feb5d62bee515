/** One leak of the HTML report: a line that unfolds. */
import { pageLink, type Dataset, type Finding, type RuleInfo } from '../rules/index.ts';
import { toHtml } from './neutralise.ts';
import { dataOf, sinceOf, whoseOf } from './people-words.ts';
import type { ReportContext } from './types.ts';
import { datasetRule, evidenceOf, lawsOf, pathOf, placeOf, plural, type LeakParts } from './words.ts';

const placesShown = 20;

export function leakCard(parts: LeakParts, context: ReportContext, version: string): string {
  const { leak, findings, datasets } = parts;
  const ruleId = findings[0]?.rule ?? datasetRule;
  const rule = context.rules.get(ruleId);
  const lead = datasets[0] ?? findings[0];
  const where = leak.inHead ? 'in HEAD' : 'history only';
  return `<article data-severity="${leak.severity}" data-kind="${leak.kind}" data-provenance="${leak.provenance}" data-where="${where}">
<details${leak.severity === 'critical' ? ' open' : ''}>${headline(parts, where)}
<div class="body">
${datasets
  .slice(0, placesShown)
  .map((dataset) => datasetTable(dataset, datasets.length))
  .join('')}
${placeList(parts)}
${rule ? `<p class="fix">${toHtml(rule.fix)}</p>\n<p>${toHtml(rule.why)}</p>` : ''}
<p class="facts">${lead ? `${toHtml(evidenceOf(lead))}<br>` : ''}${leak.kind}, whose data: ${leak.provenance}${lawsOf(leak) === '' ? '' : `, concerns ${toHtml(lawsOf(leak))}`}<br>${lead ? origin(lead) : ''}${ruleName(ruleId, rule, version)} leak <code>${toHtml(leak.id)}</code></p>
</div></details></article>`;
}

function ruleName(id: string, rule: RuleInfo | undefined, version: string): string {
  const link = rule ? pageLink(rule, version) : null;
  const name = `<code>${toHtml(id)}</code>`;
  return link === null ? name : `<a href="${toHtml(link)}" rel="noreferrer">${name}</a>`;
}

function headline({ leak, findings: [finding], datasets: [dataset] }: LeakParts, where: string): string {
  const place = dataset ? pathOf(dataset) : finding ? placeOf(finding) : '';
  const preview = finding?.preview ? `<code class="preview">${toHtml(finding.preview)}</code>` : '';
  const since = leak.since ? `, since ${toHtml(leak.since.slice(0, 10))}` : '';
  return `<summary><span class="badge ${leak.severity}">${leak.severity}</span><span class="title">${toHtml(leak.title)}</span>${preview}<span class="place">${toHtml(place)}</span><span class="when">${where}${since}</span></summary>`;
}

function datasetTable(dataset: Dataset, among: number): string {
  const rows = dataset.columns.map(
    ({ name, identifier, share, valid }) =>
      `<tr><td>${toHtml(name)}</td><td>${toHtml(identifier)}</td><td>${Math.round(share * 100)} %</td><td>${Math.round(valid * 100)} %</td></tr>`,
  );
  const path = among > 1 ? `<code>${toHtml(pathOf(dataset))}</code> ` : '';
  const history = dataset.inHead ? '' : ', history only';
  const since = sinceOf(dataset);
  return `<p>${path}${plural(dataset.rows, 'row')}, ${plural(dataset.subjects, 'person', 'people')}: ${toHtml(dataOf(dataset))}${history}${since === '' ? '' : `, ${toHtml(since)}`}<br>${toHtml(whoseOf(dataset))}</p>${sampleTable(dataset)}<table><tr><th>column</th><th>holds</th><th>filled</th><th>valid</th></tr>${rows.join('')}</table>`;
}

/** Rows as previews: what the data looks like, nobody's data. */
function sampleTable({ sample, columns }: Dataset): string {
  if (sample.length === 0) return '';
  const heads = columns.slice(0, sample[0]?.length ?? 0).map(({ name }) => `<th>${toHtml(name)}</th>`);
  const rows = sample.map((row) => `<tr>${row.map((cell) => `<td><code>${toHtml(cell)}</code></td>`).join('')}</tr>`);
  return `<table class="sample"><tr>${heads.join('')}</tr>${rows.join('')}</table>`;
}

/** Nothing where all of it stands in the headline. */
function placeList({ findings, datasets }: LeakParts): string {
  const [finding] = findings;
  if (!finding || (findings.length + datasets.length === 1 && finding.placesTotal === 1))
    return leftOut(datasets.length);
  const items = findings.slice(0, placesShown).map(placeItem);
  return `${leftOut(datasets.length)}<ul>${items.join('')}</ul>${leftOut(findings.length)}`;
}

function placeItem(finding: Finding): string {
  const places = finding.placesTotal > 1 ? ` in ${finding.placesTotal.toLocaleString('en')} places` : '';
  const history = finding.inHead ? '' : ', history only';
  return `<li><code>${toHtml(placeOf(finding))}</code>${places}${history}</li>`;
}

function leftOut(count: number): string {
  return count > placesShown ? `<p>and ${plural(count - placesShown, 'more path')}</p>` : '';
}

function origin({ first }: Finding | Dataset): string {
  if (!first.commit) return '';
  const author = first.author ? ` by ${toHtml(first.author)}` : '';
  return `first in <code>${first.commit.slice(0, 12)}</code>${author}<br>`;
}
