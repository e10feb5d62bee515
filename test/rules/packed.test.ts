/** What the bundle holds once is whole again where it is read. */
import { expect, test } from 'vitest';
import { toPacked, withoutMarks } from '../../rules/packed.ts';
import { builtInRules } from '../support/scan.ts';

test('rules come out of the bundle as they went in', () => {
  const rules = builtInRules();
  const packed = toPacked(rules);
  expect(withoutMarks(packed)).toEqual(rules);
  expect(JSON.stringify(packed).length).toBeLessThan(JSON.stringify(rules).length * 0.8);
});
