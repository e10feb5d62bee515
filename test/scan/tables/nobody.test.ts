/** Rows that are nobody beside people, and people whose cells are written in other ways. */
import { describe, expect, test } from 'vitest';
import { customers, make } from '../../support/secrets.ts';
import { scanBytes } from '../../support/scan.ts';
import { identifiersOf, tablesOf } from '../../support/tables.ts';

const people = customers(10, 'nobody');
const rows = people.map(({ name, mail, card }) => `${name};${mail};${card}`);

test.each(['Total;10;', 'Totaal;;', 'Total customers: 10;;', 'Summe;10;', '合计;10;', 'Итого;10;', 'Grand Total;;'])(
  'a sum below the people is nobody: %s',
  (sum) => {
    const [table] = tablesOf(['name;email;card', ...rows, sum, ''].join('\n'));
    expect(table).toMatchObject({ subjects: 10 });
  },
);

test('somebody who is called like a sum is somebody', () => {
  const [table] = tablesOf(
    ['name;email;card', ...rows, `Total;${make('{{lower:8}}', 'total')}@gmx.net;`, ''].join('\n'),
  );
  expect(table).toMatchObject({ subjects: 11 });
});

const labels = {
  en: 'Email|Phone|First name|Last name|Date of birth|Street|City|Religion|Blood type|Nationality',
  de: 'E-Mail|Telefon|Vorname|Nachname|Geburtsdatum|Straße|Ort|Religion|Blutgruppe|Staatsangehörigkeit',
  fr: 'E-mail|Téléphone|Prénom|Nom|Date de naissance|Rue|Ville|Religion|Groupe sanguin|Nationalité',
};
const keys = 'email phone firstName lastName birthDate street city religion bloodType nationality'.split(' ');

describe.each(Object.entries(labels))('labels in %s', (language, text) => {
  const form = Object.fromEntries(text.split('|').map((label, at) => [keys[at] ?? '', label]));
  test.each([
    ['JSON', JSON.stringify(form, null, 2)],
    [
      'YAML',
      [`${language}:`, '  form:', ...Object.entries(form).map(([key, label]) => `    ${key}: ${label}`), ''].join('\n'),
    ],
    [
      'code',
      `export default {\n${Object.entries(form)
        .map(([key, label]) => `  ${key}: '${label}',`)
        .join('\n')}\n};\n`,
    ],
  ])('as %s are nobody', (_, document) => {
    expect(tablesOf(document)).toEqual([]);
  });
});

test('somebody with a religion in the same shape is somebody', () => {
  const one = {
    ...people[0],
    firstName: 'Anneke',
    lastName: 'Oosterveen',
    birthDate: '1980-03-14',
    religion: 'catholic',
  };
  expect(tablesOf(JSON.stringify([one, { ...one, firstName: 'Piet', mail: people[1]?.mail }]))).toHaveLength(1);
});

test.each<[what: string, cell: (card: string) => string]>([
  ['floats', (card) => `${card}.0`],
  ['formulas', (card) => `="${card}"`],
  ['an apostrophe in front', (card) => `'${card}`],
  ['no-break spaces', (card) => card.replace(/(\d{4})(?=\d)/g, '$1\u00a0')],
])('cards as %s are cards', (_, write) => {
  const [table] = tablesOf(['name;card', ...people.map(({ name, card }) => `${name};${write(card)}`), ''].join('\n'));
  expect(identifiersOf(table)).toEqual({ name: 'full-name', card: 'card-number' });
});

test('accounts with hyphens are accounts', () => {
  const accounts = people.map(
    ({ name }, row) => `${name};${make('{{iban}}', `a${row}`).replace(/(.{4})(?=.)/g, '$1-')}`,
  );
  expect(identifiersOf(tablesOf(['name;iban', ...accounts, ''].join('\n'))[0])).toMatchObject({ iban: 'iban' });
});

test('addresses that are spelled are addresses', () => {
  const spelled = people.map(
    ({ name, mail }) => `${name};${mail.replace('@', ' [at] ').replace('.net', ' [dot] net')}`,
  );
  expect(identifiersOf(tablesOf(['name;email', ...spelled, ''].join('\n'))[0])).toMatchObject({ email: 'email' });
});

test('days without a name beside people are of birth where no goods could be of so many years', () => {
  const days = (first: number, last: number): string[] =>
    people.map((_, row) => `${Math.round(first + ((last - first) * row) / 9)}031${row}`);
  const typed = (column: string[]): string[] =>
    Object.values(identifiersOf(tablesOf(people.map(({ mail }, row) => `${mail};${column[row]};x`).join('\n'))[0]));
  expect(typed(days(1941, 2003))).toContain('birth-date');
  expect(typed(days(2019, 2025))).not.toContain('birth-date');
});

test('countries by their names in many languages are nobody', () => {
  const countries = [
    'Germany;Deutschland;Allemagne;Alemania;Germania;Berlin;German',
    'France;Frankreich;France;Francia;Francia;Paris;French',
    'Spain;Spanien;Espagne;España;Spagna;Madrid;Spanish',
    'Italy;Italien;Italie;Italia;Italia;Rome;Italian',
    'Poland;Polen;Pologne;Polonia;Polonia;Warsaw;Polish',
    'Norway;Norwegen;Norvège;Noruega;Norvegia;Oslo;Norwegian',
  ];
  expect(tablesOf(['name;country;pays;pais;paese;capital;nationality', ...countries, ''].join('\n'))).toEqual([]);
});

test('of 600 settings the one that holds a name is nobody', async () => {
  const words = ['diabetes', 'asthma', 'migraine', 'insulin', 'pregnancy', 'hepatitis', 'epilepsy', 'depression'];
  const settings = Array.from({ length: 600 }, (_, at) => ({
    id: `rule-${at}`,
    names: ['email', 'phone', 'firstname', 'lastname', 'birthdate'],
    ...(at % 10 === 0 ? { near: { words: words[(at / 10) % words.length] } } : {}),
    ...(at === 20 ? { near: { words: 'diabetes', scope: 'Martin' } } : {}),
  }));
  const { datasets } = await scanBytes(JSON.stringify({ rules: settings }), { name: 'rules.json' });
  expect(datasets).toEqual([]);
});
