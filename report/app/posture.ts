/**
 * The one issue about the settings of a repository or organisation: a list whose boxes tick themselves. It stands in a
 * private place only, because it says how to get in.
 */
import type { FailureSeverity, PolicyResult, SettingsReport } from '../settings/types.ts';
import { failuresOf, notOffered, resultsOf, type SubjectResult } from '../settings/words.ts';
import { plural } from '../words.ts';
import { bodyLimit } from './issue.ts';
import type { IssueText } from './issue-types.ts';
import { code, dayOf, fit, prose, titleOf, webLink } from './markdown.ts';
import { markerOf } from './references.ts';

export interface PostureFacts {
  /** Names the issue: an id of ours. */
  readonly key: string;
  /** Of one repository or organisation. */
  readonly report: SettingsReport;
  /** Policies that were to be fixed when this was written before and pass now. */
  readonly fixed: readonly string[];
  /** Policies that Leakwarden fixed, and that somebody changed back within the last day. */
  readonly changedBack: readonly string[];
}

export function formatPosture(facts: PostureFacts): IssueText {
  const { key, report, fixed, changedBack } = facts;
  const failures = failuresOf(report);
  const unknown = resultsOf(report, 'unknown');
  const offered = notOffered(report);
  const passed = resultsOf(report, 'pass');
  const done = passed.filter(({ result }) => fixed.includes(result.policy));
  return {
    title: titleOf(`Leakwarden: ${headline(failures.length, unknown.length)} in ${report.target}`, 256),
    body: fit({
      head: [
        markerOf('posture', key),
        postureMarkerOf(failures),
        `**${headline(failures.length, unknown.length)} in ${code(report.target)}**, ${plural(passed.length, 'setting')} as ${passed.length === 1 ? 'it' : 'they'} should be. Checked on ${dayOf(report.at)}.`,
        '',
      ].join('\n'),
      blocks: [
        ...failures.map((each) => failureItem(each, changedBack)),
        ...unknown.map(({ result }) => `- [ ] ${prose(result.title)}: ${prose(result.fact)}`),
        ...done.map(({ result }) => `- [x] ${prose(result.title)}: ${prose(result.fact)}`),
      ],
      tail: `${offered === null ? '' : `\nNot offered on this plan of GitHub, and so in no box: ${prose(offered)}.\n`}\nThe boxes tick themselves when the setting changes; this issue closes when none is left. What has to stay as it is: an entry in \`settings.exceptions\` of the configuration, with a reason and a last day.`,
      limit: bodyLimit,
      more: (more) => `- and ${plural(more, 'more setting')}`,
    }),
    labels: ['leakwarden', 'leakwarden-settings'],
  };
}

function headline(failures: number, unknown: number): string {
  if (failures === 0 && unknown > 0) return `${plural(unknown, 'setting')} unknown`;
  return failures === 0 ? 'all settings are as they should be' : `${plural(failures, 'setting')} to fix`;
}

function failureItem({ result }: SubjectResult, changedBack: readonly string[]): string {
  const { title, fact, why, fix, link, policy } = result;
  const where = link === null ? '' : ` ${webLink(link, 'Open the settings')}.`;
  const again = changedBack.includes(policy)
    ? ['  **Leakwarden fixed this, and within the last day it was changed back. It is left as it is for a day.**']
    : [];
  return [
    `- [ ] **${result.severity ?? 'low'}** ${prose(title)}: ${prose(fact)}`,
    ...again,
    `  ${prose(why)} **${prose(fix)}**${where} ${code(`settings/${policy}`)}`,
  ].join('\n');
}

/** What an issue said when it was written last: the policies that failed, with their severities. */
export type StatedPosture = ReadonlyMap<string, FailureSeverity>;

function postureMarkerOf(failures: readonly SubjectResult[]): string {
  const list = failures.map(({ result: { policy, severity } }) => `${policy}:${severity ?? 'low'}`);
  return `<!-- leakwarden:failing=${list.join(',')} -->`;
}

const stated = /^<!-- leakwarden:posture=\S+ -->\r?\n<!-- leakwarden:failing=([\w:,-]*) -->/;
const severities: readonly string[] = ['low', 'medium', 'high', 'critical'] satisfies FailureSeverity[];

/** Null: it is not ours. */
export function readPosture(body: string): StatedPosture | null {
  const [, list] = stated.exec(body) ?? [];
  if (list === undefined) return null;
  const entries = list.split(',').flatMap((each): [string, FailureSeverity][] => {
    const [policy = '', severity = ''] = each.split(':');
    return policy !== '' && isSeverity(severity) ? [[policy, severity]] : [];
  });
  return new Map(entries);
}

const isSeverity = (word: string): word is FailureSeverity => severities.includes(word);

/** What a reminder tells: only what was not said before. Null: there is no news, and so no comment. */
export function formatPostureNews(before: StatedPosture, report: SettingsReport): string | null {
  const news = failuresOf(report).filter(({ result }) => isWorse(before.get(result.policy), result));
  if (news.length === 0) return null;
  const lines = news.map(
    ({ result }) => `- **${result.severity ?? 'low'}** ${prose(result.title)}: ${prose(result.fact)}`,
  );
  return [`${plural(news.length, 'setting')} became worse:`, '', ...lines].join('\n');
}

function isWorse(before: FailureSeverity | undefined, { severity }: PolicyResult): boolean {
  return before === undefined || severities.indexOf(severity ?? 'low') > severities.indexOf(before);
}
