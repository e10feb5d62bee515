/** What the operator sets, and what is refused with what to do. */
import { generateKeyPairSync } from 'node:crypto';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Flags, readSettings, type Settings, SettingsError } from '../../../app/settings/index.ts';
import { makeSecret, privateKey } from '../../support/app.ts';
import { makeFolder } from '../../support/repository.ts';

const secret = makeSecret();
const complete = { APP_ID: '5', PRIVATE_KEY: privateKey, WEBHOOK_SECRET: secret };

function read(environment: Readonly<Record<string, string>>, flags: Flags = {}, folder = makeFolder()): Settings {
  const found = readSettings({ environment, folder }, flags);
  if (found.kind !== 'complete') throw new Error('no credentials');
  return found.settings;
}

/** The text of the refusal. */
function refusal(environment: Readonly<Record<string, string>>, flags: Flags = {}): string {
  try {
    read(environment, flags);
  } catch (error) {
    if (error instanceof SettingsError) return error.message;
    throw error;
  }
  return 'nothing was refused';
}

describe('settings', () => {
  test('have useful defaults', () => {
    const folder = makeFolder();
    expect(read(complete, {}, folder)).toMatchObject({
      role: 'all',
      host: '127.0.0.1',
      port: 3000,
      apiUrl: 'https://api.github.com',
      serverUrl: 'https://github.com',
      databaseUrl: null,
      data: join(folder, 'data'),
      appId: 5,
      webhookSecrets: [secret],
      logLevel: 'info',
    });
  });

  test('of GitHub Enterprise Server: the pages are where the API is', () => {
    const settings = read({ ...complete, GITHUB_API_URL: 'https://git.example.com/api/v3/' });
    expect([settings.apiUrl, settings.serverUrl]).toEqual([
      'https://git.example.com/api/v3',
      'https://git.example.com',
    ]);
    expect(read({ ...complete, GITHUB_SERVER_URL: 'http://127.0.0.1:1' }).serverUrl).toBe('http://127.0.0.1:1');
  });

  test('are known without credentials, so that an App can be made', () => {
    expect(readSettings({ environment: { PORT: '4000' }, folder: makeFolder() })).toMatchObject({
      kind: 'no-credentials',
      settings: { port: 4000 },
    });
  });

  test('come from the environment before .env here, and that before .env in the data folder', () => {
    const folder = makeFolder();
    mkdirSync(join(folder, 'elsewhere'));
    writeFileSync(join(folder, '.env'), 'LEAKWARDEN_DATA=elsewhere\nHOST=near\nPORT=2\n');
    writeFileSync(
      join(folder, 'elsewhere/.env'),
      `HOST=far\nPORT=3\nAPP_ID=7\nWEBHOOK_SECRET=${secret}\nPRIVATE_KEY="${privateKey}"\n`,
    );
    expect(read({ PORT: '1' }, {}, folder)).toMatchObject({
      port: 1,
      host: 'near',
      appId: 7,
      data: join(folder, 'elsewhere'),
    });
    expect(read({ PORT: '1' }, { port: '9', host: 'flag' }, folder)).toMatchObject({ port: 9, host: 'flag' });
  });

  test('secrets may stand in files', () => {
    const folder = makeFolder();
    writeFileSync(join(folder, 'secret'), `${secret}\n`);
    writeFileSync(join(folder, 'key.pem'), privateKey);
    const files = { APP_ID: '5', WEBHOOK_SECRET_FILE: 'secret', PRIVATE_KEY_PATH: 'key.pem' };
    expect(read(files, {}, folder)).toMatchObject({ webhookSecrets: [secret], privateKey: privateKey.trim() });
    expect(refusal({ ...complete, WEBHOOK_SECRET: '', WEBHOOK_SECRET_FILE: '/nowhere' })).toMatch(
      /WEBHOOK_SECRET_FILE names \/nowhere, which cannot be read \(ENOENT\); correct/,
    );
    expect(refusal({ ...files, PRIVATE_KEY_PATH: '/nowhere' })).toMatch(/PRIVATE_KEY_PATH names \/nowhere|_FILE/);
  });

  test('a private key may be on one line or in base64', () => {
    const oneLine = privateKey.replaceAll('\n', '\\n');
    expect(read({ ...complete, PRIVATE_KEY: oneLine }).privateKey).toBe(privateKey);
    expect(read({ ...complete, PRIVATE_KEY: Buffer.from(privateKey).toString('base64') }).privateKey).toBe(privateKey);
  });

  test('several webhook secrets are for rotation', () => {
    const other = makeSecret();
    expect(read({ ...complete, WEBHOOK_SECRET: `${secret}, ${other}` }).webhookSecrets).toEqual([secret, other]);
  });

  test.each([
    'development',
    'short',
    'my-webhook-secret-1234',
    'changemechangeme',
    '1234567890123456',
    'aaaaaaaaaaaaaaaaaaaa',
    `${'x'.repeat(3)},${'y'.repeat(3)}`,
  ])('refuse the weak webhook secret %s, without repeating it', (weak) => {
    expect(refusal({ ...complete, WEBHOOK_SECRET: weak })).toMatch(/WEBHOOK_SECRET is too weak.*openssl rand/);
    expect(refusal({ ...complete, WEBHOOK_SECRET: weak })).not.toContain(weak);
    expect(refusal({ ...complete, WEBHOOK_SECRET: `${secret},${weak}` })).toMatch(/too weak/);
  });

  test('refuse what is missing, and say where it is', () => {
    expect(refusal({ ...complete, APP_ID: '' })).toMatch(/APP_ID is missing; the App's page/);
    expect(refusal({ ...complete, PRIVATE_KEY: '' })).toMatch(/PRIVATE_KEY or PRIVATE_KEY_PATH is missing/);
    expect(refusal({ ...complete, WEBHOOK_SECRET: '' })).toMatch(/WEBHOOK_SECRET is missing/);
  });

  test('refuse a key that is none, without repeating it', () => {
    const elliptic = generateKeyPairSync('ec', {
      namedCurve: 'P-256',
      publicKeyEncoding: { type: 'spki', format: 'pem' },
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    }).privateKey;
    for (const key of [elliptic, privateKey.slice(0, 300), 'nonsense '.repeat(9)]) {
      expect(refusal({ ...complete, PRIVATE_KEY: key })).toMatch(/not an RSA private key.*Generate a private key/);
      expect(refusal({ ...complete, PRIVATE_KEY: key })).not.toContain(key.slice(40, 60));
    }
  });

  test.each([
    [{ APP_ID: 'five' }, {}, /APP_ID is "five"; it is the number/],
    [{ PORT: '70000' }, {}, /PORT is "70000"/],
    [{ LOG_LEVEL: 'loud' }, {}, /LOG_LEVEL is "loud"; it is one of debug, info/],
    [{ GITHUB_API_URL: 'github' }, {}, /GITHUB_API_URL is not an address/],
    [{ GITHUB_SERVER_URL: 'https://user:word@x' }, {}, /GITHUB_SERVER_URL is not an address/],
    [{ LEAKWARDEN_KEY: 'short' }, {}, /LEAKWARDEN_KEY is shorter/],
    [{}, { role: 'boss' }, /--role is "boss"; it is one of all, front, worker/],
    [{}, { role: 'worker' }, /--role worker needs DATABASE_URL/],
    [{ DATABASE_URL: 'postgres://x/y' }, { role: 'worker' }, /LEAKWARDEN_KEY is missing: with --role worker/],
  ])('refuse %j %j', (environment, flags, message) => {
    expect(refusal({ ...complete, ...environment }, flags)).toMatch(message);
  });

  test('the fingerprint key is made once, for this user alone, and kept', () => {
    const folder = makeFolder();
    const first = read(complete, {}, folder).fingerprintKey;
    const file = join(folder, 'data/fingerprint.key');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(statSync(join(folder, 'data')).mode & 0o777).toBe(0o700);
    expect(readFileSync(file, 'utf8').trim()).toHaveLength(64);
    expect(read(complete, {}, folder).fingerprintKey).toEqual(first);
    const own = 'f'.repeat(40);
    expect(read({ ...complete, LEAKWARDEN_KEY: own }, {}, folder).fingerprintKey.toString()).toBe(own);
  });
});
