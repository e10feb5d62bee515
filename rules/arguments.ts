/** Secrets that have no name, known by the call they are an argument of: `new PDO(dsn, user, "…")`. */
import type { SecretKind, TextMatcher } from './rule-types.ts';

export interface Argument {
  /** Calls as they are written, without the parenthesis: `DBI->connect`, `jwt.sign`. */
  readonly calls: readonly string[];
  /** Which of its arguments, from 1. */
  readonly at: number;
  readonly like: SecretKind;
}

const other = String.raw`(?:"[^"\r\n]{0,160}"|'[^'\r\n]{0,160}'|[A-Za-z_$@&\[]?[^"',()\r\n]{0,60}(?:\([^()\r\n]{0,60}\)[^"',()\r\n]{0,30}){0,2})`;
/** `Encoding.UTF8.GetBytes("…")`, `[]byte("…")`, `Some("…")` */
const wrapped = String.raw`(?:(?:new )?[&A-Za-z_\[][0-9A-Za-z_.:\[\]]{0,40}!?\(\s{0,4}){0,3}`;
const literal = String.raw`[bBrRuUfFnN@$L]{0,2}(?:"(?P<value>(?:[^"\\\r\n]|\\[^\r\n]){6,})"|'(?P<value2>(?:[^'\\\r\n]|\\[^\r\n]){6,})')`;

/** The matcher of string literals at that place of a call. */
export function argumentText({ calls, at, like }: Argument): TextMatcher {
  const names = calls.map(toExpression).join('|');
  // Ruby and others call without parentheses.
  const opened = String.raw`(?: ?\(\s{0,24}| )`;
  const before = at === 1 ? '' : String.raw`(?:${other}\s{0,4},\s{0,24}){${at - 1}}`;
  return {
    anchors: calls.map((text) => ({ text, fold: false, assigned: false, follow: { characters: ' (', count: 1 } })),
    shape: null,
    expression: `(?:${names})${opened}${before}${wrapped}${literal}`,
    window: { before: 2, after: 460 },
    checks: [],
    near: null,
    entropy: null,
    not: [],
    stopwords: [],
    placeholders: false,
    like: { kind: like, isNamed: false },
  };
}

/** A name is none where it ends a longer one; a method may be one of anything. */
function toExpression(call: string): string {
  const escaped = call.replace(/[.$()|?*+[\]{}\\^]/g, '\\$&');
  return /^\w/.test(call) ? `(?:^|[^0-9A-Za-z_])${escaped}` : escaped;
}
