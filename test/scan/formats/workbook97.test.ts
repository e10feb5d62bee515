/** Workbooks of Excel 97 and tables of dBase: what their cells say, and nothing of what is damaged is silent. */
import { describe, expect, test } from 'vitest';
import { readCompound } from '../../../scan/formats/compound/compound.ts';
import { Budget } from '../../../scan/formats/budget.ts';
import { defaultConfig } from '../../../scan/index.ts';
import { makeDbase } from '../../support/kinds.ts';
import { scanBytes } from '../../support/scan.ts';
import { customers } from '../../support/secrets.ts';
import { makeWorkbook97 } from '../../support/workbook97.ts';

const people = customers(40, 'workbook');
const header = ['Name', 'E-Mail', 'Karte', 'Geburtsdatum'];
const rows = people.map(({ name, mail, card }, at) => [`${name} Łukasz`, mail, card, { days: 22_000 + at * 100 }]);

describe('a workbook of Excel 97', () => {
  test('40 people, with their dates', async () => {
    const { datasets, complete } = await scanBytes(makeWorkbook97([header, ...rows]), { name: 'kunden.xls' });
    expect(datasets).toMatchObject([{ subjects: 40, table: 'Kunden', format: 'xlsx' }]);
    expect(datasets[0]?.columns.map(({ identifier }) => identifier)).toEqual([
      'full-name',
      'email',
      'card-number',
      'birth-date',
    ]);
    expect(complete).toBe(true);
  });

  test('products are nobody', async () => {
    const goods = people.map((_, at) => [`Table ${at}`, at * 1.5, { days: 45_000 + at }]);
    expect(
      (await scanBytes(makeWorkbook97([['Article', 'Price', 'Listed'], ...goods]), { name: 'a.xls' })).datasets,
    ).toEqual([]);
  });

  test('cut off, and said', async () => {
    const whole = makeWorkbook97([header, ...rows]);
    const report = await scanBytes(whole.subarray(0, whole.length - 1_024), { name: 'kunden.xls' });
    expect(report.complete).toBe(false);
  });

  test('numbers and dates as they are shown', async () => {
    const content = makeWorkbook97([
      ['a', 1.5, { days: 22_354 }],
      ['b', 4_929_614_090_375_815, { days: 1 }],
    ]);
    const bytes = (async function* () {
      yield content;
    })();
    const cells: (readonly string[])[] = [];
    for await (const part of readCompound({ bytes, size: null, budget: new Budget(defaultConfig.limits) }))
      if (part.kind === 'table') for await (const row of part.rows) cells.push(row.cells);
    expect(cells).toEqual([
      ['a', '1.5', '1961-03-14'],
      ['b', '4929614090375815', '1900-01-01'],
    ]);
  });
});

describe('a table of dBase', () => {
  const records = people.map(({ name, mail, card }) => ({
    name: name.slice(0, 20),
    email: mail.slice(-20),
    karte: card,
  }));

  test('40 people', async () => {
    const { datasets, complete } = await scanBytes(makeDbase(records), { name: 'kunden.dbf' });
    expect(datasets).toMatchObject([{ subjects: 40, rows: 40 }]);
    expect(complete).toBe(true);
  });

  test('fewer rows than it says', async () => {
    const { complete } = await scanBytes(makeDbase(records).subarray(0, -100), { name: 'kunden.dbf' });
    expect(complete).toBe(false);
  });
});
