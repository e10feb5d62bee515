/** One leak of the HTML report: a line that unfolds. */
import { pageLink, type Dataset, type Finding, type Leak, type Report, type RuleInfo } from '../rules/index.ts';
import { cardButton, stateFields, type LiveDesk } from './html-decide.ts';
import { commitLink, editorLink, fileLink, toLink, type Web } from './html-links.ts';
import { toHtml } from './neutralise.ts';
import { dataOf, sinceOf, whoseOf } from './people-words.ts';
import type { ReportContext } from './types.ts';
import {
  datasetRule,
  evidenceOf,
  lawsOf,
  pathOf,
  placeOf,
  plural,
  regionInFile,
  toCount,
  type LeakParts,
} from './words.ts';

const placesShown = 20;

export interface LeakPage {
  readonly report: Report;
  readonly desk: LiveDesk;
}

export function leakCard(parts: LeakParts, { rules, ...web }: ReportContext, { report, desk }: LeakPage): string {
  const { leak, findings, datasets } = parts;
  const ruleId = findings[0]?.rule ?? datasetRule;
  const rule = rules.get(ruleId);
  const lead = datasets[0] ?? findings[0];
  const fields = { ...fieldsOf(leak, ruleId, lead?.path ?? ''), ...(desk && stateFields(report, leak, desk)) };
  return `<article${toAttributes(fields)}>
<details${leak.severity === 'critical' ? ' open' : ''}>${headline(parts)}
<div class="body">
${datasets
  .slice(0, placesShown)
  .map((dataset) => datasetTable(dataset, datasets.length, web))
  .join('')}
${placeList(parts, web)}
${rule ? `<p class="fix">${toHtml(rule.fix)}</p>\n<p>${toHtml(rule.why)}</p>` : ''}
<p class="facts">${lead ? `${toHtml(evidenceOf(lead))}<br>` : ''}${toHtml(leak.kind)}, whose data: ${toHtml(leak.provenance)}${lawsOf(leak) === '' ? '' : `, concerns ${toHtml(lawsOf(leak))}`}<br>${lead ? origin(lead, web) : ''}${ruleName(ruleId, rule, report.tool.version)} leak <code>${toHtml(leak.id)}</code></p>${desk ? cardButton : ''}
</div></details></article>`;
}

const whereOf = ({ inHead }: Leak): string => (inHead ? 'in HEAD' : 'history only');

/** What the page filters by and orders by. */
function fieldsOf(leak: Leak, rule: string, path: string): Readonly<Record<string, string>> {
  return {
    leak: leak.id,
    severity: leak.severity,
    kind: leak.kind,
    provenance: leak.provenance,
    where: whereOf(leak),
    since: leak.since?.slice(0, 10) ?? '',
    people: String(leak.subjects),
    rule,
    path,
  };
}

function toAttributes(fields: Readonly<Record<string, string>>): string {
  return Object.entries(fields)
    .map(([name, value]) => ` data-${name}="${toHtml(value)}"`)
    .join('');
}

function ruleName(id: string, rule: RuleInfo | undefined, version: string): string {
  const link = rule ? pageLink(rule, version) : null;
  const name = `<code>${toHtml(id)}</code>`;
  return link === null ? name : toLink(link, name);
}

function headline({ leak, findings: [finding], datasets: [dataset] }: LeakParts): string {
  const place = dataset ? pathOf(dataset) : finding ? placeOf(finding) : '';
  const preview = finding?.preview ? `<code class="preview">${toHtml(finding.preview)}</code>` : '';
  const since = leak.since ? `, since ${toHtml(leak.since.slice(0, 10))}` : '';
  return `<summary><span class="badge ${leak.severity}">${leak.severity}</span><span class="title">${toHtml(leak.title)}</span>${preview}<span class="place">${toHtml(place)}</span><span class="when">${whereOf(leak)}${since}</span></summary>`;
}

function datasetTable(dataset: Dataset, among: number, web: Web): string {
  const rows = dataset.columns.map(
    ({ name, identifier, share, valid }) =>
      `<tr><td>${toHtml(name)}</td><td>${toHtml(identifier)}</td><td>${Math.round(share * 100)} %</td><td>${Math.round(valid * 100)} %</td></tr>`,
  );
  const opening = editorLink(dataset, null, web);
  const isLinked = (web.web !== undefined && dataset.first.commit !== null) || opening !== '';
  const link = fileLink(codeOf(pathOf(dataset)), dataset, { ...web, line: null });
  const path = among > 1 || isLinked ? `${link}${opening} ` : '';
  const history = dataset.inHead ? '' : ', history only';
  const since = sinceOf(dataset);
  return `<p>${path}${plural(dataset.rows, 'row')}, ${plural(dataset.subjects, 'person', 'people')}: ${toHtml(dataOf(dataset))}${history}${since === '' ? '' : `, ${toHtml(since)}`}<br>${toHtml(whoseOf(dataset))}</p>${sampleTable(dataset)}${toTable('Columns', ['column', 'holds', 'filled', 'valid'], rows)}`;
}

const codeOf = (text: string): string => `<code>${toHtml(text)}</code>`;

/** Rows as previews: what the data looks like, nobody's data. */
function sampleTable({ sample, columns }: Dataset): string {
  if (sample.length === 0) return '';
  const heads = columns.slice(0, sample[0]?.length ?? 0).map(({ name }) => name);
  const rows = sample.map((row) => `<tr>${row.map((cell) => `<td>${codeOf(cell)}</td>`).join('')}</tr>`);
  return toTable('Sample rows', heads, rows);
}

/** It scrolls by itself where it is wider than the screen, by keys as well. */
function toTable(label: string, heads: readonly string[], rows: readonly string[]): string {
  const head = heads.map((name) => `<th scope="col">${toHtml(name)}</th>`).join('');
  return `<div class="scroll" role="region" aria-label="${label}" tabindex="0"><table><tr>${head}</tr>${rows.join('')}</table></div>`;
}

/** Nothing where all of it stands in the headline, which links nowhere: it unfolds. */
function placeList({ findings, datasets }: LeakParts, web: Web): string {
  const [finding] = findings;
  const isLinked =
    web.editorLink !== undefined || (web.web !== undefined && finding !== undefined && finding.first.commit !== null);
  if (!finding || (findings.length + datasets.length === 1 && finding.placesTotal === 1 && !isLinked))
    return leftOut(datasets.length);
  const items = findings.slice(0, placesShown).map((each) => placeItem(each, web));
  return `${leftOut(datasets.length)}<ul>${items.join('')}</ul>${leftOut(findings.length)}`;
}

function placeItem(finding: Finding, web: Web): string {
  const places = finding.placesTotal > 1 ? ` in ${toCount(finding.placesTotal)} places` : '';
  const history = finding.inHead ? '' : ', history only';
  const line = regionInFile(finding)?.line ?? null;
  return `<li>${fileLink(codeOf(placeOf(finding)), finding, { ...web, line })}${editorLink(finding, line, web)}${places}${history}</li>`;
}

function leftOut(count: number): string {
  return count > placesShown ? `<p>and ${plural(count - placesShown, 'more path')}</p>` : '';
}

function origin(item: Finding | Dataset, web: Web): string {
  if (!item.first.commit) return '';
  const author = item.first.author ? ` by ${toHtml(item.first.author)}` : '';
  return `first in ${commitLink(item, web)}${author}<br>`;
}
