/** What was typed in the place of a secret is told from what a machine drew. */
import { describe, expect, test } from 'vitest';
import { isBlank, isMadeUp, isMarkedAsExample, isPlaceholder } from '../../../scan/match/placeholder.ts';
import { scanBytes } from '../../support/scan.ts';
import { make } from '../../support/secrets.ts';

describe('made up', () => {
  test.each([
    ['one character over and over', `ghp_${'1'.repeat(36)}`],
    ['the alphabet', 'xoxb-0-0-abcdefghijklmnopqrstuvwx'],
    ['digits and letters in order', 'ghp_0123456789ABCDEFGHijklMNOPQRSTuvwxYZ'],
    ['a digit behind each letter', 'a1b2c3d4e5f6a7b8c9d0e1f2a3b4c5d6'],
    ['a letter behind each digit', '1a2b3c4d5e6f7a8b9c0d1e2f3a4b5c6d'],
    ['one piece twice', `sk_live_${'Kq7xZ2mWv9Lb'.repeat(2)}`],
  ])('%s', (_, value) => {
    expect(isMadeUp(value)).toBe(true);
  });
  test('nothing that is drawn', () => {
    for (let seed = 0; seed < 3_000; seed++) {
      expect(isMadeUp(make('{{base62:40}}', String(seed)))).toBe(false);
      expect(isMadeUp(make('{{hex-lower:64}}', String(seed)))).toBe(false);
      expect(isMadeUp(make('{{digits:20}}', String(seed)))).toBe(false);
    }
  });
  test('no run of zeros in base64, no long key', () => {
    expect(isMadeUp(`${'A'.repeat(22)}${make('{{base62:40}}')}`)).toBe(false);
    expect(isMadeUp(`${make('{{base62:150}}')}${'b'.repeat(40)}`)).toBe(false);
  });
});

test('a published sample with a letter changed is one still', () => {
  expect(isMarkedAsExample(['AKIA', 'IOSFODNN7EXMAPLE'].join(''))).toBe(true);
});

describe('the shape of a token, filled with one character', () => {
  test.each([`ghp_${'x'.repeat(36)}`, `AKIA${'X'.repeat(16)}`, `xoxb-${'0'.repeat(12)}-${'0'.repeat(12)}`])(
    '%s is none',
    async (value) => {
      expect(isBlank(value)).toBe(true);
      expect((await scanBytes(`token = ${value}\n`, { name: 'leak.txt' })).findings).toEqual([]);
    },
  );
  test('not where the rest is drawn, nor in the zeros of a key', () => {
    expect(isBlank(`ghp_${'x'.repeat(8)}${make('{{base62:28}}')}`)).toBe(false);
    expect(isBlank('A'.repeat(200))).toBe(false);
  });
});

test('a made-up token informs and fails nothing', async () => {
  const report = await scanBytes(`token = ghp_${'a1b2c3d4e5f6'.repeat(3)}\n`, { name: 'leak.txt' });
  expect(report.findings).toHaveLength(1);
  expect(report.findings[0]?.evidence.join()).toMatch(/made up/);
  expect(report.summary.bySeverity).toMatchObject({ info: 1, high: 0, critical: 0 });
});

test('words in brackets stand for a value, drawn signs do not', () => {
  for (const text of ['sk_<your-token>_x', 'a[PASSWORD]b', 'v-<key>-2', 'abc<my key>def', `ghp_${'*'.repeat(36)}`])
    expect([text, isPlaceholder(text)]).toEqual([text, true]);
  for (const text of ['l4_7w?b[<Jx>krgM', 'Af3T<C>r4FVOlgZq', 'PGhH[i2D]OZMxjQA', 'q*8v****Kz!w2L'])
    expect([text, isPlaceholder(text)]).toEqual([text, false]);
});
