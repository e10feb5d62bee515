/** Whether a private repository would be safe to publish. */
import { expect, test } from 'vitest';
import { safetyOf, type ScannedFacts } from '../../../app/decide/safety.ts';

const scanned: ScannedFacts = { visibility: 'private', isScanned: true, notCovered: 0, leaks: 0 };

test.each<[string, Partial<ScannedFacts>, string | null]>([
  ['scanned and without leaks', {}, 'yes'],
  ['internal', { visibility: 'internal' }, 'yes'],
  ['with a leak', { leaks: 1 }, 'no'],
  ['with a leak, and not scanned to its end', { leaks: 1, isScanned: false }, 'no'],
  ['not scanned to its end', { isScanned: false }, 'unknown'],
  ['with something that could not be read', { notCovered: 1 }, 'unknown'],
  ['public', { visibility: 'public', leaks: 1 }, null],
])('one that is %s', (_, change, safe) => {
  expect(safetyOf({ ...scanned, ...change })?.safe ?? null).toBe(safe);
});
