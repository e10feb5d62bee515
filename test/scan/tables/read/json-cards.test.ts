/** jCard (RFC 7095): vCards as arrays in JSON. */
import { expect, test } from 'vitest';
import { customers } from '../../../support/secrets.ts';
import { identifiersOf, tablesOf } from '../../../support/tables.ts';

const cards = customers(40, 'jcard').map(({ name, mail }, at) => [
  'vcard',
  [
    ['version', {}, 'text', '4.0'],
    ['fn', {}, 'text', name],
    ['n', {}, 'text', [...name.split(' ').slice(0, 2).toReversed(), '', '', '']],
    ['email', { type: 'home' }, 'text', mail],
    ['tel', { type: ['voice', 'home'] }, 'uri', `tel:+49-30-901${at + 10}4417`],
    ['adr', {}, 'text', ['', '', `Weg ${at}`, 'Berlin', '', '12345', 'DE']],
    ['bday', {}, 'date', `19${50 + at}-04-17`],
  ],
]);

test.each([
  ['a list', JSON.stringify(cards)],
  ['a stream', JSON.stringify(['vcardstream', ...cards], null, 2)],
  ['one a line', cards.map((card) => JSON.stringify(card)).join('\n')],
  ['of RDAP', JSON.stringify({ entities: cards.map((vcardArray, at) => ({ handle: `H${at}`, vcardArray })) })],
])('%s', (_, text) => {
  const [found, ...others] = tablesOf(text);
  expect(others).toEqual([]);
  expect(found).toMatchObject({ subjects: 40 });
  expect(Object.values(identifiersOf(found))).toEqual(
    expect.arrayContaining(['full-name', 'last-name', 'email', 'phone', 'street', 'city', 'birth-date']),
  );
});

test('arrays of something else are no cards', () => {
  const rows = Array.from({ length: 40 }, (_, at) => ['size', 'text', `item ${at}`, `${at}`]);
  expect(tablesOf(JSON.stringify([['table', rows]]))).toEqual([]);
});

test('vCards below a title', () => {
  const text = customers(40, 'titled').map(({ name, mail }) => `BEGIN:VCARD\nFN:${name}\nEMAIL:${mail}\nEND:VCARD\n`);
  expect(tablesOf(`Contacts of the shop\n\n${text.join('')}`)).toMatchObject([{ subjects: 40, format: 'vcard' }]);
});
