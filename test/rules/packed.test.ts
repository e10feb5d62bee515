/** What the bundle holds once is whole again where it is read. */
import { expect, test } from 'vitest';
import { toPackedText, unpack, type PackedRules } from '../../rules/packed.ts';
import { builtInRules } from '../support/scan.ts';

test('rules come out of the bundle as they went in', () => {
  const rules = builtInRules();
  const packed = Buffer.from(toPackedText(rules), 'latin1').toString('latin1');
  expect(unpack(JSON.parse(packed) as PackedRules)).toEqual(rules);
  expect(packed.length).toBeLessThan(JSON.stringify(rules).length * 0.8);
});
