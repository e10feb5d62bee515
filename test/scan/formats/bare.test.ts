/** Streams without a magic and files that were made text: opened, and what stands in them is found. */
import { brotliCompressSync, constants, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { makeNoise } from '../../support/kinds.ts';
import { makeZip } from '../../support/containers.ts';
import { scanBytes } from '../../support/scan.ts';
import { awsKey, customerCsv } from '../../support/secrets.ts';

const secret = awsKey('bare');
const text = `Nothing to see here, move along to the next line please\nkey = "${secret}"\n`;
const csv = customerCsv(60, 'bare');

async function whereIs(bytes: Uint8Array | string, name: string): Promise<string[]> {
  const { findings, coverage } = await scanBytes(bytes, { name });
  return [
    ...findings
      .filter(({ kind }) => kind === 'secret')
      .map(({ path, within, places: [place] }) => `${[path, ...within].join(' > ')}:${place?.line}`),
    ...coverage.skipped.filter((skip) => skip.class === 'not-covered').map(({ reason }) => reason),
  ];
}

describe.each([
  ['zlib', (bytes: string) => deflateSync(bytes)],
  ['zlib, not compressed', (bytes: string) => deflateSync(bytes, { level: 0 })],
  ['brotli', (bytes: string) => brotliCompressSync(bytes)],
  ['brotli, quick', (bytes: string) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } })],
  ['deflate', (bytes: string) => deflateRawSync(bytes)],
])('%s', (_, pack) => {
  test('holds a secret', async () => {
    expect(await whereIs(pack(text), 'a.txt.br')).toEqual(['a.txt.br > a.txt:2']);
    expect(await whereIs(makeZip({ 'x.bin': pack(text) }), 'a.zip')).toEqual([
      expect.stringMatching(/^a\.zip > x\.bin > .*:2$/),
    ]);
  });
  test('holds a table', async () => {
    expect((await scanBytes(pack(csv), { name: 'a' })).datasets).toMatchObject([{ rows: 60 }]);
  });
  test('says that it ends too early', async () => {
    const packed = pack(csv);
    const { complete } = await scanBytes(packed.subarray(0, packed.length / 2), { name: 'a' });
    expect(complete).toBe(false);
  });
});

test('noise and texts are taken for none of them', async () => {
  for (let index = 0; index < 200; index++)
    expect((await scanBytes(makeNoise(9_000 + index).subarray(index * 7), { name: 'a' })).coverage.skipped).toEqual([]);
  expect((await scanBytes(`x^2 + y^2\n${text}`)).findings[0]?.within).toEqual([]);
});

const digits = ' !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_';
const xx = '+-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const binHex = '!"#$%&\'()*+,-012345689@ABCDEFGHIJKLMNPQRSTUVXYZ[`abcdefhijklmpqr';

function inSix(bytes: Uint8Array, alphabet: string): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{1,6}/g) ?? []).map((six) => alphabet[Number.parseInt(six.padEnd(6, '0'), 2)]).join('');
}

function lines(content: Buffer, alphabet: string): string {
  const made: string[] = [];
  for (let at = 0; at < content.length; at += 45) {
    const piece = content.subarray(at, at + 45);
    const padded = Buffer.concat([piece, Buffer.alloc((3 - (piece.length % 3)) % 3)]);
    made.push(`${alphabet[piece.length]}${inSix(padded, alphabet)}`);
  }
  return `begin 644 a.txt\n${made.join('\n')}\n${alphabet[0]}\nend\n`;
}

function yEnc(content: Buffer): Buffer {
  const bytes = [...content].flatMap((byte) => {
    const moved = (byte + 42) & 255;
    return [0, 10, 13, 0x3d].includes(moved) ? [0x3d, (moved + 64) & 255] : [moved];
  });
  return Buffer.concat([
    Buffer.from('=ybegin line=9999 size=1 name=a.txt\r\n'),
    Buffer.from(bytes),
    Buffer.from('\r\n=yend size=1\r\n'),
  ]);
}

function hqx(content: Buffer): string {
  const size = Buffer.alloc(4);
  size.writeUInt32BE(content.length);
  const head = Buffer.concat([
    Buffer.from('\x05a.txt\0TEXTttxt\0\0', 'latin1'),
    size,
    Buffer.alloc(4),
    Buffer.alloc(2),
  ]);
  const folded = Array.from(Buffer.concat([head, content])).flatMap((byte) => (byte === 0x90 ? [0x90, 0] : [byte]));
  return `(This file must be converted with BinHex 4.0)\n\n:${inSix(Buffer.from(folded), binHex).replaceAll(/.{64}/g, '$&\n')}:\n`;
}

describe('made text', () => {
  const content = Buffer.from(text);
  test.each([
    ['uuencode', lines(content, digits), 'mail.txt > a.txt:2'],
    ['uuencode with ` for a blank', lines(content, digits.replace(' ', '`')), 'mail.txt > a.txt:2'],
    ['base64 of uuencode', `begin-base64 644 a.txt\n${content.toString('base64')}\n====\n`, 'mail.txt > a.txt:2'],
    ['xxencode', lines(content, xx), 'mail.txt > a.txt:2'],
    ['yEnc', yEnc(content), 'mail.txt > a.txt:2'],
    ['BinHex', hqx(content), 'mail.txt > data fork:2'],
  ])('%s', async (_, bytes, place) => {
    expect(await whereIs(bytes, 'mail.txt')).toEqual([place]);
  });

  test('in the text of a mail it is opened as well', async () => {
    const mail = `From: a@b.example\nTo: c@d.example\nSubject: x\nMIME-Version: 1.0\n\nDear all,\n\n${lines(content, digits)}\n`;
    expect(await whereIs(mail, 'mail.eml')).toEqual(['mail.eml > a.txt:2']);
  });

  test('text around it keeps its lines, and a file in it may hold others', async () => {
    const mail = `Dear all,\n\n${lines(gzipSync(text), digits)}\nalso "${awsKey('around')}"\n`;
    expect((await whereIs(mail, 'mail.txt')).toSorted()).toEqual([
      'mail.txt > a.txt > content:2',
      `mail.txt:${mail.split('\n').length - 1}`,
    ]);
  });

  test('a text that speaks of it is a text', async () => {
    expect(await whereIs(`begin 644 is what uuencode writes first\nand then: "${secret}"\n`, 'a.txt')).toEqual([
      'a.txt:2',
    ]);
  });
});
