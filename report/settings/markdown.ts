/** For issues and job summaries: a table of what to fix, what is unknown, how to fix each. */
import { toMarkdown, toMarkdownCode } from '../neutralise.ts';
import { plural } from '../words.ts';
import type { SettingsReport } from './types.ts';
import {
  auditCoverage,
  failuresOf,
  isListed,
  missingPermissions,
  notOffered,
  resultsOf,
  settingsVerdict,
  type SettingsContext,
  type SubjectResult,
} from './words.ts';

const mostRows = 200;

export function formatSettingsMarkdown(report: SettingsReport, context: SettingsContext): string {
  const failures = failuresOf(report);
  const listed = failures.filter((each) => isListed(each, context)).slice(0, mostRows);
  const hidden = failures.length - listed.length;
  const head = ['| | repository | setting | what is so |', '| --- | --- | --- | --- |'];
  return `${[
    `## Leakwarden: ${toMarkdown(settingsVerdict(report))}`,
    '',
    ...(listed.length > 0 ? [...head, ...listed.map(toRow), ''] : []),
    ...(hidden > 0 ? [`${plural(hidden, 'more setting')} not listed here.`, ''] : []),
    ...adviceOn(listed),
    ...unknown(report),
    ...offered(report),
    ...excepted(report),
    `${auditCoverage(report)}.`,
  ].join('\n')}\n`;
}

function toRow({ subject, result }: SubjectResult): string {
  const name =
    result.link === null ? toMarkdown(result.title) : `[${toMarkdown(result.title)}](${encodeURI(result.link)})`;
  return `| **${result.severity ?? 'low'}** | ${toMarkdown(subject.name)} | ${name} | ${toMarkdown(result.fact)} |`;
}

/** Once a policy. */
function adviceOn(listed: readonly SubjectResult[]): string[] {
  const byPolicy = new Map(listed.map(({ result }) => [result.policy, result]));
  return [...byPolicy.values()].flatMap(({ policy, title, why, fix }) => [
    `<details><summary>${toMarkdown(title)} <code>settings/${policy}</code></summary>`,
    '',
    `${toMarkdown(why)} **${toMarkdown(fix)}**`,
    '',
    '</details>',
    '',
  ]);
}

function offered(report: SettingsReport): string[] {
  const names = notOffered(report);
  return names === null ? [] : [`Not offered on this plan of GitHub: ${toMarkdown(names)}.`, ''];
}

function unknown(report: SettingsReport): string[] {
  const missing = missingPermissions(report);
  if (missing.length === 0) return [];
  const items = missing.map(
    ({ needs, policies, subjects }) =>
      `- ${toMarkdown(needs)} (${plural(subjects, 'place')}): ${policies.map(toMarkdownCode).join(', ')}`,
  );
  return ['**Unknown, and so not passed**', '', ...items, ''];
}

function excepted(report: SettingsReport): string[] {
  const items = resultsOf(report, 'excepted').map(
    ({ subject, result }) =>
      `- ${toMarkdown(subject.name)}: ${toMarkdown(result.title)}: ${toMarkdown(result.exception?.reason ?? '')}${result.exception?.until ? ` (until ${result.exception.until})` : ''}`,
  );
  return items.length === 0 ? [] : ['**Exceptions**', '', ...items, ''];
}
