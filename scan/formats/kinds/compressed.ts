/** What was compressed or encrypted: the same bytes say nothing until they are undone. */
import { byteAt, hasBytes, toLatin1, u16be, u32be, u32le } from './bytes.ts';
import { isSnappy } from './structures/snappy.ts';
import type { ContentKind } from './types.ts';

const unpack = 'unpack it, or keep it out of the repository';
const decrypt = 'only who has the key can look: accept it by name where that is meant';

export const compressed: readonly ContentKind[] = [
  {
    name: 'lz4 of another kind',
    magic: ['\x03\x21\x4c\x18', 'LZ4Block'],
    remedy: 'lz4 -d unpacks it',
    source: 'lz4, lz4_Frame_format.md',
  },
  { name: 'lz4 of Mozilla', magic: ['mozLz40\0'], remedy: unpack, source: 'Mozilla, Compression.cpp' },
  {
    name: 'LZMA',
    magic: ['\x5d\0\0', '\x5d\0\x80', '\x6d\0\0'],
    test: isLzma,
    isProven: true,
    remedy: 'xz -d --format=lzma unpacks it',
    source: 'LZMA SDK, lzma-specification.txt',
  },
  { name: 'lzip', magic: ['LZIP\x01', 'LZIP\0'], remedy: 'lzip -d unpacks it', source: 'lzip manual, File format' },
  { name: 'lzop', magic: ['\x89LZO\0\r\n\x1a\n'], remedy: 'lzop -d unpacks it', source: 'lzop, lzop.c' },
  {
    name: 'snappy',
    magic: ['\xff\x06\0\0sNaPpY', '\x82SNAPPY\0'],
    remedy: unpack,
    source: 'snappy, framing_format.txt',
  },
  { name: 'snappy', test: isSnappy, remedy: unpack, source: 'snappy, format_description.txt' },
  {
    name: 'compress (.Z)',
    magic: ['\x1f\x9d'],
    test: isCompress,
    remedy: 'uncompress, or gzip -d, unpacks it',
    source: 'ncompress, compress42.c',
  },
  {
    name: 'pack, freeze or SCO LZH',
    magic: ['\x1f\x1e'],
    test: isPack,
    remedy: unpack,
    source: 'gzip, gzip.h and unpack.c',
  },
  {
    name: 'pack, freeze or SCO LZH',
    magic: ['\x1f\x9e', '\x1f\x9f', '\x1f\xa0'],
    test: isVaried,
    remedy: unpack,
    source: 'gzip, gzip.h',
  },
  { name: 'zstandard dictionary', magic: ['\x37\xa4\x30\xec'], source: 'RFC 8878, 5' },
  {
    name: 'old zstandard',
    magic: [
      '\x22\xb5\x2f\xfd',
      '\x23\xb5\x2f\xfd',
      '\x24\xb5\x2f\xfd',
      '\x25\xb5\x2f\xfd',
      '\x26\xb5\x2f\xfd',
      '\x27\xb5\x2f\xfd',
      '\x1e\xb5\x2f\xfd',
    ],
    remedy: unpack,
    source: 'zstd, lib/legacy',
  },
  { name: 'bzip or bzip3', magic: ['BZ0', 'BZ3v1'], remedy: unpack, source: 'bzip3, doc/file_format.md' },
  { name: 'lrzip', magic: ['LRZI'], remedy: 'lrzip -d unpacks it', source: 'lrzip, magic.header.txt' },
  { name: 'rzip', magic: ['RZIP\x02'], remedy: unpack, source: 'rzip, rzip.h' },
  { name: 'LZFSE', magic: ['bvx2', 'bvx1', 'bvxn', 'bvx-'], remedy: unpack, source: 'lzfse, lzfse_internal.h' },
  { name: 'Apple archive', magic: ['pbzx\0', 'AA01'], remedy: unpack, source: 'Apple, AppleArchive' },
  { name: 'zchunk', magic: ['\0ZCK1', '\0ZHR1'], remedy: 'unzck unpacks it', source: 'zchunk, zchunk_format.txt' },
  {
    name: 'compress of MS-DOS',
    magic: ['SZDD\x88\xf0\x27\x33', 'KWAJ\x88\xf0\x27\xd1', 'SZ \x88\xf0\x27\x33\xd1'],
    remedy: unpack,
    source: 'libmspack, szddd.c',
  },
  { name: 'compressed Flash', magic: ['CWS', 'ZWS'], test: (head) => byteAt(head, 3) < 60, source: 'Adobe SWF, 2' },
  {
    name: 'Hadoop block compression',
    test: isHadoopBlock,
    remedy: unpack,
    source: 'Apache Hadoop, BlockCompressorStream',
  },
  { name: 'blosc', test: isBlosc, remedy: unpack, source: 'C-Blosc, README_CHUNK_FORMAT.rst' },
  { name: 'joblib (before 0.10)', magic: ['ZF0x'], remedy: unpack, source: 'joblib, numpy_pickle_compat.py' },
];

export const encrypted: readonly ContentKind[] = [
  {
    name: 'OpenPGP message',
    magic: ['-----BEGIN PGP MESSAGE'],
    isText: true,
    remedy: decrypt,
    source: 'RFC 9580, 6.2',
  },
  {
    name: 'OpenPGP message',
    magic: ['\x84', '\x85', '\x8c', '\xc1', '\xc3', '\xd2', '\xa3'],
    test: isOpenPgp,
    remedy: decrypt,
    source: 'RFC 9580, 4.2 and 5',
  },
  {
    name: 'age file',
    magic: ['age-encryption.org/v', '-----BEGIN AGE ENCRYPTED FILE'],
    isText: true,
    remedy: decrypt,
    source: 'C2SP, age.md',
  },
  { name: 'file of OpenSSL enc', magic: ['Salted__'], remedy: decrypt, source: 'OpenSSL, enc.c' },
  { name: 'file of OpenSSL enc', magic: ['U2FsdGVkX1'], isText: true, remedy: decrypt, source: 'OpenSSL, enc.c' },
  {
    name: 'file of ansible-vault',
    magic: ['$ANSIBLE_VAULT;'],
    isText: true,
    remedy: decrypt,
    source: 'Ansible, Vault Format',
  },
  { name: 'file of git-crypt', magic: ['\0GITCRYPT\0'], remedy: decrypt, source: 'git-crypt, crypto.hpp' },
  {
    name: 'CMS message',
    magic: ['-----BEGIN PKCS7-----', '-----BEGIN CMS-----'],
    isText: true,
    remedy: decrypt,
    source: 'RFC 7468, 8',
  },
  { name: 'CMS message', magic: ['\x30'], test: isCms, isProven: true, remedy: decrypt, source: 'RFC 5652, 3' },
  {
    name: 'encrypted JSON (JWE)',
    magic: ['eyJ'],
    isText: true,
    test: isJwe,
    isProven: true,
    remedy: decrypt,
    source: 'RFC 7516, 3.1',
  },
  { name: 'KeePass database', magic: ['\x03\xd9\xa2\x9a'], remedy: decrypt, source: 'KeePass, KdbxFile.cs' },
  { name: 'Password Safe database', magic: ['PWS3'], remedy: decrypt, source: 'Password Safe, formatV3.txt' },
  {
    name: 'PKCS #12 key store',
    magic: ['\x30'],
    test: isKeyStore,
    isProven: true,
    remedy: decrypt,
    source: 'RFC 7292, 4',
  },
  {
    name: 'Java key store',
    magic: ['\xfe\xed\xfe\xed', '\xce\xce\xce\xce'],
    remedy: decrypt,
    source: 'OpenJDK, JavaKeyStore.java',
  },
  { name: 'LUKS disk', magic: ['LUKS\xba\xbe', 'SKUL\xba\xbe'], remedy: decrypt, source: 'LUKS2 On-Disk Format' },
  { name: 'BitLocker disk', magic: ['-FVE-FS-'], at: [3], remedy: decrypt, source: 'libbde, BDE format' },
  {
    name: 'file of ccrypt',
    magic: ['c051'],
    test: (head) => head.length >= 32,
    remedy: decrypt,
    source: 'ccrypt, manual',
  },
  { name: 'file of scrypt', magic: ['scrypt\0'], remedy: decrypt, source: 'scrypt, FORMAT' },
  {
    name: 'file of AES Crypt',
    magic: ['AES\0', 'AES\x01', 'AES\x02', 'AES\x03'],
    remedy: decrypt,
    source: 'AES Crypt, Stream Format',
  },
  { name: 'file of mcrypt', magic: ['\0m\x03'], remedy: decrypt, source: 'mcrypt, manual' },
  { name: 'file of GnuPG', magic: ['KBXf'], at: [8], source: 'GnuPG, keybox-blob.c' },
  {
    name: 'file of NaCl or Fernet',
    magic: ['gAAAAA'],
    isText: true,
    test: isFernet,
    remedy: decrypt,
    source: 'Fernet specification',
  },
  { name: 'file of rclone crypt', magic: ['RCLONE\0\0'], remedy: decrypt, source: 'rclone, crypt' },
  { name: 'file of Vim', magic: ['VimCrypt~'], isText: true, remedy: decrypt, source: 'Vim, crypt.c' },
];

/** Bits of the longest code, two bits that are never set, and a first code, of nine bits, that stands for itself. */
function isCompress(head: Uint8Array): boolean {
  const flags = byteAt(head, 2);
  const bits = flags & 0x1f;
  return bits >= 9 && bits <= 16 && (flags & 0x60) === 0 && (byteAt(head, 4) & 1) === 0;
}

/** The size of what was packed, levels of the tree of codes, and as many leaves on each as there may be. */
function isPack(head: Uint8Array): boolean {
  const [size, levels] = [u32be(head, 2), byteAt(head, 6)];
  if (size < 1 || levels < 1 || levels > 24) return false;
  return head.subarray(7, 7 + levels).every((leaves, level) => leaves <= 2 ** (level + 1));
}

/** Of a format without a header: what is packed repeats itself little. */
function isVaried(head: Uint8Array): boolean {
  const behind = head.subarray(2, 258);
  return behind.length >= 16 && new Set(behind).size >= behind.length * 0.4;
}

/** Properties, a dictionary of a usual size, and a size that is known or all ones; the first byte of the coder is 0. */
function isLzma(head: Uint8Array): boolean {
  const dictionary = u32le(head, 1);
  const isUsual = Number.isInteger(Math.log2(dictionary)) || Number.isInteger(Math.log2(dictionary / 3));
  const isUnknown = u32le(head, 5) === 0xff_ff_ff_ff && u32le(head, 9) === 0xff_ff_ff_ff;
  return isUsual && (isUnknown || u32le(head, 9) < 0x100) && head[13] === 0 && head.length >= 18;
}

/** The size of a block, that of its first piece, and a piece that holds together: lz4, snappy and zlib are written so. */
function isHadoopBlock(bytes: Uint8Array, isWhole: boolean): boolean {
  const [whole, piece] = [u32be(bytes, 0), u32be(bytes, 4)];
  if (whole < 16 || whole > 0x400_0000 || piece < 8 || piece > whole + whole / 6 + 64) return false;
  const content = bytes.subarray(8, 8 + piece);
  const isAll = 8 + piece <= bytes.length;
  if (u16be(content, 0) % 31 === 0 && byteAt(content, 0) === 0x78) return true;
  return isSnappy(content, isAll) || (isAll && isWhole && bytes.length === 8 + piece && piece < whole);
}

/** Versions, the flags, and sizes that fit to each other and to the file. */
function isBlosc(bytes: Uint8Array, isWhole: boolean): boolean {
  const [size, block, packed] = [u32le(bytes, 4), u32le(bytes, 8), u32le(bytes, 12)];
  if (!isWhole || byteAt(bytes, 0) < 1 || byteAt(bytes, 0) > 5 || byteAt(bytes, 1) !== 1) return false;
  return packed === bytes.length && block <= size && packed <= size + 16;
}

/** Packets with sizes, of the kinds a message begins with: keys for it, encrypted or compressed data. */
function isOpenPgp(head: Uint8Array): boolean {
  const first = byteAt(head, 0);
  const isNew = (first & 0x40) !== 0;
  const tag = isNew ? first & 0x3f : (first >> 2) & 0x0f;
  const at = startOfPacket(head);
  const version = byteAt(head, at);
  if (tag === 1) return [2, 3].includes(version) && [1, 2, 16, 18].includes(byteAt(head, at + 9));
  if (tag === 3) return version === 4 && byteAt(head, at + 1) <= 13 && [0, 1, 3].includes(byteAt(head, at + 2));
  if (tag === 18) return version === 1 || version === 2;
  return tag === 8 && version >= 1 && version <= 3 && (first & 3) === 3 && !isNew && isCompressedPacket(head, at + 1);
}

/** Deflate and zlib begin with a block whose type is one of three. */
function isCompressedPacket(head: Uint8Array, at: number): boolean {
  return (byteAt(head, at) & 6) !== 6 && head.length > 24;
}

function startOfPacket(head: Uint8Array): number {
  const first = byteAt(head, 0);
  if ((first & 0x40) === 0) return [2, 3, 5, 1][first & 3] ?? 1;
  const length = byteAt(head, 1);
  return length === 255 ? 6 : length < 192 || length >= 224 ? 2 : 3;
}

/** SEQUENCE, then the identifier of enveloped data. */
function isCms(head: Uint8Array): boolean {
  const at = contentOfSequence(head);
  const type = byteAt(head, at + 10);
  return hasBytes(head, at, '\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07') && [3, 6].includes(type);
}

/** SEQUENCE, version 3, then content that is data or signed. */
function isKeyStore(head: Uint8Array): boolean {
  const at = contentOfSequence(head);
  return (
    hasBytes(head, at, '\x02\x01\x03\x30') && toLatin1(head, at, at + 24).includes('\x2a\x86\x48\x86\xf7\x0d\x01\x07')
  );
}

function contentOfSequence(head: Uint8Array): number {
  const length = byteAt(head, 1);
  return length > 0x80 ? 2 + (length & 0x7f) : 2;
}

const jwe = /^eyJ[\w-]+\.[\w-]*\.[\w-]{8,}\.[\w-]{16,}\.[\w-]{16,}\s*$/;

function isJwe(head: Uint8Array): boolean {
  return jwe.test(toLatin1(head)) && Buffer.from(toLatin1(head).split('.')[0] ?? '', 'base64url').includes('"enc"');
}

/** Version 0x80 and a time, as base64. */
function isFernet(head: Uint8Array): boolean {
  return /^gAAAAA[\w-]{90,}={0,2}\s*$/.test(toLatin1(head));
}
