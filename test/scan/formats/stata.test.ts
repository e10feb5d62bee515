/** Data of Stata. */
import { expect, test } from 'vitest';
import { makeArrow } from '../../support/arrow.ts';
import { scanBytes, whereabouts } from '../../support/scan.ts';
import { awsKey, customers } from '../../support/secrets.ts';
import { makeStata108, makeStata114, makeStata118 } from '../../support/stata.ts';

const people = customers(40, 'stata');
const columns = {
  name: people.map(({ name }) => name),
  email: people.map(({ mail }) => mail),
  card: people.map(({ card }) => card),
};

test.each([
  ['version 108', makeStata108(columns)],
  ['version 114', makeStata114(columns)],
  ['version 118', makeStata118(columns)],
])('customers are one dataset in %s', async (_, bytes) => {
  const report = await scanBytes(bytes, { name: 'a.dta' });
  expect(report.datasets.map(({ rows, subjects }) => [rows, subjects])).toEqual([[40, 40]]);
  expect(report.datasets[0]?.columns.map(({ identifier }) => identifier).slice(0, 3)).toEqual([
    'full-name',
    'email',
    'card-number',
  ]);
  expect(report.complete).toBe(true);
});

test('products are nobody', async () => {
  const products = { title: people.map((_, at) => `Chair ${at}`), sku: people.map((_, at) => `SKU-${at}`) };
  expect((await scanBytes(makeStata114(products), { name: 'a.dta' })).leaks).toEqual([]);
});

test.each([
  ['Stata', makeStata114({ note: ['a', 'b', awsKey('cut'), 'c'] })],
  ['Arrow', makeArrow({ note: ['a ', 'b ', awsKey('cut'), ' c'.repeat(2_000)] })],
])('what is left of %s that was cut is searched', async (_, whole) => {
  const report = await scanBytes(whole.subarray(0, -20), { name: 'a.bin' });
  expect(whereabouts(report).filter((line) => line.startsWith('secrets/'))).not.toEqual([]);
  expect(report.complete).toBe(false);
});
