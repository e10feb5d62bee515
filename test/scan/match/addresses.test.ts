/** Where an address in text begins: at what can stand before one, not at all that a local part may hold. */
import { expect, test } from 'vitest';
import { scanBytes } from '../../support/scan.ts';

const address = ['petra.niehues', 'gmail.com'].join('@');

test.each([
  ['single quotes', `x = ['${address}'];`],
  ['a condition of SQL', `SELECT * FROM t WHERE email IN ('${address}');`],
  ['typographic quotes', `“${address}”`],
  ['angle quotes', `«${address}»`],
  ['an apostrophe', `’${address}’`],
  ['a path', `GET /users/${address} 200`],
])('in %s', async (_, text) => {
  const { findings } = await scanBytes(`${text}\n`, { name: 'a.txt' });
  expect(findings.map(({ rule }) => rule)).toEqual(['people/email-address']);
});

test('a phone number whose last group is long', async () => {
  const { findings } = await scanBytes('Tel. +49 171 6083914\n', { name: 'a.txt' });
  expect(findings.map(({ rule }) => rule)).toEqual(['people/phone-number']);
});
