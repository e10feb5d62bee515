/** Files that programs leave in ordinary repositories: searched, their texts of two bytes a character too. */
import { describe, expect, test } from 'vitest';
import { scanBytes } from '../../support/scan.ts';
import { awsKey } from '../../support/secrets.ts';

const key = awsKey('wide');
const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');
const big = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();
const little = (text: string): Buffer => Buffer.from(text, 'utf16le');
const padding = Buffer.alloc(5_000);

const beginnings: readonly (readonly [string, Buffer, (text: string) => Buffer])[] = [
  ['.DS_Store', latin1('\0\0\0\x01Bud1\0\0\x10\0'), big],
  ['de.qm', latin1('\x3c\xb8\x64\x18\xca\xef\x9c\x95\xcd\x21\x1c\xbf\x60\xa1\xbd\xdd\xa7\0\0\0'), big],
  ['a.lnk', latin1('L\0\0\0\x01\x14\x02\0\0\0\0\0\xc0\0\0\0\0\0\0\x46'), little],
];

describe.each(beginnings)('%s', (name, beginning, toWide) => {
  test.each([
    ['at an even place', Buffer.alloc(2 + (beginning.length % 2))],
    ['at an odd place', Buffer.alloc(3 + (beginning.length % 2))],
  ])('a key in a name %s is found', async (_, gap) => {
    const record = Buffer.concat([gap, toWide(`ärger ${key}.txt`), latin1('Ilocblob\0\0\0\x10')]);
    const report = await scanBytes(Buffer.concat([beginning, record, padding]), { name });
    expect(report.findings.map(({ rule, within }) => [rule, within])).toEqual([
      ['secrets/aws-access-key-id', ['texts']],
    ]);
    expect(report.complete).toBe(true);
  });

  test('so is one in its bytes, and without one it is complete', async () => {
    const report = await scanBytes(Buffer.concat([beginning, padding, latin1(`\0${key}\0`)]), { name });
    expect(report.findings.map(({ within }) => within)).toEqual([[]]);
    expect((await scanBytes(Buffer.concat([beginning, padding]), { name })).complete).toBe(true);
  });
});

test('a Git index shows its names, but for the version that leaves out a part of them', async () => {
  const index = (version: number): Buffer =>
    Buffer.concat([latin1(`DIRC\0\0\0${String.fromCodePoint(version)}`), padding]);
  expect((await scanBytes(index(2), { name: 'index' })).complete).toBe(true);
  expect((await scanBytes(index(4), { name: 'index' })).complete).toBe(false);
});
