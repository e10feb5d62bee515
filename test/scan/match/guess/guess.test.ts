/** Under a name that says secret, what was drawn is found, whatever it is made of; what was written is not. */
import { describe, expect, test } from 'vitest';
import { judgeValue } from '../../../../scan/match/guess/guess.ts';
import { scanBytes } from '../../../support/scan.ts';
import { make } from '../../../support/secrets.ts';

const alphabets: readonly (readonly [alphabet: string, length: number])[] = [
  ['printable', 10],
  ['printable', 14],
  ['printable', 24],
  ['base62', 10],
  ['base62', 32],
  ['base64', 40],
  ['base64url', 43],
  ['hex-lower', 16],
  ['hex-upper', 32],
  ['base32', 16],
  ['alnum-lower', 14],
  ['alpha', 24],
  ['lower', 32],
  ['digits', 18],
];
/** So many of each are drawn. */
const rounds = 400;

describe('what is drawn is a secret', () => {
  test.each(alphabets)('%s, %i characters', (alphabet, length) => {
    for (const kind of ['password', 'secret'] as const) {
      const found = Array.from({ length: rounds }, (_, seed) =>
        judgeValue(kind, make(`{{${alphabet}:${length}}}`, String(seed))),
      ).filter((verdict) => verdict !== null);
      expect(found.length, kind).toBeGreaterThanOrEqual(rounds * 0.97);
    }
  });
});

test.each(['gfhjkm', 'zxcvbn', 'tiger-lily-42', 'blue_moon_77'])('somebody chose %s', (value) => {
  expect(judgeValue('password', value)?.verdict).toBe('chosen');
});

test.each([
  'string',
  'required',
  'Basic dXNlcjpwYXNz',
  '%F0%9F%92%A9',
  "%!*'();:@&=+$",
  'rO0ABXNyADFvcmcuZHVt',
  'eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0.',
])('%s is none', (value) => {
  expect(judgeValue('password', value)).toBeNull();
});

describe('a word may be a weak password', () => {
  test.each(['chrome', 'crm-token-2024', 'user-field-12', 'correct-horse-battery'])('%s', (value) => {
    expect(judgeValue('password', value)?.verdict).toBe('weak');
    expect(judgeValue('secret', value)).toBeNull();
  });

  test.each([
    ['a name', 'MAILER_PASSWORD', 'pass ='],
    ['a file', 'pwd.key', 'password ='],
    ['a call', 'generate(password)', 'password ='],
    ['its own name', 'reset-password', 'resetPassword ='],
    ['what a test passes with', 'closed', "t.pass('"],
    ['prose', 'the one you chose', 'password ='],
  ])('%s is none', (_, value, around) => {
    expect(judgeValue('password', value, around)).toBeNull();
  });

  test('it informs, and only under a name of its own', async () => {
    const severityOf = async (line: string): Promise<string | undefined> =>
      (await scanBytes(`${line}\n`, { name: 'settings.py' })).findings[0]?.severity;
    expect(await severityOf('db_password = "pygmalion"')).toBe('info');
    expect(await severityOf('the password is "pygmalion"')).toBeUndefined();
  });
});

test.each([
  ['the sample of RFC 7617', 'Aladdin:open sesame', 'info'],
  ['a word for a password', 'john:password', 'info'],
  ['a drawn one', `svc:${make('{{base62:14}}', '1')}`, 'high'],
  ['one that fills its last group of four in part', `svc1:${make('{{base62:14}}', '1')}`, 'high'],
])('a login in base64, with its padding and without: %s', async (_, login, severity) => {
  const encoded = Buffer.from(login).toString('base64');
  for (const text of [encoded, encoded.replace(/=+$/, '')]) {
    const { findings } = await scanBytes(`request("Basic ${text}")\n`, { name: 'client.ts' });
    expect(findings.map((finding) => [finding.rule, finding.severity])).toEqual([
      ['secrets/http-basic-header', severity],
    ]);
  }
});

test('of 300 passwords of all printable characters in code 98 of 100 block', async () => {
  const lines = Array.from({ length: 300 }, (_, seed) => `db_password = "${make('{{printable:16}}', String(seed))}"\n`);
  const { findings } = await scanBytes(lines.join(''), { name: 'settings.py' });
  const blocking = findings.filter(
    ({ rule, severity }) => rule === 'secrets/password-assignment' && severity === 'high',
  );
  expect(blocking.length).toBeGreaterThanOrEqual(294);
});

describe('what people choose is a password, and less grave', () => {
  test.each(['secur3Pass', 'Kj8#mPass2Lq', 'Summer2024', 'Sup3rS3cretDbPass!', 'winter-2025-Berlin!'])(
    '%s',
    (value) => {
      expect(judgeValue('password', value)?.verdict).toMatch(/^(?:chosen|drawn)$/);
    },
  );
});

describe('what manuals print is known', () => {
  test.each(['YourStrong!Passw0rd', 'P@ssw0rd1', 'testpass1234', 'super$ecret'])('%s', (value) => {
    expect(judgeValue('password', value)?.verdict).toBe('published');
  });
});

describe('what says where a secret is, or says something else, is none', () => {
  test.each([
    'op://prod/db/password',
    'projects/123456/secrets/db-password/versions/4',
    'ssm:/prod/app2/db_password',
    'arn:aws:secretsmanager:eu-west-1:111122223333:secret:prod/db-AbC123',
    '${DB_PASSWORD}',
    '$OTHER_2',
    'prefix-$DB_PASSWORD',
    '#{DbPassword2}',
    '{{ .Values.db.password }}',
    'process.env.DB_PASSWORD2',
    'getenv(DB_PASSWORD2)',
    "' . $user->password2 . '",
    'required|string|min:6|max:100',
    'Please type your password (12 characters)',
    '/run/secrets/db_password2',
    'certs/server-key2.pem',
    'PBKDF2WithHmacSHA256'.toLowerCase().slice(0, 6),
    'sha256',
    '2024-05-01 10:00:00',
    'changeme-please',
    'user2@mail.example',
    '&lt;YOURPASSWORD2&gt;',
    '$($(dirname2',
  ])('%s', (value) => {
    expect(judgeValue('password', value)).toBeNull();
    expect(judgeValue('secret', value)).toBeNull();
  });
});

test('a dollar sign inside keeps the value whole', async () => {
  const value = `kT7$${make('{{base62:10}}')}`;
  const { findings } = await scanBytes(`password = "${value}"\n`, { name: 'a.py' });
  expect(findings[0]?.places[0]?.length).toBe(value.length);
});

test('a test makes it milder and does not silence it', async () => {
  const text = `password = "${make('{{printable:16}}')}"\n`;
  const { findings } = await scanBytes(text, { name: 'tests/login.py' });
  expect(findings.map(({ severity }) => severity)).toEqual(['medium']);
});

test.each([
  ['account_token', 'medium'],
  ['refresh_token', 'medium'],
  ['api_key', 'high'],
  ['client_secret', 'high'],
] as const)('a UUID under %s is %s', async (name, severity) => {
  const hex = make('{{hex-lower:32}}', name);
  const uuid = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  const { findings } = await scanBytes(`{"event":"sync","${name}":"${uuid}"}\n`, { name: 'capture.txt' });
  expect(findings.map((finding) => finding.severity)).toEqual([severity]);
});
