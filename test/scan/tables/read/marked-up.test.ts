/** Tables and records in markups of documents: AsciiDoc, MediaWiki, Org, MoinMoin. */
import { expect, test } from 'vitest';
import { customers } from '../../../support/secrets.ts';
import { identifiersOf, tablesOf } from '../../../support/tables.ts';

const people = customers(40, 'marked').map(({ name, mail, card }) => [name, mail, card]);
const columns = ['name', 'email', 'card_number'];
const records = (write: (name: string, value: string) => string, [begin, end]: readonly [string, string]): string =>
  people.map((row) => `${begin}${row.map((value, at) => write(columns[at] ?? '', value)).join('')}${end}`).join('');

test.each([
  [
    'AsciiDoc, a cell a line',
    `= List\n\n[options="header"]\n|===\n|name |email |card_number\n\n${people.map((row) => `${row.map((cell) => `|${cell}\n`).join('')}\n`).join('')}|===\n`,
  ],
  [
    'AsciiDoc, titles in lines too',
    `[%header,cols=3*]\n|===\n${[columns, ...people].map((row) => `${row.map((cell) => `|${cell}\n`).join('')}\n`).join('')}|===\n`,
  ],
  [
    'AsciiDoc, a row a line',
    `[cols="1,2,3"]\n|===\n${[columns, ...people].map((row) => `|${row.join(' |')}\n`).join('')}|===\n`,
  ],
  ['templates of MediaWiki', records((name, value) => `| ${name} = ${value}\n`, ['{{Customer\n', '}}\n'])],
  [
    'properties of Org',
    records((name, value) => `:${name.toUpperCase()}: ${value}\n`, ['** Customer\n:PROPERTIES:\n', ':END:\n']),
  ],
  [
    'MoinMoin',
    [columns.map((name) => ` ''' ${name} ''' `), ...people].map((row) => `||${row.join('||')}||\n`).join(''),
  ],
])('%s', (_, text) => {
  const [found, ...others] = tablesOf(text);
  expect(others).toEqual([]);
  expect(found).toMatchObject({ subjects: 40 });
  expect(Object.values(identifiersOf(found))).toEqual(expect.arrayContaining(['full-name', 'email', 'card-number']));
  expect(tablesOf(text, 29)).toEqual([found]);
});

test('keys of a table of settings are nobody', () => {
  const rows = Array.from({ length: 40 }, (_, at) => `|key_${at}\n|A setting of ${at}\n|${at}17\n\n`);
  expect(tablesOf(`|===\n|name |description |number\n\n${rows.join('')}|===\n`)).toEqual([]);
});
