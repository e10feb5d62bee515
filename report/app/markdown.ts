/** Safe pieces of GitHub's Markdown, and texts that fit. */
import { pageLink, type RuleInfo } from '../../rules/index.ts';
import { toMarkdown, toMarkdownCode, toPlain } from '../neutralise.ts';
import { commitUrl, fileUrl, isFile } from '../web-addresses.ts';
import type { RepositoryFacts } from './types.ts';
import { toCount } from '../words.ts';

/** What one name, title or reason of others may take; so one leak cannot push all others out of a text. */
const longest = 300;
/** Bytes after escaping: a name of invisible characters grows tenfold. */
const largest = 3 * longest;

/** The middle gives way, for the end of a path says most. */
export function shorten(text: string, most = longest): string {
  if (text.length <= most) return text;
  const half = Math.floor((most - 1) / 2);
  return `${text.slice(0, half)}…${text.slice(-half)}`.toWellFormed();
}

function bounded(text: string, render: (text: string) => string): string {
  for (let most = longest; most > 16; most /= 2) {
    const rendered = render(shorten(text, most));
    if (sizeOf(rendered) <= largest) return rendered;
  }
  return '…';
}

/** Text of others in a line of prose. Nothing at all would make a heading of the line above a list. */
export function prose(text: string): string {
  return text.trim() === '' ? '—' : bounded(text, toMarkdown);
}

/** Text of others as code. Nothing in it can be taken for one of our hidden markers. */
export function code(text: string): string {
  return bounded(text, (short) =>
    short.includes('<') || short.startsWith('$') ? `<code>${toMarkdown(short)}</code>` : toMarkdownCode(short),
  );
}

/** As many whole items as fit into `room` bytes, then how many more there are. */
export function items(lines: readonly string[], room = 6000): string[] {
  const shown = countFitting(lines, room);
  const left = lines.length - shown;
  return [...lines.slice(0, shown), ...(left > 0 ? [`- and ${toCount(left)} more`] : [])];
}

/** In a cell of a table no line may break; `toPlain` sees to it, and to bars `toMarkdown`. */
export function row(...cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** A heading, a list or a block between empty lines; nothing for an empty one. */
export function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`### ${title}`, '', ...lines, ''];
}

/** It is in a commit or annotated tag. */
export function isMessage(path: string): boolean {
  return /^\((?:commit|tag) (?:message|headers)\)$/.test(path);
}

/** A link to the line as it was in that commit; without a commit only the place. */
export function placeLink(
  own: RepositoryFacts,
  place: {
    readonly repository?: RepositoryFacts;
    readonly path: string;
    readonly within: readonly string[];
    readonly line: number | null;
    readonly commit: string | null;
    /** Where in a sheet, database or dump. */
    readonly cell?: string;
    readonly table?: string;
  },
): string {
  const { path, within, line, commit, cell = '', table = '', repository = own } = place;
  const name = repository.fullName === own.fullName ? '' : repository.fullName;
  // Lines of a file inside an archive are no lines of the archive.
  const position = line === null ? '' : `:${line}`;
  const label = code([name, path, ...within, cell || table].filter((part) => part !== '').join(' › ') + position);
  if (commit === null) return label;
  if (!isFile(path)) return `${label} of ${commitLink(repository, commit)}`;
  return `[${label}](${fileUrl(repository, { commit, path, line: within.length > 0 ? null : line })})`;
}

export function commitLink(repository: RepositoryFacts, commit: string): string {
  return `[${code(commit.slice(0, 10))}](${commitUrl(repository, commit)})`;
}

/** A link that a rule or GitHub names. Anything but a plain web address stays text. */
export function webLink(url: string, label = url.replace(/^https?:\/\//, '')): string {
  const parsed = URL.parse(url);
  if (!parsed || !/^https?:$/.test(parsed.protocol) || parsed.username !== '') return prose(label);
  // `href` leaves parentheses and quotes as they are.
  const target = parsed.href.replace(
    /[()'<>]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `[${prose(label)}](${target})`;
}

/** The link to the page of a rule that comes with the product. */
export function aboutRule(rule: RuleInfo, version: string): string {
  const url = pageLink(rule, version);
  return url === null ? '' : ` ${markdownLink({ label: 'About this rule', url })}`;
}

/** A link of ours. */
export function markdownLink({ label, url }: { readonly label: string; readonly url: string }): string {
  return `[${label}](${url})`;
}

/** Text of a rule: addresses of its vendor become links, all else is neutralised. */
export function ruleText(text: string): string {
  const parts = shorten(text, 1000).split(/(https:\/\/[\w.-]+(?:\/[\w~%/.?=&#-]*)?(?<![.?]))/);
  return parts.map((part, index) => (index % 2 === 1 ? webLink(part) : prose(part))).join('');
}

export function reasonOf(reason: string): string {
  return `“${prose(reason)}”`;
}

export function nameOf(name: string): string {
  return prose(shorten(name, 100));
}

/** `@name` or `@org/team` that configuration wants to be told; what is no such name is no mention. */
export function mention(name: string): string {
  const bare = name.replace(/^@/, '');
  return /^[a-z\d](?:[a-z\d-]{0,38})(?:\/[\w.-]{1,100})?$/i.test(bare) ? `@${bare}` : prose(name);
}

/** `a, b and c` */
export function listOf(words: readonly string[], last = 'and'): string {
  if (words.length < 2) return words[0] ?? '';
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1) ?? ''}`;
}

export function dayOf(date: string): string {
  const [day] = /^\d{4}-\d\d-\d\d/.exec(date) ?? [];
  return day ?? prose(date);
}

/** `2026-06-01 10:11 UTC` */
export function minuteOf(date: string): string {
  const [time] = /(?<=T)\d\d:\d\d/.exec(date) ?? [];
  return time ? `${dayOf(date)} ${time} UTC` : dayOf(date);
}

/** One line of plain text for titles: GitHub counts them in characters. */
export function titleOf(text: string, most: number): string {
  const plain = toPlain(shorten(text, most * 2));
  return plain.length <= most ? plain : `${plain.slice(0, most - 1).toWellFormed()}…`;
}

/** Bytes of UTF-8 are never fewer than UTF-16 units or characters: whichever GitHub counts, it fits. */
export function sizeOf(text: string): number {
  return Buffer.byteLength(text);
}

/** As many whole blocks as fit between head and tail, then how many more there are. */
export function fit(text: {
  readonly head: string;
  readonly blocks: readonly string[];
  readonly tail: string;
  /** Bytes of the whole. */
  readonly limit: number;
  /** Most blocks. */
  readonly most?: number;
  /** More that there are besides `blocks`. */
  readonly besides?: number;
  readonly more: (count: number) => string;
}): string {
  const { head, blocks, limit, most = blocks.length, besides = 0, more } = text;
  const frame = sizeOf(head) + sizeOf(more(blocks.length + besides)) + 3;
  // Tails are lists with a room of their own; this holds whatever comes.
  const tail = frame + sizeOf(text.tail) > limit ? '' : text.tail;
  const count = countFitting(blocks.slice(0, most), limit - frame - sizeOf(tail));
  const left = blocks.length - count + besides;
  const parts = [...blocks.slice(0, count), ...(left > 0 ? [more(left)] : [])];
  return [...(head === '' ? [] : [head]), ...parts, ...(tail === '' ? [] : [tail])].join('\n');
}

/** How many of the first texts, each on its line, take no more than so many bytes. */
function countFitting(texts: readonly string[], bytes: number): number {
  let left = bytes;
  const first = texts.findIndex((text) => (left -= sizeOf(text) + 1) < 0);
  return first < 0 ? texts.length : first;
}

export function plainList(lines: readonly string[]): string[] {
  return lines.map((line) => `- ${line}`);
}
