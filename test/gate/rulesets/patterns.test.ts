/** Custom patterns for GitHub's scanner find what our rules find, as far as they are made. */
import { RE2JS } from 're2js';
import { describe, expect, test } from 'vitest';
import { patternLimits, toCustomPatterns } from '../../../gate/index.ts';
import type { CompiledRule } from '../../../rules/index.ts';
import { builtInRules } from '../../support/scan.ts';

const rules = builtInRules();
const made = toCustomPatterns(rules, patternLimits.organisation);
const nameOf = ({ id }: CompiledRule): string => `leakwarden ${id.slice(id.indexOf('/') + 1)}`;
const byName = new Map(made.patterns.map((pattern) => [pattern.name, pattern]));
const said = rules.filter((rule) => byName.has(nameOf(rule)));

/** As GitHub puts them together: what stands before, the secret, what stands behind. */
function finds(rule: CompiledRule, text: string): boolean {
  const pattern = byName.get(nameOf(rule));
  if (!pattern) return false;
  const { start_delimiter: start, pattern: secret, end_delimiter: end } = pattern;
  return RE2JS.compile(`(?:${start})(?:${secret})(?:${end})`).matcher(text).find();
}

test('there are many, each of a rule of its own, the same every time', () => {
  expect(made.patterns.length).toBeGreaterThan(150);
  expect(byName.size).toBe(made.patterns.length);
  expect(toCustomPatterns(rules.toReversed(), patternLimits.organisation).patterns).toEqual(made.patterns);
});

test('none is made of personal data', () => {
  expect(new Set(said.map(({ kind }) => kind))).toEqual(new Set(['secret']));
  expect(new Set(said.map(({ source }) => source))).toEqual(new Set(['token']));
  for (const rule of rules.filter(({ text, kind }) => text !== null && kind !== 'secret'))
    expect(made.left).toContainEqual({ rule: rule.id, says: expect.stringContaining('personal data') as string });
});

test('none uses what the dialect lacks: names of groups, modifiers, look-around', () => {
  for (const each of made.patterns)
    for (const part of [each.pattern, each.start_delimiter, each.end_delimiter]) expect(part).not.toMatch(/\(\?[^:]/);
});

describe('each pattern', () => {
  test.each(said.map((rule) => [rule.id, rule] as const))('%s finds the samples of its rule', (_, rule) => {
    for (const { text } of rule.samples.match) expect(finds(rule, text)).toBe(true);
    const isWider = made.wider.some((each) => each.rule === rule.id);
    for (const { text } of rule.samples.miss) if (!isWider) expect(finds(rule, text)).toBe(false);
  });
});

test('every rule of text is a pattern, or is listed with the reason', () => {
  const listed = new Set(made.left.map(({ rule }) => rule));
  for (const rule of rules.filter(({ text }) => text !== null))
    expect(byName.has(nameOf(rule)) !== listed.has(rule.id), rule.id).toBe(true);
});

test('of a repository there are as many as GitHub takes, the most severe first, and the rest is listed', () => {
  const few = toCustomPatterns(rules, patternLimits.repository);
  expect(few.patterns).toHaveLength(100);
  expect(few.left.filter(({ says }) => says.includes('beyond the 100'))).toHaveLength(made.patterns.length - 100);
  const names = new Set(few.patterns.map(({ name }) => name));
  const severities = new Set(said.filter((rule) => !names.has(nameOf(rule))).map(({ severity }) => severity));
  expect(severities.has('critical')).toBe(false);
});

test('a value inside a longer shape has what stands before it as what comes before the secret', () => {
  expect(byName.get('leakwarden slack-webhook')).toMatchObject({
    pattern: '[A-Za-z0-9_-]{20,40}',
    start_delimiter: expect.stringContaining(String.raw`hooks\.slack\.com`) as string,
    end_delimiter: String.raw`\z|[^A-Za-z0-9_-]`,
  });
});
