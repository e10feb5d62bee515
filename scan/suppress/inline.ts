/** `leakwarden:allow <rule-id> <reason>` on the line of a finding or on the line above. */
import { shownName, toCurrentId } from '../../rules/index.ts';
import type { IdleComment, InlineAllow } from '../model/hit.ts';

const own = /leakwarden:allow(?:[ \t]+([^\s]+))?(?:[ \t]+([^\r\n]*))?/;
const foreign = /gitleaks:allow|pragma: ?allowlist secret|trufflehog:ignore|betterleaks:allow|kingfisher:ignore/;

/**
 * What excuses a finding of `ruleId`, or null. A comment without a reason excuses nothing: it is given back with an
 * empty reason, so that somebody can say so.
 */
export function findInlineAllow(line: string, previousLine: string, ruleId: string): InlineAllow | null {
  return findIn(line, ruleId) ?? (isCommentOnly(previousLine) ? findIn(previousLine, ruleId) : null);
}

function findIn(line: string, ruleId: string): InlineAllow | null {
  if (!line.includes(':')) return null;
  const [found, rule = '', rest = ''] = own.exec(line) ?? [];
  if (found !== undefined && isFor(rule, ruleId)) return { rule, reason: withoutCommentEnd(rest), foreign: false };
  return foreign.test(line) ? { rule: null, reason: 'marked for another tool', foreign: true } : null;
}

/** What people write who remember the comment by half: `leakwarden-ignore`, `leakwarden: allow`. */
const meant = /\bleakwarden[ \t]*[:_-]?[ \t]*(?:allow|ignore|disable|suppress|skip|accept)/i;

/** The comment that was to excuse what stands here, where none does. */
export function findIdleComment(line: string, previousLine: string): IdleComment | null {
  const isHere = meant.test(line);
  if (!isHere && !(isCommentOnly(previousLine) && meant.test(previousLine))) return null;
  const [, named = ''] = own.exec(isHere ? line : previousLine) ?? [];
  return { isAbove: !isHere, named: named === '' ? null : named, isMalformed: named === '' };
}

/** The id in full, without its pack, or `*`. */
function isFor(rule: string, ruleId: string): boolean {
  const id = toCurrentId(rule);
  return id === '*' || id === ruleId || id === ruleId.slice(ruleId.indexOf('/') + 1);
}

function withoutCommentEnd(text: string): string {
  return text.replace(/\s*(?:\*\/|-->|#\}|\*\)|%>)?\s*$/, '');
}

function isCommentOnly(line: string): boolean {
  return /^\s*(?:\/\/|#|--|;|\/\*|\*|<!--|%|\{#|rem\b|')/i.test(line);
}

const longestReason = 200;

/** Values and what is shown of them; null where not all are known that may stand in a comment. */
type Shown = readonly { readonly text: string; readonly preview: string }[] | null;

/** The reason as it may be shown: values that were found around it give way to their previews. */
export function withoutValues(inline: InlineAllow, found: Shown): InlineAllow {
  if (!found) return { ...inline, reason: inline.reason && 'a comment in the file' };
  return { ...inline, reason: masked(inline.reason, found).slice(0, longestReason) };
}

/** What it names, where that is a name and holds no value. */
export function withoutNamedValues(idle: IdleComment, found: Shown): IdleComment {
  const { named } = idle;
  const isSafe = named !== null && found !== null && masked(named, found) === named;
  return { ...idle, named: isSafe && shownName(named) !== null ? named : null };
}

function masked(text: string, found: NonNullable<Shown>): string {
  return found.reduce((shown, { text: value, preview }) => shown.replaceAll(value, () => preview), text);
}
