/** What Redis keeps: hashes are records, values are texts, and what nobody can read is said. */
import { describe, expect, test } from 'vitest';
import {
  hash,
  listpackHash,
  makeAof,
  makeRdb,
  packedString,
  redisString,
  ziplistHash,
} from '../../../support/redis.ts';
import { scanBytes } from '../../../support/scan.ts';
import { awsKey, customers } from '../../../support/secrets.ts';

const people = customers(40, 'redis').map(({ name, mail, card }) => ({ name, email: mail, card_number: card }));
const key = (at: number): string => `customer:${at}`;
const value = (at: number, text: Buffer): Buffer => Buffer.concat([Buffer.of(0), redisString(key(at)), text]);
const lists = (each: (person: (typeof people)[number], at: number) => string): string => people.map(each).join('');

describe('40 people', () => {
  test.each([
    ['hashes', makeRdb(people.map((each, at) => hash(key(at), each)))],
    ['small hashes of version 7', makeRdb(people.map((each, at) => listpackHash(key(at), each)))],
    ['small hashes before', makeRdb(people.map((each, at) => ziplistHash(key(at), each)))],
    ['JSON', makeRdb(people.map((each, at) => value(at, redisString(JSON.stringify(each)))))],
    ['JSON, packed', makeRdb(people.map((each, at) => value(at, packedString(JSON.stringify(each)))))],
    [
      'values that expire',
      makeRdb(people.map((each, at) => Buffer.concat([Buffer.of(0xfc), Buffer.alloc(8, 1), hash(key(at), each)]))),
    ],
    [
      'an append-only file',
      makeAof([['SELECT', '0'], ...people.map((each, at) => ['HMSET', key(at), ...Object.entries(each).flat()])]),
    ],
    [
      'fields set one by one',
      makeAof(people.flatMap((each, at) => Object.entries(each).map((pair) => ['HSET', key(at), ...pair]))),
    ],
    [
      'commands behind a snapshot',
      Buffer.concat([makeRdb([]), makeAof(people.map((each, at) => ['SET', key(at), JSON.stringify(each)]))]),
    ],
    [
      'a script',
      Buffer.from(
        lists(
          (each, at) => `HSET ${key(at)} name "${each.name}" email '${each.email}' card_number ${each.card_number}\n`,
        ),
      ),
    ],
  ])('%s', async (_, content) => {
    const { datasets, complete } = await scanBytes(content, { name: 'dump.rdb' });
    expect(datasets.map(({ subjects }) => subjects)).toEqual([40]);
    expect(complete).toBe(true);
  });
});

test('a value of a module ends what can be read, and is said', async () => {
  const module = Buffer.concat([Buffer.of(7), redisString('filter'), Buffer.alloc(12, 1)]);
  const report = await scanBytes(makeRdb([...people.map((each, at) => hash(key(at), each)), module]), {
    name: 'dump.rdb',
  });
  expect(report.datasets.map(({ subjects }) => subjects)).toEqual([40]);
  expect(report.coverage.skipped.map(({ reason }) => reason)).toEqual([
    'Redis database: from a value of a module on not read',
  ]);
});

test('a key of a cloud in a value is found', async () => {
  const report = await scanBytes(makeRdb([value(1, redisString(awsKey('redis')))]), { name: 'dump.rdb' });
  expect(report.findings.map(({ rule }) => rule)).toContain('secrets/aws-access-key-id');
});

test('products are nobody', async () => {
  const rows = people.map((_, at) => hash(`product:${at}`, { sku: `A-${at}`, title: 'Table', price: `${at}.90` }));
  expect((await scanBytes(makeRdb(rows), { name: 'dump.rdb' })).datasets).toEqual([]);
});
