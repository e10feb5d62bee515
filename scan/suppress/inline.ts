/** `leakwarden:allow <rule-id> <reason>` on the line of a finding or on the line above. */
import { toCurrentId } from '../../rules/index.ts';
import type { InlineAllow } from '../types.ts';

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

/** The reason as it may be shown: values that were found around it give way to their previews. */
export function withoutValues(
  inline: InlineAllow | null,
  found: readonly { readonly text: string; readonly preview: string }[],
): InlineAllow | null {
  if (!inline) return null;
  const reason = found.reduce((shown, { text, preview }) => shown.replaceAll(text, () => preview), inline.reason);
  return { ...inline, reason: reason.slice(0, longestReason) };
}
