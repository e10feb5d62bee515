/** Values in the public shapes of many vendors, made apart from our rules so that both can be wrong alone. */
import { createHash, createHmac, generateKeyPairSync } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { alphabets, type Random } from './random.ts';

const { base32, base62, base64, base64url, digits, hex, letters, alphanumericLower } = alphabets;

export type Make = (random: Random) => string;

/** A fixed start and random characters behind it. */
const prefixed =
  (prefix: string, alphabet: string, length: number): Make =>
  (random) =>
    prefix + random.text(alphabet, length);

/** GitHub and npm: six base62 digits of the CRC32 of the 30 random characters. */
const withCrcBase62 =
  (prefix: string): Make =>
  (random) => {
    const body = random.text(base62, 30);
    return `${prefix}${body}${toBase(crc32(body), base62).padStart(6, '0')}`;
  };

function toBase(value: number, alphabet: string): string {
  const rest = Math.floor(value / alphabet.length);
  return (rest > 0 ? toBase(rest, alphabet) : '') + (alphabet[value % alphabet.length] ?? '');
}

/** AWS: the account number, shifted by seven bits, stands behind the prefix in base32. */
const awsKeyId: Make = (random) => {
  const account = BigInt(random.text('123456789', 12));
  const random80 = BigInt(`0x${random.text(hex, 20)}`);
  // 80 bits: one that is always set, 40 of the account, the rest random.
  const bits = (1n << 79n) | (account << 39n) | (random80 & ((1n << 39n) - 1n));
  const digit = (index: number): string => base32[Number((bits >> BigInt(75 - 5 * index)) & 31n)] ?? '';
  return `AKIA${Array.from({ length: 16 }, (_, index) => digit(index)).join('')}`;
};

/** Forty characters of all three classes, as AWS issues them. */
const awsSecret: Make = (random) => {
  const text = random.text(base64, 40);
  return /[A-Z]/.test(text) && /[a-z]/.test(text) && /\d/.test(text) ? text : awsSecret(random);
};

/** GitHub: the eight characters behind the first 77 are their SHA-256 in base32. */
const githubFineGrained: Make = (random) => {
  const head = `github_pat_${random.text(base62, 22)}_${random.text(base62, 43)}`;
  return `${head}${toBase32(createHash('sha256').update(head).digest()).slice(0, 8)}${random.text(base62, 8)}`;
};

function toBase32(bytes: Buffer): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{5}/g) ?? []).map((five) => base32[Number.parseInt(five, 2)] ?? '').join('');
}

/** GitLab's routable form: payload, its length in base 36, CRC32 of all before in base 36. */
const gitlabRoutable: Make = (random) => {
  const payload = Buffer.from(`o:1\nu:${random.text('123456789', 4)}\n${random.text(hex, 24)}`).toString('base64url');
  const head = `glpat-${payload}.${payload.length.toString(36).padStart(2, '0')}`;
  return head + crc32(head).toString(36).padStart(7, '0');
};

/** Grafana: little-endian CRC32 of what stands before the last underscore. */
const grafana: Make = (random) => {
  const head = `glsa_${random.text(base62, 32)}`;
  const sum = Buffer.alloc(4);
  sum.writeUInt32LE(crc32(head));
  return `${head}_${sum.toString('hex')}`;
};

/** Atlassian: CRC32 of all before, with the equals sign. */
const atlassian: Make = (random) => {
  const head = `ATATT3xFfGF0${random.text(base64url, 171)}=`;
  return head + crc32(head).toString(16).padStart(8, '0').toUpperCase();
};

/** PyPI: a macaroon (version 2) whose location is the index and whose identifier is random. */
const pypi: Make = (random) => {
  const field = (type: number, value: Buffer): Buffer => Buffer.concat([Buffer.from([type, value.length]), value]);
  const identifier = Buffer.from(random.uuid());
  const parts = [Buffer.from([2]), field(1, Buffer.from('pypi.org')), field(2, identifier), Buffer.from([0])];
  const caveat = field(2, Buffer.from(JSON.stringify({ version: 1, permissions: 'user' })));
  const macaroon = Buffer.concat([...parts, caveat, Buffer.from([0, 0]), field(6, random.bytes(32))]);
  return `pypi-${macaroon.toString('base64url')}`;
};

/** RFC 7519, really signed. */
const jwt: Make = (random) => {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const claims = { iss: 'accounts.fabrikam.dev', sub: random.uuid(), scope: 'orders:write', iat: 1_767_600_000 };
  const head = `${part({ alg: 'HS256', typ: 'JWT' })}.${part(claims)}`;
  return `${head}.${createHmac('sha256', random.bytes(32)).update(head).digest('base64url')}`;
};

/** Discord: the decimal user id in base64, a time, a signature. */
const discordBot: Make = (random) => {
  const id = Buffer.from(`1${random.text(digits, 17)}`).toString('base64url');
  return `${id}.G${random.text(base64url, 5)}.${random.text(base64url, 38)}`;
};

/** A password as a generator in a browser makes it; no characters that need escapes in URLs. */
const password: Make = (random) => {
  const text = random.text(`${base62}-_.~`, 20);
  return /\d/.test(text) && /[A-Z]/.test(text) ? text : password(random);
};

/** A password as a person chooses it. */
const chosenPassword: Make = (random) =>
  `${random.pick(['Tulpen', 'Regatta', 'Ziegel', 'Kompass'], 'Kompass')}-${random.text(digits, 4)}!${random.pick(['Hafen', 'Wolke', 'Birke'], 'Birke')}`;

const slackWebhook: Make = (random) => {
  const part = (prefix: string): string => prefix + random.text(`${alphabets.upper}${digits}`, 10);
  return `https://hooks.slack.com/services/${part('T')}/${part('B')}/${random.text(base62, 24)}`;
};

/** PEM by Node's own crypto; unlike the rest it does not repeat for a seed. */
const rsaKey: Make = () =>
  generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs1', format: 'pem' }).toString();
const ecKey: Make = () =>
  generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type: 'sec1', format: 'pem' }).toString();
const pkcs8Key: Make = () =>
  generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

export const tokens = {
  airtable: (random) => `pat${random.text(base62, 14)}.${random.text(hex, 64)}`,
  anthropic: (random) => `sk-ant-api03-${random.text(base64url, 93)}AA`,
  atlassian,
  awsKeyId,
  awsSecret,
  azureEntra: (random) => `${random.text(base62, 3)}8Q~${random.text(`${base62}~.-`, 34)}`,
  azureStorage: (random) => `${random.text(base64, 76)}+ASt${random.text(base64, 5)}A==`,
  chosenPassword,
  cloudflare: prefixed('', base64url, 40),
  databricks: prefixed('dapi', hex, 32),
  datadog: prefixed('', hex, 32),
  digitalocean: prefixed('dop_v1_', hex, 64),
  discordBot,
  discordWebhook: (random) =>
    `https://discord.com/api/webhooks/1${random.text(digits, 18)}/${random.text(base64url, 68)}`,
  dockerPat: prefixed('dckr_pat_', base64url, 27),
  ecKey,
  githubClassic: withCrcBase62('ghp_'),
  githubFineGrained,
  githubServer: withCrcBase62('ghs_'),
  gitlab: prefixed('glpat-', base64url, 20),
  gitlabRoutable,
  googleApi: prefixed('AIzaSy', base64url, 33),
  googleOauth: prefixed('GOCSPX-', base64url, 28),
  grafana,
  hex32: prefixed('', hex, 32),
  heroku: (random) => random.uuid(),
  herokuNew: prefixed('HRKU-AA', base64url, 58),
  huggingFace: prefixed('hf_', letters, 34),
  jwt,
  linear: prefixed('lin_api_', base62, 40),
  mailgun: (random) => `${random.text(hex, 32)}-${random.text(hex, 8)}-${random.text(hex, 8)}`,
  notion: (random) => `ntn_${random.text(digits, 11)}${random.text(base62, 35)}`,
  npm: withCrcBase62('npm_'),
  openai: (random) => `sk-proj-${random.text(base64url, 74)}T3BlbkFJ${random.text(base64url, 74)}`,
  password,
  pkcs8Key,
  postman: (random) => `PMAK-${random.text(hex, 24)}-${random.text(hex, 34)}`,
  pypi,
  rsaKey,
  sendgrid: (random) => `SG.${random.text(base64url, 22)}.${random.text(base64url, 43)}`,
  shopify: prefixed('shpat_', hex, 32),
  slackBot: (random) =>
    `xoxb-${random.text('123456789', 12)}-${random.text('123456789', 13)}-${random.text(base62, 24)}`,
  slackWebhook,
  stripe: prefixed('sk_live_', base62, 99),
  telegram: (random) => `${random.text('123456789', 10)}:AA${random.text(base64url, 33)}`,
  terraform: (random) => `${random.text(base62, 14)}.atlasv1.${random.text(base62, 67)}`,
  twilioAccount: prefixed('AC', hex, 32),
  vault: prefixed('hvs.', base64url, 92),
  alphanumeric32: prefixed('', alphanumericLower, 32),
} satisfies Record<string, Make>;
