/** Is the first row a header? A table without one keeps its first person. */
import { expect, test } from 'vitest';
import { looksLikeHeader } from '../../../scan/tables/header.ts';
import { makeRealPeople } from '../../../bench/make/corpus/real.ts';
import { countries } from '../../../bench/make/corpus/countries.ts';
import { createRandom } from '../../../script/columns/random.ts';
import { builtInRules, scanBytes } from '../../support/scan.ts';
import { customerCsv } from '../../support/secrets.ts';

const context = { fields: builtInRules().filter(({ field }) => field !== null) };
const codes = ['US', ...countries.map(({ code }) => code)];
const layouts = [
  ['first', 'last', 'email'],
  ['first', 'last', 'street', 'city', 'phone'],
  ['last', 'first', 'born', 'city'],
  ['first', 'last', 'city', 'country'],
] as const;
const cases = codes.flatMap((code) => layouts.map((layout) => [code, layout] as const));

test.each(cases)('%s, %j: the first person is no header', (code, layout) => {
  const rows = makeRealPeople(createRandom(11), code, 25, 'plain').map((person) =>
    layout.map((name) => person[name] ?? ''),
  );
  const [first = [], ...below] = rows;
  expect(looksLikeHeader(first, below, context)).toBe(false);
});

test.each([
  ['known names', ['first_name', 'last_name', 'city']],
  ['names nobody knows', ['spalte_a', 'spalte_b', 'spalte_c']],
  ['known names of another language', ['имя', 'фамилия', 'город']],
])('%s are a header', (_, header) => {
  const below = makeRealPeople(createRandom(12), 'DE', 25, 'plain').map(({ first = '', last = '', city = '' }) => [
    first,
    last,
    city,
  ]);
  expect(looksLikeHeader(header, below, context)).toBe(true);
});

test('without a header all rows are people, with one it is none', async () => {
  const text = customerCsv(40);
  const [withHeader] = (await scanBytes(text, { name: 'a.csv' })).datasets;
  const [without] = (await scanBytes(text.slice(text.indexOf('\n') + 1), { name: 'b.csv' })).datasets;
  expect([withHeader?.rows, withHeader?.subjects]).toEqual([40, 40]);
  expect([without?.rows, without?.subjects]).toEqual([40, 40]);
});
