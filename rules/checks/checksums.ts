/** Checksums inside tokens. Which vendor uses which is in the packs; measured on published samples. */
import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import type { Checksum } from '../rule-types.ts';
import { base32Digits } from './digits.ts';
import { toChecksum } from './verdict.ts';

const base62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const base62LowerFirst = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

function toBase(value: number, digits: string, width: number): string {
  let text = '';
  for (let rest = value; rest > 0; rest = Math.floor(rest / digits.length))
    text = (digits[rest % digits.length] ?? '') + text;
  return text.padStart(width, digits[0]);
}

const body = (head: string): string => head.slice(head.indexOf('_') + 1);
const hex8 = (value: number): string => value.toString(16).padStart(8, '0');

function littleEndianHex(value: number): string {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes.toString('hex');
}

function base32(bytes: Buffer): string {
  let bits = '';
  for (const byte of bytes) bits += byte.toString(2).padStart(8, '0');
  return (bits.match(/.{5}/g) ?? []).map((five) => base32Digits[Number.parseInt(five, 2)] ?? '').join('');
}

export const checksums: readonly Checksum[] = [
  /** GitHub, npm, Vercel: of what stands behind the first underscore. */
  toChecksum('crc32-base62', 6, (head) => toBase(crc32(body(head)), base62, 6)),
  /** Deno: of prefix and body. */
  toChecksum('crc32-base62-whole', 6, (head) => toBase(crc32(head), base62, 6)),
  /** Apify: of prefix and body, small letters first. */
  toChecksum('crc32-base62-lower-first', 6, (head) => toBase(crc32(head), base62LowerFirst, 6)),
  /** Zuplo, Canva. */
  toChecksum('crc32-hex', 8, (head) => hex8(crc32(body(head)))),
  /** Atlassian, Bitbucket. */
  toChecksum('crc32-hex-upper', 8, (head) => hex8(crc32(head)).toUpperCase()),
  /** Grafana service accounts: little-endian, of the first 37 characters. */
  toChecksum('crc32-hex-little-endian', 8, (head) => littleEndianHex(crc32(head.replace(/_$/, '')))),
  /** GitLab routable tokens: of everything before, base 36. */
  toChecksum('crc32-base36', 7, (head) => crc32(head).toString(36).padStart(7, '0')),
  /** GitHub fine-grained tokens: first eight characters of base32(SHA-256) of the 77 before; eight more follow. */
  toChecksum('github-fine-grained', 8, (head) => base32(createHash('sha256').update(head).digest()).slice(0, 8), 8),
  /** Confluent: base64 of the little-endian CRC32. */
  toChecksum('crc32-base64-little-endian', 6, (head) =>
    Buffer.from(littleEndianHex(crc32(head)), 'hex')
      .toString('base64')
      .slice(0, 6),
  ),
];
