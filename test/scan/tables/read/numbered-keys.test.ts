/** Values that say by a number in their key whose they are. */
import { expect, test } from 'vitest';
import { customers } from '../../../support/secrets.ts';
import { identifiersOf, tablesOf } from '../../../support/tables.ts';

const people = customers(40, 'numbered keys');
const flat = (toKey: (row: number, name: string) => string): [key: string, value: string][] =>
  people.flatMap(({ name, mail, card }, row) =>
    Object.entries({ name, email: mail, card }).map(([key, value]): [string, string] => [toKey(row, key), value]),
  );
const toJson = (pairs: readonly [string, string][]): string => JSON.stringify(Object.fromEntries(pairs), null, 1);
const toLines = (pairs: readonly [string, string][], quote = ''): string =>
  pairs.map(([key, value]) => `${key}=${quote}${value}${quote}`).join('\n');

test.each([
  ['flat JSON, dots', toJson(flat((row, name) => `customers.${row}.${name}`))],
  ['flat JSON, brackets', toJson(flat((row, name) => `data[${row}].${name}`))],
  ['flat JSON, paths', toJson(flat((row, name) => `/data/${row}/${name}`))],
  ['flat JSON, behind the name', toJson(flat((row, name) => `${name}_${row}`))],
  [
    'flat JSON inside',
    JSON.stringify({ page: 1, form: Object.fromEntries(flat((row, name) => `users[${row}][${name}]`)) }),
  ],
  ['properties', toLines(flat((row, name) => `app.users[${row}].${name}`))],
  [
    'variables',
    toLines(
      flat((row, name) => `USER${row + 1}_${name.toUpperCase()}`),
      '"',
    ),
  ],
  [
    'a form of a page',
    `<form>\n${flat((row, name) => `rows[${row}][${name}]`)
      .map(([key, value]) => `<input type="text" name="${key}" value="${value}">`)
      .join('\n')}\n</form>`,
  ],
])('%s', (_, text) => {
  const tables = tablesOf(`${text}\n`);
  expect(tables.map(({ rows, subjects }) => [rows, subjects])).toEqual([[40, 40]]);
  expect(identifiersOf(tables[0])).toMatchObject({ name: 'full-name', email: 'email', card: 'card-number' });
});

test('two addresses of one are his', () => {
  const records = people.map(({ name, mail }) => ({
    name,
    email: mail,
    street_1: 'Mill Lane 3',
    city_1: 'Leeds',
    street_2: 'Elm Street 4',
    city_2: 'Leeds',
  }));
  expect(tablesOf(JSON.stringify(records)).map(({ rows, subjects }) => [rows, subjects])).toEqual([[40, 40]]);
});

test('goods are nobody', () => {
  const goods = people.flatMap((_, row) => [
    [`items.${row}.name`, `Chair ${row}`],
    [`items.${row}.price`, `${row}.50`],
  ]);
  expect(tablesOf(JSON.stringify(Object.fromEntries(goods)))).toEqual([]);
});
