/** Addresses in running text, and what only looks like one. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkAddress, extractAddresses } from '../../../scan/index.ts';

const found = (text: string): string[] => extractAddresses(text).map(({ text: address }) => address);
const key = `AAAAC3NzaC1lZDI1NTE5${'A'.repeat(48)}`;

describe('an address', () => {
  test.each([
    ['Write to karoline.weber@gmx.net, please.', 'karoline.weber@gmx.net'],
    ['Karoline Weber <karoline.weber@gmx.net>', 'karoline.weber@gmx.net'],
    ['<a href="mailto:karoline.weber@gmx.net?subject=x">', 'karoline.weber@gmx.net'],
    ['email=karoline.weber@gmx.net&x=1', 'karoline.weber@gmx.net'],
    ["'karoline.weber@gmx.net'", 'karoline.weber@gmx.net'],
    ["VALUES (N'karoline.weber@gmx.net', 1)", 'karoline.weber@gmx.net'],
    ["is at peter.o'toole@gmx.net now", "peter.o'toole@gmx.net"],
    ['mail:karoline.weber@gmx.net', 'karoline.weber@gmx.net'],
    ['karoline.weber@gmx.net:hunter2', 'karoline.weber@gmx.net'],
    ['(karoline.weber@gmx.net).', 'karoline.weber@gmx.net'],
    ['„karoline.weber@gmx.net“', 'karoline.weber@gmx.net'],
    ['Mail：josé@correo.es。', 'josé@correo.es'],
    ['| 7 | karoline.weber@gmx.net | Bonn |', 'karoline.weber@gmx.net'],
  ])('in %s', (text, address) => {
    expect(found(text)).toEqual([address]);
  });

  test('says where it stands', () => {
    const text = 'a\nb karoline.weber@gmx.net c ole@web.de';
    expect(
      extractAddresses(text).map(({ offset, text: address }) => text.slice(offset, offset + address.length)),
    ).toEqual(['karoline.weber@gmx.net', 'ole@web.de']);
  });
});

describe('no address', () => {
  test.each([
    'git@github.com:owner/name.git',
    'git clone karoline@host.net:/srv/name',
    'ssh karoline@host.net:2222',
    'https://karoline:secret@host.net/x',
    'postgres://app:secret@db.weber.net:5432/crm',
    'root:secret@db.weber.net',
    'npm install left-pad@1.3.0',
    '@scope/name, @Component, @media',
    'icon@2x.png',
    '@karoline:matrix.org',
    '@karoline@mastodon.social',
    `ssh-ed25519 ${key} karoline@laptop.weber.net`,
    'Message-ID: <20240101.7f3@mail.weber.net>',
    'UID:7f3k@calendar.weber.net',
    'https://medium.com/@karoline/x',
    'karoline@host.net/resource',
    'a @ b.com',
    'x@y',
  ])('in %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

test('time is linear in the text', () => {
  const started = performance.now();
  for (const part of ['@', 'a@', 'a@b.', '://a@b.cc', `AAAA${'b'.repeat(60)} a@b.cc `])
    extractAddresses(part.repeat(60_000));
  expect(performance.now() - started).toBeLessThan(20_000);
});

test('what is found is an address, wherever it is cut from', () => {
  const piece = fc.oneof(
    fc.constantFrom('@', '.', ':', '/', ' ', '<', '>', '"', 'anna', 'gmx.net', 'ü'),
    fc.string({ maxLength: 3 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      for (const address of found(pieces.join(''))) expect(checkAddress(address).verdict).not.toBe('malformed');
    }),
    { numRuns: 1_000 },
  );
});
