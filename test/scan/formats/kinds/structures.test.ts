/** What has no magic is known by its structure, tiny or long, and nothing else is taken for it. */
import { describe, expect, test } from 'vitest';
import { recogniseContent } from '../../../../scan/formats/content.ts';
import { describeBinary, leastPacked } from '../../../../scan/formats/kinds/unknown.ts';
import {
  makeBson,
  makeCbor,
  makeCode,
  makeDbase,
  makeInnoDb,
  makeMarshal,
  makeMessagePack,
  makeMyIsam,
  makeNoise,
  makeOldStata,
  makePeople,
  makePickle,
  makePostgresPage,
  makeSnappy,
  makeTextPickle,
  type Person,
} from '../../../support/kinds.ts';
import { customerCsv } from '../../../support/secrets.ts';

/** As the scanner of documents does: the first bytes, then more of what is unknown. */
function reasonFor(bytes: Buffer): string | null {
  const content = recogniseContent(bytes.subarray(0, 4_096));
  if (content.kind !== 'text') return content.reason;
  return content.isUnknown ? describeBinary(bytes, true) : content.uncovered;
}

const makers: Readonly<Record<string, (people: readonly Person[]) => Buffer>> = {
  'Python pickle': (people) => makePickle(people, 2),
  'Python pickle ': (people) => makePickle(people, 4),
  'Python pickle  ': makeTextPickle,
  'Python marshal': makeMarshal,
  MessagePack: makeMessagePack,
  'MessagePack ': (people) => makeMessagePack(people, true),
  CBOR: makeCbor,
  'CBOR ': (people) => makeCbor(people, true),
  BSON: makeBson,
  'dBase or FoxPro table': makeDbase,
  'dBase or FoxPro table ': (people) => makeDbase(people, 0x30),
  'Stata data (before 13)': makeOldStata,
  'Stata data (before 13) ': (people) => makeOldStata(people, 113),
  'MySQL MyISAM table': makeMyIsam,
  'MySQL InnoDB table': makeInnoDb,
  'PostgreSQL data file': makePostgresPage,
};

describe.each([3, 240, 5_000])('%i people in', (count) => {
  test.each(Object.entries(makers))('%s', (name, make) => {
    expect(reasonFor(make(makePeople(count)))?.startsWith(name.trim())).toBe(true);
  });
});

test.each([3, 240, 5_000])('%i people in snappy', (count) => {
  const csv = Buffer.from(customerCsv(count, 'snappy'));
  expect(reasonFor(makeSnappy(csv))).toMatch(/^snappy: no reader/);
});

test('one letter that does not fit, and it is another thing', () => {
  const pack = makeMessagePack(makePeople(40));
  pack[3] = 0xc1;
  expect(reasonFor(pack)).toBeNull();
  const cut = makeCbor(makePeople(40)).subarray(0, -3);
  expect(reasonFor(Buffer.concat([cut, Buffer.alloc(3, 1)]))).toBeNull();
});

describe('of an unknown kind', () => {
  test('what looks encrypted is not covered from the stated size on', () => {
    expect(reasonFor(makeNoise(leastPacked))).toMatch(/looks compressed or encrypted/);
    expect(reasonFor(makeNoise(2_000_000))).toMatch(/looks compressed or encrypted/);
    expect(reasonFor(makeNoise(leastPacked - 1))).toBeNull();
  });

  test('programs, numbers and pictures without compression are not called uncovered', () => {
    expect(reasonFor(makeCode(400_000))).toBeNull();
    const weights = Float32Array.from({ length: 100_000 }, (_, index) => Math.sin(index * 12.9898) * 0.1);
    expect(reasonFor(Buffer.from(weights.buffer))).toBeNull();
    const shades = Buffer.from(makeNoise(200_000).map((byte, at) => ((at >> 6) & 255) ^ (byte & 15)));
    expect(reasonFor(shades)).toBeNull();
  });

  test('a stretch of noise in a program is no reason', () => {
    expect(reasonFor(Buffer.concat([makeCode(300_000), makeNoise(60_000), makeCode(300_000)]))).toBeNull();
  });
});
