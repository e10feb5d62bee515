/** Whose address it is: by its domain, then by its name. */
import { describe, expect, test } from 'vitest';
import { checks, classifyAddress, parseAddress, suggestDomain, wellKnownProviders } from '../../../rules/index.ts';
import { disposable, providers } from '../../../rules/checks/email/email-lists.ts';
import { relayDomains } from '../../../rules/checks/email/domains.ts';

function verdictOf(address: string, own: readonly string[] = []): string {
  const { parts } = parseAddress(address);
  return parts ? classifyAddress(parts, new Set(own)).verdict : 'malformed';
}

describe('verdicts', () => {
  test.each([
    ['anna@example.com', 'reserved'],
    ['anna@mail.example.org', 'reserved'],
    ['anna@shop.test', 'reserved'],
    ['anna@printer.local', 'reserved'],
    ['anna@[192.0.2.7]', 'reserved'],
    ['anna@[IPv6:2001:db8::7]', 'reserved'],
    ['anna@[8.8.8.8]', 'unknown'],
    ['karoline.weber@foo.com', 'test'],
    ['john.doe@weber-logistik.de', 'test'],
    ['test12@weber-logistik.de', 'test'],
    ['your-email@weber-logistik.de', 'test'],
    ['a@b.co', 'test'],
    ['AdaLindqvist@rhyta.com', 'synthetic'],
    ['12345+anna@users.noreply.github.com', 'system'],
    ['no-reply@weber-logistik.de', 'system'],
    ['bounce+7f3=anna@weber-logistik.de', 'system'],
    ['build@proj-123.iam.gserviceaccount.com', 'system'],
    ['info@weber-logistik.de', 'role'],
    ['einkauf-team@weber-logistik.de', 'role'],
    ['purchasing@weber-logistik.de', 'role'],
    ['ruby-core@googlegroups.com', 'role'],
    ['karoline@yopmail.com', 'disposable'],
    ['x7f3k2@privaterelay.appleid.com', 'relay'],
    ['karoline.weber@mozmail.com', 'relay'],
    ['karoline.weber@duck.com', 'relay'],
    ['karoline.weber@gmx.net', 'freemail'],
    ['karoline.weber@mail.ru', 'freemail'],
    ['karoline.weber@me.com', 'freemail'],
    ['karoline.weber@list.ru', 'freemail'],
    ['anna.dev@gmail.com', 'freemail'],
    ['sydney@gmail.com', 'freemail'],
    ['me@karoline-weber.de', 'corporate'],
    ['c@sa3.org', 'corporate'],
    ['s1234567@uni-bonn.de', 'corporate'],
    ['sydney@weber-logistik.de', 'corporate'],
    ['karoline@nic.in', 'corporate'],
    ['karoline@bücher.de', 'corporate'],
    ['karoline@weber.con', 'undeliverable'],
    ['karoline@laptop', 'undeliverable'],
    ['karoline@10.0.0.7', 'undeliverable'],
    ['icon@2x.png', 'undeliverable'],
    ['pkg@1.2.3', 'undeliverable'],
  ])('%s is %s', (address, verdict) => {
    expect(verdictOf(address)).toBe(verdict);
  });

  test('own domains are staff, below them as well, whatever the name', () => {
    expect(verdictOf('karoline@weber-logistik.de', ['weber-logistik.de'])).toBe('own-staff');
    expect(verdictOf('info@mail.weber-logistik.de', ['weber-logistik.de'])).toBe('own-staff');
    expect(verdictOf('karoline@notweber-logistik.de', ['weber-logistik.de'])).toBe('corporate');
  });

  test('no well-known provider and no relay is called a throw-away or anything but what it is', () => {
    const domains = [...wellKnownProviders].map((domain) => [domain, 'freemail'] as const);
    const relays = [...relayDomains].map((domain) => [domain, 'relay'] as const);
    expect(
      [...domains, ...relays].filter(([domain, verdict]) => verdictOf(`karoline.weber@${domain}`) !== verdict),
    ).toEqual([]);
    expect(disposable.size).toBeGreaterThan(5_000);
    expect(providers.size).toBeGreaterThan(3_000);
  });

  test('providers with a domain in each country are providers in each country', () => {
    for (const domain of ['hotmail.ch', 'yahoo.co.nz', 'outlook.com.ar', 'gmx.es'])
      expect(verdictOf(`karoline.weber@${domain}`)).toBe('freemail');
    for (const domain of ['my-hotmail.ch', 'live.acme.fr', 'yahoo.company'])
      expect(verdictOf(`karoline.weber@${domain}`)).toBe('corporate');
  });

  test('domains of companies, universities and projects are neither throw-away nor free', () => {
    const domains =
      'google.com microsoft.com apple.com amazon.com github.com gitlab.com debian.org apache.org redhat.com ibm.com mit.edu stanford.edu ox.ac.uk sap.com siemens.com bmw.de kernel.org gnu.org mozilla.org python.org w3.org ietf.org bund.de gov.uk who.int un.org nasa.gov bbc.co.uk lemonde.fr zeit.de';
    expect(domains.split(' ').filter((domain) => verdictOf(`karoline.weber@${domain}`) !== 'corporate')).toEqual([]);
  });
});

describe('misspelt domains', () => {
  test.each([
    ['gmial.com', 'gmail.com'],
    ['gamil.com', 'gmail.com'],
    ['gmil.com', 'gmail.com'],
    ['gmaill.com', 'gmail.com'],
    ['gmail.con', 'gmail.com'],
    ['gmail.co', 'gmail.com'],
    ['gmial.cmo', 'gmail.com'],
    ['hotmial.com', 'hotmail.com'],
    ['hotmal.com', 'hotmail.com'],
    ['outlok.com', 'outlook.com'],
    ['yahooo.co.uk', 'yahoo.co.uk'],
    ['googlemial.com', 'googlemail.com'],
    ['icloud.cm', 'icloud.com'],
    ['weber-logistik.con', 'weber-logistik.com'],
    ['mail.weber.con', 'mail.weber.com'],
  ])('%s was meant to be %s', (wrong, right) => {
    expect(suggestDomain(wrong)).toBe(right);
  });

  const untouched =
    'gmail.com ymail.com email.com mail.com mail.ru gmx.com web.de live.co.uk yahoo.fi privaterelay.appleid.com yopmail.com weber-logistik.com outbook.de google.com wep.de fmail.com weber.test weber.co localhost nothing.notatld';
  test.each(untouched.split(' '))('%s is left alone', (domain) => {
    expect(suggestDomain(domain)).toBe(null);
  });

  test('none of the domains that are known is corrected', () => {
    expect([...wellKnownProviders, ...relayDomains].filter((domain) => suggestDomain(domain) !== null)).toEqual([]);
  });
});

describe('the check that packs ask for', () => {
  const judge = checks.get('email')?.judge;
  test('a person with a misspelt domain is one all the same', () => {
    expect(judge?.('karoline.weber@gmail.con')).toEqual({ status: 'unknown', evidence: 'a misspelt domain' });
    expect(judge?.('karoline.weber@nothing.notatld').status).toBe('invalid');
  });
  test('a template is no address', () => {
    for (const text of ['%s@gmx.net', '${user}@gmx.net', "'anna@gmx.net"]) expect(judge?.(text).status).toBe('invalid');
  });
});
