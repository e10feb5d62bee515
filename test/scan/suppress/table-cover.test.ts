/** Entries that are committed cover the people in a table, and name nobody. */
import { describe, expect, test } from 'vitest';
import { defaultConfig, formatBaseline, parseBaseline, tableRule, type Baseline } from '../../../scan/index.ts';
import { countFreshBits, toTableCover } from '../../../scan/suppress/table-cover.ts';
import type { Dataset, Report } from '../../../rules/index.ts';
import { scanBytes } from '../../support/scan.ts';
import { customerCsv } from '../../support/secrets.ts';

const header = 'name,email,card_number\n';
const rows = customerCsv(3_000).slice(header.length).split('\n');
const table = (count: number, from = 0): string => `${header}${rows.slice(from, from + count).join('\n')}\n`;

const scanTable = (text: string, change: Parameters<typeof scanBytes>[1] = {}): Promise<Report> =>
  scanBytes(text, { name: 'data/customers.csv', ...change });

async function describeTable(text: string): Promise<Dataset> {
  const [dataset] = (await scanTable(text, { covers: true })).datasets;
  if (!dataset) throw new Error('no table');
  return dataset;
}

/** Through the file, as `--write-baseline` writes it and `--baseline` reads it. */
async function baselineOf(text: string): Promise<Baseline> {
  const { fingerprint, path, covers } = await describeTable(text);
  const entry = { rule: tableRule.id, fingerprint, path, reason: null, ...(covers && { covers }) };
  return parseBaseline(formatBaseline({ fingerprintKeyId: 'none', entries: [entry] }), 'baseline.json');
}

describe('a baseline', () => {
  test.each([
    ['the same people in another order', 20, `${header}${rows.slice(0, 20).toReversed().join('\n')}\n`],
    ['three more', 20, table(23)],
    ['some who left', 20, table(12)],
    ['a tenth more of many', 600, table(650)],
    ['a tenth more of very many', 2_500, table(2_700)],
  ])('of %s: they are covered', async (_, count, text) => {
    const report = await scanTable(text, { baseline: await baselineOf(table(count)) });
    expect(report.datasets).toEqual([]);
    expect(report.suppressed).toMatchObject([{ by: 'baseline' }]);
  });

  test.each([
    ['four more', 20, table(24), /made for 20 people, now 24/],
    ['hundreds more', 20, table(820), /made for 20 people, now 820/],
    ['as many others', 20, table(20, 20), /made for 20 people, now (?:3[5-9]|40)/],
    ['as many others of many', 400, table(400, 400), /made for 400 people/],
    ['as many others of very many', 1_400, table(1_400, 1_400), /made for 1400 people/],
    ['a fifth more of very many', 2_000, table(2_400), /made for 2000 people, now 24\d\d/],
  ])('of %s: they are not', async (_, count, text, notice) => {
    const report = await scanTable(text, { baseline: await baselineOf(table(count)) });
    expect(report.datasets).toHaveLength(1);
    expect(report.notices.join('\n')).toMatch(notice);
  });

  test('holds so many people, and 8 bits of each of at most 500', async () => {
    const { covers } = await describeTable(table(20));
    expect(covers).toMatchObject({ people: 20, severity: 'high' });
    expect(covers?.bits).toMatch(/^[0-9a-f]{40}$/);
    const { covers: many } = await describeTable(table(2_000));
    expect(many).toMatchObject({ people: 2_000, below: expect.any(Number) });
    expect(many?.bits.length).toBeLessThanOrEqual(1_000);
  });

  test('of version 0.1.0 keeps its effect', async () => {
    const text = `{
  "version": 1,
  "fingerprintKeyId": "none",
  "entries": [
    {"rule":"people/dataset","fingerprint":"table:04ecf5f23e4a8149a9b60e16:cb","path":"data/customers.csv"}
  ]
}
`;
    const baseline = parseBaseline(text, 'baseline.json');
    expect((await scanTable(table(20), { baseline })).datasets).toEqual([]);
    expect((await scanTable(table(21), { baseline })).datasets).toHaveLength(1);
  });
});

describe('an allow entry', () => {
  const entry = { path: 'data/*.csv', rule: null, fingerprint: null, domain: null, reason: 'made up', until: null };

  test('that says whom it is made for excuses no others', async () => {
    const { covers, fingerprint } = await describeTable(table(20));
    if (!covers) throw new Error('nobody is covered');
    for (const more of [{}, { fingerprint }]) {
      const config = { ...defaultConfig, allow: [{ ...entry, ...more, covers }] };
      expect((await scanTable(table(22), { config })).datasets).toEqual([]);
      const report = await scanTable(table(820), { config });
      expect(report.datasets).toHaveLength(1);
      expect(report.notices).toContainEqual(
        'data/customers.csv: an allow entry (made up) was made for 20 people, now 820, and excuses nothing there',
      );
    }
  });

  test('of version 0.1.0 keeps its effect', async () => {
    const config = { ...defaultConfig, allow: [entry] };
    expect((await scanTable(table(820), { config })).datasets).toEqual([]);
  });

  test('for people excuses no single value', async () => {
    const { covers } = await describeTable(table(20));
    const config = { ...defaultConfig, allow: [{ ...entry, path: '**', ...(covers && { covers }) }] };
    const report = await scanBytes('phone: +49 30 901820 17\n', { name: 'a.txt', config });
    expect(report.suppressed).toEqual([]);
  });
});

describe('the number of others', () => {
  const bits = (count: number, from = 0): Uint8Array =>
    Uint8Array.from({ length: count }, (_, at) => Math.imul(at + from, 0x9e3779b1) >>> 24);
  const coverOf = (count: number) => toTableCover(bits(count), 'high') ?? expect.fail('too many');

  test.each([20, 300, 600, 3_000, 10_000])('of %i is none where nobody came, whoever left', (count) => {
    expect(countFreshBits(coverOf(count), bits(count))).toBe(0);
    expect(countFreshBits(coverOf(count), bits(count / 2))).toBeLessThanOrEqual(count * 0.03);
  });

  test('is not known of more than some ten thousand people: their table is known as a whole', () => {
    expect(toTableCover(bits(30_000), 'high')).toBeNull();
  });
});
