/** Numbers of a made-up table are made up; what stands there by itself, and every secret, is judged for itself. */
import { Faker, en } from '@faker-js/faker';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../../rules/index.ts';
import { scanBytes } from '../../support/scan.ts';
import { awsKey, card } from '../../support/secrets.ts';

type Record_ = Readonly<Record<string, string>>;

function people(count: number): Record_[] {
  const faker = new Faker({ locale: [en], seed: 5 });
  return Array.from({ length: count }, () => ({
    name: faker.person.fullName(),
    email: faker.internet.email(),
    street: faker.location.streetAddress(),
    city: faker.location.city(),
    zip: faker.location.zipCode(),
    phone: faker.phone.number(),
    memo: faker.lorem.sentence(),
  }));
}

const withCards = (rows: readonly Record_[]): Record_[] => {
  const faker = new Faker({ locale: [en], seed: 6 });
  // Of random digits one in ten holds by its check digit.
  return rows.map((row) => ({
    ...row,
    memo: `credit card ${faker.string.numeric({ length: 16, allowLeadingZeros: false })}`,
  }));
};

const toJson = (rows: readonly Record_[]): string => JSON.stringify(rows, null, 1);
const toCsv = (rows: readonly Record_[]): string =>
  [
    Object.keys(rows[0] ?? {}).join(','),
    ...rows.map((row) =>
      Object.values(row)
        .map((cell) => `"${cell}"`)
        .join(','),
    ),
  ].join('\n');
const toSql = (rows: readonly Record_[]): string =>
  rows
    .map(
      (row) =>
        `INSERT INTO people (${Object.keys(row).join(', ')}) VALUES (${Object.values(row)
          .map((cell) => `'${cell.replaceAll("'", "''")}'`)
          .join(', ')});`,
    )
    .join('\n');
const blocking = ({ findings }: Report): string[] =>
  findings.filter(({ severity }) => severity === 'high' || severity === 'critical').map(({ rule }) => rule);

describe.each([
  ['JSON', toJson],
  ['CSV', toCsv],
  ['SQL', toSql],
])('%s', (_, write) => {
  test('numbers that look like cards inform only, as the table does', async () => {
    const report = await scanBytes(write(withCards(people(120))));
    expect(report.datasets[0]?.provenance).toBe('synthetic');
    expect(report.findings.some(({ rule }) => rule.startsWith('people/card-number'))).toBe(true);
    expect(blocking(report)).toEqual([]);
  });

  test('one card in a column of sentences blocks', async () => {
    const rows = people(120).map((row, at) =>
      at === 57 ? { ...row, memo: `credit card ${card('hidden')} of hers` } : row,
    );
    const report = await scanBytes(write(rows));
    expect(report.datasets[0]?.provenance).toBe('synthetic');
    expect(blocking(report)).toEqual(['people/card-number-bare']);
  });

  test('a key among them blocks', async () => {
    const rows = withCards(people(120)).map((row, at) => (at === 57 ? { ...row, memo: awsKey('made up') } : row));
    expect(blocking(await scanBytes(write(rows)))).toEqual(['secrets/aws-access-key-id']);
  });
});
