/** One page that needs nothing else: no network, no other file. */
import { toHtml } from '../neutralise.ts';
import { filterForm, listEnd } from '../html-filters.ts';
import { toPage } from '../html-page.ts';
import { plural, toCount } from '../words.ts';
import type { SettingsReport } from './types.ts';
import {
  auditCoverage,
  failuresOf,
  missingPermissions,
  notOffered,
  resultsOf,
  settingsVerdict,
  type SubjectResult,
} from './words.ts';

export function formatSettingsHtml(report: SettingsReport): string {
  const failures = failuresOf(report);
  const verdict = report.complete ? report.verdict : 'incomplete';
  return toPage({
    title: `Leakwarden: settings of ${report.target}`,
    target: toHtml(`Settings of ${report.target}`),
    main: `<p class="verdict ${verdict}">${toHtml(settingsVerdict(report))}</p>
${tiles(report)}
${unknown(report)}${offered(report)}${excepted(report)}
<section aria-labelledby="settings">
<h2 id="settings">Settings to fix</h2>
${failures.length > 0 ? filters(failures) : '<p>No setting fails.</p>'}
<div id="list">${failures.map(card).join('')}</div>
${listEnd('No setting matches these filters.')}
</section>`,
    footer: `${toHtml(auditCoverage(report))}.<br>Leakwarden ${toHtml(report.tool.version)}, ${toHtml(report.at.slice(0, 16).replace('T', ' '))} UTC.`,
  });
}

function tiles(report: SettingsReport): string {
  const count = (outcome: 'fail' | 'unknown' | 'pass' | 'excepted'): number => resultsOf(report, outcome).length;
  const list: [number, string, string][] = [
    [count('fail'), 'to fix', count('fail') > 0 ? 'bad' : 'good'],
    [count('unknown'), 'unknown', count('unknown') > 0 ? 'bad' : ''],
    [count('pass'), 'as they should be', ''],
    [count('excepted'), 'excepted', ''],
  ];
  return `<dl class="tiles">${list.map(([value, label, mood]) => `<div class="${mood}"><dd>${toCount(value)}</dd><dt>${label}</dt></div>`).join('')}</dl>`;
}

function card({ subject, result }: SubjectResult): string {
  const severity = result.severity ?? 'low';
  const visibility = subject.visibility ?? subject.kind;
  const link =
    result.link === null
      ? ''
      : `<p><a href="${toHtml(encodeURI(result.link))}" rel="noreferrer">Open the settings</a></p>`;
  const call = result.call === null ? '' : `<p><code>${toHtml(result.call)}</code></p>`;
  return `<article data-severity="${severity}" data-policy="${toHtml(result.policy)}" data-visibility="${visibility}"><details${severity === 'critical' ? ' open' : ''}><summary><span class="badge ${severity}">${severity}</span><span class="title">${toHtml(result.title)}</span><span class="place">${toHtml(subject.name)}: ${toHtml(result.fact)}</span><span class="when">${visibility}</span></summary>
<div class="body"><p class="fix">${toHtml(result.fix)}</p><p>${toHtml(result.why)}</p>${link}${call}<p class="facts"><code>settings/${toHtml(result.policy)}</code></p></div></details></article>`;
}

function filters(failures: readonly SubjectResult[]): string {
  return filterForm({
    hint: 'repository, setting',
    choices: [
      { name: 'severity', label: 'Severity', values: failures.map(({ result }) => result.severity ?? 'low') },
      { name: 'policy', label: 'Policy', values: failures.map(({ result }) => result.policy) },
      {
        name: 'visibility',
        label: 'Visibility',
        values: failures.map(({ subject }) => subject.visibility ?? subject.kind),
      },
    ],
    sorts: [],
    one: 'setting',
    count: failures.length,
  });
}

function unknown(report: SettingsReport): string {
  const items = missingPermissions(report).map(
    ({ needs, policies, subjects }) =>
      `<li><b>${toHtml(needs)}</b> (${plural(subjects, 'place')}): ${policies.map((policy) => `<code>${toHtml(policy)}</code>`).join(', ')}</li>`,
  );
  if (items.length === 0) return '';
  return `<details class="note warn" open><summary>Unknown, and so not passed</summary><ul>${items.join('')}</ul></details>`;
}

function offered(report: SettingsReport): string {
  const names = notOffered(report);
  return names === null ? '' : `<p class="note">Not offered on this plan of GitHub: ${toHtml(names)}.</p>`;
}

function excepted(report: SettingsReport): string {
  const items = resultsOf(report, 'excepted').map(
    ({ subject, result }) =>
      `<li>${toHtml(subject.name)}: ${toHtml(result.title)}: ${toHtml(result.exception?.reason ?? '')}${result.exception?.until ? ` (until ${toHtml(result.exception.until)})` : ''}</li>`,
  );
  if (items.length === 0) return '';
  return `<details class="note"><summary>Exceptions (${toCount(items.length)})</summary><ul>${items.join('')}</ul></details>`;
}
