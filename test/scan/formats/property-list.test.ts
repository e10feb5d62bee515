/** Binary property lists: what people and programs write into them is found, and no list of lies stops a scan. */
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { scanBytes, whereabouts } from '../../support/scan.ts';
import { awsKey } from '../../support/secrets.ts';
import { joinObjects, toPropertyList, type Property } from '../../support/property-list.ts';

const key = awsKey('property');
const rule = 'secrets/aws-access-key-id a.plist';
const scan = async (bytes: Buffer): Promise<readonly string[]> =>
  whereabouts(await scanBytes(bytes, { name: 'a.plist' }));
const scanList = async (value: Property): Promise<readonly string[]> => scan(toPropertyList(value));

describe('a key is found', () => {
  test.each<[string, Property, string]>([
    ['as a value', { region: 'eu', access: key }, `${rule}:3`],
    ['as a key', { [key]: 'x' }, `${rule}:2`],
    ['among other letters, in UTF-16', ['one', `ärger ${key}`], `${rule}:3`],
    ['in data', { data: Buffer.from(`a list of nothing else: ${key}\n`) }, `${rule} > data 1:1`],
    ['in a list in a list', [toPropertyList({ inner: `this is it: ${key}` })], `${rule} > data 1:2`],
    ['in compressed data', [gzipSync(`some text, and in it ${key}\n`)], `${rule} > data 1 > content:1`],
  ])('%s', async (_, value, place) => {
    expect(await scanList(value)).toEqual([place]);
  });

  test('in an object that nothing leads to, and between objects', async () => {
    const text = Buffer.concat([Buffer.from([0x5f, 0x10, key.length]), Buffer.from(key)]);
    expect(await scan(joinObjects([Buffer.of(0xa0), text]))).toEqual([`${rule}:3`]);
    const gap = Buffer.concat([Buffer.of(0xa0), Buffer.from(` ${key} `)]);
    expect(await scan(joinObjects([gap]))).toEqual([`${rule} > bytes:1`]);
  });
});

test('people in it are counted', async () => {
  const names = ['Anna Berger', 'Bernd Cramer', 'Clara Dietz', 'Dieter Ernst', 'Eva Fuchs', 'Frank Gerber'];
  const people = names.map((name, at) => ({
    name,
    email: `${name.toLowerCase().replace(' ', '.')}@kestrel.io`,
    phone: `+49 30 9018${at}27`,
  }));
  const report = await scanBytes(toPropertyList(people), { name: 'a.plist' });
  expect(report.datasets.map(({ subjects }) => subjects)).toEqual([6]);
});

test('ordinary ones are complete', async () => {
  expect(
    await scanList({ CFBundleName: 'App', $archiver: 'NSKeyedArchiver', list: ['a', 'b'], icon: Buffer.alloc(40, 1) }),
  ).toEqual([]);
});

describe('hostile ones', () => {
  const lie = (at: number, value: bigint): Buffer => {
    const bytes = toPropertyList({ access: key });
    bytes.writeBigUInt64BE(value, bytes.length - 32 + at);
    return bytes;
  };
  const found = `${rule} > bytes:1`;
  const damage = 'a.plist: binary property list: damaged';

  test.each([
    ['more objects than bytes', lie(8, 2n ** 60n)],
    ['a table beyond the end', lie(24, 2n ** 40n)],
    ['no objects', lie(8, 0n)],
  ])('%s', async (_, bytes) => {
    expect(await scan(bytes)).toEqual([found, damage]);
  });

  test('a top that does not exist, and a reference to nowhere', async () => {
    expect(await scan(lie(16, 99n))).toEqual([found, damage]);
    expect(await scan(joinObjects([Buffer.of(0xa1, 7)]))).toEqual([damage]);
  });

  test('lists that hold themselves, one another, and all of them twice', async () => {
    expect(await scan(joinObjects([Buffer.of(0xa1, 0)]))).toEqual([]);
    const twice = Array.from({ length: 200 }, (_, at) => Buffer.of(0xa2, (at + 1) % 200, (at + 1) % 200));
    expect(await scan(joinObjects(twice))).toEqual([]);
  });

  test('a long text many times is a bomb', async () => {
    const size = Buffer.from([0x12, 0, 0, 0, 0]);
    size.writeUInt32BE(1_000_000, 1);
    const text = Buffer.concat([Buffer.of(0x5f), size, Buffer.alloc(1_000_000, 'ab ')]);
    const many = Buffer.concat([Buffer.from([0xaf, 0x11, 0xff, 0xff]), Buffer.alloc(65_535, 1)]);
    const [reason = ''] = await scan(joinObjects([many, text]));
    expect(reason).toMatch(/inflates to more than limits\.inflated/);
  });
});
