/** Above its limit a count is an estimate from a fair sample: close, and the memory stays. */
import { createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import {
  PersonIndex,
  createPersonHash,
  joinMembers,
  RecordIndex,
  slotNumber,
  toMembers,
} from '../../../scan/people/index.ts';
import { createFastHmac } from '../../../scan/people/hash.ts';
import { TableRecords } from '../../../scan/people/table-records.ts';
import { Uniqueness } from '../../../scan/people/uniqueness.ts';

const personHash = createPersonHash(null, 'a run');
const fill = (records: TableRecords, from: number, to: number): TableRecords => {
  for (let person = from; person < to; person++)
    records.add([{ slot: slotNumber('email'), name: 'email', text: `person${person}@gmx.net` }]);
  return records;
};

test('the fast HMAC is HMAC', () => {
  const key = 'f'.repeat(32) + '0'.repeat(32);
  for (const text of ['', 'a', 'Jörg Müller', 'x'.repeat(500)])
    expect(createFastHmac(key)(text)).toBe(createHmac('sha256', key).update(text).digest('hex'));
});

describe('a table', () => {
  test('within the limit is counted exactly', () => {
    const records = fill(fill(new TableRecords(personHash, 2_000), 0, 1_999), 0, 1_999);
    expect([records.count, records.share, records.takeList().ends.length]).toEqual([1_999, 1, 1_999]);
  });

  test('beyond it about right, with a sample no larger than the limit', () => {
    const records = fill(fill(new TableRecords(personHash, 2_000), 0, 50_000), 10_000, 30_000);
    expect(records.share).toBeLessThan(1);
    expect(records.count).toBeGreaterThan(45_000);
    expect(records.count).toBeLessThan(55_000);
    expect(records.words).toMatch(/^about so many people, counted in a sample of \d+: right to \d\.\d %/);
    expect(records.takeList().ends.length).toBeLessThanOrEqual(2_000);
  });

  test('is named by eight bits that do not depend on the order of its rows', () => {
    const forwards = fill(new TableRecords(personHash), 0, 50);
    const backwards = new TableRecords(personHash);
    for (let person = 49; person >= 0; person--) fill(backwards, person, person + 1);
    expect(backwards.mark).toBe(forwards.mark);
    expect(backwards.sample()).toEqual(forwards.sample());
  });
});

test('a scan beyond the limit is counted from a sample over all tables', () => {
  const recordIndex = new RecordIndex(2_000);
  const members = [0, 1, 2, 3, 4].map((table) =>
    toMembers(recordIndex.add(fill(new TableRecords(personHash), table * 5_000, table * 5_000 + 10_000).takeList())),
  );
  const personIndex = new PersonIndex(recordIndex);
  expect(personIndex.share).toBeLessThan(1);
  const all = personIndex.count(joinMembers(members));
  expect(all).toBeGreaterThan(26_000);
  expect(all).toBeLessThan(34_000);
});

describe('uniqueness', () => {
  const of = (values: readonly number[]): Uniqueness => {
    const uniqueness = new Uniqueness(['birth-date', 'postcode']);
    for (const value of values) uniqueness.add(value);
    return uniqueness;
  };
  test('is the share of rows that stand alone', () => {
    expect(of([1, 2, 3, 3, 4, 4, 4, 5, 6, 7]).share).toBe(0.5);
    expect(of([1, 2, 3, 4, 5]).isHigh).toBe(true);
    expect(of(Array.from({ length: 100 }, (_, index) => 1 + (index % 10))).isHigh).toBe(false);
  });
  test('of a few rows says nothing', () => {
    expect(of([1, 2, 3]).isHigh).toBe(false);
  });
});
