/** Files and streams of Arrow. */
import { describe, expect, test } from 'vitest';
import { makeArrow, type ArrowOptions } from '../../support/arrow.ts';
import { scanBytes } from '../../support/scan.ts';
import { customers } from '../../support/secrets.ts';

const people = customers(40, 'arrow');
const columns = {
  name: people.map(({ name }) => name),
  email: people.map(({ mail }) => mail),
  card: people.map(({ card }) => card),
};

describe('customers are one dataset in', () => {
  test.each<[string, ArrowOptions]>([
    ['a file', {}],
    ['a stream', { isStream: true }],
    ['Feather 2, packed by lz4', { pack: 'lz4' }],
    ['Feather 2, packed by zstd', { pack: 'zstd' }],
    ['a file with a dictionary', { dictionary: columns.name.toReversed() }],
    ['a file with a packed dictionary', { dictionary: columns.name, pack: 'zstd' }],
  ])('%s', async (_, options) => {
    const report = await scanBytes(makeArrow(columns, options), { name: 'a.feather' });
    expect(report.datasets.map(({ rows, subjects, columns: found }) => [rows, subjects, found.length])).toEqual([
      [40, 40, 3],
    ]);
    expect(report.complete).toBe(true);
  });
});

test('a stream that does not say its end is whole', async () => {
  const report = await scanBytes(makeArrow(columns, { isStream: true }).subarray(0, -8), { name: 'a.arrow' });
  expect([report.datasets.length, report.complete]).toEqual([1, true]);
});

test('one that was cut is not', async () => {
  const report = await scanBytes(makeArrow(columns).subarray(0, -900), { name: 'a.arrow' });
  expect(report.complete).toBe(false);
});

test('products are nobody', async () => {
  const products = { title: people.map((_, at) => `Chair ${at}`), sku: people.map((_, at) => `SKU-${at}`) };
  expect((await scanBytes(makeArrow(products), { name: 'a.arrow' })).leaks).toEqual([]);
});
