/** Serialised objects: people in them are rows, whatever numbers, dates and bytes stand beside them. */
import { describe, expect, test } from 'vitest';
import { Budget } from '../../../../scan/formats/budget.ts';
import { readBson } from '../../../../scan/formats/objects/bson.ts';
import { readCbor } from '../../../../scan/formats/objects/cbor.ts';
import { readPickle } from '../../../../scan/formats/objects/pickle.ts';
import { readMessagePack } from '../../../../scan/formats/objects/message-pack.ts';
import type { ContainerReader } from '../../../../scan/formats/types.ts';
import { defaultConfig } from '../../../../scan/index.ts';
import { makeBson, makeCbor, makeMessagePack, makePeople, makePickle, makeTextPickle } from '../../../support/kinds.ts';
import { scanBytes } from '../../../support/scan.ts';
import { customers } from '../../../support/secrets.ts';

const people = customers(40, 'objects').map(({ name, mail, card }) => ({ name, email: mail, card_number: card }));

const int32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32LE(value);
  return bytes;
};
const document = (...elements: readonly Buffer[]): Buffer => {
  const content = Buffer.concat([...elements, Buffer.of(0)]);
  return Buffer.concat([int32(content.length + 4), content]);
};
const element = (type: number, key: string, value: Buffer): Buffer =>
  Buffer.concat([Buffer.of(type), Buffer.from(`${key}\0`), value]);
const text = (key: string, value: string): Buffer =>
  element(2, key, Buffer.concat([int32(value.length + 1), Buffer.from(`${value}\0`)]));
const phpText = (value: string): string => `s:${Buffer.byteLength(value)}:"${value}";`;
const phpRow = (row: Readonly<Record<string, string>>): string =>
  Object.entries(row)
    .map(([key, value]) => phpText(key) + phpText(value))
    .join('');
const end = int32(-1);
const archive = Buffer.concat([
  Buffer.of(0x6d, 0xe2, 0x99, 0x81),
  document(text('server_version', '6.0.5')),
  end,
  document(text('db', 'crm'), text('collection', 'customers')),
  makeBson(people),
  end,
  document(text('db', 'crm'), text('collection', 'customers')),
  end,
]);

describe('40 people', () => {
  test.each([
    ['BSON', makeBson(people)],
    ['an archive of mongodump', archive],
    ['arrays of PHP', Buffer.from(`a:40:{${people.map((row, at) => `i:${at};a:3:{${phpRow(row)}}`).join('')}}`)],
    [
      'objects of PHP',
      Buffer.from(
        `a:40:{${people.map((row, at) => `i:${at};O:8:"Customer":3:{${phpRow(row).replace('s:4:"name"', 's:7:"\0*\0name"')}}`).join('')}}`,
      ),
    ],
    ['a pickle', makePickle(people, 4)],
    ['a pickle of protocol 2', makePickle(people, 2)],
    ['a pickle of protocol 0', makeTextPickle(people)],
    ['MessagePack', makeMessagePack(people)],
    ['a stream of MessagePack', makeMessagePack(people, true)],
    ['CBOR', makeCbor(people)],
    ['CBOR without lengths', makeCbor(people, true)],
  ])('%s', async (_, content) => {
    const { datasets, complete } = await scanBytes(content, { name: 'export.bin' });
    expect(datasets.map(({ subjects }) => subjects)).toEqual([40]);
    expect(complete).toBe(true);
  });
});

async function linesOf(read: ContainerReader, content: Buffer): Promise<string> {
  const bytes = (async function* () {
    yield content;
  })();
  const pieces: Buffer[] = [];
  for await (const part of read({ bytes, size: null, budget: new Budget(defaultConfig.limits) }))
    if (part.kind === 'document') for await (const piece of part.bytes) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces).toString().trim();
}

test('values of BSON', async () => {
  const decimal = Buffer.alloc(16);
  decimal.writeBigUInt64LE(12_345n);
  decimal.writeBigUInt64LE(BigInt(6_176 - 2) << 49n, 8);
  const day = Buffer.alloc(8);
  day.writeBigInt64LE(BigInt(Date.UTC(1961, 2, 14)));
  const long = Buffer.alloc(8);
  long.writeBigInt64LE(9_007_199_254_740_993n);
  const content = document(
    element(0x09, 'born', day),
    element(0x12, 'card', long),
    element(0x13, 'balance', decimal),
    element(0x08, 'active', Buffer.of(1)),
    element(0x04, 'tags', document(text('0', 'a'), text('1', 'b'))),
    element(0x07, '_id', Buffer.alloc(12, 7)),
    text('__proto__', 'x'),
  );
  expect(await linesOf(readBson, content)).toBe(
    '{"born":"1961-03-14T00:00:00.000Z","card":"9007199254740993","balance":"123.45","active":true,"tags":["a","b"],"_id":"070707070707070707070707","__proto__":"x"}',
  );
});

test('values of MessagePack and CBOR', async () => {
  expect(await linesOf(readMessagePack, Buffer.from('83a16101a162c3a163d6ff00000000', 'hex'))).toBe(
    '{"a":1,"b":true,"c":"1970-01-01T00:00:00.000Z"}',
  );
  expect(await linesOf(readCbor, Buffer.from('a36161206162f9580061631b0020000000000001', 'hex'))).toBe(
    '{"a":-1,"b":128,"c":"9007199254740993"}',
  );
});

test('objects of a pickle are their fields, dates are dates, and nothing is called', async () => {
  const pickled = Buffer.concat([
    Buffer.from([0x80, 2]),
    Buffer.from('ccrm\nCustomer\n)\x81}(U\x04nameU\x04AnnaU\x04born', 'latin1'),
    Buffer.from('cdatetime\ndate\n(U\x04', 'latin1'),
    Buffer.from([0x07, 0xa9, 3, 14]),
    Buffer.from('tRU\x04calccposix\nsystem\n(U\x02lstRub.', 'latin1'),
  ]);
  expect(await linesOf(readPickle, pickled)).toBe('{"name":"Anna","born":"1961-03-14","calc":["ls"]}');
});

test('one value in many places makes no million of values', async () => {
  const doubling = Buffer.concat([
    Buffer.from([0x80, 2]),
    Buffer.from(
      `]q\0${Array.from({ length: 30 }, (_, at) => `](h${String.fromCharCode(at)}h${String.fromCharCode(at)}eq${String.fromCharCode(at + 1)}`).join('')}.`,
      'latin1',
    ),
  ]);
  await expect(linesOf(readPickle, doubling)).rejects.toThrow(/too much at once/);
});

test('arrays in a pickle are said to be left', async () => {
  const content = Buffer.from(
    `\x80\x02]q\0(${Array.from({ length: 12 }, (_, at) => `U\x04abc${at % 10}`).join('')}cnumpy.core.multiarray\n_reconstruct\n(U\x01xtRe.`,
    'latin1',
  );
  const { coverage } = await scanBytes(content, { name: 'a.pkl' });
  expect(coverage.skipped.map(({ reason }) => reason)).toEqual([expect.stringMatching(/^Python pickle: holds arrays/)]);
});

test('what breaks off is searched as it is, and said', async () => {
  const whole = makeMessagePack([...people, ...makePeople(200)]);
  const report = await scanBytes(whole.subarray(0, -9), { name: 'export.bin' });
  expect(report.datasets.map(({ subjects }) => subjects)).toContain(40);
  expect(report.coverage.skipped.map(({ reason }) => reason)).toEqual(['MessagePack: ends too early']);
});

test.each([
  ['MessagePack', makeMessagePack(makePeople(3))],
  ['a stream of MessagePack', makeMessagePack(makePeople(3), true)],
  ['CBOR', makeCbor(makePeople(3))],
])('a small file of %s that was cut is not all of it', async (_, whole) => {
  expect((await scanBytes(whole, { name: 'export.bin' })).complete).toBe(true);
  for (const share of [0.4, 0.6, 0.8, 0.98]) {
    const report = await scanBytes(whole.subarray(0, Math.floor(whole.length * share)), { name: 'export.bin' });
    expect([share, report.complete]).toEqual([share, false]);
  }
});

test('notes about places are nobody', async () => {
  expect(
    (await scanBytes(makeBson(makePeople(9).map(({ city = '', note = '' }) => ({ city, note }))), { name: 'a.bson' }))
      .datasets,
  ).toEqual([]);
});
