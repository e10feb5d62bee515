/** ORC, as Apache's C++ library writes it (pyarrow 26.0.1, pyorc 0.12.0): 40 people whom the generator of the tests made. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Budget } from '../../../scan/formats/budget.ts';
import { readOrc } from '../../../scan/formats/orc/orc.ts';
import { wholesOf } from '../../../scan/formats/orc/runs.ts';
import { defaultConfig } from '../../../scan/index.ts';
import { scanBytes } from '../../support/scan.ts';

const sample = (name: string): Buffer => readFileSync(join(import.meta.dirname, 'samples', name));

async function rowsOf(name: string): Promise<readonly (readonly string[])[]> {
  const content = sample(name);
  const bytes = (async function* () {
    yield content;
  })();
  const rows: (readonly string[])[] = [];
  for await (const part of readOrc({ bytes, size: content.length, budget: new Budget(defaultConfig.limits) }))
    if (part.kind === 'table') for await (const { cells } of part.rows) rows.push(cells);
  return rows;
}

const packed = ['customers-zlib.orc', 'customers-snappy.orc', 'customers-lz4.orc', 'customers-zstd.orc'];

test.each([...packed, 'customers-0.12.orc'])('customers are one dataset in %s', async (name) => {
  const report = await scanBytes(sample(name), { name });
  expect(report.datasets.map(({ rows, subjects }) => [rows, subjects])).toEqual([[40, 40]]);
  const identifiers = report.datasets[0]?.columns.map(({ identifier }) => identifier);
  expect(identifiers).toEqual(expect.arrayContaining(['full-name', 'email', 'card-number']));
  expect(report.complete).toBe(true);
});

test.each(packed)('each kind of value of %s', async (name) => {
  const [first, second] = await rowsOf(name);
  expect(second?.slice(3)).toEqual([
    '1951-02-02',
    '1',
    '1.25',
    'false',
    '2020-01-02T00:01:01.123Z',
    '["a1"]',
    '0.25',
    'Bonn',
    '{"street":"Hauptweg 1","zip":"50001"}',
  ]);
  expect(first?.slice(4, 5)).toEqual(['']);
});

test('unions, maps, bytes, texts of one length', async () => {
  const [, second] = await rowsOf('customers-0.12.orc');
  expect(second?.slice(3)).toEqual(['-19', '0.5', ' \u0001abc', '1', '[["a","1"]]', '-1.2345']);
});

/** Those of the specification. */
describe('runs of whole numbers', () => {
  test.each([
    ['repeated', '0a2710', false, Array.from({ length: 5 }, () => 10_000)],
    ['as they are', '5e035ca1ab1edeadbeef', false, [23_713, 43_806, 57_005, 48_879]],
    [
      'with some that stick out',
      '8e132b2107d01e00147028323c46505a646e78828c96a0aab4befce8',
      false,
      [2_030, 2_000, 2_020, 1_000_000, ...Array.from({ length: 16 }, (_, at) => 2_040 + at * 10)],
    ],
    ['by their differences', 'c609020222424246', false, [2, 3, 5, 7, 11, 13, 17, 19, 23, 29]],
  ])('%s', (_, hex, isSigned, values) => {
    const next = wholesOf(Buffer.from(hex, 'hex'), { version: 2, isSigned });
    expect(values.map(() => Number(next()))).toEqual(values);
    expect(next).toThrow(/ends too early/);
  });

  test('of the first version', () => {
    const next = wholesOf(Buffer.from('61000761ff64fb0203040711', 'hex'), {
      version: 1,
      isSigned: false,
    });
    const values = Array.from({ length: 205 }, () => Number(next()));
    expect(values).toEqual([
      ...Array.from({ length: 100 }, () => 7),
      ...Array.from({ length: 100 }, (_, at) => 100 - at),
      2,
      3,
      4,
      7,
      17,
    ]);
  });
});

test('what is left of one that was cut is named', async () => {
  const report = await scanBytes(sample('customers-zlib.orc').subarray(0, -20), { name: 'a.orc' });
  expect(report.complete).toBe(false);
});
