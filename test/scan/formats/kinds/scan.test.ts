/** What the registry says reaches the report: alone, in archives, in history; and what was found stays found. */
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../../../rules/index.ts';
import { makeTar, makeZip } from '../../../support/containers.ts';
import { makeMarshal, makeNoise, makePeople } from '../../../support/kinds.ts';
import { makeRepository } from '../../../support/repository.ts';
import { scanBytes, scanPath } from '../../../support/scan.ts';
import { awsKey } from '../../../support/secrets.ts';

const dump = Buffer.concat([Buffer.from('\0\0\0\0\0\0\0\0DUCK'), makeNoise(3_000)]);

function uncovered({ coverage }: Report): string[] {
  return coverage.skipped
    .filter((skip) => skip.class === 'not-covered')
    .map(({ path, within = [], reason }) => `${[path, ...within].join(' > ')}: ${reason.split(':')[0]}`);
}

const named = 'DuckDB database';

test.each([
  ['a.dump', dump, `a.dump: ${named}`],
  ['a.dump.gz', gzipSync(dump), `a.dump.gz > a.dump: ${named}`],
  ['a.zip', makeZip({ 'in/a.dump': dump }), `a.zip > in/a.dump: ${named}`],
  ['a.tar', makeTar({ 'toc.dat': dump }), `a.tar > toc.dat: ${named}`],
  ['a.bin', makeMarshal(makePeople(3)), 'a.bin: Python marshal'],
  ['b.zip', makeZip({ 'a.bin': makeMarshal(makePeople(9)) }), 'b.zip > a.bin: Python marshal'],
  [
    'c.zip',
    makeZip({ 'a.bin': makeNoise(90_000) }, 0),
    'c.zip > a.bin: looks compressed or encrypted, in no format that is known',
  ],
])('%s is incomplete, and says of what', async (name, bytes, expected) => {
  const report = await scanBytes(bytes, { name });
  expect(uncovered(report)).toEqual([expected]);
  expect(report.complete).toBe(false);
});

test('however small the pieces are in which it comes', async () => {
  const objects = makeMarshal(makePeople(400));
  for (const chunk of [1, 700, 1 << 20])
    expect(
      uncovered(await scanBytes(objects.subarray(0, chunk === 1 ? 70_000 : undefined), { name: 'a.bin', chunk })),
    ).toEqual(['a.bin: Python marshal']);
});

test('what stands in it in clear is still found', async () => {
  const people = [...makePeople(40), { key: awsKey('pickled') }];
  const report = await scanBytes(makeMarshal(people), { name: 'a.bin' });
  expect(report.findings.map(({ rule }) => rule)).toContain('secrets/aws-access-key-id');
  expect(uncovered(report)).toEqual(['a.bin: Python marshal']);
});

test('a blob of the history that is gone from the files counts as well', async () => {
  const repository = makeRepository();
  repository.commit({ 'data/a.dump': dump, 'a.txt': 'x\n' });
  repository.remove('data/a.dump');
  expect(uncovered(await scanPath(repository.folder))).toEqual([`data/a.dump: ${named}`]);
});

describe('harmless', () => {
  test.each([
    ['a.safetensors', safetensors()],
    ['module.pyc', Buffer.from('\xa7\r\r\n\0\0\0\0\0\0\0\0\0\0\0\0\xe3\0\0\0\0', 'latin1')],
    ['a.elf', elf(3)],
    ['a.bmp', bitmap()],
    ['weights.npy', npy('<f4')],
  ])('%s is complete', async (name, bytes) => {
    const report = await scanBytes(bytes, { name });
    expect(uncovered(report)).toEqual([]);
    expect(report.complete).toBe(true);
  });

  test('and their kin that holds data is not', async () => {
    expect(uncovered(await scanBytes(elf(4), { name: 'core' }))).toEqual(['core: memory of a process (core dump)']);
    expect(uncovered(await scanBytes(npy('<U20'), { name: 'a.npy' }))).toEqual(['a.npy: NumPy array']);
    expect(uncovered(await scanBytes(npy('<i8'), { name: 'a.npy' }))).toEqual(['a.npy: NumPy array']);
  });
});

function safetensors(): Buffer {
  const header = '{"w":{"dtype":"F8_E4M3","shape":[90000],"data_offsets":[0,90000]}}';
  const length = Buffer.alloc(8);
  length.writeUInt32LE(header.length);
  return Buffer.concat([length, Buffer.from(header), makeNoise(90_000)]);
}

/** 3 is a library, 4 what a process had in memory. */
function elf(type: number): Buffer {
  const bytes = Buffer.alloc(2_000);
  bytes.write('\x7fELF\x02\x01\x01', 'latin1');
  bytes.writeUInt16LE(type, 16);
  return bytes;
}

function npy(type: string): Buffer {
  const header = `{'descr': '${type}', 'fortran_order': False, 'shape': (20000,), }`.padEnd(117) + '\n';
  return Buffer.concat([Buffer.from('\x93NUMPY\x01\0\x76\0', 'latin1'), Buffer.from(header), makeNoise(90_000)]);
}

function bitmap(): Buffer {
  const bytes = Buffer.concat([Buffer.alloc(54), makeNoise(90_000)]);
  bytes.write('BM', 'latin1');
  bytes.writeUInt32LE(bytes.length, 2);
  bytes.writeUInt32LE(54, 10);
  bytes.writeUInt32LE(40, 14);
  return bytes;
}
