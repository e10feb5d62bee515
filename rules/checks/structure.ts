/** Values that carry a structure of their own: JWTs, private keys, ids with an account inside, base64 of JSON. */
import type { Check, ValueVerdict } from '../rule-types.ts';
import { base32Digits } from './digits.ts';
import { parsesAsKey } from './key-bytes.ts';
import { invalid, toCheck, unknown, valid } from './verdict.ts';

function decodeJson(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

/** What is longer may be only the beginning of a token. */
const longestToken = 30_000;

/** RFC 7519: header and claims are JSON, the header names an algorithm. */
const jwt: Check = {
  name: 'jwt',
  judge(value) {
    const [head = '', claims = '', signature = ''] = value.split('.');
    const header = decodeJson(head);
    if (!header || typeof header['alg'] !== 'string') return invalid('header is not JSON with an algorithm');
    if (header['alg'].toLowerCase() === 'none') return signature ? unknown('unsigned') : valid('unsigned', 'test');
    if (!signature && value.length > longestToken) return valid('longer than is looked at');
    const payload = decodeJson(claims);
    if (!payload) return 'enc' in header ? valid('encrypted JSON web token') : invalid('claims are not JSON');
    const names = new Set([payload['name'], payload['sub']]);
    if (names.has('John Doe') || names.has('1234567890')) return valid('the sample of jwt.io', 'test');
    return valid('header and claims decode');
  },
};

/** RFC 7468 and the formats inside: enough base64 that decodes to DER or to OpenSSH's own format. */
const privateKey: Check = {
  name: 'private-key',
  judge(value) {
    if (value.length > longestBlock) return judgeLong(value);
    const { body, isMostly } = readBlock(value);
    if (!hasEnd(value)) return judgeBeginning(isMostly);
    if (body.length < 64 || /^(.)\1*$/.test(body)) return invalid('no key behind the header');
    if (parsesAsKey(body)) return valid('the key decodes');
    if (!isMostly) return invalid('no key behind the header');
    if (/ENCRYPTED/.test(value.slice(0, 400))) return unknown('encrypted with a passphrase');
    return { ...unknown('cut off or made up: no key decodes'), milder: mostSteps };
  },
};

/** Base64 of a whole key, also over lines and out of string literals. */
const headerlessKey = toCheck(
  'private-key-der',
  (value) => parsesAsKey(value.replace(/\\[rn]|[^0-9A-Za-z+/]/g, '')),
  'the key decodes',
  'no key decodes',
);

/** From critical to low. */
const mostSteps = 3;

/** Other blocks of a key, whose rules say themselves what a whole one is. */
const keyBlock: Check = {
  name: 'key-block',
  judge: (value) => {
    if (value.length > longestBlock) return judgeLong(value);
    return hasEnd(value) ? unknown('from begin to end') : judgeBeginning(readBlock(value).isMostly);
  },
};

const hasEnd = (value: string): boolean => /-{4,5} ?END |Private-Lines: [0-9]/.test(value);

function judgeBeginning(isMostly: boolean): ValueVerdict {
  return isMostly ? unknown('longer than is looked at') : invalid('no key behind the header');
}

/** Between a beginning and an end that stand far apart, as in programs, a key is the last thing in front of the end. */
function judgeLong(value: string): ValueVerdict {
  const last = value.replace(/-{4,5} ?END [^-]*-{4,5}$/, '').slice(-200);
  const words = last.split(/\\+[nrt]|[\s"'`,+]+/).filter((word) => word !== '');
  const isKey = words.slice(-3).some((word) => /^[A-Za-z0-9+/=]{40,}$/.test(word));
  return isKey ? unknown('longer than is looked at') : invalid('no key in front of the end');
}

/** The base64 of a block, also out of string literals, and whether there is little else behind its headers (RFC 1421, 4.6). */
function readBlock(value: string): { readonly body: string; readonly isMostly: boolean } {
  const plain = value.replace(/&#?[0-9A-Za-z]{1,8};|<[^<>]{1,40}>/g, '\n');
  const [, ...lines] = plain.replace(/-{4,5} ?END .*$/s, '').split(/\\+[nrt]|[\r\n]|KEY(?: BLOCK)? ?-{4,5}/);
  const words = lines
    .filter((line) => !/^[\s"'#>*]*[A-Za-z][A-Za-z0-9-]*:\s/.test(line))
    .join(' ')
    .split(/[\s"'`,]+/);
  const encoded = words.filter((word) => /^[A-Za-z0-9+/=]{16,}$/.test(word));
  const size = (list: readonly string[]): number => list.reduce((sum, { length }) => sum + length, 0);
  const full = encoded.filter(({ length }) => length >= shortestLine);
  return { body: encoded.join('').replace(/=+$/, ''), isMostly: size(full) >= size(words) * leastEncoded };
}

const leastEncoded = 0.6;
/** What is longer was looked for behind the window of its rule. */
const longestBlock = 32_100;
/** A name in a program is shorter; the last line of a block may be as well. */
const shortestLine = 32;

/** AWS key ids hold the account number behind the prefix, halved; it has twelve digits. */
const awsKeyId = toCheck(
  'aws-key-id',
  (value) => {
    let bits = 0n;
    for (const character of value.slice(4, 14))
      bits = bits * 32n + BigInt(Math.max(0, base32Digits.indexOf(character)));
    return ((bits >> 2n) & 0x7fffffffff80n) >> 7n < 1_000_000_000_000n;
  },
  'holds an account number',
  'holds no account number',
);

/** Bits of randomness that letters alone never have: a digit and a letter, or two cases and a digit. */
const mixed = toCheck(
  'mixed',
  (value) => /[0-9]/.test(value) && /[A-Za-z]/.test(value),
  'letters and digits mixed',
  'letters or digits only',
);

const base64Json = toCheck(
  'base64-json',
  (value) => decodeJson(value.slice(value.indexOf('_') + 1).split('_')[0] ?? '') !== null || decodeJson(value) !== null,
  'decodes to JSON',
  'does not decode to JSON',
);

/** `user:password` in base64, as HTTP Basic (RFC 7617) and Docker keep it. */
const basicAuth = toCheck(
  'basic-auth',
  // The head of a JWT has a colon, too.
  (value) => /^(?!\{")[\x20-\x7e]+:[\x20-\x7e]+$/.test(Buffer.from(value, 'base64').toString('latin1')),
  'decodes to a user and a password',
  'does not decode to a user and a password',
);

/** BIP 173: the checksum of bech32, for age keys. */
const bech32: Check = toCheck(
  'bech32',
  (value) => {
    const lower = value.toLowerCase();
    const separator = lower.lastIndexOf('1');
    const digits = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
    const prefix = lower.slice(0, separator);
    const values = [
      ...[...prefix].map((c) => c.charCodeAt(0) >> 5),
      0,
      ...[...prefix].map((c) => c.charCodeAt(0) & 31),
      ...Array.from(lower.slice(separator + 1), (c) => digits.indexOf(c)),
    ];
    const generators = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
    let sum = 1;
    for (const five of values) {
      const top = sum >>> 25;
      sum = ((sum & 0x1ffffff) << 5) ^ five;
      for (const [index, generator] of generators.entries()) if ((top >> index) & 1) sum ^= generator;
    }
    return sum === 1;
  },
  'checksum holds',
  'checksum does not hold',
);

/** NKEYS of NATS: base32 of two bytes, a seed of 32, and CRC-16/XMODEM of both, low byte first. */
const natsSeed: Check = {
  name: 'nats-seed',
  judge(value) {
    const bytes = fromBase32(value);
    const sum = crc16(bytes.subarray(0, 34));
    if (bytes[34] === (sum & 0xff) && bytes[35] === sum >> 8) return valid('checksum holds');
    return { ...unknown('checksum does not hold'), milder: 1 };
  },
};

function fromBase32(text: string): Buffer {
  let bits = 0n;
  for (const character of text) bits = bits * 32n + BigInt(Math.max(0, base32Digits.indexOf(character)));
  // 58 characters are 290 bits, two more than 36 bytes have.
  return Buffer.from((bits >> 2n).toString(16).padStart(72, '0'), 'hex');
}

function crc16(bytes: Buffer): number {
  let sum = 0;
  for (const byte of bytes) {
    sum ^= byte << 8;
    for (let bit = 0; bit < 8; bit++) sum = (sum & 0x8000 ? (sum << 1) ^ 0x1021 : sum << 1) & 0xffff;
  }
  return sum;
}

export const structures: readonly Check[] = [
  jwt,
  privateKey,
  headerlessKey,
  keyBlock,
  awsKeyId,
  mixed,
  base64Json,
  basicAuth,
  bech32,
  natsSeed,
];
