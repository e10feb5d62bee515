/** Every container that is recognised, with its reader: the one list of them. */
import { RecentHeads } from '../values/recent-heads.ts';
import { isBrotli, isDeflate, isZlib } from './compression/streams.ts';
import { isArmour } from './encodings/armoured-files.ts';
import { isWide } from './encodings/wide.ts';
import { isOfReferences, isPercentEncoded, isQuotedPrintable, isRichText } from './encodings/written.ts';
import { hasBytes, toLatin1 } from './kinds/bytes.ts';
import {
  headSize,
  isBinary,
  recogniseEncodedKind,
  recogniseKind,
  recogniseStructure,
  toReason,
} from './kinds/index.ts';
import { openedKinds } from './opened-kinds.ts';
import { findPdf, isPdf } from './pdf/pdf-head.ts';
import type { ContainerReader } from './types.ts';

export interface ContainerFormat {
  readonly name: string;
  readonly recognise: (head: Uint8Array) => boolean;
  /** It is known by what its text says. */
  readonly isText?: true;
  /** Loaded when the first one is met. Null: it is not opened. */
  readonly load: (() => Promise<ContainerReader>) | null;
}

const rewritten = (): Promise<typeof import('./encodings/rewritten.ts')> => import('./encodings/rewritten.ts');

/** First match wins. Sources: the formats' own specifications. */
export const formats: readonly ContainerFormat[] = [
  {
    name: 'zip archive (or office file, jar, …)',
    // The last one begins an archive in several files.
    recognise: (head) => ['PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08'].some((mark) => hasBytes(head, 0, mark)),
    load: async () => (await import('./zip/zip.ts')).readZip,
  },
  {
    name: 'gzip',
    recognise: magic('\x1f\x8b\x08'),
    load: async () => (await import('./compression/gzip.ts')).readGzip,
  },
  {
    name: 'zstandard',
    recognise: isZstandard,
    load: async () => (await import('./compression/zstandard.ts')).readZstandard,
  },
  { name: 'bzip2', recognise: isBzip2, load: async () => (await import('./compression/bzip2.ts')).readBzip2 },
  { name: 'xz', recognise: magic('\xfd7zXZ\0'), load: async () => (await import('./compression/xz.ts')).readXz },
  { name: 'tar archive', recognise: isTar, load: async () => (await import('./tar/tar.ts')).readTar },
  { name: 'PDF', recognise: isPdf, load: async () => (await import('./pdf/pdf.ts')).readPdf },
  {
    name: 'SQLite database',
    recognise: magic('SQLite format 3\0'),
    load: async () => (await import('./sqlite/sqlite.ts')).readSqlite,
  },
  {
    name: 'SQLite write-ahead log or journal',
    recognise: (head) => logMarks.some((mark) => hasBytes(head, 0, mark)),
    load: async () => (await import('./sqlite/sqlite.ts')).readSqlite,
  },
  { name: 'Parquet', recognise: isParquet, load: async () => (await import('./parquet/parquet.ts')).readParquet },
  { name: 'Avro', recognise: magic('Obj\x01'), load: async () => (await import('./avro/avro.ts')).readAvro },
  {
    name: 'Microsoft compound file',
    recognise: magic('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'),
    load: async () => (await import('./compound/compound.ts')).readCompound,
  },
  {
    name: 'binary property list',
    recognise: magic('bplist0'),
    load: async () => (await import('./property-list/property-list.ts')).readPropertyList,
  },
  {
    name: 'PostgreSQL dump',
    recognise: isPostgresDump,
    load: async () => (await import('./postgres/custom-dump.ts')).readPostgresDump,
  },
  {
    name: 'PostgreSQL COPY (binary)',
    recognise: magic('PGCOPY\n\xff\r\n\0'),
    load: async () => (await import('./postgres/copy-binary.ts')).readCopyBinary,
  },
  { name: 'lz4', recognise: isLz4, load: async () => (await import('./compression/lz4.ts')).readLz4 },
  { name: 'Redis database', recognise: magic('REDIS0'), load: async () => (await import('./redis/rdb.ts')).readRedis },
  {
    name: 'commands of Redis',
    isText: true,
    recognise: isOfCommands,
    load: async () => (await import('./redis/commands.ts')).readCommands,
  },
  {
    name: 'program file with UTF-16 texts',
    recognise: isWide,
    load: async () => (await import('./encodings/wide.ts')).readWide,
  },
  {
    name: 'mailbox',
    isText: true,
    recognise: isMailbox,
    load: async () => (await import('./mail/mail.ts')).readMailbox,
  },
  { name: 'e-mail', isText: true, recognise: isMail, load: async () => (await import('./mail/mail.ts')).readMail },
  {
    name: 'encoded file',
    isText: true,
    recognise: isArmour,
    load: async () => (await import('./encodings/armour.ts')).readArmour,
  },
  { name: 'PHP objects', isText: true, recognise: isPhp, load: async () => (await import('./objects/php.ts')).readPhp },
  { name: 'rich text (RTF)', isText: true, recognise: isRichText, load: async () => (await rewritten()).readRichText },
  {
    name: 'percent-encoded text',
    isText: true,
    recognise: isPercentEncoded,
    load: async () => (await rewritten()).readPercentEncoded,
  },
  {
    name: 'text of character references',
    isText: true,
    recognise: isOfReferences,
    load: async () => (await rewritten()).readReferences,
  },
  {
    name: 'quoted-printable text',
    isText: true,
    recognise: isQuotedPrintable,
    load: async () => (await rewritten()).readQuotedPrintable,
  },
  {
    name: 'PDF behind something else',
    recognise: (head) => findPdf(head) > 0,
    load: async () => (await import('./pdf/pdf.ts')).readPdfBehind,
  },
  { name: 'zlib', recognise: isZlib, load: async () => (await import('./bare.ts')).readZlib },
];

const logMarks = ['\x37\x7f\x06\x82', '\x37\x7f\x06\x83', '\xd9\xd5\x05\xf9\x20\xa1\x63\xd7'];

/** Bytes that are enough to know any of them by. */
export { headSize } from './kinds/index.ts';

/** Known by undoing their beginning, which takes its time: asked of documents only. */
export const streams: readonly ContainerFormat[] = [
  { name: 'brotli', recognise: isBrotli, load: async () => (await import('./bare.ts')).readBrotli },
  { name: 'deflate', recognise: isDeflate, load: async () => (await import('./bare.ts')).readDeflate },
];

const documents = new RecentHeads<ContainerFormat | null>();

/** What a document is, by whatever shows it. `head`: its first `headSize` bytes. */
export const recogniseDocument = (head: Uint8Array): ContainerFormat | null => documents.get(head, findFormat);

function findFormat(head: Uint8Array): ContainerFormat | null {
  return recogniseFormat(head) ?? streams.find(({ recognise }) => recognise(head)) ?? recogniseOpened(head);
}

/** By the registry of kinds, whose structures are gone through where no text begins so. */
function recogniseOpened(head: Uint8Array): ContainerFormat | null {
  const mayBePacked = isBinary(head) || (head[0] ?? 0) >= 0x80;
  const known = recogniseKind(head) ?? (mayBePacked ? recogniseStructure(head, head.length < headSize) : null);
  const load = known && openedKinds.get(known.kind.name);
  return load ? { name: known.kind.name, recognise: () => true, load } : null;
}

/** What is named and not opened, of what stands encoded in a text. */
export function recogniseUnopened(head: Uint8Array): ContainerFormat | null {
  const known = recogniseEncodedKind(head);
  return known?.verdict === 'not-covered' ? { name: toReason(known.kind), recognise: () => true, load: null } : null;
}

/** By its first bytes. */
export function recogniseFormat(head: Uint8Array): ContainerFormat | null {
  return formats.find(({ recognise }) => recognise(head)) ?? null;
}

/** As `recogniseFormat`, of bytes that are no text. */
export function recogniseMagic(head: Uint8Array): ContainerFormat | null {
  return formats.find(({ isText, recognise }) => !isText && recognise(head)) ?? null;
}

function magic(bytes: string): (head: Uint8Array) => boolean {
  return (head) => hasBytes(head, 0, bytes);
}

/** A frame, or one to be skipped (RFC 8878, section 3.1). */
function isZstandard(head: Uint8Array): boolean {
  if (hasBytes(head, 0, '\x28\xb5\x2f\xfd')) return true;
  return (head[0] ?? 0) >> 4 === 5 && hasBytes(head, 1, '\x2a\x4d\x18');
}

/** A text may begin with the same letters; a block begins with the digits of pi, an empty file with those of its root. */
function isBzip2(head: Uint8Array): boolean {
  if (!hasBytes(head, 0, 'BZh') || (head[3] ?? 0) < 0x31 || (head[3] ?? 0) > 0x39) return false;
  return hasBytes(head, 4, '\x31\x41\x59\x26\x53\x59') || hasBytes(head, 4, '\x17\x72\x45\x38\x50\x90');
}

/** The sum of the first header, its own field read as spaces (POSIX ustar); older ones have nothing else to go by. */
function isTar(head: Uint8Array): boolean {
  if (head.length < 512 || head[0] === 0) return false;
  const field = Buffer.from(head.subarray(148, 156)).toString('latin1').replaceAll('\0', ' ').trim();
  if (!/^[0-7]{1,7}$/.test(field)) return false;
  let sum = 0;
  for (let at = 0; at < 512; at++) sum += at >= 148 && at < 156 ? 32 : (head[at] ?? 0);
  return sum === Number.parseInt(field, 8);
}

/** Of a version, sizes of numbers and a format that there are. */
function isPostgresDump(head: Uint8Array): boolean {
  return hasBytes(head, 0, 'PGDMP\x01') && (head[8] ?? 0) > 0 && (head[8] ?? 0) <= 8 && (head[10] ?? 0) <= 5;
}

/** A frame of the first and only version, or a legacy one. */
function isLz4(head: Uint8Array): boolean {
  if (hasBytes(head, 0, '\x04\x22\x4d\x18')) return (head[4] ?? 0) >> 6 === 1;
  return hasBytes(head, 0, '\x02\x21\x4c\x18');
}

/** An array or an object of serialize(), with its first key. */
function isPhp(head: Uint8Array): boolean {
  if (head[1] !== 0x3a || (head[0] !== 0x61 && head[0] !== 0x4f)) return false;
  return /^(?:a:\d{1,9}|O:\d{1,4}:"[\w\\]{1,200}":\d{1,5}):\{(?:i:-?\d{1,19};|s:\d{1,9}:")/.test(
    toLatin1(head, 0, 400),
  );
}

/** An append-only file, or a script whose lines write hashes and values. */
function isOfCommands(head: Uint8Array): boolean {
  if (head[0] === 0x2a) return /^\*\d{1,7}\r\n\$\d{1,9}\r\n[A-Za-z.]{2,20}\r\n/.test(toLatin1(head, 0, 60));
  // H, S, J, and in small.
  if (![0x48, 0x53, 0x4a].includes((head[0] ?? 0) & 0xdf)) return false;
  return /^(?:(?:H(?:M?SET|SETNX)|SET(?:EX|NX)?|JSON\.SET) [^\s=]{1,200} \S[^\r\n]*\r?\n){3}/i.test(toLatin1(head));
}

function isParquet(head: Uint8Array): boolean {
  return hasBytes(head, 0, 'PAR1') || hasBytes(head, 0, 'PARE');
}

function isMailbox(head: Uint8Array): boolean {
  if (!hasBytes(head, 0, 'From ')) return false;
  const text = toLatin1(head);
  return hasMailHeaders(text.slice(text.indexOf('\n') + 1));
}

function isMail(head: Uint8Array): boolean {
  // Most texts are ruled out by their first word.
  let at = 0;
  while (at < 62 && isFieldCharacter(head[at] ?? 0)) at++;
  return at > 1 && head[at] === 0x3a && hasMailHeaders(toLatin1(head));
}

function isFieldCharacter(byte: number): boolean {
  return (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a) || byte === 0x2d;
}

const fieldLine = /^([A-Za-z][A-Za-z0-9-]{1,60}):/;
const telling = new Set(['received', 'return-path', 'message-id', 'mime-version', 'delivered-to', 'dkim-signature']);
const usual = new Set(['from', 'to', 'subject', 'date', 'content-type', 'reply-to', 'cc', 'sender']);

/** RFC 5322: fields, one of which only mails have, and two more that they usually have. */
function hasMailHeaders(text: string): boolean {
  const names = new Set<string>();
  for (const line of text.split('\n').slice(0, 200)) {
    if (line.trim() === '') break;
    const name = fieldLine.exec(line)?.[1];
    if (name === undefined && !/^[ \t]/.test(line)) return false;
    if (name !== undefined) names.add(name.toLowerCase());
    const seen = [...names];
    if (seen.some((each) => telling.has(each)) && seen.filter((each) => usual.has(each)).length >= 2) return true;
  }
  return false;
}
