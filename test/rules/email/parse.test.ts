/** Addresses as mail servers take them: the examples of the RFCs, and the tests of is_email. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseAddress } from '../../../rules/index.ts';
import { readSyntaxVectors } from '../../../bench/emails/vectors.ts';

const long = 'abcdefghijklmnopqrstuvwxyz'.repeat(12);

describe('RFC 5321, 5322, 3696 and 6531', () => {
  test.each([
    ['jdoe@machine.example', 'jdoe', 'machine.example'],
    ['"Joe.\\\\Blow"@example.com', 'Joe.\\Blow', 'example.com'],
    ['"Joe\r\n Blow"@example.com', 'Joe Blow', 'example.com'],
    ['"Abc@def"@example.com', 'Abc@def', 'example.com'],
    ['customer/department=shipping@example.com', 'customer/department=shipping', 'example.com'],
    ['!def!xyz%abc@example.com', '!def!xyz%abc', 'example.com'],
    ['_somename@example.com', '_somename', 'example.com'],
    ["peter.o'toole@example.com", "peter.o'toole", 'example.com'],
    ['(his account)pete@silly.test(his host)', 'pete', 'silly.test'],
    ['user@[192.0.2.1]', 'user', '192.0.2.1'],
    ['user@[IPv6:2001:DB8::1]', 'user', '2001:db8::1'],
    ['用户@例子.中国', '用户', 'xn--fsqu00a.xn--fiqs8s'],
    ['Dörte@Sörensen.example', 'Dörte', 'xn--srensen-90a.example'],
    ['anna@BÜCHER.example', 'anna', 'xn--bcher-kva.example'],
    ['anna@bücher。example', 'anna', 'xn--bcher-kva.example'],
    [`${long.slice(0, 64)}@example.com`, long.slice(0, 64), 'example.com'],
  ])('%s', (address, local, domain) => {
    expect(parseAddress(address).parts).toMatchObject({ local, domain });
  });

  test.each([
    ['anna', 'no @'],
    ['@example.com', 'nothing before the @'],
    ['anna@', 'no domain'],
    ['anna@@example.com', 'no domain'],
    ['anna@example.com@example.com', 'more than one @'],
    ['anna weber@example.com', 'a blank or an invisible character'],
    ['anna\u200b@example.com', 'a blank or an invisible character'],
    ['anna\u00a0@example.com', 'a blank or an invisible character'],
    ['an..na@example.com', 'two dots in a row'],
    ['.anna@example.com', 'begins with a dot'],
    ['anna.@example.com', 'a dot before the @'],
    ['anna@example..com', 'a dot too many in the domain'],
    ['anna@-example.com', 'a hyphen at the edge of a name'],
    ['anna@exa_mple.com', 'something stands behind the domain'],
    ['anna[bot]@example.com', 'a character that must be quoted'],
    ['"anna@example.com', 'a quote that does not end'],
    ['(anna@example.com', 'a comment that does not end'],
    [`${'('.repeat(30)}${')'.repeat(30)}anna@example.com`, 'a comment that does not end'],
    ['anna@[300.0.0.1]', 'brackets that hold no address of a machine'],
    ['anna@[IPv6:fe80::1%eth0]', 'brackets that hold no address of a machine'],
    [`${long.slice(0, 65)}@example.com`, 'more than 64 octets before the @'],
    [`${'ü'.repeat(33)}@example.com`, 'more than 64 octets before the @'],
    [`anna@${long.slice(0, 64)}.com`, 'a part of the domain of more than 63 octets'],
    [`anna@${`${long.slice(0, 60)}.`.repeat(5)}com`, 'a domain of more than 255 octets'],
    [`anna@${`${long.slice(0, 49)}.`.repeat(5)}com`, 'more than 254 octets'],
    ['a'.repeat(1_000), 'longer than any address'],
  ])('%s is none', (text, problem) => {
    expect(parseAddress(text)).toEqual({ parts: null, problem });
  });
});

test('all of is_email', () => {
  const vectors = readSyntaxVectors();
  expect(vectors).toHaveLength(164);
  const wrong = vectors.filter(({ address, isAddress }) => (parseAddress(address).parts !== null) !== isAddress);
  expect(wrong).toEqual([]);
});

test('no text makes it throw, and no reason holds a piece of the text', () => {
  const piece = fc.constantFrom(
    '@',
    '.',
    '"',
    '\\',
    '(',
    ')',
    '[',
    ']',
    ' ',
    '\r\n ',
    'anna',
    'ü',
    '\u202e',
    '\ud800',
    'xn--a',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 4 })), { maxLength: 30 }), (pieces) => {
      const { parts, problem } = parseAddress(pieces.join(''));
      expect(parts === null).toBe(problem !== null);
      expect(problem ?? '').not.toContain('anna');
    }),
    { numRuns: 3_000 },
  );
});

test('a broken address takes no time', () => {
  const started = performance.now();
  for (const part of ['(', '"\\', 'a.', 'a@', '\r\n ', '[']) parseAddress(part.repeat(499).slice(0, 998));
  expect(performance.now() - started).toBeLessThan(1_000);
});
