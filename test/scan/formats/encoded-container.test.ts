/** Containers that stand encoded in a text are opened; findings lead back to the encoded form. */
import { deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { defaultConfig } from '../../../scan/index.ts';
import { customerTable, makePdf, makeSqlite, makeTar, makeZip } from '../../support/containers.ts';
import { scanBytes } from '../../support/scan.ts';
import { makeNoise } from '../../support/kinds.ts';
import { awsKey, customerCsv, make } from '../../support/secrets.ts';

const key = awsKey('encoded');
const text = `some settings\nkey = "${key}"\nand more of them\n`;
const base64 = (bytes: Uint8Array | string): string => Buffer.from(bytes).toString('base64');
const folded = (encoded: string, width: number, between: string): string =>
  (encoded.match(new RegExp(`.{1,${width}}`, 'g')) ?? []).join(between);
const packed = base64(gzipSync(`${text}${make('{{base62:900}}', 'noise')}`));
/** Bytes that nobody can pack. */
const noise = Buffer.from(make('{{hex-lower:8000}}', 'noise'), 'hex');

async function keysIn(document: string | Uint8Array, chunk = 65_536) {
  const report = await scanBytes(document, { chunk });
  return { ...report, keys: report.findings.filter(({ rule }) => rule === 'secrets/aws-access-key-id') };
}

describe('is opened', () => {
  test.each([
    ['gzip in one line', packed],
    ['gzip in JSON', JSON.stringify({ body: packed, size: 3 })],
    ['gzip in a data URL', `<a href="data:application/gzip;base64,${packed}">`],
    ['gzip in base64url', `body: ${Buffer.from(packed, 'base64').toString('base64url')}`],
    ['gzip over lines of a block scalar', `body: !!binary |\n      ${folded(packed, 76, '\n      ')}\n  next: 1\n`],
    ['gzip over lines with Windows line ends', `${folded(packed, 64, '\r\n')}\r\n`],
    ['gzip over lines within a JSON string', JSON.stringify({ body: folded(packed, 76, '\n') })],
    ['gzip in strings that code puts together', `const body = "${folded(packed, 70, '" +\n  "')}";\n`],
    [
      'gzip behind a name on its first line (LDIF)',
      `dn: a\nphoto:: ${packed.slice(0, 68)}\n ${folded(packed.slice(68), 75, '\n ')}\n`,
    ],
    ['gzip between armour', `-----BEGIN DATA-----\n${folded(packed, 64, '\n')}\n-----END DATA-----\n`],
    ['gzip in hex', `data = "${gzipSync(text).toString('hex')}"`],
    ['gzip in base64 in base64', `data: ${base64(`body: ${packed}, and some more`)}`],
    ['gzip in UTF-16', Buffer.from(`\ufeffbody: ${packed}\r\n`, 'utf16le')],
    ['zlib', `data: ${base64(deflateSync(text))}`],
    ['zstandard', `data: ${base64(zstdCompressSync(Buffer.from(text)))}`],
    ['zip', `binaryData:\n  a.zip: ${base64(makeZip({ 'a.env': text }))}\n`],
    ['tar', `data: ${base64(makeTar({ 'a.env': text }))}`],
    ['gzip in a gzip in base64', `data: ${base64(gzipSync(`body: ${packed}`))}`],
    ['gzip in base64 in a zip', makeZip({ 'a.json': JSON.stringify({ body: packed }) })],
  ])('%s', async (_, document) => {
    const { keys, complete } = await keysIn(document);
    expect(keys).toHaveLength(1);
    expect(complete).toBe(true);
  });

  test('a PDF', async () => {
    expect((await keysIn(`data: ${base64(await makePdf([text.split('\n')]))}`)).keys).toHaveLength(1);
  });

  test('people in it are a dataset', async () => {
    const { datasets } = await keysIn(`body: ${base64(gzipSync(customerCsv(40, 'packed')))}\n`);
    expect(datasets).toMatchObject([{ subjects: 40, within: ['(base64)', 'content'] }]);
    const database = makeSqlite((file) => customerTable(file, 20));
    expect((await keysIn(`body: ${base64(database)}\n`)).datasets[0]?.subjects).toBe(20);
  });

  test('its place is that of the encoded form', async () => {
    const [finding] = (await keysIn(`first: 1\n body: ${packed}\n`)).keys;
    expect(finding).toMatchObject({ within: ['(base64)', 'content'], placesTotal: 1 });
    expect(finding?.places).toMatchObject([
      { line: 2, column: 8, endLine: 2, offset: 16, length: packed.replace(/=+$/, '').length },
    ]);
  });

  test('where it stands across the edge of a segment', async () => {
    const large = base64(gzipSync(Buffer.concat([noise, Buffer.from(text), noise, noise, noise])));
    const filler = 'nothing of interest\n';
    const before = filler.repeat(Math.floor((0x800000 - 64 - large.length / 2) / filler.length));
    expect((await keysIn(`${before}body: ${large}\n${filler.repeat(10)}`, 1 << 20)).keys).toHaveLength(1);
  });
});

describe('is not covered', () => {
  test.each([
    ['damaged gzip', packed.replace(/.{200}$/, ''), /gzip: ends too early/],
    [
      'an archive that is not opened',
      base64(Buffer.concat([Buffer.from('7z\xbc\xaf\x27\x1c\0\x04', 'latin1'), noise])),
      /7z/,
    ],
    [
      'a key store whose first bytes are few, but whose structure is no chance',
      base64(
        Buffer.concat([
          Buffer.from(
            '\x30\x82\x0f\0\x02\x01\x03\x30\x82\x0e\xf0\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x01',
            'latin1',
          ),
          noise,
        ]),
      ),
      /key store/,
    ],
    [
      'zlib of a text that is cut off',
      base64(deflateSync(customerCsv(40, 'cut')).subarray(0, 500)),
      /zlib: ends too early/,
    ],
  ])('%s', async (_, encoded, reason) => {
    const { complete, coverage } = await keysIn(`body: ${encoded}\n`);
    expect(complete).toBe(false);
    expect(coverage.skipped).toMatchObject([{ reason: expect.stringMatching(reason) }]);
  });

  test('more than may be kept, by the name of the limit', async () => {
    const limits = { ...defaultConfig.limits, containerSize: 1_000 };
    const body = `${packed}\n${packed}\n`;
    const { complete, coverage } = await scanBytes(body, { config: { ...defaultConfig, limits } });
    expect(complete).toBe(false);
    expect(coverage.skipped.at(-1)?.reason).toContain('limits.containerSize');
  });
});

describe('is nothing to read', () => {
  test.each([
    [
      'an image in a data URL',
      `<img src="data:image/png;base64,${base64(Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), noise]))}">`,
    ],
    ['a font', `url(data:font/woff2;base64,${base64(Buffer.concat([Buffer.from('wOF2\0\x01', 'latin1'), noise]))})`],
    [
      'parts of a picture that begin by chance like something packed',
      `<image href="data:image/png;base64,${picture()}"/>`,
    ],
    ['random bytes', `seed: ${base64(noise)}`],
    [
      'hashes of a lock file',
      Array.from({ length: 50 }, (_, at) => `  integrity sha512-${make('{{base64:86}}', `h${at}`)}==`).join('\n'),
    ],
  ])('%s', async (_, document) => {
    const { complete, coverage } = await keysIn(document);
    expect(complete).toBe(true);
    expect(coverage.skipped).toEqual([]);
  });
});

/** As lines of an attribute: each is a run of its own. Every one begins with a magic of two bytes, 40 times each. */
function picture(): string {
  const magics = [
    '\x78\x9c',
    '\x78\x01',
    '\x08\x1d',
    '\x1f\x1e',
    '\x1f\x9d',
    '\x1f\xa0',
    '\x04\x08',
    '\x5d\0\0',
    '\xd2\xff',
  ];
  return magics
    .flatMap((magic) => [57, 1_200].map((size) => [magic, size] as const))
    .flatMap(([magic, size]) =>
      Array.from({ length: 40 }, (_, at) =>
        base64(Buffer.concat([Buffer.from(magic, 'latin1'), makeNoise(size + at * 41).subarray(at * 41)])),
      ),
    )
    .join('&#10;');
}
