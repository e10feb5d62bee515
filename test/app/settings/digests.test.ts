/** `DIGESTS`: what holds where little is said, and what is refused with what to do, without any address. */
import { expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toDigests } from '../../../app/settings/digests.ts';
import { SettingsError } from '../../../app/settings/index.ts';

const least = { team: 'shop', repositories: ['acme/*'], to: { slack: 'https://hooks.example.com/T0/secret' } };
const mail = { SMTP_URL: 'smtp://user:word@mail.example.com', SMTP_FROM: 'a@example.com' };

function read(digests: unknown, environment: Readonly<Record<string, string>> = {}): ReturnType<typeof toDigests> {
  const all: Readonly<Record<string, string>> = { ...environment, DIGESTS: JSON.stringify(digests) };
  return toDigests((name) => all[name] ?? null);
}

function refusal(digests: unknown, environment: Readonly<Record<string, string>> = {}): string {
  try {
    read(digests, environment);
  } catch (error) {
    if (error instanceof SettingsError) return error.message;
    throw error;
  }
  return 'nothing was refused';
}

test('little has to be said', () => {
  expect(toDigests(() => null)).toEqual([]);
  expect(read([least])).toEqual([
    {
      team: 'shop',
      repositories: ['acme/*'],
      every: 'day',
      at: 540,
      zone: 'UTC',
      days: [1, 2, 3, 4, 5],
      quiet: null,
      to: { kind: 'slack', url: 'https://hooks.example.com/T0/secret' },
    },
  ]);
});

test('the example of the page holds', () => {
  const [, example = ''] =
    /```json\n([^]+?)```/.exec(readFileSync(join(import.meta.dirname, '../../../docs/digest.md'), 'utf8')) ?? [];
  expect(read(JSON.parse(example)).map(({ to }) => to.kind)).toEqual(['slack', 'issue']);
});

test('a mail goes out only where nobody can read it on its way', () => {
  const [order] = read([{ ...least, to: { mail: ['b@example.com'] } }], {
    ...mail,
    SMTP_URL: `${mail.SMTP_URL}?ignoreTLS=true`,
  });
  expect(order?.to).toMatchObject({ server: { url: expect.stringMatching(/\?requireTLS=true$/) } });
});

test.each<[string, unknown, string]>([
  ['no list', least, 'DIGESTS is not a list'],
  ['an unknown key', [{ ...least, quit: '18:00-08:00' }], 'DIGESTS[0] has the unknown key "quit"'],
  ['no team', [{ ...least, team: undefined }], 'DIGESTS[0].team is missing'],
  ['a team twice', [least, least], 'DIGESTS has two of the team "shop"'],
  ['a name without its owner', [{ ...least, repositories: ['shop'] }], 'it looks like acme/shop or acme/*'],
  ['another turn', [{ ...least, every: 'hour' }], 'every is day or week'],
  ['a zone that is none', [{ ...least, timezone: 'Berlin' }], 'such as Europe/Berlin'],
  ['a time that is none', [{ ...least, at: '25:00' }], 'it looks like 09:00'],
  ['a time in the quiet hours', [{ ...least, at: '06:00', quiet: '18:00-08:00' }], 'lies in its quiet hours'],
  ['a day that is none', [{ ...least, days: ['monday'] }], 'is a list of sun, mon'],
  ['no place', [{ ...least, to: {} }], 'names no place'],
  ['two places', [{ ...least, to: { slack: 'https://a.example', teams: 'https://b.example' } }], 'more than one place'],
  [
    'an address in the clear',
    [{ ...least, to: { slack: 'http://hooks.example.com/T0/secret' } }],
    'is not safe to report to',
  ],
  ['a webhook without a secret', [{ ...least, to: { webhook: 'https://a.example/secret' } }], 'openssl rand -hex 32'],
  ['a mail without a server', [{ ...least, to: { mail: ['b@example.com'] } }], 'SMTP_URL is missing'],
  ['a mail to nobody', [{ ...least, to: { mail: ['b@example.com, c@example.com'] } }], 'is a list of addresses'],
])('%s', (_, digests, expected) => {
  expect(refusal(digests)).toContain(expected);
  expect(refusal(digests)).not.toContain('T0/secret');
});
