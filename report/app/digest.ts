/** What a team hears once a day or week: one text, and what each place makes of it. References, titles, places; no values. */
import { severities, type Severity } from '../../rules/index.ts';
import { toJson, toPlain } from '../neutralise.ts';
import { plural, toCount } from '../words.ts';
import { mention, prose, section, shorten, webLink } from './markdown.ts';
import { markerOf } from './references.ts';

export interface DigestLeak {
  readonly reference: string;
  readonly title: string;
  readonly severity: Severity;
  /** `owner/name`. */
  readonly repository: string;
  /** Its issue; null: it has none, or none that a link leads to. */
  readonly url: string | null;
  /** ISO 8601 date. */
  readonly dueOn: string | null;
}

export interface DigestFacts {
  /** `critical`: what could not wait. */
  readonly kind: 'digest' | 'critical';
  readonly team: string;
  readonly fresh: readonly DigestLeak[];
  readonly overdue: readonly DigestLeak[];
  readonly ended: readonly (DigestLeak & { readonly how: 'fixed' | 'decided' })[];
  readonly settings: readonly { readonly name: string; readonly before: number; readonly now: number }[];
  /** How many are open, new ones included. */
  readonly open: ReadonlyMap<Severity, number>;
}

interface DigestLine {
  readonly reference: string | null;
  readonly url: string | null;
  readonly text: string;
}

export interface DigestText {
  readonly title: string;
  readonly sections: readonly {
    readonly heading: string;
    readonly lines: readonly DigestLine[];
    readonly more: number;
  }[];
  readonly end: string;
}

const mostLines = 20;

export function toDigestText({ kind, team, fresh, overdue, ended, settings, open }: DigestFacts): DigestText {
  const worst = fresh.toSorted((a, b) => severities.indexOf(b.severity) - severities.indexOf(a.severity));
  const parts = [
    ['New', worst.map(leakLine)],
    ['Overdue', overdue.map(leakLine)],
    ['Resolved', ended.map(endedLine)],
    ['Settings to fix', settings.map(settingsLine)],
  ] as const;
  return {
    title:
      kind === 'critical'
        ? `Leakwarden, ${shorten(team)}: ${plural(fresh.length, 'critical leak')}`
        : `Leakwarden, ${shorten(team)}: ${countsOf({ fresh, overdue, ended, settings })}`,
    sections: parts
      .filter(([, lines]) => lines.length > 0)
      .map(([heading, lines]) => ({
        heading,
        lines: lines.slice(0, mostLines),
        more: Math.max(0, lines.length - mostLines),
      })),
    end: kind === 'critical' ? 'This did not wait for the digest. It is reported once.' : openWords(open),
  };
}

function countsOf({
  fresh,
  overdue,
  ended,
  settings,
}: Pick<DigestFacts, 'fresh' | 'overdue' | 'ended' | 'settings'>): string {
  const counts = [
    [fresh.length, 'new'],
    [overdue.length, 'overdue'],
    [ended.length, 'resolved'],
    [settings.length, settings.length === 1 ? 'change of settings' : 'changes of settings'],
  ] as const;
  return counts.flatMap(([count, word]) => (count > 0 ? [`${toCount(count)} ${word}`] : [])).join(', ');
}

function leakLine({ reference, url, severity, title, repository, dueOn }: DigestLeak): DigestLine {
  const due = dueOn === null ? '' : `, due ${dueOn}`;
  return { reference, url, text: `${severity}: ${shorten(title)} in ${repository}${due}` };
}

function endedLine({ how, ...leak }: DigestFacts['ended'][number]): DigestLine {
  const { text, ...line } = leakLine({ ...leak, dueOn: null });
  return { ...line, text: `${text}, ${how === 'fixed' ? 'fixed' : 'accepted or a false positive'}` };
}

function settingsLine({ name, before, now }: DigestFacts['settings'][number]): DigestLine {
  return { reference: null, url: null, text: `${name}: ${before} before, ${now} now` };
}

function openWords(open: DigestFacts['open']): string {
  const words = severities.toReversed().flatMap((severity) => {
    const count = open.get(severity) ?? 0;
    return count === 0 ? [] : [`${toCount(count)} ${severity}`];
  });
  return words.length === 0 ? 'No leak is open.' : `Open now: ${words.join(', ')}.`;
}

/** A text whose every line is printed by `print`. */
function linesOf(
  { sections, end }: DigestText,
  print: (line: DigestLine) => string,
  heading: (text: string) => string,
): string {
  const blocks = sections.map(({ heading: name, lines, more }) =>
    [heading(name), ...lines.map(print), ...(more > 0 ? [`and ${toCount(more)} more`] : [])].join('\n'),
  );
  return [...blocks, end].join('\n\n');
}

/** A mail with the digests of all teams that somebody is in. */
export function formatDigestMail(texts: readonly DigestText[]): { readonly subject: string; readonly text: string } {
  const [first, ...others] = texts.map(({ title }) => title);
  const subject = [first, ...others.map((title) => title.replace(/^Leakwarden, /, ''))].join('; ');
  const bodies = texts.map((text) =>
    others.length === 0 ? plainOf(text) : `${toPlain(text.title)}\n\n${plainOf(text)}`,
  );
  return { subject, text: bodies.join('\n\n') };
}

function plainOf(text: DigestText): string {
  const print = ({ reference, url, text: words }: DigestLine): string =>
    [`- ${reference === null ? '' : `${reference} `}${toPlain(words)}`, ...(url === null ? [] : [`  ${url}`])].join(
      '\n',
    );
  return `${linesOf(text, print, (name) => name)}\n`;
}

/** The body of an incoming webhook: https://docs.slack.dev/messaging/formatting-message-text#escaping */
export function formatDigestSlack(text: DigestText): string {
  const escape = (words: string): string =>
    toPlain(words).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const print = ({ reference, url, text: words }: DigestLine): string =>
    `• ${reference === null ? '' : url === null ? `${reference} ` : `<${url}|${reference}> `}${escape(words)}`;
  const body = linesOf(text, print, (name) => `*${name}*`);
  // Else names of people and groups in titles would be rung for.
  return toJson({ text: `*${escape(text.title)}*\n\n${body}`, link_names: false, unfurl_links: false });
}

/**
 * The body of a webhook of Teams' Workflows, an Adaptive Card: runs of a RichTextBlock are no Markdown
 * (https://adaptivecards.io/explorer/TextRun.html).
 */
export function formatDigestTeams(text: DigestText): string {
  const run = (words: string, more: object = {}): object => ({ type: 'TextRun', text: toPlain(words), ...more });
  const print = ({ reference, url, text: words }: DigestLine): object => ({
    type: 'RichTextBlock',
    inlines: [
      ...(reference === null
        ? []
        : [run(reference, url === null ? {} : { selectAction: { type: 'Action.OpenUrl', url } }), run(' ')]),
      run(words),
    ],
  });
  const block = (words: string, more: object = {}): object => ({ type: 'RichTextBlock', inlines: [run(words, more)] });
  const body = [
    block(text.title, { weight: 'Bolder', size: 'Medium' }),
    ...text.sections.flatMap(({ heading, lines, more }) => [
      block(heading, { weight: 'Bolder' }),
      ...lines.map(print),
      ...(more > 0 ? [block(`and ${toCount(more)} more`)] : []),
    ]),
    block(text.end),
  ];
  const content = {
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    type: 'AdaptiveCard',
    version: '1.4',
    body,
  };
  return toJson({
    type: 'message',
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content }],
  });
}

/** For a program: facts, not words. */
export function formatDigestJson({ open, ...facts }: DigestFacts): string {
  return toJson({ schema: 1, ...facts, open: Object.fromEntries(open) });
}

/** Under the issue of the team. @param whom a login or `organisation/team` that is mentioned */
export function formatDigestComment(text: DigestText, whom: string | null): string {
  return [
    `**${prose(text.title)}**`,
    '',
    ...markdownOf(text),
    ...(whom === null ? [] : ['', mention(`@${whom}`)]),
  ].join('\n');
}

/** The issue itself: what was said last. */
export function formatDigestIssue(text: DigestText, team: string): { readonly title: string; readonly body: string } {
  const told = 'Every digest is a comment below: subscribe to this issue to hear of them. This text is the last one.';
  return {
    title: `Leakwarden: digest for ${shorten(team).replaceAll('@', '@\u200b')}`,
    body: [markerOf('digest', team), told, '', ...markdownOf(text)].join('\n'),
  };
}

function markdownOf({ sections, end }: DigestText): readonly string[] {
  const print = ({ reference, url, text }: DigestLine): string =>
    `- ${reference === null ? '' : url === null ? `${reference} ` : `${webLink(url, reference)} `}${prose(text)}`;
  return [
    ...sections.flatMap(({ heading, lines, more }) =>
      section(heading, [...lines.map(print), ...(more > 0 ? [`- and ${toCount(more)} more`] : [])]),
    ),
    end,
  ];
}
