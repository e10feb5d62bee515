/** Data of SPSS and SAS, as ReadStat 1.1.9 writes them (pyreadstat 1.3.7): 40 people whom the generator of the tests made. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Budget } from '../../../scan/formats/budget.ts';
import { readTransport } from '../../../scan/formats/sas/transport.ts';
import { readSpss } from '../../../scan/formats/spss/spss.ts';
import type { ContainerReader } from '../../../scan/formats/types.ts';
import { defaultConfig } from '../../../scan/index.ts';
import { scanBytes } from '../../support/scan.ts';

const sample = (name: string): Buffer => readFileSync(join(import.meta.dirname, 'samples', name));

async function rowsOf(read: ContainerReader, content: Buffer): Promise<readonly (readonly string[])[]> {
  const bytes = (async function* () {
    yield content;
  })();
  const rows: (readonly string[])[] = [];
  for await (const part of read({ bytes, size: content.length, budget: new Budget(defaultConfig.limits) }))
    if (part.kind === 'table') for await (const { cells } of part.rows) rows.push(cells);
  return rows;
}

describe.each(['customers-compressed.sav', 'customers.zsav', 'customers-5.xpt', 'customers-8.xpt'])('%s', (name) => {
  test('customers are one dataset', async () => {
    const report = await scanBytes(sample(name), { name });
    expect(report.datasets.map(({ rows, subjects }) => [rows, subjects])).toEqual([[40, 40]]);
    const identifiers = report.datasets[0]?.columns.map(({ identifier }) => identifier);
    expect(identifiers).toEqual(expect.arrayContaining(['full-name', 'email', 'card-number', 'birth-date']));
    expect(report.complete).toBe(true);
  });

  test('what is left of one that was cut is named', async () => {
    const report = await scanBytes(sample(name).subarray(0, -900), { name });
    expect(report.complete).toBe(false);
  });
});

test.each(['customers-compressed.sav', 'customers.zsav'])('each kind of value of %s', async (name) => {
  const rows = await rowsOf(readSpss, sample(name));
  expect(rows[1]).toMatchObject({ 3: '1951-02-02', 4: '1', 5: 'male', 7: '900001.5' });
  expect(rows[0]).toMatchObject({ 4: '', 5: 'female' });
  // Texts of more than 255 bytes stand in several stretches.
  expect(rows.map(({ 6: remark = '' }) => remark.length).slice(0, 3)).toEqual([24, 325, 625]);
});

test.each(['customers-5.xpt', 'customers-8.xpt'])('each kind of value of %s', async (name) => {
  const rows = await rowsOf(readTransport, sample(name));
  expect(rows[1]).toMatchObject({ 3: '1951-02-02', 4: '1', 7: '900001.5' });
  expect(rows[0]).toMatchObject({ 4: '' });
});

test('columns that are numbered are called by what they are labelled', async () => {
  const bytes = sample('customers-compressed.sav');
  const at = bytes.indexOf('SEX     \x13\0\0\0');
  bytes.write('V12     ', at, 'latin1');
  bytes.write('V12=v12', bytes.indexOf('SEX=sex'), 'latin1');
  const parts = readSpss({
    bytes: (async function* () {
      yield bytes;
    })(),
    size: bytes.length,
    budget: new Budget(defaultConfig.limits),
  });
  for await (const part of parts) if (part.kind === 'table') expect(part.header?.[5]).toBe('Sex of the customer');
});
