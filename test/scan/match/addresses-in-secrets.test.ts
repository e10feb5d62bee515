/** A secret that looks like a mail address, or holds one, is a secret; an address beside one is an address. */
import { expect, test } from 'vitest';
import { scanBytes } from '../../support/scan.ts';
import { make } from '../../support/secrets.ts';

const rulesOf = async (text: string, name = 'app.py'): Promise<string[]> =>
  (await scanBytes(`${text}\n`, { name })).findings.map(({ rule }) => rule).toSorted();
const drawn = make('{{base62:9}}', 'address');

test.each([
  ['password = "pw@host.net"', 'app.py', 'secrets/password-assignment'],
  [`password = "P@ss.w0rd${drawn}"`, 'app.py', 'secrets/password-assignment'],
  [`password = "${drawn}@mail.ru#77"`, 'app.py', 'secrets/password-assignment'],
  [`db_password = "foo.bar@corp-data.net+${drawn}"`, 'app.py', 'secrets/password-assignment'],
  [`DB_PASSWORD=${drawn}@host.de`, '.env', 'secrets/password-config'],
  [`api_key = "${drawn}@${drawn}.vT5nB3cD1"`, 'app.py', 'secrets/secret-assignment'],
  [`url = "https://deploy:${drawn}.x@mail.corp-data.net/x"`, 'app.py', 'secrets/url-credentials'],
  [`smtp = "smtps://anna@corp-data.net:${drawn}@mail.corp-data.net:465"`, 'app.py', 'secrets/url-credentials'],
  [`u = "postgres://app@crm1:${drawn}@crm1.postgres.azure.com/x"`, 'app.py', 'secrets/database-url'],
  [
    `s = "Server=db1;User Id=app;Password=${drawn}@corp.net;Database=x"`,
    'app.py',
    'secrets/connection-string-password',
  ],
])('%s', async (text, name, rule) => {
  const rules = await rulesOf(text, name);
  expect(rules).toContain(rule);
  expect(rules).not.toContain('people/email-address');
});

test.each([
  'passwordEmail = "anna.miller@corp-data.net"',
  'PASSWORD_ADMINS = "anna.miller@corp-data.net"',
  'forgot_password = "anna.miller@corp-data.net"',
  'api_token_of = "anna.miller@corp-data.net"',
])('%s is an address', async (text) => {
  expect(await rulesOf(text)).toEqual(['people/email-address']);
});

test('a card under the name of a secret is a card', async () => {
  expect(await rulesOf(`card_secret = "${make('{{card}}')}"`)).toEqual(['people/card-number-bare']);
});
