/** What blocks, by severity, by whose data it is, by how many people; and what a verdict was judged by. */
import { describe, expect, test } from 'vitest';
import type { CompiledRule, Report } from '../../rules/index.ts';
import {
  blockingLeaks,
  defaultConfig,
  judgeReport,
  modeAt,
  policyHash,
  selectRules,
  type Config,
} from '../../scan/index.ts';
import { builtInRules, scanBytes } from '../support/scan.ts';
import { awsKey, customerCsv } from '../support/secrets.ts';

const withEnforce = (enforce: Partial<Config['enforce']>): Config => ({
  ...defaultConfig,
  enforce: { ...defaultConfig.enforce, ...enforce },
});
const mails = (count: number): string => customerCsv(count).replaceAll(/,[^,\n]*$/gm, '');

async function blocked(
  text: string,
  enforce: Partial<Config['enforce']>,
  own: readonly string[] = [],
): Promise<number> {
  const config = { ...withEnforce(enforce), organisation: { ...defaultConfig.organisation, domains: own } };
  const report = await scanBytes(text, { name: 'data.csv', config });
  expect(report.leaks).toHaveLength(1);
  return blockingLeaks(report, config).size;
}

describe('blocking', () => {
  test.each<[name: string, text: string, enforce: Partial<Config['enforce']>, own: readonly string[], blocks: number]>([
    ['a secret', `key = "${awsKey()}"\n`, {}, [], 1],
    ['many people', mails(60), {}, [], 1],
    ['many people under a higher threshold', mails(60), { severity: 'critical' }, [], 0],
    ['a few people, by default', mails(6), {}, [], 0],
    ['a few people, where so many block', mails(6), { subjects: 6 }, [], 1],
    ['fewer people than that', mails(6), { subjects: 7 }, [], 0],
    ['a few people under a lower threshold', mails(6), { severity: 'medium' }, [], 1],
    ['unknown data where only real data blocks', mails(60), { provenance: ['real'] }, [], 0],
    ['staff', mails(60), {}, ['gmx.net'], 0],
    ['staff, where they count', mails(60), { provenance: ['real', 'unknown', 'staff'] }, ['gmx.net'], 1],
  ])('%s', async (_, text, enforce, own, blocks) => {
    expect(await blocked(text, enforce, own)).toBe(blocks);
  });

  test('a verdict fails by it, and an incomplete one never passes', async () => {
    const report = await scanBytes(`key = "${awsKey()}"\n`);
    expect(judgeReport(report, defaultConfig).verdict).toBe('fail');
    const clean: Report = { ...report, leaks: [] };
    expect(judgeReport(clean, defaultConfig).verdict).toBe('pass');
    expect(judgeReport({ ...clean, complete: false }, defaultConfig).verdict).toBe('incomplete');
  });
});

describe('mode', () => {
  const at = (days: number): Date => new Date(Date.UTC(2026, 0, 1) + days * 86_400_000);
  test.each([
    ['in the first days', {}, 13.9, 'warn'],
    ['afterwards', {}, 14, 'block'],
    ['where the rollout is over at once', { rollout: { days: 0, mode: 'warn' } }, 0, 'block'],
    ['a milder mode stays milder', { mode: 'observe' }, 1, 'observe'],
  ] as const)('%s', (_, enforce, days, mode) => {
    expect(modeAt(withEnforce(enforce), at(0), at(days))).toBe(mode);
  });
  test('on the command line there is no rollout', () => {
    expect(modeAt(defaultConfig, null, at(0))).toBe('block');
  });
});

describe('policy', () => {
  const rules = builtInRules();
  const usual = policyHash(rules, defaultConfig);
  const first = rules[0] as CompiledRule;
  test.each<[name: string, other: () => string, isEqual: boolean]>([
    ['the same', () => policyHash([...rules], { ...defaultConfig }), true],
    [
      'keys in another order',
      () => policyHash(rules, Object.fromEntries(Object.entries(defaultConfig).toReversed()) as unknown as Config),
      true,
    ],
    ['who may approve', () => policyHash(rules, withEnforce({ approvers: ['admin'], mode: 'warn' })), true],
    ['words of a rule', () => policyHash([{ ...first, why: 'Because.' }, ...rules.slice(1)], defaultConfig), true],
    ['a threshold', () => policyHash(rules, withEnforce({ severity: 'low' })), false],
    ['a rule less', () => policyHash(rules.slice(1), defaultConfig), false],
    [
      'an override',
      () =>
        policyHash(
          selectRules(rules, { ...defaultConfig, rules: { [first.id]: { confidence: 0.123 } } }, []),
          defaultConfig,
        ),
      false,
    ],
    [
      'a rule switched off',
      () => policyHash(rules, { ...defaultConfig, rules: { [first.id]: { enabled: false } } }),
      false,
    ],
    ['an own rule', () => policyHash(rules, { ...defaultConfig, custom: [first] }), false],
    ['where reports go', () => policyHash(rules, { ...defaultConfig, retention: { days: 1 } }), true],
    [
      'a limit',
      () => policyHash(rules, { ...defaultConfig, limits: { ...defaultConfig.limits, decodeDepth: 1 } }),
      false,
    ],
  ])('%s', (_, other, isEqual) => {
    expect(other() === usual).toBe(isEqual);
  });
});
