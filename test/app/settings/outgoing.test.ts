/** Settings of what leaves this machine: proxies, and who is told of decisions. */
import { describe, expect, test } from 'vitest';
import { toAuditWebhook } from '../../../app/settings/audit.ts';
import { proxyFor, toProxies } from '../../../app/settings/proxy.ts';

const reading =
  (values: Readonly<Record<string, string>>) =>
  (name: string): string | null =>
    values[name] ?? null;

describe('proxies', () => {
  const proxies = { HTTP_PROXY: 'http://plain:1', HTTPS_PROXY: 'http://secure:2' };

  test('are chosen by the protocol of the address, lower case first', () => {
    expect(proxyFor('https://github.com', proxies)).toBe('http://secure:2');
    expect(proxyFor('http://github.com', proxies)).toBe('http://plain:1');
    expect(proxyFor('https://github.com', {})).toBeNull();
    expect(toProxies(reading({ https_proxy: 'http://a:1', HTTPS_PROXY: 'http://b:1', NO_PROXY: 'x' }))).toEqual({
      HTTPS_PROXY: 'http://a:1',
      NO_PROXY: 'x',
    });
  });

  test.each([
    ['github.example.com', true],
    ['GitHub.Example.com', true],
    ['.example.com', true],
    ['*.example.com', true],
    ['github.example.com:8443', true],
    ['a.b, *', true],
    ['example.com', false],
    ['github.example.com:443', false],
    ['hub.example.com', false],
    ['', false],
  ])('NO_PROXY=%s exempts https://github.example.com:8443: %s', (list, isExempt) => {
    const proxy = proxyFor('https://github.example.com:8443/api/v3', { ...proxies, NO_PROXY: list });
    expect(proxy === null).toBe(isExempt);
  });

  test('that are no address are refused without their password', () => {
    const refuse = (): unknown => toProxies(reading({ HTTPS_PROXY: 'socks5://me:hidden@proxy' }));
    expect(refuse).toThrow(/HTTPS_PROXY is not the address of a proxy/);
    expect(refuse).not.toThrow(/hidden/);
  });
});

describe('the audit webhook', () => {
  const secret = 'x'.repeat(16);
  const read = (url: string | null, key: string | null): unknown =>
    toAuditWebhook(
      reading({ ...(url !== null && { AUDIT_WEBHOOK_URL: url }), ...(key !== null && { AUDIT_WEBHOOK_SECRET: key }) }),
    );

  test('is https, or http on this machine', () => {
    expect(read(null, null)).toBeNull();
    expect(read('https://siem.example.com/in?token=t', secret)).toEqual({
      url: 'https://siem.example.com/in?token=t',
      secret,
    });
    for (const host of ['localhost', '127.0.0.1', '[::1]'])
      expect(read(`http://${host}:8080/`, secret)).toEqual({ url: `http://${host}:8080/`, secret });
  });

  test.each([
    'http://siem.example.com',
    'http://localhost.example.com',
    'https://me:pw@siem.example.com',
    'file:///x',
    'no',
  ])('refuses %s without repeating it', (url) => {
    expect(() => read(url, secret)).toThrow(/AUDIT_WEBHOOK_URL is not safe to report to/);
    expect(() => read(url, secret)).not.toThrow(new RegExp(`: ${url}`));
  });

  test('needs both, and a secret that is no short word', () => {
    expect(() => read('https://siem.example.com', null)).toThrow(/AUDIT_WEBHOOK_SECRET is missing/);
    expect(() => read('https://siem.example.com', 'short')).toThrow(/shorter than 16/);
    expect(() => read(null, secret)).toThrow(/AUDIT_WEBHOOK_URL is missing/);
  });
});
