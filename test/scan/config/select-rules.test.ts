/** Rules that run, as configuration leaves them. */
import { expect, test } from 'vitest';
import { defaultConfig, selectRules } from '../../../scan/index.ts';
import { builtInRules } from '../../support/scan.ts';

const rules = builtInRules();
const [first, second] = rules;

test('two scans by one configuration have the same rules, so that the second needs to make nothing of them again', () => {
  const [once, again] = [1, 2].map(() => selectRules(rules, defaultConfig, []));
  expect(again?.every((rule, at) => rule === once?.[at])).toBe(true);
});

test('what is said of one rule changes that one and no other', () => {
  const config = { ...defaultConfig, rules: { [first?.id ?? '']: { severity: 'low', confidence: 0.25 } as const } };
  const [changed, other] = selectRules(rules, config, []);
  expect(changed).toEqual({ ...first, severity: 'low', confidence: 0.25 });
  expect(other).toBe(second);
});
