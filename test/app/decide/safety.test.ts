/** Whether a private repository would be safe to publish. */
import { expect, test } from 'vitest';
import { safetyOf, wouldStandInTheWay, type ScannedFacts } from '../../../app/decide/safety.ts';
import { defaultConfig } from '../../../scan/index.ts';

const scanned: ScannedFacts = {
  visibility: 'private',
  isScanned: true,
  notCovered: 0,
  leaks: 0,
  config: defaultConfig,
};
const keepsLess = { enforce: { ...defaultConfig.enforce, severity: 'critical' as const } };

test.each<[string, Partial<ScannedFacts>, string | null]>([
  ['scanned and without leaks', {}, 'yes'],
  ['internal', { visibility: 'internal' }, 'yes'],
  ['with a leak', { leaks: 1 }, 'no'],
  ['with a leak, and not scanned to its end', { leaks: 1, isScanned: false }, 'no'],
  ['not scanned to its end', { isScanned: false }, 'unknown'],
  ['with something that could not be read', { notCovered: 1 }, 'unknown'],
  ['scanned for what is critical alone', { config: keepsLess }, 'unknown'],
  ['with a leak, and scanned for what is critical alone', { config: keepsLess, leaks: 1 }, 'no'],
  ['public', { visibility: 'public', leaks: 1 }, null],
])('one that is %s', (_, change, safe) => {
  expect(safetyOf({ ...scanned, ...change })?.safe ?? null).toBe(safe);
});

test.each([
  ['contact', 'medium', true],
  ['contact', 'low', false],
  ['contact', 'info', false],
  ['secret', 'high', true],
  ['secret', 'medium', false],
  ['exposure', 'medium', false],
] as const)('a leak of kind %s that is %s in private', (kind, severity, expected) => {
  expect(wouldStandInTheWay({ kind, severity }, 'private', defaultConfig)).toBe(expected);
});

test('what weighs the same in an internal repository is not graver in public', () => {
  const people = { ...defaultConfig.people, exposure: { public: 1, internal: 1, private: 0 } };
  expect(wouldStandInTheWay({ kind: 'contact', severity: 'medium' }, 'internal', { people })).toBe(false);
});
