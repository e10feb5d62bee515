/** HTTP_PROXY, HTTPS_PROXY and NO_PROXY, in either case, as Node and curl read them: lower case goes first. */
import type { ReadSetting } from './environment.ts';
import { SettingsError } from './errors.ts';
import type { Proxies } from './types.ts';

/** @throws SettingsError for a proxy that is no address */
export function toProxies(read: ReadSetting): Proxies {
  const of = (name: string): string | null => read(name.toLowerCase()) ?? read(name);
  const [http, https, none] = [of('HTTP_PROXY'), of('HTTPS_PROXY'), of('NO_PROXY')];
  return {
    ...(http !== null && { HTTP_PROXY: toAddress('HTTP_PROXY', http) }),
    ...(https !== null && { HTTPS_PROXY: toAddress('HTTPS_PROXY', https) }),
    ...(none !== null && { NO_PROXY: none }),
  };
}

/** The message does not repeat it: it may hold a password. */
function toAddress(name: string, text: string): string {
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return text;
  throw new SettingsError(`${name} is not the address of a proxy; it looks like http://proxy.example.com:3128`);
}

/** The proxy between here and an address; null: none. For Git, so that it goes the same way as Node. */
export function proxyFor(address: string, proxies: Proxies): string | null {
  const url = new URL(address);
  const proxy = url.protocol === 'https:' ? proxies.HTTPS_PROXY : proxies.HTTP_PROXY;
  if (proxy === undefined || isExempt(url, proxies.NO_PROXY ?? '')) return null;
  return proxy;
}

/** https://nodejs.org/docs/latest-v24.x/api/http.html#built-in-proxy-support */
function isExempt({ hostname, port, protocol }: URL, list: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, '').toLowerCase();
  const number = port === '' ? (protocol === 'https:' ? '443' : '80') : port;
  return list
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean)
    .some((entry) => matches(entry, host, number));
}

function matches(entry: string, host: string, port: string): boolean {
  if (entry === '*') return true;
  const [, name = entry, wanted] = /^(.*?[^:]):(\d+)$/.exec(entry) ?? [];
  if (wanted !== undefined && wanted !== port && !host.includes(':')) return false;
  if (wanted === undefined || host.includes(':')) return isNamed(entry, host);
  return isNamed(name, host);
}

function isNamed(name: string, host: string): boolean {
  const suffix = /^\*?(\..+)$/.exec(name)?.[1];
  return suffix === undefined ? name === host : host.endsWith(suffix) || host === suffix.slice(1);
}
