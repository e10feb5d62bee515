import { describe, expect, test } from 'vitest';
import type { Skip } from '../../rules/index.ts';
import { cleanReport, format, hostile, report } from './fixture.ts';
import { elementsOf, parseXml } from './parse.ts';

const root = parseXml(format('junit'));

describe('junit', () => {
  test('a leak is a failed test, what was not covered an error, what was excused a skipped one', () => {
    expect(elementsOf(root, 'failure').map(({ attributes }) => attributes['type'])).toEqual([
      'critical',
      'high',
      'medium',
      'low',
    ]);
    expect(elementsOf(root, 'error')).toHaveLength(2);
    expect(elementsOf(root, 'skipped')).toHaveLength(3);
    expect(elementsOf(root, 'testsuite')[0]?.attributes).toMatchObject({
      tests: '9',
      failures: '4',
      errors: '2',
      skipped: '3',
      time: '1.5',
    });
    expect(elementsOf(root, 'testcase')).toHaveLength(9);
  });

  test('a failure says where and what to do', () => {
    const [failure] = elementsOf(root, 'failure');
    expect(failure?.text.split('\n')).toEqual([
      '\\u003a:set-output name=owned::yes:3',
      expect.stringContaining('\\u0023[add-path]'),
      'Revoke it, 100% now; then remove it.',
    ]);
  });

  test('text of others is text, and every character is one that XML allows', () => {
    expect(elementsOf(root, 'failure')[2]?.attributes['message']).toBe(`It's ${hostile.script}`);
    expect(elementsOf(root, 'failure')[3]?.attributes['message']).toBe(
      'A file ]]>\\u0000\\u0008\\u000b\\u2028\\ufffe\\uffff\\ud800 &owned;',
    );
  });

  test('the log holds the verdict, the coverage and what is not listed', () => {
    const log = elementsOf(root, 'system-out')[0]?.text ?? '';
    expect(log).toContain('Incomplete');
    expect(log).toContain('1,234 documents');
    expect(log).toContain('1 more leak of lower severity');
  });

  test('says how many paths it leaves out', () => {
    const skipped = Array.from({ length: 120 }, (_, index): Skip => {
      return { path: `f${index}`, blob: null, commit: null, class: 'not-covered', reason: 'encrypted' };
    });
    const many = { ...report, coverage: { ...report.coverage, skipped } };
    expect(elementsOf(parseXml(format('junit', many)), 'error')[0]?.text).toMatch(/f49\nand 70 more$/);
  });

  test('a clean scan is one test that passes', () => {
    const clean = parseXml(format('junit', cleanReport));
    expect(elementsOf(clean, 'testcase').map(({ attributes }) => attributes['name'])).toEqual(['no leaks']);
    expect(elementsOf(clean, 'failure')).toEqual([]);
  });
});
