/**
 * Rules as the bundle holds them, since every hook reads them all: texts that hundreds of them share stand there once,
 * and thousands of anchors as one text for each form. As JSON they have Latin-1 characters only, which is read at once.
 */
import { sharedExpressions } from './keyed.ts';
import type { Anchor, CompiledRule, TextMatcher } from './rule-types.ts';

export interface PackedRules {
  readonly version: 2;
  readonly shared: readonly string[];
  readonly rules: readonly PackedRule[];
}

interface PackedRule extends Omit<CompiledRule, 'text'> {
  readonly text: (Omit<TextMatcher, 'anchors'> & { readonly anchors: readonly AnchorRun[] }) | null;
}

/** Anchors in a row that differ in their texts only, with `between` between these. */
type AnchorRun = readonly [form: Omit<Anchor, 'text'>, texts: string];

const between = '\x7f';
/** Control characters, which no rule holds, stand for shared texts. */
const firstMark = 0x80;
const mark = /[\x80-\x9f]/g;
const mostShared = 32;
const leastUses = 20;

/** `JSON.parse` of what this gives, read as Latin-1, is what `unpack` takes. */
export function toPackedText(rules: readonly CompiledRule[]): string {
  return JSON.stringify(pack(rules)).replace(
    /[\xa0-\uffff]/g,
    (each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function pack(rules: readonly CompiledRule[]): PackedRules {
  if (/[\x7f-\x9f]/.test(JSON.stringify(rules))) throw new Error('a rule holds a control character');
  const uses = new Map<string, number>();
  for (const { why, fix, text } of rules)
    for (const each of [why, fix, ...(text?.notMatch ?? [])]) uses.set(each, (uses.get(each) ?? 0) + 1);
  const often = [...uses].filter(([, count]) => count >= leastUses).map(([each]) => each);
  const shared = [...sharedExpressions, ...often].filter((each) => each !== '').slice(0, mostShared);
  const withMarks = (text: string): string =>
    shared.reduce((rest, each, index) => rest.replaceAll(each, String.fromCharCode(firstMark + index)), text);
  return {
    version: 2,
    shared,
    rules: rules.map((rule) => ({
      ...rule,
      ...changed(rule, withMarks),
      text: rule.text && {
        ...rule.text,
        ...changedIn(rule.text, withMarks),
        anchors: toRuns(rule.text.anchors),
      },
    })),
  };
}

export function unpack({ shared, rules }: PackedRules): CompiledRule[] {
  const whole = (text: string): string => text.replace(mark, (each) => shared[each.charCodeAt(0) - firstMark] ?? each);
  return rules.map((rule) => ({
    ...rule,
    ...changed(rule, whole),
    text: rule.text && { ...rule.text, ...changedIn(rule.text, whole), anchors: rule.text.anchors.flatMap(fromRun) },
  }));
}

function changed(rule: Pick<CompiledRule, 'why' | 'fix'>, change: (text: string) => string): typeof rule {
  return { why: change(rule.why), fix: change(rule.fix) };
}

function changedIn(
  { expression, notMatch }: Pick<TextMatcher, 'expression' | 'notMatch'>,
  change: (text: string) => string,
): Pick<TextMatcher, 'expression' | 'notMatch'> {
  return { expression: change(expression), ...(notMatch ? { notMatch: notMatch.map(change) } : {}) };
}

function toRuns(anchors: readonly Anchor[]): AnchorRun[] {
  const runs: [Omit<Anchor, 'text'>, string[]][] = [];
  for (const { text, ...form } of anchors) {
    const last = runs.at(-1);
    if (last && JSON.stringify(last[0]) === JSON.stringify(form)) last[1].push(text);
    else runs.push([form, [text]]);
  }
  return runs.map(([form, texts]) => [form, texts.join(between)]);
}

function fromRun([form, texts]: AnchorRun): Anchor[] {
  return texts.split(between).map((text) => ({ text, ...form }));
}
