/** Zip archives that say less than they hold. */
import { describe, expect, test } from 'vitest';
import { makeDocx, makeZip } from '../../support/containers.ts';
import { scanBytes, whereabouts } from '../../support/scan.ts';
import { awsKey } from '../../support/secrets.ts';

const line = `key = "${awsKey('zip')}"\n`;
const key = 'secrets/aws-access-key-id';

/** Where the directory begins, and the record that ends it. */
function directoryOf(zip: Buffer): { readonly start: number; readonly end: number } {
  return { start: zip.indexOf('PK\x01\x02'), end: zip.lastIndexOf('PK\x05\x06') };
}

/** Without its directory: entries that only their local headers speak of. */
const entriesOnly = (zip: Buffer): Buffer => zip.subarray(0, directoryOf(zip).start);

/** Sizes behind the content instead of in front of it, as programs write that cannot go back. */
function withDescriptor(zip: Buffer): Buffer {
  const { start } = directoryOf(zip);
  const sizes = Buffer.from(zip.subarray(14, 26));
  zip[6] = (zip[6] ?? 0) | 8;
  zip.fill(0, 14, 26);
  return Buffer.concat([zip.subarray(0, start), Buffer.from('PK\x07\x08', 'latin1'), sizes]);
}

/** The same archive with the directory of a large one (APPNOTE 4.3.14). */
function asZip64(zip: Buffer): Buffer {
  const { start, end } = directoryOf(zip);
  const record = Buffer.alloc(56);
  record.write('PK\x06\x06', 0, 'latin1');
  record.writeBigUInt64LE(44n, 4);
  record.writeBigUInt64LE(1n, 24);
  record.writeBigUInt64LE(1n, 32);
  record.writeBigUInt64LE(BigInt(end - start), 40);
  record.writeBigUInt64LE(BigInt(start), 48);
  const locator = Buffer.alloc(20);
  locator.write('PK\x06\x07', 0, 'latin1');
  locator.writeBigUInt64LE(BigInt(end), 8);
  const last = Buffer.from(zip.subarray(end));
  last.fill(0xff, 8, 20);
  return Buffer.concat([zip.subarray(0, end), record, locator, last]);
}

describe('a secret is found in', () => {
  const hidden = makeZip({ 'b.txt': line });
  const open = makeZip({ 'a.txt': 'x' });
  const cases: readonly (readonly [what: string, content: () => Buffer, place: string])[] = [
    ['an entry in front that no directory names', () => Buffer.concat([entriesOnly(hidden), open]), 'b.txt:1'],
    [
      'an entry between others that no directory names',
      () => {
        const { start } = directoryOf(open);
        const whole = Buffer.concat([open.subarray(0, start), entriesOnly(hidden), open.subarray(start)]);
        whole.writeUInt32LE(directoryOf(hidden).start + start, whole.length - 6);
        return whole;
      },
      'b.txt:1',
    ],
    ['the first of two archives', () => Buffer.concat([hidden, open]), 'b.txt:1'],
    ['the second of two archives', () => Buffer.concat([open, hidden]), 'b.txt:1'],
    [
      'an entry of unknown size that no directory names',
      () => Buffer.concat([withDescriptor(makeZip({ 'b.txt': line })), open]),
      'b.txt:1',
    ],
    [
      'a stored entry of unknown size that no directory names',
      () => Buffer.concat([withDescriptor(makeZip({ 'b.txt': line }, 0)), open]),
      'b.txt:1',
    ],
    ['an archive of the large kind', () => asZip64(makeZip({ 'b.txt': line })), 'b.txt:1'],
    [
      'the comment of an archive',
      () => {
        const zip = makeZip({ 'a.txt': 'x' });
        zip.writeUInt16LE(line.length, zip.length - 2);
        return Buffer.concat([zip, Buffer.from(line)]);
      },
      'comments:1',
    ],
    ['text behind an archive', () => Buffer.concat([open, Buffer.from(line)]), 'trailing data:1'],
    [
      'the second of two entries of one name',
      () => {
        const docx = makeDocx(['Dear all,']);
        const other = makeZip({ 'word/document.xmm': line });
        for (let at = other.indexOf('.xmm'); at >= 0; at = other.indexOf('.xmm', at)) other.write('.xml', at);
        return Buffer.concat([other, docx]);
      },
      'word/document.xml:1',
    ],
  ];
  test.each(cases)('%s', async (_, content, place) => {
    expect(whereabouts(await scanBytes(content(), { name: 'a.zip' }))).toEqual([`${key} a.zip > ${place}`]);
  });
});

test('a directory that breaks off is damaged, and what it named is read', async () => {
  const zip = makeZip({ 'a.txt': line, 'b.txt': 'x' });
  const second = zip.indexOf('PK\x01\x02', directoryOf(zip).start + 4);
  zip.fill(0, second, second + 4);
  expect(whereabouts(await scanBytes(zip, { name: 'a.zip' }))).toEqual([
    `${key} a.zip > a.txt:1`,
    'a.zip: zip archive (or office file, jar, …): damaged',
  ]);
});

test('the first file of an archive in several files is not covered', async () => {
  const zip = Buffer.concat([Buffer.from('PK\x07\x08', 'latin1'), entriesOnly(makeZip({ 'a.txt': line }))]);
  const found = whereabouts(await scanBytes(zip, { name: 'a.z01' }));
  expect(found).toEqual([`${key} a.z01 > a.txt:1`, 'a.z01: zip archive (or office file, jar, …): ends too early']);
});
