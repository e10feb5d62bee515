/** Compound files of Microsoft: told apart by what stands in them; what programs leave in repositories is read. */
import { describe, expect, test } from 'vitest';
import { toCompoundFile } from '../../support/compound-file.ts';
import { scanBytes, whereabouts } from '../../support/scan.ts';
import { awsKey } from '../../support/secrets.ts';

const key = awsKey('compound');
const rule = 'secrets/aws-access-key-id a.bin';
const scan = async (bytes: Buffer): Promise<readonly string[]> =>
  whereabouts(await scanBytes(bytes, { name: 'a.bin' }));
/** At least as long as a stream must be that stands in sectors. */
const long = (text: Buffer): Buffer => Buffer.concat([Buffer.alloc(4_350), text, Buffer.alloc(900)]);
const wide = (text: string): Buffer => long(Buffer.from(text, 'utf16le'));
const picture = long(Buffer.from('ffd8ffe000104a464946', 'hex'));

describe('what programs leave behind is covered', () => {
  test.each([
    ['thumbnails of Windows XP', { Catalog: wide('summer.jpg'), '1': picture }],
    ['thumbnails of later ones', { '256_a93ac2cfd4b0a4a2': picture }],
    ['options of a solution', { SolutionConfiguration: wide('Release|x86'), DebuggerWatches: wide('count') }],
  ])('%s', async (_, streams) => {
    expect(await scan(toCompoundFile(streams))).toEqual([]);
  });

  test.each([false, true])('a key in them is found, in sectors that run backwards: %s', async (isBackwards) => {
    const streams = {
      SolutionConfiguration: wide(`${'x'.repeat(120)} ${key} `),
      Catalog: long(Buffer.from(` ${key} `)),
    };
    expect(await scan(toCompoundFile(streams, { isBackwards }))).toEqual([
      `${rule} > SolutionConfiguration:1`,
      `${rule} > Catalog:1`,
    ]);
  });
});

describe('others are not covered, by their name', () => {
  test.each([
    ['Word document (doc), no reader; save it in the format of today', { WordDocument: wide('x') }, undefined],
    ['damaged', { Workbook: wide('x') }, undefined],
    ['Outlook mail (msg), no reader; save it as eml', { '__properties_version1.0': wide('x') }, undefined],
    [
      'Windows Installer package (msi), no reader; msiextract unpacks it',
      { x: wide('x') },
      '84100c0000000000c000000000000046',
    ],
    ['encrypted office file', { EncryptedPackage: wide('x') }, undefined],
    ['no reader', { x: wide('x') }, undefined],
    // A name of the one among streams of the other makes nothing harmless.
    [
      'Word document (doc), no reader; save it in the format of today',
      { Catalog: wide('x'), WordDocument: wide('x') },
      undefined,
    ],
  ])('%s', async (reason, streams, root) => {
    expect(await scan(toCompoundFile(streams, root === undefined ? {} : { root }))).toEqual([
      `a.bin: Microsoft compound file: ${reason}`,
    ]);
  });
});

describe('hostile ones', () => {
  const lie = (at: number, value: number): Buffer => {
    const bytes = toCompoundFile({ Catalog: wide('x') });
    bytes.writeUInt32LE(value, at);
    return bytes;
  };
  const damaged = ['a.bin: Microsoft compound file: damaged'];

  test.each([
    ['a directory beyond the end', lie(48, 5_000)],
    ['tables that lead on in a circle', lie(68, 1)],
    ['a stream that runs in a circle', lie(512 + 4 * 3, 1)],
    ['sectors of no size', lie(30, 0)],
    ['nothing but its first bytes', toCompoundFile({ Catalog: wide('x') }).subarray(0, 300)],
  ])('%s', async (_, bytes) => {
    expect(await scan(bytes)).toEqual(damaged);
  });
});
