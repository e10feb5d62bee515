/** Names of secrets are told from names of what is about them; every name has an anchor. */
import { describe, expect, test } from 'vitest';
import { isSecretName } from '../../rules/index.ts';
import { secretNameAnchors, secretNames } from '../../rules/secret-names.ts';
import { matchMaker } from '../../bench/make/from-expression.ts';
import { createRandom } from '../../bench/make/random.ts';

describe('a password', () => {
  test.each([
    'password',
    'dbPassword',
    'DB_PASSWORD_2',
    'smtp-pass',
    'PGPASSWORD',
    'requirepass',
    'userPwd',
    'passwordProd',
  ])('%s', (name) => expect(isSecretName(name, 'password')).toBe(true));
  test.each([
    'compass',
    'bypassMode',
    'passwordHash',
    'PasswordLabel',
    'password_min_length',
    'forgotPassword',
    'passwordId',
    'PASSWORD_SHA256',
    'adminPasswordMd5',
  ])('not %s', (name) => expect(isSecretName(name, 'password')).toBe(false));
});

describe('another secret', () => {
  test.each([
    'apiKey',
    'API_KEY',
    'client_secret',
    'clientsecret',
    'X-Api-Key',
    'encryptionKey',
    'signing-key',
    'auth',
    'basicAuth',
    'passwordSalt',
    'SALT',
    'AUTH_KEY',
    'NONCE_SALT',
    'SECRET_KEY_BASE',
    'refreshToken',
    'awsCredentials',
  ])('%s', (name) => expect(isSecretName(name, 'secret')).toBe(true));
  test.each([
    'publicKeyToken',
    'tokenId',
    'credentialsId',
    'tokenizationId',
    'tokenizer',
    'secretName',
    'existingSecretRef',
    'csrf_token',
    'nextPageToken',
    'primaryKey',
    'apiKeyHash',
    'secret_sha1',
    'tokenAddress',
  ])('not %s', (name) => expect(isSecretName(name, 'secret')).toBe(false));
  test('a method of one takes none', () => {
    expect(isSecretName('token.startsWith', 'secret', true)).toBe(false);
    expect(isSecretName('setToken', 'secret', true)).toBe(true);
  });
});

test.each(['password', 'secret'] as const)('each name of a %s holds an anchor', (kind) => {
  const make = matchMaker(secretNames[kind], createRandom(kind));
  for (let round = 0; round < 3_000; round++) {
    const name = make?.() ?? '';
    expect(name.length, name).toBeGreaterThan(2);
    expect(
      secretNameAnchors[kind].some((anchor) => name.includes(anchor)),
      name,
    ).toBe(true);
  }
});
