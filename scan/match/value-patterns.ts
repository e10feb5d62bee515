/** Rules of text that say what their values are: by them a column is known that no name tells of. */
import type { Check, CompiledRule } from '../../rules/index.ts';
import type { ValuePattern } from '../model/table.ts';
import type { Matcher } from './matcher.ts';

/** Longer values are no identifiers. */
const longest = 256;

export function toValuePatterns(matcher: Matcher, checks: ReadonlyMap<string, Check>): readonly ValuePattern[] {
  return matcher.rules.flatMap((rule) => {
    const identifier = rule.text?.identifier;
    if (identifier === undefined) return [];
    const words = rule.text?.near?.required ? rule.text.near.words : null;
    return [{ identifier, words, onlyAdds: rule.onlyAdds === true, holds: createTest(rule, matcher, checks) }];
  });
}

/** The rule would find the whole value, and nothing beside it. */
function createTest(
  { text }: CompiledRule,
  matcher: Matcher,
  checks: ReadonlyMap<string, Check>,
): ValuePattern['holds'] {
  return (value) => {
    if (!text || value.length > longest) return false;
    const bytes = Buffer.from(value);
    const match = matcher.expression(text.expression).find(bytes, 0);
    if (match?.valueStart !== 0 || match.valueEnd !== bytes.length) return false;
    if (text.not.some((source) => matcher.holds(source, value))) return false;
    return text.checks.every((name) => checks.get(name)?.judge(value).status !== 'invalid');
  };
}
