/** Each check tells right from wrong, and knows what is made up. */
import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { checks } from '../../rules/index.ts';
import { make } from '../support/secrets.ts';

const judge = (name: string, value: string) => {
  const check = checks.get(name);
  if (!check) throw new Error(`no check ${name}`);
  return check.judge(value);
};

describe('cards', () => {
  test('Luhn and the network decide', () => {
    const card = make('{{card}}');
    expect(judge('card', card).status).toBe('valid');
    expect(judge('card', card.slice(0, -1) + ((Number(card.at(-1)) + 1) % 10)).status).toBe('invalid');
  });
  test.each(['4242 4242 4242 4242', '4111111111111111', '5555-5555-5555-4444', '378282246310005'])(
    '%s is a test card',
    (card) => {
      expect(judge('card', card).provenance).toBe('test');
    },
  );
});

describe('e-mail addresses', () => {
  test.each([
    ['anna@example.com', 'test'],
    ['x@foo.test', 'test'],
    ['noreply@github.com', 'public-contact'],
    ['123+bot@users.noreply.github.com', 'public-contact'],
    ['security@acme-shop.io', 'public-contact'],
    ['john.doe@acme-shop.io', 'test'],
  ])('%s is %s', (address, provenance) => {
    expect(judge('email', address)).toMatchObject({ status: 'valid', provenance });
  });
  test.each(['icon@2x.png', 'pkg@1.2.3', 'a..b@gmx.net', 'anna@nothing.notatld', 'a@-x.de'])('%s is none', (text) => {
    expect(judge('email', text).status).toBe('invalid');
  });
  test('a person is not excused', () => {
    expect(judge('email', 'karoline.weber@gmx.net')).not.toHaveProperty('provenance');
  });
});

describe('numbers of people', () => {
  test.each([
    ['card', '9860052345400932', 'invalid'],
    ['named-card', '9860052345400932', 'valid'],
    ['named-card', '9860 0523 4540 0932', 'valid'],
    ['named-card', '4111111111111111', 'valid'],
    ['named-card', '9860052345400933', 'invalid'],
    // Of a SIM card.
    ['named-card', '8949020000823651746', 'invalid'],
    ['us-ssn', '536-22-8726', 'unknown'],
    ['us-ssn', '000-12-3456', 'invalid'],
    ['us-ssn', '666-12-3456', 'invalid'],
    ['us-ssn', '078-05-1120', 'valid'],
    ['iban', 'DE89 3704 0044 0532 0130 00', 'valid'],
    ['iban', 'DE88 3704 0044 0532 0130 00', 'invalid'],
    ['phone', '+49 30 901820', 'valid'],
    ['phone', '+1 212 555 0123', 'valid'],
    ['phone', '+999 1234 5678', 'invalid'],
  ])('%s %s is %s', (name, value, status) => {
    expect(judge(name, value).status).toBe(status);
  });
  test('a generated IBAN holds', () => {
    expect(judge('iban', make('{{iban}}')).status).toBe('valid');
  });
  test.each(['+1 212 555 0123', '+44 20 7946 0842', '+44 7700 900842', '+44 1632 960842', '+44 161 496 0842'])(
    '%s is reserved for fiction',
    (number) => {
      expect(judge('phone', number)).toMatchObject({ status: 'valid', provenance: 'test' });
    },
  );

  test('numbers that are given are not test data', () => {
    expect(judge('phone', '+44 20 7946 1842').provenance).not.toBe('test');
  });
});

test('a private key is told from random text', () => {
  const pem = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type: 'pkcs8', format: 'pem' });
  expect(createPrivateKey(pem).type).toBe('private');
  expect(judge('private-key', String(pem)).status).toBe('valid');
});
