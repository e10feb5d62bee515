/** What an organisation reads: the first scan, and whether blocking is real. In a private place only. */
import { severities, type Severity } from '../../rules/index.ts';
import { plural, toCount, worstFirst } from '../words.ts';
import { urlOf } from '../web-addresses.ts';
import { code, dayOf, fit, items, listOf, plainList, prose, row, section, titleOf } from './markdown.ts';
import { bodyLimit } from './issue.ts';
import { markerOf, placeOfStory } from './references.ts';
import type { IssueText } from './issue-types.ts';
import type { BlockingRow, SafetyFacts, SummaryFacts, SummaryRow } from './types.ts';

const namesShown = 10;

/** One issue for the first scan of an organisation, written anew as it goes on. */
export function formatSummaryIssue(facts: SummaryFacts): IssueText {
  const rows = facts.rows.toSorted(byWorst).map(repositoryRow);
  return {
    title: titleOf(`Leakwarden: what the first scan of ${facts.account} found`, 256),
    body: fit({
      head: [
        ...introduction(facts),
        row('repository', ...worstFirst, 'people', 'safe to publish?', 'scan'),
        row('---', ...worstFirst.map(() => '---:'), '---:', '---', '---'),
      ].join('\n'),
      blocks: rows,
      tail: [
        '',
        ...safetyLines(facts.rows),
        ...worstLines(facts.rows),
        ...nextLines(facts),
        formatBlockingReport(facts.blocking),
        ...settingsLines(facts),
      ].join('\n'),
      limit: bodyLimit,
      more: (count) => row(`and ${toCount(count)} more`, ...worstFirst.map(() => ''), '', '', ''),
    }),
    labels: ['leakwarden'],
  };
}

export interface WeakeningFacts {
  /** A login, or a name in a commit. */
  readonly by: string;
  readonly commit: string | null;
  /** The home, and what is laxer there. */
  readonly what: string;
  /** Else a pull request wants it. */
  readonly isMerged: boolean;
}

/** A comment for the owners of the organisation. */
export function formatWeakening({ by, commit, what, isMerged }: WeakeningFacts, key: string): string {
  const words = isMerged
    ? '**The configuration of the organisation became laxer.**'
    : '**A pull request wants to make the configuration of the organisation laxer.**';
  const remedy = isMerged
    ? 'If that is not meant, revert the commit.'
    : 'Its check says only that it weakens the floor, since everybody can read it.';
  return [
    markerOf('comment', key),
    `${words} It holds for every repository that is not stricter itself.`,
    '',
    `- ${prose(what)}`,
    `- by ${code(by)}${commit === null ? '' : `, in commit ${code(commit.slice(0, 12))}`}`,
    '',
    `${remedy} The audit log keeps it: \`leakwarden audit\`.`,
  ].join('\n');
}

function byWorst(a: SummaryRow, b: SummaryRow): number {
  const different = worstFirst.find((severity) => a.bySeverity[severity] !== b.bySeverity[severity]);
  if (different) return b.bySeverity[different] - a.bySeverity[different];
  return a.repository.fullName < b.repository.fullName ? -1 : 1;
}

function introduction({ account, rows }: SummaryFacts): string[] {
  const done = rows.filter(({ scan }) => scan === 'done').length;
  const leaks = rows.reduce(
    (sum, { bySeverity }) => sum + severities.reduce((all, severity) => all + bySeverity[severity], 0),
    0,
  );
  const state =
    done === rows.length
      ? `All ${plural(done, 'repository', 'repositories')} of`
      : `${toCount(done)} of ${plural(rows.length, 'repository', 'repositories')} of`;
  return [
    markerOf('summary', account),
    `**${state} ${code(account)} are scanned to the end of their history: ${plural(leaks, 'leak')} so far.**`,
    '',
  ];
}

function repositoryRow({ repository, publication, bySeverity, subjects, scan, note = '' }: SummaryRow): string {
  const name = `[${code(repository.fullName)}](${urlOf(repository)})${repository.visibility === 'public' ? ' **public**' : ''}`;
  const counts = worstFirst.map((severity) => count(bySeverity[severity], severity));
  return row(
    name,
    ...counts,
    toCount(subjects),
    publication === null ? '' : safetyWords(publication),
    [scan === 'done' ? '' : scan === 'failed' ? '**failed**' : scan, note === '' ? '' : prose(note)]
      .filter((text) => text !== '')
      .join(': '),
  );
}

function safetyWords({ safe, leaks }: SafetyFacts): string {
  if (safe === 'no') return `**no** (${plural(leaks, 'leak')})`;
  return safe === 'yes' ? 'yes' : 'not known';
}

function safetyLines(rows: readonly SummaryRow[]): string[] {
  if (rows.every(({ publication }) => publication === null)) return [];
  return [
    '“Safe to publish?” is answered by the history, the refs of pull requests and their texts: **no** with a leak that nobody accepted and that would be of severity critical or high if everybody could read it, “not known” until everything is scanned and where `enforce.severity` is critical. Settings, releases, logs and artifacts of Actions and the wiki are read by `leakwarden publish-check OWNER/REPOSITORY`.',
    '',
  ];
}

function count(leaks: number, severity: Severity): string {
  const text = toCount(leaks);
  return leaks > 0 && severity === 'critical' ? `**${text}**` : text;
}

function worstLines(rows: readonly SummaryRow[]): string[] {
  const all = rows.flatMap(({ repository, worst }) => worst.map((leak) => ({ repository, ...leak })));
  const sorted = all.toSorted((a, b) => severities.indexOf(b.severity) - severities.indexOf(a.severity));
  const lines = sorted.map(
    ({ repository, title, severity, place }) =>
      `${placeOfStory(place)} **${severity}** in ${code(repository.fullName)}: ${prose(title)}`,
  );
  return section('Start here', items(plainList(lines), 20_000));
}

function nextLines({ mode, blocksFrom, issuesPerDay }: SummaryFacts): string[] {
  const modeWords = {
    observe: 'The mode is `observe`: pull requests are judged, and nothing is stopped.',
    warn: `The mode is \`warn\`: pull requests show what would be stopped, and nothing is.${blocksFrom === null ? '' : ` From **${dayOf(blocksFrom)}** on it is \`block\`.`}`,
    block: 'The mode is `block`: a pull request that leaks is not merged where the check is required.',
  }[mode];
  return section(
    'What comes next',
    plainList([
      `Critical leaks get an issue of their own, at most ${issuesPerDay} a day; the others stand here until somebody takes them up. What is pushed from now on gets an issue at once.`,
      modeWords,
      'Fix first what is critical and in a public repository; set `enforce.mode` in `.github/leakwarden.yml` per repository or for the organisation.',
      'This text is updated while the scan runs; nobody is notified of it.',
    ]),
  );
}

function settingsLines({ account, settings: { failing, repositories, untold } }: SummaryFacts): string[] {
  if (failing === 0) return [];
  const shown = [
    ...untold.slice(0, namesShown).map(code),
    ...(untold.length > namesShown ? [`${untold.length - namesShown} more`] : []),
  ];
  return section('Settings', [
    `${plural(failing, 'setting')} to fix in ${plural(repositories, 'repository', 'repositories')}: \`leakwarden settings ${account}\` lists them.`,
    ...(untold.length > 0
      ? [
          '',
          `Nobody is notified about those of ${listOf(shown)}: there is no private place for it. Name one by \`report.repository\`.`,
        ]
      : []),
  ]);
}

/** Whether the check can be passed by, repository by repository. */
export function formatBlockingReport(rows: readonly BlockingRow[]): string {
  if (rows.length === 0) return '';
  const open = rows.filter(({ required, pinned }) => required !== 'yes' || pinned !== 'yes');
  const closed = rows.length - open.length;
  const remedy =
    'To make it so, set `enforce.require: true` (the App needs the permission “Administration: write”), or require the check `leakwarden` in a ruleset yourself, with this App as its source.';
  return section('Is blocking real?', [
    `In ${toCount(closed)} of ${plural(rows.length, 'repository', 'repositories')} the check is required and can only come from this App.`,
    '',
    ...items(plainList(rows.map(blockingLine)), 10_000),
    ...(open.length > 0 ? ['', remedy] : []),
  ]).join('\n');
}

function blockingLine({ repository, required, pinned, bypass, note }: BlockingRow): string {
  const requiredWords = {
    yes: 'required',
    no: '**not required: a leaking pull request can be merged**',
    unknown: 'not known whether it is required',
  }[required];
  const pinnedWords = {
    yes: 'only from this App',
    no: '**anybody with write access can set it to green**, for it is not tied to this App',
    unknown: 'not known whether it is tied to this App',
  }[pinned];
  const passBy =
    bypass === null
      ? 'who can pass by is not known (GitHub tells only with “Administration: write”)'
      : bypass.length === 0
        ? 'nobody can pass by'
        : `can pass by: ${listOf([...bypass.slice(0, namesShown).map(code), ...(bypass.length > namesShown ? [`${bypass.length - namesShown} more`] : [])])}`;
  const parts = required === 'no' ? [requiredWords] : [requiredWords, pinnedWords, passBy];
  return `${code(repository)}: ${parts.join('; ')}${note === '' ? '' : `. ${prose(note)}`}`;
}
