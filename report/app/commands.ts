/** What people can say to Leakwarden in a comment: read here, and explained here. */
import { approverList, capital } from './check-notes.ts';
import { code } from './markdown.ts';
import type { Approvers, Door } from './types.ts';

type Target = { readonly reference: string | null };

export type Command =
  | ({ readonly kind: 'accept'; readonly reason: string; readonly until: string | null } & Target)
  | ({ readonly kind: 'false-positive'; readonly reason: string } & Target)
  | ({ readonly kind: 'acknowledge'; readonly all: boolean } & Target)
  | ({ readonly kind: 'revoke' } & Target)
  | { readonly kind: 'rescan' }
  | { readonly kind: 'assign'; readonly logins: readonly string[] }
  | { readonly kind: 'help' };

type CommandKind = Command['kind'];

/** One line each; the test reads every usage with `parseCommands`. */
const usages: Readonly<Record<CommandKind, { readonly usage: string; readonly effect: string }>> = {
  accept: {
    usage: 'accept [LW-…] <reason> [until YYYY-MM-DD]',
    effect: 'accepts the leak permanently or until that day; the reason is kept',
  },
  'false-positive': {
    usage: 'false-positive [LW-…] <reason>',
    effect: 'says that it is not a leak, so that it is not reported again',
  },
  acknowledge: {
    usage: 'acknowledge [LW-…]',
    effect:
      'takes note of what remains in pull refs, forks and caches, and lets the issue close; `acknowledge all` does it for all issues of the repository',
  },
  rescan: { usage: 'rescan', effect: 'looks again now' },
  assign: { usage: 'assign @name [@name …]', effect: 'assigns the issue' },
  revoke: {
    usage: 'revoke [LW-…]',
    effect: 'asks GitHub to revoke the token (GitHub’s own tokens only; it cannot be undone)',
  },
  help: { usage: 'help', effect: 'shows this list' },
};

const mostCommands = 10;
const longestReason = 500;

export interface ParsedComment {
  readonly commands: readonly Command[];
  /** Markdown, one for each line that could not be read. */
  readonly mistakes: readonly string[];
}

/**
 * Commands of a comment: `/leakwarden …` at the start of a line, in no quote, fence, indented code or HTML comment.
 * @param today ISO 8601 date in UTC; `until` must be after it.
 */
export function parseCommands(comment: string, today: string): ParsedComment {
  const lines = commandLines(comment);
  const parsed = lines.slice(0, mostCommands).map((line) => parseLine(line, today));
  const excess =
    lines.length > mostCommands ? [`One comment may hold ${mostCommands} commands; the others were not read.`] : [];
  return {
    commands: parsed.filter((each) => typeof each !== 'string'),
    mistakes: [...parsed.filter((each) => typeof each === 'string'), ...excess],
  };
}

function commandLines(comment: string): string[] {
  const found: string[] = [];
  let fence = '';
  // What is hidden when the comment is shown must not do anything.
  for (const line of comment.replace(/<!--[\s\S]*?(?:-->|$)/g, '').split(/\r\n|\n|\r/)) {
    const [, ticks = '', info = ''] = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line) ?? [];
    if (fence !== '') {
      if (ticks.startsWith(fence) && info.trim() === '') fence = '';
    } else if (ticks !== '') fence = ticks;
    else {
      const command = /^ {0,3}\/leakwarden(?:\s+(.*))?$/i.exec(line);
      if (command) found.push((command[1] ?? '').trim());
    }
  }
  return found;
}

/** A command, or what is wrong with the line. */
function parseLine(line: string, today: string): Command | string {
  const [name = '', ...words] = line.split(/\s+/);
  const kind = name.toLowerCase();
  const [reference, rest] = takeReference(words);
  switch (kind) {
    case 'accept':
      return parseAccept(reference, rest, today);
    case 'false-positive':
      return parseFalsePositive(reference, rest);
    case 'assign':
      return parseAssign(words);
    case 'acknowledge':
      return parseAcknowledge(reference, rest);
    case 'revoke':
      return rest.length === 0 ? { kind, reference } : tooMuch(kind, rest);
    case 'rescan':
    case 'help':
      return words.length === 0 ? { kind } : tooMuch(kind, words);
    case '':
      return { kind: 'help' };
    default:
      return `There is no command ${code(name)}. There are ${Object.keys(usages).join(', ')}.`;
  }
}

function takeReference(words: readonly string[]): readonly [string | null, readonly string[]] {
  const [first = '', ...rest] = words;
  return /^lw-[0-9a-z]{1,8}$/i.test(first) ? [`LW-${first.slice(3).toLowerCase()}`, rest] : [null, words];
}

function parseAccept(reference: string | null, words: readonly string[], today: string): Command | string {
  const at = words.findLastIndex((word) => word.toLowerCase() === 'until');
  const date = words.slice(at + 1);
  // `until Friday` must not be read as for ever. Further from the end the word is a part of the reason.
  const hasEnd = at >= 0 && date.length <= 3;
  const reason = (hasEnd ? words.slice(0, at) : words).join(' ');
  const until = hasEnd ? date.join(' ') : null;
  const mistake = wrongReason('accept', reason) ?? (until === null ? null : wrongDate(until, today));
  return mistake ?? { kind: 'accept', reference, reason, until };
}

function parseAcknowledge(reference: string | null, words: readonly string[]): Command | string {
  const all = reference === null && words.length === 1 && words[0]?.toLowerCase() === 'all';
  return all || words.length === 0 ? { kind: 'acknowledge', reference, all } : tooMuch('acknowledge', words);
}

function parseFalsePositive(reference: string | null, words: readonly string[]): Command | string {
  const reason = words.join(' ');
  return wrongReason('false-positive', reason) ?? { kind: 'false-positive', reference, reason };
}

function wrongReason(kind: CommandKind, reason: string): string | null {
  if (reason.length > longestReason) return `The reason is too long: ${longestReason} characters are enough.`;
  return /\p{L}{2}/u.test(reason) && !/^<reason>$/i.test(reason) ? null : `Say why: ${usageOf(kind)}.`;
}

function wrongDate(until: string, today: string): string | null {
  if (!isDate(until)) return `After \`until\` comes a date such as \`2030-12-31\`, not ${code(until)}.`;
  return until > today ? null : `${code(until)} is over; \`until\` wants a day that comes.`;
}

function isDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** https://docs.github.com/en/enterprise-cloud@latest/admin/managing-iam: letters, digits, hyphens, and `_` of managed users. */
function parseAssign(words: readonly string[]): Command | string {
  const wrong = words.find((word) => !/^@?[a-z\d][a-z\d_-]{0,99}$/i.test(word));
  if (wrong !== undefined) return `${code(wrong)} is not a GitHub user name: ${usageOf('assign')}.`;
  if (words.length === 0) return `Say whom: ${usageOf('assign')}.`;
  return { kind: 'assign', logins: [...new Set(words.map((word) => word.replace('@', '')))] };
}

function tooMuch(kind: CommandKind, words: readonly string[]): string {
  return `${code(words.join(' '))} is too much: ${usageOf(kind)}.`;
}

function usageOf(kind: CommandKind): string {
  return `\`/leakwarden ${usages[kind].usage}\``;
}

/** The list of commands, and who may give them. */
export function helpLines(approvers: Approvers, door: Door = 'app'): string[] {
  return [
    'At the start of a line in a comment:',
    '',
    ...usagesOf(door).map(({ usage, effect }) => `- \`/leakwarden ${usage}\` ${effect}`),
    '',
    `${capital(approverList(approvers))} may decide. \`LW-…\` names the leak; without it the one is meant that a pull request held when the comment was written.`,
    ...(door === 'action' ? ['', 'Comments are read when the workflow runs next.'] : []),
  ];
}

function usagesOf(door: Door): readonly (typeof usages)[CommandKind][] {
  const { accept, acknowledge } = usages;
  return door === 'action' ? [accept, usages['false-positive'], acknowledge] : Object.values(usages);
}
