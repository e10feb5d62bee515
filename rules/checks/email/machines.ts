/** Addresses of machines in place of a domain. Loaded late: a hook has no time for Node's networking. */
import { BlockList, isIPv4, isIPv6 } from 'node:net';

/** RFC 5737, 3849, 9637 (documentation), 1918, 4193 (private), 1122, 4291 (this machine, this link), multicast and beyond. */
const unreachable = toList([
  ['192.0.2.0', 24],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['10.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['0.0.0.0', 8],
  ['224.0.0.0', 3],
  ['2001:db8::', 32],
  ['3fff::', 20],
  ['fc00::', 7],
  ['fe80::', 10],
  ['::', 127],
]);

function toList(networks: readonly (readonly [address: string, bits: number])[]): BlockList {
  const list = new BlockList();
  for (const [address, bits] of networks) list.addSubnet(address, bits, isIPv6(address) ? 'ipv6' : 'ipv4');
  return list;
}

/** `192.0.2.1` or `IPv6:2001:db8::1` (RFC 5321, 4.1.3) -> the address, or null. */
export function toMachine(text: string): string | null {
  const tagged = /^ipv6:/i.test(text) ? text.slice(5).toLowerCase() : null;
  if (tagged === null) return isIPv4(text) ? text : null;
  return isIPv6(tagged) ? tagged : null;
}

export function isUnreachable(address: string): boolean {
  return unreachable.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
}
