/** What DNS says of domains, asked of a real name server on loopback. */
import type { Answer } from 'dns-packet';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  applyWord,
  checkAddress,
  domainToAsk,
  openDomainChecker,
  parseNameServer,
  type DomainWord,
} from '../../../scan/index.ts';
import { startDns, type Reply, type TestDns } from '../../support/dns.ts';

const mx = (name: string, exchange: string, ttl = 300): Answer => ({
  type: 'MX',
  name,
  ttl,
  data: { preference: 10, exchange },
});
const a = (name: string): Answer => ({ type: 'A', name, ttl: 300, data: '192.0.2.7' });
const alias = (name: string, data: string): Answer => ({ type: 'CNAME', name, ttl: 300, data });

const zone: Readonly<Record<string, Readonly<Record<string, Reply | null>>>> = {
  'with-mx.de': { MX: { answers: [mx('with-mx.de', 'mail.with-mx.de')] } },
  'null-mx.de': {
    MX: { answers: [{ type: 'MX', name: 'null-mx.de', ttl: 300, data: { preference: 0, exchange: '.' } }] },
  },
  'implicit.de': { MX: {}, A: { answers: [a('implicit.de')] } },
  'implicit6.de': {
    MX: {},
    A: {},
    AAAA: { answers: [{ type: 'AAAA', name: 'implicit6.de', ttl: 300, data: '2001:db8::7' }] },
  },
  'only-web.de': { MX: {}, A: {}, AAAA: {} },
  'gone.de': { MX: { code: 'NXDOMAIN' } },
  'broken.de': { MX: { code: 'SERVFAIL' } },
  'refused.de': { MX: { code: 'REFUSED' } },
  'silent.de': { MX: null },
  'half-silent.de': { MX: {}, A: null },
  'circle.de': { MX: { answers: [alias('circle.de', 'a.circle.de'), alias('a.circle.de', 'circle.de')] } },
  'alias.de': { MX: { answers: [alias('alias.de', 'x.with-mx.de'), mx('x.with-mx.de', 'mail.with-mx.de')] } },
  'cut.de': {
    MX: { isCut: true, answers: Array.from({ length: 60 }, (_, n) => mx('cut.de', `mail-number-${n}.cut.de`)) },
  },
  'forged.de': { MX: { isForged: true, answers: [mx('forged.de', 'mail.forged.de')] } },
  'short.de': { MX: { answers: [mx('short.de', 'mail.short.de', 5)] } },
};

let dns: TestDns;
beforeAll(async () => {
  dns = await startDns(
    (name, type) => zone[name]?.[type] ?? (zone[name]?.[type] === null ? null : zone[name] ? {} : { code: 'NXDOMAIN' }),
  );
});
afterAll(() => dns.close());

/** Who answers may take their time; who is silent shall not be waited for. */
const [patient, short] = [20_000, 400];
const checkerOf = (change: Parameters<typeof openDomainChecker>[0] = {}) =>
  openDomainChecker({ servers: [dns.server], timeout: patient, ...change });
const ask = async (domain: string): Promise<DomainWord | undefined> =>
  (await (await checkerOf({ timeout: domain.includes('silent') ? short : patient })).check([domain])).get(domain);

test.each([
  ['with-mx.de', 'takes-mail'],
  ['implicit.de', 'takes-mail'],
  ['implicit6.de', 'takes-mail'],
  ['alias.de', 'takes-mail'],
  ['forged.de', 'takes-mail'],
  ['null-mx.de', 'null-mx'],
  ['only-web.de', 'no-server'],
  ['gone.de', 'no-such-domain'],
  ['broken.de', 'unknown'],
  ['refused.de', 'unknown'],
  ['silent.de', 'unknown'],
  ['half-silent.de', 'unknown'],
  ['circle.de', 'unknown'],
])('%s: %s', async (domain, word) => {
  expect(await ask(domain)).toBe(word);
});

test('an answer that was cut off is asked for again over TCP', async () => {
  const before = dns.ways.length;
  expect(await ask('cut.de')).toBe('takes-mail');
  expect(dns.ways.slice(before)).toEqual(['udp', 'tcp']);
});

test('the next server is asked where one is silent', async () => {
  const dead = await startDns(() => null);
  const checker = await checkerOf({ servers: [dead.server, dns.server], timeout: 2_000 });
  expect((await checker.check(['with-mx.de'])).get('with-mx.de')).toBe('takes-mail');
  await dead.close();
});

test('a server that is not there is no answer', async () => {
  const dead = await startDns(() => null);
  await dead.close();
  const checker = await checkerOf({ servers: [dead.server], timeout: short });
  expect((await checker.check(['with-mx.de'])).get('with-mx.de')).toBe('unknown');
});

describe('manners', () => {
  test('each domain is asked about once while its answer holds, and again after', async () => {
    let now = 0;
    const checker = await checkerOf({ now: () => now });
    const count = (): number => dns.questions.filter((question) => question === 'MX short.de').length;
    const before = count();
    await checker.check(['short.de', 'short.de']);
    now = 4_900;
    await checker.check(['short.de']);
    expect(count() - before).toBe(1);
    now = 5_100;
    await checker.check(['short.de']);
    expect(count() - before).toBe(2);
  });

  test('no more than the limit, and the rest is said', async () => {
    const checker = await checkerOf({ limit: 3 });
    const words = await checker.check(Array.from({ length: 10 }, (_, number) => `many-${number}.de`));
    expect([...words.values()].filter((word) => word === 'not-asked')).toHaveLength(7);
  });

  test('in another order than the list', async () => {
    const names = Array.from({ length: 30 }, (_, number) => `order-${number}.de`);
    const before = dns.questions.length;
    await (await checkerOf()).check(names);
    const asked = dns.questions.slice(before).map((question) => question.slice(3));
    expect(asked.toSorted()).toEqual(names.toSorted());
    expect(asked).not.toEqual(names);
  });

  test.each([
    ['karoline.weber@mail.weber-logistik.co.uk', 'weber-logistik.co.uk'],
    ['karoline.weber@weber-logistik.de', 'weber-logistik.de'],
    ['karoline.weber@gmail.com', null],
    ['karoline.weber@example.com', null],
    ['karoline.weber@nothing.notatld', null],
    ['karoline.weber@[8.8.8.8]', null],
    ['no address', null],
  ])('of %s DNS learns %s', (address, domain) => {
    expect(domainToAsk(checkAddress(address))).toBe(domain);
  });
});

describe('what an answer does to a verdict', () => {
  test.each<[string, DomainWord, string]>([
    ['karo@weber-logistik.de', 'takes-mail', 'corporate'],
    ['karo@weber-logistik.de', 'no-such-domain', 'undeliverable'],
    ['karo@weber-logistik.de', 'null-mx', 'undeliverable'],
    ['karo@weber-logistik.de', 'no-server', 'undeliverable'],
    ['karo@weber-logistik.de', 'unknown', 'unknown'],
    ['karo@weber-logistik.de', 'not-asked', 'corporate'],
    ['karo@mail.weber-logistik.de', 'null-mx', 'corporate'],
    ['karo@mail.weber-logistik.de', 'no-server', 'corporate'],
    ['karo@mail.weber-logistik.de', 'no-such-domain', 'undeliverable'],
    ['info@weber-logistik.de', 'unknown', 'role'],
  ])('%s with %s is %s', (address, word, verdict) => {
    expect(applyWord(checkAddress(address), word).verdict).toBe(verdict);
  });
});

test.each([
  ['9.9.9.9', { address: '9.9.9.9', port: 53 }],
  ['127.0.0.1:5353', { address: '127.0.0.1', port: 5353 }],
  ['2620:fe::fe', { address: '2620:fe::fe', port: 53 }],
  ['[2620:fe::fe]:5353', { address: '2620:fe::fe', port: 5353 }],
  ['dns.example', null],
  ['9.9.9.9:0', null],
  ['9.9.9.9:99999', null],
])('%s as a name server', async (text, server) => {
  expect(await parseNameServer(text)).toEqual(server);
});
