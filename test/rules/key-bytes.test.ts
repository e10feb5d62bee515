/** A key decodes where its bytes are those of a key, to the end. */
import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { parsesAsKey } from '../../rules/checks/key-bytes.ts';
import { checks } from '../../rules/index.ts';
import { make } from '../support/secrets.ts';
import { scanBytes } from '../support/scan.ts';

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
const pems: Readonly<Record<string, string>> = {
  'PKCS #1': String(rsa.export({ type: 'pkcs1', format: 'pem' })),
  'PKCS #8': String(rsa.export({ type: 'pkcs8', format: 'pem' })),
  'SEC 1': String(ec.export({ type: 'sec1', format: 'pem' })),
  Ed25519: String(generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' })),
};
const bodyOf = (pem: string): string => pem.split('\n').slice(1, -2).join('');
const severityOf = async (text: string): Promise<string | undefined> =>
  (await scanBytes(text, { name: 'key.txt' })).findings.find(({ rule }) => rule === 'secrets/private-key')?.severity;

describe.each(Object.entries(pems))('%s', (_, pem) => {
  test('parses, also with words around it', () => {
    expect(parsesAsKey(bodyOf(pem))).toBe(true);
    expect(parsesAsKey(`privateKeyOfService1${bodyOf(pem)}`)).toBe(true);
  });

  test('is critical as it is, and in a program', async () => {
    expect(await severityOf(pem)).toBe('critical');
    const lines = pem
      .trim()
      .split('\n')
      .map((line) => `  "${line}\\n"`);
    expect(await severityOf(`key = (\n${lines.join('\n')}\n)`)).toBe('critical');
  });
});

describe('without its header', () => {
  const curves = ['P-256', 'P-384', 'P-521'].flatMap((namedCurve) => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve });
    return (['pkcs8', 'sec1'] as const).map((type): [string, string] => [
      `${namedCurve} ${type}`,
      String(privateKey.export({ type, format: 'pem' })),
    ]);
  });
  const keys = [...Object.entries(pems), ...curves];

  test.each(keys)('%s is a private key, however its lines are broken', async (_, pem) => {
    const lines = pem.trim().split('\n').slice(1, -1);
    const ways = [
      `String key = "${lines.join('')}";`,
      `${lines.join('\n')}\nend of file\n`,
      `key = "${lines.join('\\n')}"`,
      lines.map((line) => `  "${line}"`).join(' +\n'),
    ];
    for (const text of ways) {
      const { findings } = await scanBytes(text, { name: 'Keys.java' });
      expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([
        ['secrets/private-key-headerless', 'critical'],
      ]);
    }
  });

  test('a public key is none, nor is half of a private one', async () => {
    const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const half = bodyOf(pems['PKCS #8'] ?? '').slice(0, 600);
    for (const body of [bodyOf(String(publicKey.export({ type: 'spki', format: 'pem' }))), half]) {
      const { findings } = await scanBytes(`data = "${body}"`, { name: 'Keys.java' });
      expect(findings.filter(({ rule }) => rule.includes('private-key'))).toEqual([]);
    }
  });
});

test('what was cut off or made up is low', async () => {
  const lines = (pems['PKCS #1'] ?? '').trim().split('\n');
  expect(await severityOf([...lines.slice(0, 6), lines.at(-1)].join('\n'))).toBe('low');
  const made = make('{{base64:64}}\n{{base64:64}}\n{{base64:64}}', '1');
  expect(await severityOf(`-----BEGIN RSA PRIVATE KEY-----\nMIIE${made}\n-----END RSA PRIVATE KEY-----`)).toBe('low');
});

test('the checksum of a NATS seed is computed', () => {
  // Of the documentation of NATS
  const seed = ['SUACSSL3UAHUDXKFSNVUZRF5', 'UHPMWZ6BFDTJ7M6USDXIEDNPPQYYYCU3VY'].join('');
  const verdict = (value: string): string | undefined => checks.get('nats-seed')?.judge(value)?.status;
  expect(verdict(seed)).toBe('valid');
  expect(verdict(seed.replace('CSSL', 'CSSM'))).toBe('unknown');
});
