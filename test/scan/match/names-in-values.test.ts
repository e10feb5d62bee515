/** What stands where the value of one name is looked for may be the next name. */
import { expect, test } from 'vitest';
import { make } from '../../support/secrets.ts';
import { scanBytes } from '../../support/scan.ts';

const value = make('{{base62:32}}7k', '1');

test.each([
  ['a call in front of a record', `fetch(request_token_url)\n{\n  "oauth_token": "${value}",\n}`],
  ['a condition', `if (auth_token) { "session_token": "${value}" }`],
  ['a comparison of names', `secret == "access_token" ? x : { "access_token": "${value}" }`],
])('%s hides no value', async (_, text) => {
  const { findings } = await scanBytes(`${text}\n`, { name: 'client.py' });
  expect(findings.filter(({ rule }) => rule === 'secrets/secret-assignment')).toHaveLength(1);
});

test('of a value that is found nothing is found twice', async () => {
  const { findings } = await scanBytes(`api_token = "api_token=${value}"\n`, { name: 'client.py' });
  expect(findings).toHaveLength(1);
});
