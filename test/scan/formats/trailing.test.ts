/** What stands behind the end of something, or in a second part of it, is read like the rest. */
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { createRandom } from '../../../rules/authoring.ts';
import { makeTar, makeXz, tarHeader } from '../../support/containers.ts';
import { scanBytes, whereabouts } from '../../support/scan.ts';
import { awsKey } from '../../support/secrets.ts';

const line = `key = "${awsKey('trailing')}"\n`;
const key = 'secrets/aws-access-key-id';
const zeros = Buffer.alloc(512);

const sample = (name: string): Buffer => readFileSync(join(import.meta.dirname, 'samples', name));

/** A frame that decoders skip (RFC 8878, 3.1.2). */
function skippable(content: string | Uint8Array): Buffer {
  const head = Buffer.from([0x50, 0x2a, 0x4d, 0x18, 0, 0, 0, 0]);
  head.writeUInt32LE(Buffer.from(content as string).length, 4);
  return Buffer.concat([head, Buffer.from(content as string)]);
}

/** With each of the fields that are optional (RFC 1952). */
function withGzipFields(gzip: Buffer): Buffer {
  const head = Buffer.from(gzip.subarray(0, 10));
  head[3] = 2 | 4 | 8 | 16;
  return Buffer.concat([head, Buffer.from('\x03\0abcname\0comment\0\0\0', 'latin1'), gzip.subarray(10)]);
}

describe('a secret is found in', () => {
  const cases: readonly (readonly [what: string, name: string, content: () => Buffer, place: string])[] = [
    [
      'the second member of a gzip',
      'a.txt.gz',
      () => Buffer.concat([gzipSync('a\n'), gzipSync(line)]),
      'a.txt.gz > a.txt:2',
    ],
    [
      'a member behind zeros',
      'a.txt.gz',
      () => Buffer.concat([gzipSync('a\n'), zeros, withGzipFields(gzipSync(line))]),
      'a.txt.gz > a.txt:2',
    ],
    ['text behind a gzip', 'a.gz', () => Buffer.concat([gzipSync('a'), Buffer.from(line)]), 'a.gz > trailing data:1'],
    [
      'the second frame of a zstandard',
      'a.txt.zst',
      () => Buffer.concat([zstdCompressSync('a\n'), zstdCompressSync(line)]),
      'a.txt.zst > a.txt:2',
    ],
    [
      'a frame between frames to be skipped',
      'a.txt.zst',
      () => Buffer.concat([skippable('x'), zstdCompressSync('a\n'), skippable(''), zstdCompressSync(line)]),
      'a.txt.zst > a.txt:2',
    ],
    [
      'a frame to be skipped',
      'a.txt.zst',
      () => Buffer.concat([zstdCompressSync('a\n'), skippable(line)]),
      'a.txt.zst > skippable frames:1',
    ],
    [
      'text behind a zstandard',
      'a.zst',
      () => Buffer.concat([zstdCompressSync('a\n'), Buffer.from(line)]),
      'a.zst > trailing data:1',
    ],
    [
      'text behind a bzip2',
      'customers.csv.bz2',
      () => Buffer.concat([sample('customers.csv.bz2'), Buffer.from(line)]),
      'customers.csv.bz2 > trailing data:1',
    ],
    [
      'the second stream of an xz',
      'a.txt.xz',
      () => Buffer.concat([makeXz('a\n'), zeros, makeXz(line)]),
      'a.txt.xz > a.txt:2',
    ],
    [
      'the second of two tar archives',
      'a.tar',
      () => Buffer.concat([makeTar({ 'a.txt': 'x' }), makeTar({ 'b.txt': line })]),
      'a.tar > b.txt:1',
    ],
    [
      'text behind a tar archive',
      'a.tar',
      () => Buffer.concat([makeTar({ 'a.txt': 'x' }), zeros, Buffer.from(line)]),
      'a.tar > trailing data:1',
    ],
    [
      'a file behind a hard link that states a size',
      'a.tar',
      () => Buffer.concat([tarHeader('link', 9_000, '1'), makeTar({ 'b.txt': line })]),
      'a.tar > b.txt:1',
    ],
    [
      'the content of a hard link',
      'a.tar',
      () => {
        const content = Buffer.concat([Buffer.from(line), zeros]).subarray(0, 512);
        return Buffer.concat([tarHeader('link', line.length, '1'), content, makeTar({ 'b.txt': 'x' })]);
      },
      'a.tar > link:1',
    ],
    [
      'a sparse file with more holes than a header holds',
      'a.tar',
      () => Buffer.concat([sparseHeader('s.txt', line.length), zeros, makeTar({ x: line }).subarray(512)]),
      'a.tar > s.txt:1',
    ],
  ];
  test.each(cases)('%s', async (_, name, content, place) => {
    // In pieces that end anywhere.
    const report = await scanBytes(content(), { name, chunk: 1_000 });
    expect(whereabouts(report)).toEqual([`${key} ${place}`]);
  });
});

function sparseHeader(name: string, size: number): Buffer {
  const header = tarHeader(name, size, 'S');
  header[482] = 1;
  header.fill(' ', 148, 156);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return header;
}

test('two bzip2 streams are one table', async () => {
  const one = sample('customers.csv.bz2');
  const report = await scanBytes(Buffer.concat([one, one]), { name: 'customers.csv.bz2', chunk: 777 });
  expect(report.datasets[0]?.rows).toBeGreaterThan(80);
  expect(whereabouts(report)).toEqual([]);
});

test('zeros behind the end are nothing', async () => {
  for (const content of [gzipSync('a'), zstdCompressSync('a'), sample('customers.csv.bz2'), makeTar({ a: 'x' })]) {
    const { complete, coverage } = await scanBytes(Buffer.concat([content, zeros, zeros]));
    expect({ complete, skipped: coverage.skipped }).toEqual({ complete: true, skipped: [] });
  }
});

test('what stands behind damaged content is not taken for text', async () => {
  const gzip = gzipSync(randomBytes(100_000).map((byte) => byte & 127));
  gzip.fill(0, 50_000, 50_100);
  const report = await scanBytes(Buffer.concat([gzip, Buffer.from(line)]), { name: 'a.gz' });
  expect(whereabouts(report)).toEqual(['a.gz > a: gzip: damaged']);
});

/** Characters drawn by chance, the same in every run: now and then such look like a password. */
function makeNoise(size: number): Buffer {
  const random = createRandom('noise');
  return Buffer.from(Array.from({ length: size }, () => random() * 128));
}

test('an xz inside a larger one is read beside it', async () => {
  const tar = makeTar({
    'a.txt.xz': makeXz(line),
    noise: makeNoise(1_000_000),
    'b.txt': line,
  });
  expect(whereabouts(await scanBytes(makeXz(tar), { name: 'a.tar.xz' }))).toEqual([
    `${key} a.tar.xz > a.tar > a.txt.xz > a.txt:1`,
    `${key} a.tar.xz > a.tar > b.txt:1`,
  ]);
});
