/**
 * Custom patterns for GitHub's own secret scanning from our token rules. Pure.
 * https://docs.github.com/en/code-security/reference/secret-security/custom-patterns
 *
 * Never from rules of personal data: an alert keeps the value, and alerts cannot be deleted.
 * https://wellarchitected.github.com/library/scenarios/anti-patterns/
 */
import { severities, type CompiledRule } from '../../rules/index.ts';
import type { RuleRemark } from './push.ts';

/** How many there may be. */
export const patternLimits = { repository: 100, organisation: 500 } as const;

/** As the API takes it: https://docs.github.com/en/rest/secret-scanning/custom-patterns */
export interface CustomPattern {
  readonly name: string;
  readonly pattern: string;
  readonly start_delimiter: string;
  readonly end_delimiter: string;
}

export interface CustomPatterns {
  readonly patterns: readonly CustomPattern[];
  /** Finds more than the rule. */
  readonly wider: readonly RuleRemark[];
  readonly left: readonly RuleRemark[];
}

/** The most severe first, up to the limit. */
export function toCustomPatterns(rules: readonly CompiledRule[], limit: number): CustomPatterns {
  const texts = rules.filter(({ text }) => text !== null);
  const sayable = texts.filter((rule) => whyNot(rule) === null).toSorted(bySeverity);
  const taken = sayable.slice(0, limit);
  return {
    patterns: taken.flatMap((rule) => toPattern(rule) ?? []),
    wider: taken.flatMap((rule) => widerOf(rule).map((says) => ({ rule: rule.id, says }))),
    left: [
      ...texts.flatMap((rule) => {
        const says = whyNot(rule);
        return says === null ? [] : [{ rule: rule.id, says }];
      }),
      ...sayable
        .slice(limit)
        .map(({ id }) => ({ rule: id, says: `is beyond the ${limit} patterns that GitHub takes` })),
    ],
  };
}

function whyNot(rule: CompiledRule): string | null {
  if (rule.kind !== 'secret')
    return 'finds personal data: an alert of GitHub would keep the value, and alerts cannot be deleted';
  if (rule.source !== 'token') return 'is told by names, words and checks around the value, not by its own shape';
  if (rule.text?.near?.required) return 'needs a word near the value';
  if (rule.where) return 'holds only at some paths';
  return toPattern(rule) === null ? 'uses an expression that Hyperscan does not know' : null;
}

const bySeverity = (one: CompiledRule, other: CompiledRule): number =>
  severities.indexOf(other.severity) - severities.indexOf(one.severity) || (one.id < other.id ? -1 : 1);

function widerOf({ text }: CompiledRule): string[] {
  if (!text) return [];
  return [
    ...(text.checks.length > 0 ? ['does not look at the checksum'] : []),
    ...(text.near ? ['does not weigh the words near the value'] : []),
    ...(text.placeholders ? ['does not know placeholders'] : []),
  ];
}

/** Null where the expression has no value of its own, or what Hyperscan does not know. */
export function toPattern({ id, text }: CompiledRule): CustomPattern | null {
  const parts = text && splitAtValue(text.expression);
  if (!parts || parts.some((part) => /\(\?[^:]/.test(part))) return null;
  const [before, value, after] = parts;
  return {
    name: `leakwarden ${id.slice(id.indexOf('/') + 1)}`,
    pattern: value,
    start_delimiter: toDelimiter(before),
    end_delimiter: toDelimiter(after),
  };
}

/** What stands before the group `value`, in it, and behind it. */
function splitAtValue(expression: string): readonly [string, string, string] | null {
  const start = expression.indexOf(group);
  if (start < 0) return null;
  const end = findEnd(expression, start + group.length);
  return [expression.slice(0, start), expression.slice(start + group.length, end), expression.slice(end + 1)];
}

const group = '(?P<value>';

/** Of the group that is open at `from`. */
function findEnd(expression: string, from: number): number {
  let depth = 1;
  const token = /\\.|\[(?:\\.|[^\]\\])*\]|[()]/gs;
  token.lastIndex = from;
  for (let found = token.exec(expression); found !== null; found = token.exec(expression)) {
    if (found[0] === '(') depth++;
    if (found[0] === ')') depth--;
    if (depth === 0) return found.index;
  }
  return expression.length;
}

/** Begin and end of the text are `\A` and `\z` in GitHub's own defaults. */
function toDelimiter(part: string): string {
  const written = part.replace(/^\(\?:\^\|/, String.raw`(?:\A|`).replace(/\(\?:\$\|([^()]*\))$/, String.raw`(?:\z|$1`);
  const [, inside] = /^\(\?:((?:\\.|[^()\\])*)\)$/s.exec(written) ?? [];
  return inside ?? written;
}
