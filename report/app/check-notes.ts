/** What a check says besides its leaks: what was not covered, waivers granted, and allows that suppress nothing. */
import type { Report } from '../../rules/index.ts';
import { missingByReason, plural, toBytes, toCount, type LeakParts } from '../words.ts';
import { code, dayOf, items, listOf, nameOf, prose, reasonOf, section, shorten } from './markdown.ts';
import type { Approvers, Door, JudgedHead, Mistake } from './types.ts';

const mostNames = 10;

export function missingLines(report: Report): string[] {
  return describeMissing(missingByReason(report));
}

/** No time: the same head judged twice gets the same text. */
export function coverageLine({ coverage }: Report): string {
  const { documents, bytes, commits } = coverage;
  return `Scanned: ${plural(documents, 'document')}, ${toBytes(bytes)}, ${plural(commits, 'commit')}.`;
}

/** Each reason with some paths, and the way out. */
export function describeMissing(missing: Readonly<ReturnType<typeof missingByReason>>): string[] {
  const lines = missing.map(({ reason, paths, count }) => {
    const rest = count > paths.length ? [`${toCount(count - paths.length)} more`] : [];
    return `- ${prose(reason)}: ${listOf([...paths.map(code), ...rest])}`;
  });
  if (lines.length === 0) return [];
  const remedy =
    'Remove these files, make them readable, or accept them by name under `acceptNotCovered` in `.github/leakwarden.yml` on the default branch.';
  return section('Not scanned', [...items(lines), '', remedy]);
}

/** Allows of the author (docs/promises.md, 4). */
export function allowLines({ claimed, approvers, door }: JudgedHead): string[] {
  const lines = claimed.map(
    ({ rule, path, by, reason }) => `- ${code(path)}: ${allowWords[by]} excuses ${code(rule)}, ${reasonOf(reason)}`,
  );
  if (lines.length === 0) return [];
  const who = `${capital(approverList(approvers))} can accept the leak anyway, in a comment: \`/leakwarden accept LW-… <reason>\`.${heardWhen(door)}`;
  return section('These excuses have no effect', [
    ...items(lines),
    '',
    `They are new in this branch, and no change excuses itself. ${who}`,
  ]);
}

const allowWords = {
  inline: 'a comment in the line',
  allow: 'an entry under `allow`',
  baseline: 'an entry of the baseline',
} as const;

export function grantLines({ granted, report }: JudgedHead): string[] {
  const titles = new Map(report.leaks.map(({ id, title }) => [id, title]));
  const lines = granted.map(({ leak, by, reason, until }) => {
    const end = until === null ? '' : `, until ${dayOf(until)}`;
    return `- ${prose(titles.get(leak) ?? leak)}: by ${nameOf(by)}${end}, ${reasonOf(reason)}`;
  });
  return section('Accepted', items(lines));
}

/** The App hears a comment at once. */
export function heardWhen(door: Door | undefined): string {
  return door === 'action' ? ' Then run this job again: it reads the comments again.' : '';
}

const mostCommands = 20;

/** Each command whole, ready to copy: it names its leak and means no other. */
export function whoMayGrant(judged: JudgedHead, blocking: readonly LeakParts[]): string[] {
  const { approvers, door, places } = judged;
  const where = whereHeard(judged);
  if (where === null) return unheardLines();
  const who = `Not a leak, or an acceptable one? ${capital(approverList(approvers))} can decide that ${where}:`;
  const lines = blocking.flatMap(({ leak }) => {
    const reference = places.get(leak.id)?.reference;
    return reference === undefined ? [] : [`- ${prose(leak.title)}: ${waiversOf(reference)}`];
  });
  const shown = lines.slice(0, mostCommands);
  const rest =
    lines.length > shown.length ? [`- and ${plural(lines.length - shown.length, 'more leak')}, by its reference`] : [];
  return [...section('To accept it', [who, '', ...items([...shown, ...rest])]), ...heardLines(door)];
}

/** The Action reads comments under pull requests and issues, and a push has neither by itself; null: nowhere. */
export function whereHeard({ door, pulls, places }: JudgedHead): string | null {
  if (door !== 'action' || pulls.length > 0) return 'in a comment';
  return [...places.values()].some(({ url }) => url !== null) ? 'in a comment under its issue' : null;
}

function unheardLines(): string[] {
  const how =
    'An entry under `allow` in `.github/leakwarden.yml` accepts a leak. Comments are read under pull requests and remediation issues; for these the workflow needs `issues: write` and `checks: read`.';
  return section('To accept it', [how, '']);
}

function heardLines(door: Door | undefined): string[] {
  const heard = heardWhen(door).trim();
  return heard === '' ? [] : [heard, ''];
}

/** Markdown. */
export function waiversOf(reference: string): string {
  return `\`/leakwarden accept ${reference} <reason> [until DATE]\` or \`/leakwarden false-positive ${reference} <reason>\``;
}

/** `enforce.approvers` in words; its default is who may maintain the repository. */
export function approverList({ names, includeAuthor }: Approvers): string {
  const author = includeAuthor ? '' : ' (not the author of the change)';
  if (names.length === 0) return `somebody with the maintain or admin role${author}`;
  const rest = names.length > mostNames ? ['others'] : [];
  return `one of ${listOf([...names.slice(0, mostNames).map((name) => code(shorten(name, 100))), ...rest], 'or')}${author}`;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `file:line:column`: what is wrong. */
export function mistakeLine({ file, line, column, message }: Mistake): string {
  const position = line === null ? '' : column === null ? `:${line}` : `:${line}:${column}`;
  return `- ${code(`${file}${position}`)}: ${prose(message)}`;
}
