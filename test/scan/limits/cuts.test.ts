/** What stands across an edge, or behind the first so many of something, is found or not covered. */
import { describe, expect, test } from 'vitest';
import { defaultConfig } from '../../../scan/index.ts';
import { makeTar, makeXlsx, makeZip } from '../../support/containers.ts';
import { scanBytes } from '../../support/scan.ts';
import { awsKey } from '../../support/secrets.ts';

type Limits = typeof defaultConfig.limits;
const key = `key = "${awsKey('cut')}"`;
const filler = 'nothing of interest here\n';
const scanWith = (content: string | Uint8Array, change: Partial<Limits> = {}) =>
  scanBytes(content, { chunk: 1 << 20, config: { ...defaultConfig, limits: { ...defaultConfig.limits, ...change } } });
const isFound = async (content: string | Uint8Array): Promise<boolean> =>
  (await scanWith(content)).findings.some(({ rule }) => rule === 'secrets/aws-access-key-id');

describe('edges', () => {
  const segment = 0x800000 - 64;
  test.each([0, 10, 20, 32_768, 32_778])(
    'a key across the edge of a segment, %i bytes in front of it',
    async (before) => {
      const text = filler.repeat(Math.floor((segment - before) / filler.length));
      expect(await isFound(`${text.padEnd(segment - before - 15, '.')} ${key}\n${filler.repeat(20)}`)).toBe(true);
    },
  );

  test.each([4_080, 16_370, 16_380])('a key at byte %i of an escaped text without blanks', async (before) => {
    const text = `q=%41%42${'a=b&'.repeat(before / 4)}`;
    expect(await isFound(`${text}key=${awsKey('cut').replace('A', '%41')}&c=d\n`)).toBe(true);
  });

  test('a key at the end of a very long line', async () => {
    expect(await isFound(`${'x = 1; '.repeat(300_000)}${key}`)).toBe(true);
  });
});

describe('names inside archives', () => {
  test('a key behind the first 300 characters of a name', async () => {
    const name = `${'folder/'.repeat(60)}${awsKey('name')}.txt`;
    const report = await scanWith(makeZip({ [name]: 'nothing' }));
    expect(report.findings.some(({ rule }) => rule === 'secrets/aws-access-key-id')).toBe(true);
    expect(JSON.stringify(report)).not.toContain(awsKey('name').slice(6));
  });

  test('no part of a key that stands across the place where a shown name is cut', async () => {
    const name = `${'x'.repeat(285)}/${awsKey('name')}.txt`;
    expect(JSON.stringify(await scanWith(makeZip({ [name]: 'nothing' })))).not.toContain(awsKey('name').slice(6, 14));
  });
});

test('a cell that is longer than a spreadsheet can hold is not covered', async () => {
  const report = await scanWith(
    await makeXlsx({
      Sheet1: [
        ['name', 'note'],
        ['Anna', `${'x'.repeat(70_000)} ${key}`],
      ],
    }),
  );
  expect(report.findings.length > 0 || !report.complete).toBe(true);
});

test('a mail of parts nested deeper than is followed is not covered', async () => {
  const open = (level: number): string => `Content-Type: multipart/mixed; boundary="b${level}x"\n\n--b${level}x\n`;
  const inner = `Content-Type: text/plain\nContent-Transfer-Encoding: quoted-printable\n\n${key.replace('AKIA', '=41KI=41')}\n`;
  const mail = `From: a@example.org\nTo: b@example.org\nSubject: c\nMIME-Version: 1.0\n`;
  const report = await scanWith(mail + Array.from({ length: 24 }, (_, level) => open(level)).join('') + inner);
  expect(report.complete).toBe(false);
  expect(report.coverage.skipped[0]?.reason).toMatch(/nested deeper than 20/);
});

describe('each limit of the configuration', () => {
  const parts = makeTar({ 'a.txt': 'one', 'b.txt': 'two', 'c.txt': 'three' });
  const nested = makeZip({ 'a.zip': makeZip({ 'b.zip': makeZip({ 'c.txt': 'text' }) }) });
  const packed = makeZip({ 'a.txt': filler.repeat(2_000) });
  const base64 = (text: string): string => Buffer.from(text).toString('base64');
  const twice = base64(`some words ${base64(`and others ${key}`)}`);
  test.each<[keyof Limits, string | Uint8Array, number]>([
    ['decodeDepth', twice, 2],
    ['containerDepth', nested, 3],
    ['containerParts', parts, 3],
    ['containerSize', packed, packed.length],
    ['inflatedSize', packed, 2_000 * filler.length],
  ])('%s', async (limit, content, just) => {
    expect((await scanWith(content, { [limit]: just })).complete, 'just enough').toBe(true);
    const report = await scanWith(content, { [limit]: just - 1 });
    expect(report.complete, 'one less').toBe(false);
    expect(report.coverage.skipped[0]?.reason).toContain(`limits.${limit} (${just - 1}`);
  });
});

test('standard input, whose size nobody knows before, up to limits.documentSize', async () => {
  const documentSize = filler.length;
  expect((await scanWith(filler, { documentSize })).complete).toBe(true);
  const report = await scanWith(`${filler}.`, { documentSize });
  expect(report.coverage.skipped[0]?.reason).toMatch(/larger than limits\.documentSize/);
});
