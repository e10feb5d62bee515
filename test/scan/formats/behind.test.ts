/** Text and archives behind the end of something harmless, and behind anything that a zip can be appended to; text in it. */
import { randomBytes } from 'node:crypto';
import { gzipSync, deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { defaultConfig } from '../../../scan/index.ts';
import { makePdf, makeSqlite, makeTar, makeZip } from '../../support/containers.ts';
import { scanBytes, whereabouts } from '../../support/scan.ts';
import { awsKey, customerCsv } from '../../support/secrets.ts';

const line = `key = "${awsKey('behind')}"\n`;
const key = 'secrets/aws-access-key-id';
const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');

const number = (value: number, bytes: 2 | 4, isLittle = false): Buffer => {
  const buffer = Buffer.alloc(bytes);
  if (isLittle) buffer.writeUIntLE(value, 0, bytes);
  else buffer.writeUIntBE(value, 0, bytes);
  return buffer;
};

const chunk = (name: string, content: Buffer): Buffer =>
  Buffer.concat([number(content.length, 4), latin1(name), content, Buffer.alloc(4)]);
const png = Buffer.concat([
  latin1('\x89PNG\r\n\x1a\n'),
  chunk('IHDR', Buffer.alloc(13)),
  chunk('IDAT', deflateSync(randomBytes(9_000))),
  chunk('IEND', Buffer.alloc(0)),
]);

/** With a thumbnail in a segment, a marker that is filled up, and a scan that holds what looks like markers. */
const jpeg = Buffer.concat([
  latin1('\xff\xd8\xff\xe1'),
  number(8, 2),
  latin1('\xff\xd8\xff\xd9ab'),
  latin1('\xff\xff\xff\xdb'),
  number(67, 2),
  Buffer.alloc(65),
  latin1('\xff\xda'),
  number(8, 2),
  Buffer.alloc(6),
  randomBytes(9_000).map((byte) => (byte === 0xff ? 0 : byte)),
  latin1('\xff\x00\xff\xd0'),
  Buffer.alloc(100, 7),
  latin1('\xff\xd9'),
]);

const gif = Buffer.concat([
  latin1('GIF89a\x01\0\x01\0\x80\0\0'),
  Buffer.alloc(6),
  latin1('\x21\xfe\x05hello\0'),
  latin1('\x2c\0\0\0\0\x01\0\x01\0\0\x02\x02\x44\x01\0'),
  latin1('\x3b'),
]);

const riff = (form: string, size: number): Buffer =>
  Buffer.concat([
    latin1('RIFF'),
    number(size + 12, 4, true),
    latin1(`${form}VP8 `),
    number(size, 4, true),
    Buffer.alloc(size),
  ]);

const box = (name: string, size: number): Buffer =>
  Buffer.concat([number(size + 8, 4), latin1(name), Buffer.alloc(size)]);
const mp4 = Buffer.concat([
  box('ftyp', 16),
  box('moov', 40),
  number(1, 4),
  latin1('mdat'),
  Buffer.alloc(4),
  number(66, 4),
  Buffer.alloc(50),
]);

const icon = Buffer.concat([
  latin1('\0\0\x01\0\x01\0'),
  Buffer.alloc(8),
  number(40, 4, true),
  number(22, 4, true),
  Buffer.alloc(40),
]);
const ogg = Buffer.concat([latin1('OggS'), Buffer.alloc(22), latin1('\x01\x05hello')]);
const woff = Buffer.concat([latin1('wOFF\0\x01\0\0'), number(50, 4), Buffer.alloc(38)]);
const font = Buffer.concat([
  latin1('\0\x01\0\0\0\x01'),
  Buffer.alloc(6),
  latin1('cmap'),
  Buffer.alloc(4),
  number(28, 4),
  number(9, 4),
  Buffer.alloc(12),
]);

const harmless: Readonly<Record<string, Buffer>> = {
  'a.png': png,
  'a.jpg': jpeg,
  'a.gif': gif,
  'a.webp': riff('WEBP', 500),
  'a.wav': riff('WAVE', 500),
  'a.mp4': mp4,
  'a.ico': icon,
  'a.ogg': Buffer.concat([ogg, ogg]),
  'a.woff': woff,
  'a.ttf': font,
};

describe.each([64, 1_000, 100_000])('in pieces of %i bytes', (size) => {
  test.each(Object.entries(harmless))('text and an archive behind the end of %s are read', async (name, bytes) => {
    const text = await scanBytes(Buffer.concat([bytes, Buffer.from(line)]), { name, chunk: size });
    expect(whereabouts(text)).toEqual([`${key} ${name} > trailing data:1`]);
    const zip = await scanBytes(Buffer.concat([bytes, makeZip({ 'b.txt': line })]), { name, chunk: size });
    expect(whereabouts(zip)).toEqual([`${key} ${name} > trailing data > b.txt:1`]);
  });
});

describe('nothing is said of', () => {
  const cases: readonly (readonly [what: string, content: () => Buffer])[] = [
    ...Object.entries(harmless).map(([name, bytes]) => [name, () => bytes] as const),
    ['a picture filled up with zeros', () => Buffer.concat([png, Buffer.alloc(5_000)])],
    ['a line end behind a picture', () => Buffer.concat([gif, Buffer.from('\r\n')])],
    ['a photo with a second one and a video behind it', () => Buffer.concat([jpeg, Buffer.alloc(30), jpeg, mp4])],
    [
      'an icon of pictures',
      () =>
        Buffer.concat([
          latin1('\0\0\x01\0\x01\0'),
          Buffer.alloc(8),
          number(png.length, 4, true),
          number(22, 4, true),
          png,
        ]),
    ],
    ['a picture that breaks off', () => jpeg.subarray(0, 5_000)],
  ];
  test.each(cases)('%s', async (_, content) => {
    const { complete, findings, coverage } = await scanBytes(content(), { name: 'a.bin', chunk: 1_000 });
    const skipped = coverage.skipped.map((skip) => skip.class);
    expect({ complete, findings, skipped }).toEqual({ complete: true, findings: [], skipped: ['nothing-to-read'] });
  });
});

test('text that only claims to be a picture is read', async () => {
  const report = await scanBytes(Buffer.concat([latin1('\x89PNG\r\n\x1a\n'), Buffer.from(line)]), { name: 'a.png' });
  expect(whereabouts(report)).toEqual([`${key} a.png > trailing data:1`]);
});

describe('what only begins like something harmless is read', () => {
  const beginnings: Readonly<Record<string, string>> = {
    'a.flac': 'fLaC\0\0\0\x22',
    'a.mp3': 'ID3\x04\0\0\0\0\0\0',
    'a.jpg': '\xff\xd8\xff\xe0\0\x10JFIF\0',
    'a.tif': 'II*\0\x08\0\0\0',
    'a.ttf': '\0\x01\0\0\0\x01\0\0\0\0\0\0cmap\0\0\0\0',
    'a.mkv': '\x1aE\xdf\xa3\x01\0\0\0',
    'a.ogg': 'OggS\0\x02\0\0',
    'a.woff': `wOFF\0\x01\0\0\0\x01\0\0${'\0'.repeat(32)}`,
    'a.flv': 'FLV\x01\x05\0\0\0\x09',
    'a.mid': 'MThd\0\0\0\x06',
    'a.psd': '8BPS\0\x01',
    'a.jp2': '\0\0\0\x0cjP  \r\n\x87\n',
  };
  test.each(Object.entries(beginnings))('%s', async (name, beginning) => {
    for (const between of ['', '\n', '\0']) {
      const bytes = Buffer.concat([latin1(beginning + between), Buffer.from(customerCsv(30))]);
      const { datasets } = await scanBytes(bytes, { name, chunk: 1_000 });
      expect(datasets).toMatchObject([{ subjects: 30, severity: 'high' }]);
    }
  });

  const long = Array.from({ length: 30 }, (_, at) => `line ${at}: what somebody has written\n`).join('');
  test.each([
    ['a key alone', line],
    ['a key in the midst of a long text, between noise', [randomBytes(5_000), long, line, long, randomBytes(5_000)]],
    ['a text with zeros in it', [(long + line + long).replaceAll('\n', '\n\0')]],
  ])('%s', async (_, content) => {
    const bytes = Buffer.concat([latin1('fLaC\0\0\0\x22\0'), ...[content].flat().map((each) => Buffer.from(each))]);
    for (const chunk of [100, 4_096, 100_000]) {
      const report = await scanBytes(bytes, { name: 'a.flac', chunk });
      expect(whereabouts(report).map((each) => each.replace(/:\d+$/, ''))).toEqual([`${key} a.flac > text inside`]);
    }
  });
});

describe('a zip is found behind', () => {
  const zip = makeZip({ 'b.txt': line });
  /** Its places count from the beginning of the whole file. */
  const counted = (stub: Buffer): Buffer => {
    const whole = Buffer.concat([stub, zip]);
    const [end, central] = [whole.lastIndexOf('PK\x05\x06'), whole.lastIndexOf('PK\x01\x02')];
    whole.writeUInt32LE(stub.length + zip.readUInt32LE(end - stub.length + 16), end + 16);
    whole.writeUInt32LE(stub.length, central + 42);
    return whole;
  };
  const program = Buffer.concat([latin1('MZ\x90\0\x03\0\0\0'), randomBytes(200_000)]);
  const script = Buffer.from('#!/bin/sh\nexec unzip -p "$0" | sh\nexit\n');
  const cases: readonly (readonly [what: string, content: () => Buffer | Promise<Buffer>])[] = [
    ['a program', () => Buffer.concat([program, zip])],
    ['a program that it counts as its own', () => counted(program)],
    ['a script', () => Buffer.concat([script, zip])],
    ['a script that it counts as its own', () => counted(script)],
    ['a picture whose end nobody knows', () => Buffer.concat([latin1('II*\0'), randomBytes(9_000), zip])],
    ['a picture that holds it', () => Buffer.concat([png.subarray(0, -12), chunk('zipf', zip), png.subarray(-12)])],
    ['a PDF', async () => Buffer.concat([await makePdf([['Dear all,']]), zip])],
    ['a PDF that it counts as its own', async () => counted(await makePdf([['Dear all,']]))],
    ['a database', () => Buffer.concat([makeSqlite((db) => db.exec('CREATE TABLE a (b)')), zip])],
    ['text in front of a signature', () => Buffer.concat([script, zip, randomBytes(8_000)])],
  ];
  test.each(cases)('%s', async (_, content) => {
    const bytes = await content();
    for (const chunk of [777, 65_536]) {
      const report = await scanBytes(bytes, { name: 'a.bin', chunk });
      expect(whereabouts(report).map((each) => each.replace(/:\d+$/, ''))).toContain(
        `${key} a.bin > trailing data > b.txt`,
      );
    }
  });

  test('a file in another archive', async () => {
    const tar = gzipSync(makeTar({ 'setup.exe': Buffer.concat([program, zip]), 'a.png': Buffer.concat([png, zip]) }));
    expect(whereabouts(await scanBytes(tar, { name: 'a.tgz' }))).toEqual([
      `${key} a.tgz > a.tar > setup.exe > trailing data > b.txt:1`,
      `${key} a.tgz > a.tar > a.png > trailing data > b.txt:1`,
    ]);
  });
});

test('a program that only speaks of zip archives is a program', async () => {
  const program = Buffer.concat([
    randomBytes(9_000),
    latin1('PK\x03\x04\x14\0\0\0\x08\0'),
    Buffer.alloc(60, 1),
    latin1('PK\x01\x02 PK\x05\x06'),
    Buffer.alloc(50),
  ]);
  expect(whereabouts(await scanBytes(program, { name: 'a.bin' }))).toEqual([]);
});

test('what is larger than may be held is not covered', async () => {
  const { limits, ...config } = defaultConfig;
  const small = { ...config, limits: { ...limits, containerSize: 10_000 } };
  const report = await scanBytes(Buffer.concat([png, Buffer.from('long text '.repeat(5_000))]), {
    name: 'a.png',
    config: small,
  });
  expect(whereabouts(report).join()).toMatch(/a\.png > trailing data: larger than limits\.containerSize/);
});

describe('a key that is noted in a picture is found', () => {
  const value = awsKey('behind');
  const wide = Buffer.from(`note ${value} end`, 'utf16le');
  const ofPng = (name: string, content: Buffer): Buffer =>
    Buffer.concat([png.subarray(0, 33), chunk(name, content), png.subarray(33)]);
  const ofJpeg = (marker: string, content: Buffer): Buffer =>
    Buffer.concat([latin1(`\xff\xd8\xff${marker}`), number(content.length + 2, 2), content, jpeg.subarray(2)]);
  const short = 'short texts:1';

  test.each([
    ['PNG, tEXt', ofPng('tEXt', latin1(`Comment\0${value}`)), short],
    ['PNG, zTXt', ofPng('zTXt', Buffer.concat([latin1('Comment\0\0'), deflateSync(value)])), 'compressed text:1'],
    [
      'PNG, iTXt',
      ofPng('iTXt', Buffer.concat([latin1('Comment\0\x01\0de\0Wort\0'), deflateSync(line)])),
      'compressed text:1',
    ],
    ['JPEG, comment', ofJpeg('\xfe', latin1(value)), short],
    ['JPEG, EXIF in UTF-16, at an even place', ofJpeg('\xe1', Buffer.concat([latin1('Exif\0\0'), wide])), short],
    ['JPEG, EXIF in UTF-16, at an odd place', ofJpeg('\xe1', Buffer.concat([latin1('Exif\0'), wide])), short],
    [
      'JPEG, EXIF the other way round',
      ofJpeg('\xe1', Buffer.concat([latin1('Exif\0\0'), Buffer.from(wide).swap16()])),
      short,
    ],
    ['GIF, comment', Buffer.concat([gif.subarray(0, 19), latin1(`\x21\xfe\x14${value}\0`), gif.subarray(19)]), short],
    ['behind its end, in UTF-16', Buffer.concat([png, wide]), 'trailing data:1'],
    ['behind its end and other bytes', Buffer.concat([png, Buffer.alloc(90, 0xf3), wide]), short],
  ])('%s', async (_, bytes, place) => {
    for (const size of [7, 100, 65_536]) {
      const report = await scanBytes(bytes, { name: 'picture', chunk: size });
      expect(whereabouts(report).filter((each) => each.includes(key))).toContain(`${key} picture > ${place}`);
    }
  });

  test('but not who made it, nor in random bytes', async () => {
    const names = Array.from({ length: 40 }, (_, at) => `Drawn by d.kramer${at}@kestrel.io, call +49 30 901827${at}\0`);
    const bytes = Buffer.concat([ofPng('tEXt', latin1(`Author\0${names.join('\0\x01\x02')}`)), randomBytes(3_000_000)]);
    const report = await scanBytes(ofPng('tEXt', latin1('Author\0d.kramer@kestrel.io')), { name: 'picture' });
    expect([report.findings, report.datasets, report.complete]).toEqual([[], [], true]);
    expect((await scanBytes(bytes, { name: 'picture' })).findings.filter(({ kind }) => kind === 'secret')).toEqual([]);
  });

  test('a compressed text that is a bomb is not covered', async () => {
    const bomb = Buffer.concat([latin1('Comment\0\0'), deflateSync(Buffer.alloc(100_000_000))]);
    const report = await scanBytes(ofPng('zTXt', bomb), { name: 'picture' });
    expect(whereabouts(report)).toEqual([expect.stringMatching(/compressed text: .*inflates to more than/)]);
  });
});
