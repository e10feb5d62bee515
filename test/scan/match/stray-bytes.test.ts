/** A byte that belongs to no character ends a value, as a blank does. */
import { expect, test } from 'vitest';
import { withoutStrayBytes } from '../../../scan/match/stray-bytes.ts';
import { scanBytes } from '../../support/scan.ts';
import { githubToken } from '../../support/secrets.ts';

test('characters stay, other bytes become blanks', () => {
  const text = Buffer.from('a\u00e9\u20ac\u{1f600}b');
  expect(withoutStrayBytes(text)).toBe(text);
  const stray = Buffer.concat([Buffer.from([0x93]), text, Buffer.from([0x94, 0xe2, 0x82])]);
  expect(withoutStrayBytes(stray).toString()).toBe(` ${text.toString()}   `);
});

test.each([
  ['quotes of windows-1252', 0x93, 0x94],
  ['angles of Latin-1', 0xab, 0xbb],
  ['opcodes of a pickle', 0x8c, 0x94],
])('a token between %s is found', async (_, before, behind) => {
  const text = Buffer.concat([Buffer.from([0x80, before]), Buffer.from(githubToken()), Buffer.from([behind, 0x0a])]);
  const { findings } = await scanBytes(text, { name: 'note.txt' });
  expect(findings.map(({ rule }) => rule)).toContain('secrets/github-pat-classic');
});
