/** A value that is longer than a rule looks, or stands across an edge of what is looked at at once, is found. */
import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { importGitleaks, loadPacks } from '../../../rules/authoring.ts';
import type { CompiledRule, Report } from '../../../rules/index.ts';
import { scanBytes } from '../../support/scan.ts';
import { make } from '../../support/secrets.ts';

const rulesIn = async (content: string): Promise<readonly string[]> =>
  (await scanBytes(content, { chunk: 1 << 20 })).findings.map(({ rule }) => rule);
const base64Lines = (size: number): string =>
  `MIIJ${make(`{{base64:${size - 4}}}`, 'long')}`.replaceAll(/.{64}/g, '$&\n').trimEnd();
const block = (label: string, body: string): string =>
  [`-----BEGIN ${label}`, `-----\n${body}\n-----END ${label}`, '-----\n'].join('');
const pem = (size: number): string => block('RSA PRIVATE KEY', base64Lines(size));
const url = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const filler = 'some words and nothing else\n';

describe('longer than the window of the rule', () => {
  test.each([12_000, 20_900, 24_000, 31_000, 60_000])('a private key of %i characters', async (size) => {
    expect(await rulesIn(`${filler}${pem(size)}${filler.repeat(2_000)}`)).toEqual(['secrets/private-key']);
  });

  test('a private key of 60,000 characters in a string with escaped line ends', async () => {
    expect(await rulesIn(JSON.stringify({ key: pem(60_000) }))).toEqual(['secrets/private-key']);
  });

  test('a private key behind 40,000 characters of headers', async () => {
    const headers = 'X-Comment: words of a header\n'.repeat(1_400);
    expect(await rulesIn(block('RSA PRIVATE KEY', `${headers}\n${base64Lines(1_600)}`))).toEqual([
      'secrets/private-key',
    ]);
  });

  test.each(['RSA PRIVATE KEY', 'PGP PRIVATE KEY BLOCK', 'ENCRYPTED PRIVATE KEY'])(
    'a %s behind a megabyte of anything',
    async (label) => {
      const key = block(label, `${filler.repeat(38_000)}\n${base64Lines(1_600)}`);
      expect(await rulesIn(`${filler}${key}${filler}`)).toHaveLength(1);
    },
  );

  test.each(['PGP PRIVATE KEY BLOCK', 'ENCRYPTED PRIVATE KEY'])('a %s of 48,000 characters', async (label) => {
    expect(await rulesIn(block(label, `\n${base64Lines(48_000)}`))).toHaveLength(1);
  });

  test('a PuTTY key with 40,000 characters of comment', async () => {
    const head = `PuTTY-User-Key-File-2: ssh-rsa\nEncryption: none\nComment: ${'words '.repeat(7_000)}\n`;
    const key = `${head}Public-Lines: 6\n${base64Lines(384)}\nPrivate-Lines: 14\n${base64Lines(896)}\n`;
    expect(await rulesIn(key)).toEqual(['secrets/putty-private-key']);
  });

  test.each([3_000, 12_000, 50_000])('a token with %i characters of claims', async (size) => {
    const claims = url({ sub: 'a1', groups: make(`{{base62:${size}}}`, 'claims') });
    const token = `${url({ alg: 'RS256', typ: 'JWT' })}.${claims}.${make('{{base62:342}}', 'signature')}`;
    expect(await rulesIn(`token: "${token}"\n`)).toEqual(['secrets/jwt']);
  });

  test('a token whose header holds the chain of certificates', async () => {
    const header = url({ alg: 'RS256', x5c: [make('{{base64:6000}}', 'chain')] });
    const token = `${header}.${url({ sub: 'a1', exp: 1_900_000_000 })}.${make('{{base62:342}}', 'signature')}`;
    expect(await rulesIn(`token: "${token}"\n`)).toEqual(['secrets/jwt']);
  });

  test('a value of a Kubernetes secret behind a long annotation', async () => {
    const annotation = `  annotations:\n    note: ${'words '.repeat(2_000)}\n`;
    const value = Buffer.from(make('{{base62:24}}', 'kubernetes')).toString('base64');
    const text = `apiVersion: v1\nkind: Secret\nmetadata:\n  name: db\n${annotation}data:\n  password: ${value}\n`;
    expect(await rulesIn(text)).toContain('secrets/kubernetes-secret');
  });

  test('but not what only names the header of a key', async () => {
    const label = 'RSA PRIVATE KEY';
    const head = `const begin = "-----BEGIN ${label}-----";\n`;
    expect(await rulesIn(head + 'const answer = compute(first, second);\n'.repeat(1_500))).toEqual([]);
    const end = `const end = "-----END ${label}-----";\n`;
    const far = head + 'const answer = compute(first, second);\n'.repeat(1_500) + end;
    expect(await rulesIn(far)).toEqual([]);
    expect(await rulesIn(far.replaceAll(label, 'PGP PRIVATE KEY BLOCK'))).toEqual([]);
    expect(await rulesIn(head + 'const answerOfEverything = computeTheAnswer - 1;\n'.repeat(9) + end)).toEqual([]);
  });

  test('the same long key is the same value wherever it stands', async () => {
    const both = await scanBytes(`${pem(60_000)}${filler.repeat(3_000)}${pem(60_000)}`);
    expect(both.findings.map(({ placesTotal }) => placesTotal)).toEqual([2]);
  });
});

describe('of a rule of the organisation', () => {
  const own = (pattern: string): readonly CompiledRule[] =>
    loadPacks([
      {
        file: 'own.yml',
        text: `pack: own\ntitle: Own\nrules:\n  - id: grant\n    title: Grant\n    pattern:\n${pattern}`,
      },
    ]).rules;
  const grants = own(`      expression: 'BEGIN GRANT(?P<value>[^\\x00]+?)END GRANT'\n      anchors: ["BEGIN GRANT"]\n`);
  const grant = (size: number): string =>
    `BEGIN GRANT ${make('{{base62:24}}', `grant ${size}`)} ${'x '.repeat(size / 2)}END GRANT\n`;
  const scanOwn = async (text: string, rules: readonly CompiledRule[]): Promise<Report> =>
    scanBytes(text, { chunk: 1 << 20, rules });

  test.each([200, 2_000, 40_000, 3_000_000])('a value of %i characters', async (size) => {
    const text = `${filler}${grant(size)}${filler.repeat(3_000)}${grant(300)}`;
    const { findings, complete } = await scanOwn(text, grants);
    expect([findings.length, complete]).toEqual([2, true]);
  });

  test('bounded, but longer than its window', async () => {
    const rules = own(
      `      expression: 'grant:(?P<value>[a-z]{500,900})\\b'\n      anchors: ["grant:"]\n      window: { before: 4, after: 100 }\n`,
    );
    const text = `grant:${make('{{lower:700}}', 'long')}\n${filler.repeat(50)}`;
    expect((await scanOwn(text, rules)).findings).toHaveLength(1);
  });

  const atEdge = (text: string): string =>
    filler.repeat(Math.ceil((0x800000 - text.length / 2) / filler.length)) + text;

  test('across the edge of a segment it is found, or not covered', async () => {
    const short = await scanOwn(`${atEdge(grant(20_000))}${filler.repeat(3_000)}`, grants);
    expect([short.findings.length, short.complete]).toEqual([1, true]);
    const long = await scanOwn(`${atEdge(grant(90_000))}${filler.repeat(3_000)}`, grants);
    expect(long.coverage.skipped.map(({ reason }) => reason)).toEqual([
      'may hold a value of own/grant that goes on behind what is looked at at once',
    ]);
  });

  test('imported from gitleaks, across the edge as well', async () => {
    const toml = `[[rules]]\nid = "grant"\nregex = '(?i)begin grant([\\s\\S]+?)end grant'\nkeywords = ["begin grant"]\n`;
    const { rules } = importGitleaks(toml, 'gitleaks.toml');
    const inside = await scanOwn(`${grant(3_000_000)}${filler.repeat(300_000)}`, rules);
    expect([inside.findings.length, inside.complete]).toEqual([1, true]);
    const across = await scanOwn(`${atEdge(grant(90_000))}${filler.repeat(3_000)}`, rules);
    expect([across.findings.length, across.complete]).toEqual([0, false]);
  });

  test('what was begun and ended long before the edge is covered', async () => {
    const closed = own(`      expression: 'grant=\\[(?P<value>[^\\]]{20,})\\]'\n      anchors: ["grant=["]\n`);
    const text = `grant=[none]\n${atEdge('')}${filler.repeat(3_000)}`;
    expect((await scanOwn(text, closed)).complete).toBe(true);
  });
});

describe('private keys as they are written', () => {
  test('with the headers of a passphrase', async () => {
    const { privateKey } = generateKeyPairSync('ec', {
      namedCurve: 'P-256',
      publicKeyEncoding: { type: 'spki', format: 'pem' },
      privateKeyEncoding: { type: 'sec1', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'test' },
    });
    expect(privateKey).toContain('DEK-Info: AES-256-CBC');
    expect(await rulesIn(privateKey)).toEqual(['secrets/private-key']);
  });

  test('with four dashes, as ssh.com writes them', async () => {
    const label = 'SSH2 ENCRYPTED PRIVATE KEY';
    const text = `---- BEGIN ${label} ----\nComment: "2048-bit rsa"\n${base64Lines(1_200)}\n---- END ${label} ----\n`;
    expect(await rulesIn(text)).toEqual(['secrets/private-key']);
  });

  test('as strings that are put together', async () => {
    const lines = pem(1_600).trimEnd().split('\n');
    expect(await rulesIn(lines.map((line) => `    "${line}\\n"`).join(' +\n'))).toEqual(['secrets/private-key']);
  });
});

describe('across the edge of what is decoded at once', () => {
  const around = (before: number): string =>
    `${filler.repeat(12_000).slice(0, before)}\n${pem(2_400)}${filler.repeat(6_000)}`;

  test.each([292_600, 293_000, 294_200])('a private key behind %i bytes of base64', async (before) => {
    expect(await rulesIn(Buffer.from(around(before)).toString('base64'))).toEqual(['secrets/private-key']);
  });

  test.each([194_000, 195_500])('a private key behind %i bytes of hex', async (before) => {
    expect(await rulesIn(Buffer.from(around(before)).toString('hex'))).toEqual(['secrets/private-key']);
  });

  test.each([12_000, 15_000, 129_000])('a private key behind %i bytes of escaped text', async (before) => {
    const text = `q=%41${'a'.repeat(before)}&key=${encodeURIComponent(pem(2_400))}&${'b=%42'.repeat(9_000)}`;
    expect(await rulesIn(text)).toEqual(['secrets/private-key']);
  });

  test.each([76, 64, 62, 61])('a private key in base64 of lines of %i across the edge of a segment', async (width) => {
    const inner = `${filler.repeat(9_000)}${pem(2_400)}${filler.repeat(9_000)}`;
    const lines = Buffer.from(inner)
      .toString('base64')
      .replaceAll(new RegExp(`.{${width}}`, 'g'), '$&\n');
    const at = Math.round((0x800000 - lines.length / 2) / filler.length);
    expect(await rulesIn(`${filler.repeat(at)}\n${lines}\n`)).toEqual(['secrets/private-key']);
  });

  test('text that is encoded twice and does not fit is not covered', async () => {
    const inner = Buffer.from(filler.repeat(4_000)).toString('base64');
    const outer = Buffer.from(`${filler.repeat(9_000)}${inner}\n${filler.repeat(3_000)}`).toString('base64');
    const report = await scanBytes(outer);
    expect(report.coverage.skipped.map(({ reason }) => reason)).toEqual([
      'holds encoded text that goes on behind what is decoded at once',
    ]);
  });
});

describe('a file that is written in escapes', () => {
  const bytes = Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(300, 0x91)]);
  const escaped = (sign: string): string =>
    [...bytes].map((byte) => sign + byte.toString(16).padStart(2, '0')).join('');

  test.each([
    ['\\x', `data = b"${escaped('\\x')}"\n`],
    ['%', `href="data:application/zip,${escaped('%')}"\n`],
  ])('is not covered: %s', async (_sign, text) => {
    const report = await scanBytes(text);
    expect(report.complete).toBe(false);
    expect(report.coverage.skipped[0]?.reason).toBe('holds a file that is written in escapes');
  });
});
