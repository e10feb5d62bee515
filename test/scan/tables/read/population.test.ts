/** Numbers one after the other with no word beside them: what passes its check in number belongs to people. */
import { expect, test } from 'vitest';
import { make } from '../../../support/secrets.ts';
import { identifiersOf, tablesOf } from '../../../support/tables.ts';

const many = (template: string, count: number): string[] =>
  Array.from({ length: count }, (_, row) => make(template, `population ${row}`));
const cards = many('{{card}}', 120);
const ibans = many('{{iban}}', 120);
const ssns = many('{{ssn}}', 120);
const phones = many('{{digits:7}}', 120).map((digits, at) => `+49 17${at % 10} ${digits.replace(/^0/, '4')}`);

test.each<[what: string, text: string, identifier: string, subjects: number]>([
  ['cards one a line', cards.join('\n'), 'card-number', 120],
  ['cards in one line', cards.join(', '), 'card-number', 120],
  ['cards in JSON', JSON.stringify(cards, null, 2), 'card-number', 120],
  ['cards in a list', cards.map((each) => `- "${each}"`).join('\n'), 'card-number', 120],
  ['cards in groups', cards.map((each) => each.replace(/(\d{4})(?=\d)/g, '$1 ')).join('\r\n'), 'card-number', 120],
  [
    'cards in groups that no line breaks',
    cards.map((each) => each.replace(/(\d{4})(?=\d)/g, '$1\u00a0')).join('\n'),
    'card-number',
    120,
  ],
  ['cards under a title', ['numbers', ...cards].join('\n'), 'card-number', 120],
  ['a few cards', cards.slice(0, 12).join('\n'), 'card-number', 12],
  ['accounts one a line', ibans.join('\n'), 'iban', 120],
  ['accounts in small letters', ibans.join('\n').toLowerCase(), 'iban', 120],
  [
    'cards in XML',
    `<list>\n${cards.map((each) => `  <value>${each}</value>`).join('\n')}\n</list>`,
    'card-number',
    120,
  ],
  ['international telephone numbers one a line', phones.join('\n'), 'phone', 120],
  ['international telephone numbers without blanks', phones.join(';').replaceAll(' ', ''), 'phone', 120],
  ['social security numbers one a line', ssns.join('\n'), 'us-ssn', 120],
  ['social security numbers with blanks', ssns.join('\n').replaceAll('-', ' '), 'us-ssn', 120],
])('%s', (_, text, identifier, subjects) => {
  const tables = tablesOf(`${text}\n`);
  expect(tables.map((table) => table.subjects)).toEqual([subjects]);
  expect(Object.values(identifiersOf(tables[0]))).toEqual([identifier]);
  expect(tablesOf(`${text}\n`, 11)).toEqual(tables);
});

test.each([
  ['a few social security numbers, which any such numbers might be', ssns.slice(0, 12).join('\n')],
  ['parts, one of which is none', [...ssns, '666-12-3456'].join('\n')],
  ['serial numbers', ['serial number', ...cards].join('\n')],
  ['random digits', many('{{digits:16}}', 120).join('\n')],
  ['one number again and again', Array.from({ length: 120 }, () => cards[0]).join('\n')],
  [
    'published test cards',
    Array.from({ length: 12 }, () => ['4242424242424242', '5555555555554444'])
      .flat()
      .join('\n'),
  ],
  ['offsets', phones.map((_, at) => `+${10_000_000_000 + at * 37}`).join('\n')],
  ['a few numbers', cards.slice(0, 6).join('\n')],
])('%s: nobody', (_, text) => {
  expect(tablesOf(`${text}\n`)).toEqual([]);
});
