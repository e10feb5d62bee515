/** Rules as the bundle holds them: texts that hundreds of them share stand there once, since every hook reads them all. */
import { sharedExpressions } from './keyed.ts';
import type { CompiledRule } from './rule-types.ts';

export interface PackedRules {
  readonly version: 1;
  readonly shared: readonly string[];
  readonly rules: readonly CompiledRule[];
}

/** Private characters, which no rule holds, stand for shared texts. */
const firstMark = 0xe000;
const mark = /[\ue000-\uf8ff]/g;
const leastUses = 20;

export function toPacked(rules: readonly CompiledRule[]): PackedRules {
  const uses = new Map<string, number>();
  for (const { why, fix, text } of rules)
    for (const each of [why, fix, ...(text?.notMatch ?? [])]) uses.set(each, (uses.get(each) ?? 0) + 1);
  const shared = [...sharedExpressions, ...[...uses].filter(([, count]) => count >= leastUses).map(([each]) => each)];
  const withMarks = (text: string): string =>
    shared.reduce((rest, each, index) => rest.replaceAll(each, String.fromCharCode(firstMark + index)), text);
  return { version: 1, shared, rules: rules.map((rule) => mapTexts(rule, withMarks)) };
}

export function withoutMarks({ shared, rules }: PackedRules): CompiledRule[] {
  const whole = (text: string): string => text.replace(mark, (each) => shared[each.charCodeAt(0) - firstMark] ?? each);
  return rules.map((rule) => mapTexts(rule, whole));
}

function mapTexts(rule: CompiledRule, change: (text: string) => string): CompiledRule {
  const { text } = rule;
  const changed = text && {
    ...text,
    expression: change(text.expression),
    ...(text.notMatch ? { notMatch: text.notMatch.map(change) } : {}),
  };
  return { ...rule, why: change(rule.why), fix: change(rule.fix), text: changed };
}
