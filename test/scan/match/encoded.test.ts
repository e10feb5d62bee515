/** Secrets in other clothes: encodings of the text and encodings inside it, mapped back to where they stand. */
import { describe, expect, test } from 'vitest';
import { scanBytes } from '../../support/scan.ts';
import { awsKey, databaseUrl, personMail } from '../../support/secrets.ts';

const secret = `key = "${awsKey()}"`;
const found = async (bytes: string | Uint8Array, chunk?: number) =>
  (await scanBytes(bytes, chunk ? { chunk } : {})).findings.filter(({ rule }) => rule === 'secrets/aws-access-key-id');

describe('character encodings', () => {
  const text = `ä line\n${secret}\n`;
  const utf16be = Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
  test.each([
    ['UTF-8', Buffer.from(text), 2, 8],
    ['UTF-8 with BOM', Buffer.from(`\ufeff${text}`), 2, 8],
    ['UTF-16 LE with BOM', Buffer.from(`\ufeff${text}`, 'utf16le'), 2, 8],
    ['UTF-16 BE with BOM', utf16be, 2, 8],
    ['UTF-16 LE without BOM', Buffer.from(`${'plain text\n'.repeat(20)}${text}`, 'utf16le'), 22, 8],
    ['Latin-1', Buffer.from(text, 'latin1'), 2, 8],
    ['Windows line ends', Buffer.from(text.replaceAll('\n', '\r\n')), 2, 8],
    [
      'control bytes around',
      Buffer.concat([Buffer.from([0, 1, 2, 10]), Buffer.from(secret), Buffer.from([0, 255])]),
      2,
      8,
    ],
  ])('%s', async (_, bytes, line, column) => {
    const [finding, ...rest] = await found(bytes);
    expect(rest).toEqual([]);
    expect(finding?.places[0]).toMatchObject({ line, column });
  });

  test('offsets are bytes of the document as it is', async () => {
    const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
    const place = (await found(bytes))[0]?.places[0];
    expect(bytes.subarray(place?.offset, (place?.offset ?? 0) + (place?.length ?? 0)).toString('utf16le')).toBe(
      awsKey(),
    );
  });

  test('columns count code points', async () => {
    const place = (await found(`🙂🙂 ${secret}`))[0]?.places[0];
    expect(place?.column).toBe(11);
    expect(place?.endColumn).toBe(31);
  });
});

describe('encodings inside the text', () => {
  const once = (encode: (text: string) => string) => encode(`some words first ${secret} and some behind`);
  const base64 = (text: string): string => Buffer.from(text).toString('base64');
  const hex = (text: string): string => Buffer.from(text).toString('hex');
  const percent = (text: string): string =>
    [...text].map((c) => `%${c.charCodeAt(0).toString(16).padStart(2, '0')}`).join('');
  const unicode = (text: string): string =>
    [...text].map((c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
  test.each([
    ['base64', base64],
    ['base64url', (text: string) => Buffer.from(text).toString('base64url')],
    ['hex', hex],
    ['percent', percent],
    ['Unicode escapes', unicode],
    ['base64 in base64', (text: string) => base64(base64(text))],
    ['base64 in hex in base64', (text: string) => base64(hex(base64(text)))],
  ])('%s', async (_, encode) => {
    const body = once(encode);
    const [finding] = await found(`first\ndata: ${body}\nlast\n`);
    expect(finding, 'is found').toBeDefined();
    expect(finding?.places[0]?.line).toBe(2);
    expect(finding?.evidence.join(' ')).toMatch(/decoded|base64|hex|percent|escape/);
    const place = finding?.places[0];
    expect(place && place.offset >= 12 && place.offset + place.length <= 12 + body.length).toBe(true);
  });

  test('deeper than three is not covered', async () => {
    const deepest = `data: ${base64(base64(base64(base64(secret))))}`;
    expect(await found(deepest)).toEqual([]);
    const { complete, coverage } = await scanBytes(deepest);
    expect(complete).toBe(false);
    expect(coverage.skipped[0]?.reason).toContain('limits.decodeDepth (3)');
  });

  test('over lines that do not end where a group of four does', async () => {
    const lines = base64(`${'x'.repeat(100)} ${secret} ${'y'.repeat(200)}`).replace(/.{37}/g, '$&\n    ');
    expect(await found(`data: |\n    ${lines}\n`)).toHaveLength(1);
  });

  test('a key at the end of a line of base64 that is longer than a segment', async () => {
    const line = base64(`${'some words of no interest '.repeat(270_000)}${secret} and some`);
    expect(line.length).toBeGreaterThan(9_000_000);
    expect(await found(`data: ${line}\n`, 1 << 20)).toHaveLength(1);
  });

  test('the encoded and the plain form of one secret are one leak', async () => {
    const report = await scanBytes(`${secret}\n${base64(`padding ${secret} padding`)}\n`);
    expect(report.leaks).toHaveLength(1);
  });
});

describe('where a document is cut does not matter', () => {
  const filler = 'a quiet line of text without anything in it\n';
  test.each([1, 7, 4093, 65_536])('read %i bytes at a time', async (chunk) => {
    const text = `${filler.repeat(chunk === 1 ? 20 : 400)}${secret}\nDATABASE_URL=${databaseUrl()}\nmail ${personMail()} now\n`;
    const report = await scanBytes(text, { chunk });
    expect(report.findings.map(({ rule }) => rule).toSorted()).toEqual([
      'people/email-address',
      'secrets/aws-access-key-id',
      'secrets/database-url',
    ]);
  });

  test('at the seam of two segments', async () => {
    const segment = 8 * 1024 * 1024;
    for (const shift of [-40, -25, -10, -1, 0, 1]) {
      const head = filler.repeat(Math.ceil(segment / filler.length)).slice(0, segment + shift - 7);
      const [finding, ...rest] = await found(`${head}\n${secret}\n`);
      expect(rest).toEqual([]);
      expect(finding?.places[0]?.offset).toBe(head.length + 8);
    }
  });
});
