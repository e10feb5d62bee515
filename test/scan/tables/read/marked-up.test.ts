/** Tables and records in markups of documents: AsciiDoc, MediaWiki, Org, MoinMoin. */
import { expect, test } from 'vitest';
import { customers } from '../../../support/secrets.ts';
import { identifiersOf, tablesOf } from '../../../support/tables.ts';

const people = customers(40, 'marked').map(({ name, mail, card }) => [name, mail, card]);
const columns = ['name', 'email', 'card_number'];
const records = (write: (name: string, value: string) => string, [begin, end]: readonly [string, string]): string =>
  people.map((row) => `${begin}${row.map((value, at) => write(columns[at] ?? '', value)).join('')}${end}`).join('');
const aligned = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map((cell) => cell.padEnd(50)).join('')}\n`).join('');

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
  [
    'Typst',
    `#table(\n  columns: 3,\n${[columns, ...people].map((row) => `  ${row.map((cell) => `[${cell.replace('@', '\\@')}], `).join('')}\n`).join('')})\n`,
  ],
  [
    'BBCode',
    `[table]\n${[columns, ...people].map((row) => `[tr]${row.map((cell) => `[td]${cell}[/td]`).join('')}[/tr]\n`).join('')}[/table]\n`,
  ],
  ['lists of definitions', records((name, value) => `<dt>${name}</dt><dd>${value}</dd>`, ['<dl>', '</dl>\n'])],
  ['classes of elements', records((name, value) => `<p class="cell ${name}">${value}</p>`, ['<div>', '</div>\n'])],
  ['microdata', records((name, value) => `<b itemprop="${name}">${value}</b>`, ['<li itemscope>', '</li>\n'])],
  [
    'XML-RPC',
    `<params>${records((name, value) => `<member><name>${name}</name><value><string>${value}</string></value></member>`, ['<value><struct>', '</struct></value>'])}</params>`,
  ],
  ['fields in one line', records((name, value) => `${name}: ${value}; `, ['', 'vip: no\n'])],
  ['forms in two columns', records((name, value) => `${name}: ${value}${' '.repeat(12)}`, ['', 'vip: no\n\n'])],
  ['dots in front of values', records((name, value) => `${name}........ ${value}\n`, ['', '\n'])],
  ['BibTeX', records((name, value) => `  ${name} = {${value}},\n`, ['@customer{c,\n', '}\n'])],
  ['cqlsh, expanded', records((name, value) => `   ${name} | ${value}\n`, ['@ Row 1\n-------+-------\n', '\n'])],
  [
    'redis-cli',
    people
      .map((row) => row.map((cell, at) => ` ${2 * at + 1}) "${columns[at]}"\n ${2 * at + 2}) "${cell}"\n`).join(''))
      .join('> HGETALL c\n'),
  ],
  [
    'polars',
    `┌──┬──┬──┐\n${[columns, ['---', '---', '---'], ['str', 'str', 'str']].map((row) => `│ ${row.join('       ┆ ')}       │\n`).join('')}╞══╪══╪══╡\n${people.map((row) => `│ ${row.join(' ┆ ')} │\n`).join('')}└──┴──┴──┘\n`,
  ],
  ['a frame below its prompt', `>>> print(df.to_string())\n${aligned([columns, ...people])}`],
  ['a tibble', `# A tibble: 40 × 3\n${aligned([columns, ['<chr>', '<chr>', '<chr>'], ...people])}`],
  [
    'Stata, a rule after every five rows',
    `. list\n\n     +----+\n     | ${aligned([columns]).trimEnd()} |\n${people
      .map(
        (row, at) =>
          `${at % 5 === 0 ? '     |----|\n' : ''}${`${at + 1}`.padStart(3)}. | ${aligned([row]).trimEnd()} |\n`,
      )
      .join('')}     +----+\n`,
  ],
  ...['#', '!', ' / ', ' : '].map((sign): [string, string] => [
    `cells cut by ${sign}`,
    [columns, ...people].map((row) => `${row.join(sign)}\n`).join(''),
  ]),
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
