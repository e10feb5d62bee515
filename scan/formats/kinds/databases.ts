/** Databases, their dumps and their logs. */
import { byteAt, toLatin1, u16be, u16le, u32be, u32le } from './bytes.ts';
import { maskedSum } from './castagnoli.ts';
import { isDynamicMyIsam } from './structures/myisam.ts';
import type { ContentKind } from './types.ts';

const dump = 'dump it as SQL or CSV';

export const databases: readonly ContentKind[] = [
  { name: 'PostgreSQL data file', test: isPostgresPage, remedy: dump, source: 'PostgreSQL, Database Page Layout' },
  { name: 'PostgreSQL write-ahead log', test: isPostgresLog, source: 'PostgreSQL, xlog_internal.h' },
  {
    name: 'MySQL InnoDB table',
    test: isInnoDb,
    remedy: 'mysqldump writes SQL',
    source: 'MySQL, fil0types.h, fsp0fsp.h',
  },
  {
    name: 'MySQL MyISAM table',
    test: isDynamicMyIsam,
    remedy: 'mysqldump writes SQL',
    source: 'MySQL Internals, MyISAM Dynamic Data File Layout',
  },
  {
    name: 'MySQL MyISAM index',
    magic: ['\xfe\xfe\x07'],
    remedy: 'mysqldump writes SQL',
    source: 'MySQL, MyISAM storage format',
  },
  {
    name: 'MySQL binary log',
    magic: ['\xfebin', '\xfdbin'],
    remedy: 'mysqlbinlog writes SQL',
    source: 'MySQL, binary log',
  },
  {
    name: 'MariaDB Aria index',
    magic: ['\xfe\xfe\x09'],
    remedy: 'mysqldump writes SQL',
    source: 'MariaDB, maria_def.h',
  },
  {
    name: 'Oracle export',
    magic: ['EXPORT:V'],
    at: [3],
    remedy: 'imp with SHOW=Y shows SQL',
    source: 'Oracle Database Utilities, Original Export',
  },
  {
    name: 'Oracle Data Pump export',
    test: isDataPump,
    remedy: 'impdp with SQLFILE, or unload as CSV',
    source: 'Oracle Database Utilities, Data Pump',
  },
  {
    name: 'Microsoft SQL Server backup',
    magic: ['TAPE\0', 'MSSQLBAK', 'MSCI\0'],
    remedy: dump,
    source: 'Microsoft Tape Format 1.00a',
  },
  {
    name: 'Microsoft SQL Server database',
    magic: ['\x01\x0f\0\0'],
    test: isSqlServer,
    remedy: dump,
    source: 'Microsoft SQL Server, Pages and extents',
  },
  {
    name: 'Microsoft Access database',
    magic: ['\0\x01\0\0Standard Jet DB', '\0\x01\0\0Standard ACE DB', '\0\x01\0\0Jet System DB'],
    remedy: 'export its tables as CSV',
    source: 'mdbtools, HACKING',
  },
  { name: 'Microsoft Money', magic: ['\0\x01\0\0MSISAM Database'], source: 'mdbtools, HACKING' },
  {
    name: 'Microsoft ESE database',
    magic: ['\xef\xcd\xab\x89'],
    at: [4],
    source: 'Microsoft, Extensible Storage Engine',
  },
  {
    name: 'SQLite 2 database',
    magic: ['** This file contains an SQLite 2'],
    remedy: dump,
    source: 'SQLite 2, btree.c',
  },
  {
    name: 'DuckDB database',
    magic: ['DUCK'],
    at: [8],
    remedy: 'EXPORT DATABASE writes CSV',
    source: 'DuckDB, Storage',
  },
  {
    name: 'mongodump archive',
    magic: ['\x6d\xe2\x99\x81'],
    remedy: 'mongoexport writes JSON',
    source: 'mongo-tools, archive/parser.go',
  },
  {
    name: 'MongoDB WiredTiger file',
    magic: ['\x41\xd8\x01\0\x01\0'],
    remedy: 'mongoexport writes JSON',
    source: 'WiredTiger, block.h',
  },
  {
    name: 'BSON (mongodump)',
    test: isBson,
    remedy: 'bsondump or mongoexport writes JSON',
    source: 'bsonspec.org, 1.1',
  },
  {
    name: 'LMDB database',
    magic: ['\xde\xc0\xef\xbe'],
    at: [12, 16],
    remedy: 'mdb_dump -p writes text',
    source: 'LMDB, mdb.c',
  },
  {
    name: 'LMDB database',
    magic: ['\xbe\xef\xc0\xde'],
    at: [12, 16],
    remedy: 'mdb_dump -p writes text',
    source: 'LMDB, mdb.c',
  },
  { name: 'bbolt database', magic: ['\xed\xda\x0c\xed'], at: [16], source: 'bbolt, db.go' },
  {
    name: 'Berkeley DB',
    magic: [
      '\x62\x31\x05\0',
      '\x61\x15\x06\0',
      '\x53\x22\x04\0',
      '\x82\x45\x07\0',
      '\x88\x09\x04\0',
      '\0\x05\x31\x62',
      '\0\x06\x15\x61',
      '\0\x04\x22\x53',
      '\0\x07\x45\x82',
      '\0\x04\x09\x88',
    ],
    at: [0, 12],
    remedy: 'db_dump -p writes text',
    source: 'Berkeley DB, dbinc/db_page.h; 4.4BSD, db.h',
  },
  {
    name: 'GDBM database',
    magic: [
      '\xce\x9a\x57\x13',
      '\xcd\x9a\x57\x13',
      '\xcf\x9a\x57\x13',
      '\xd0\x9a\x57\x13',
      '\xd1\x9a\x57\x13',
      '\x13\x57\x9a\xce',
      '\x13\x57\x9a\xcd',
      '\x13\x57\x9a\xcf',
      '\x13\x57\x9a\xd0',
      '\x13\x57\x9a\xd1',
    ],
    remedy: 'gdbm_dump writes text',
    source: 'GDBM, gdbmconst.h',
  },
  { name: 'TDB database', magic: ['TDB file\n'], remedy: 'tdbdump writes text', source: 'Samba, tdb_private.h' },
  { name: 'Tokyo Cabinet database', magic: ['ToKyO CaBiNeT\n'], source: 'Tokyo Cabinet, tchdb.c' },
  { name: 'Kyoto Cabinet database', magic: ['KC\n\0', 'KCSS\n'], source: 'Kyoto Cabinet, kchashdb.h' },
  { name: 'QDBM database', magic: ['[depot]\n', '[DEPOT]\n'], source: 'QDBM, depot.c' },
  {
    name: 'constant database (cdb)',
    test: isConstantDatabase,
    remedy: 'cdbdump writes text',
    source: 'cr.yp.to, cdb.txt',
  },
  {
    name: 'dBase or FoxPro table',
    test: isDbase,
    remedy: 'export it as CSV',
    source: 'dBase, Table File Structure; Microsoft, FoxPro Table File Structure',
  },
  { name: 'Paradox table', test: isParadox, remedy: 'export it as CSV', source: 'PXFORMAT.TXT, R. and K. Mikkelsen' },
  {
    name: 'FileMaker database',
    magic: ['\0\x01\0\0\0\x02\0\x01\0\x05\0\x02\0\x02\xc0'],
    remedy: 'export it as CSV',
    source: 'Claris FileMaker Pro',
  },
  { name: 'Firebird database', magic: ['\x01'], test: isFirebird, remedy: dump, source: 'Firebird, ods.h' },
  {
    name: 'H2 database',
    magic: ['-- H2 0.5/B --', 'H:2,block:', 'H:2,blockSize:', 'H:3,block'],
    remedy: 'SCRIPT writes SQL',
    source: 'H2, PageStore; MVStore',
  },
  { name: 'Realm database', magic: ['T-DB'], at: [16], source: 'Realm Core, alloc_slab.hpp' },
  {
    name: 'Prometheus index or chunks',
    magic: ['\xba\xaa\xd7\0', '\x85\xbd\x40\xdd', '\x01\x30\xbc\x91', '\x01\x30\xba\x30'],
    source: 'Prometheus, tsdb/docs/format',
  },
  { name: 'InfluxDB data', magic: ['\x16\xd1\x16\xd1'], source: 'InfluxDB, tsm1/DESIGN.md' },
  { name: 'Lucene segment', magic: ['\x3f\xd7\x6c\x17'], source: 'Lucene, CodecUtil' },
  { name: 'Kafka log', test: isKafka, source: 'Apache Kafka, Record Batch' },
  { name: 'LevelDB or RocksDB log', test: isLevelDbLog, source: 'LevelDB, log_format.md; RocksDB, log_format.h' },
  { name: 'Clarion data', magic: ['tOpS\0\0'], at: [14], source: 'Clarion TopSpeed' },
  { name: 'Lotus Notes database', magic: ['\x1a\0\0\x04\0\0'], source: 'HCL Notes C API, nsfdb.h' },
  { name: 'IXF table of DB2', magic: ['000102HIXF', '000105HIXF'], source: 'IBM Db2, PC version of IXF' },
  { name: 'compressed kdb+ table', magic: ['kxzipped'], source: 'KX, Serialization' },
  { name: 'Alteryx database', magic: ['Alteryx Database File'], source: 'Alteryx OpenYXDB' },
];

const pageSize = 8_192;

/** Offsets that rise, the size of a page with the version of its layout, and bits that are in use. */
function isPostgresPage(head: Uint8Array): boolean {
  const [lower, upper, special] = [u16le(head, 12), u16le(head, 14), u16le(head, 16)];
  const layout = u16le(head, 18);
  if ((layout & 0xff) !== 4 || (layout & 0xff00) !== pageSize || u16le(head, 10) > 7) return false;
  return lower >= 24 && lower <= upper && upper <= special && special <= pageSize;
}

/** The magic of versions 9 to 18, flags, timeline, and the address of the page. */
function isPostgresLog(head: Uint8Array): boolean {
  const version = u16le(head, 0);
  return version >= 0xd060 && version <= 0xd130 && (u16le(head, 2) & 2) === 2 && u32le(head, 36) === pageSize;
}

/** Page 0 is the header of a file: its type, and the same space twice. */
function isInnoDb(head: Uint8Array): boolean {
  return (
    head.length >= 64 &&
    u16be(head, 24) === 8 &&
    u32be(head, 4) === 0 &&
    u32be(head, 34) === u32be(head, 38) &&
    u32be(head, 46) < 0x10_000_000
  );
}

function isDataPump(head: Uint8Array): boolean {
  return /SYS_(?:EXPORT|IMPORT|SQL_FILE)_[A-Z]+_\d\d/.test(toLatin1(head, 0, 1_024));
}

/** Page 0 of file 1 or more has no neighbours. */
function isSqlServer(head: Uint8Array): boolean {
  return u32le(head, 8) === 0 && u32le(head, 16) === 0 && head.length >= 96;
}

const longestBson = 48_000_000;
const bsonTypes = new Set([1, 2, 3, 4, 5, 7, 8, 9, 10, 11, 13, 16, 17, 18, 19]);

/** A length, then elements: a type, a name, a value. The first of them are gone through. */
function isBson(head: Uint8Array): boolean {
  const length = u32le(head, 0);
  if (length < 12 || length > longestBson || (length <= head.length && head[length - 1] !== 0)) return false;
  const type = byteAt(head, 4);
  const name = /^[\w$. -]{1,64}$/;
  const end = head.indexOf(0, 5);
  return (
    bsonTypes.has(type) &&
    end > 5 &&
    end < 70 &&
    name.test(toLatin1(head, 5, end)) &&
    isSecondElement(head, type, end + 1)
  );
}

function isSecondElement(head: Uint8Array, type: number, at: number): boolean {
  const next = at + lengthOfElement(head, type, at);
  return next >= head.length || byteAt(head, next) === 0 || bsonTypes.has(byteAt(head, next));
}

function lengthOfElement(head: Uint8Array, type: number, at: number): number {
  const fixed: Partial<Record<number, number>> = { 1: 8, 7: 12, 8: 1, 9: 8, 10: 0, 16: 4, 17: 8, 18: 8, 19: 16 };
  const known = fixed[type];
  if (known !== undefined) return known;
  if (type === 3 || type === 4) return u32le(head, at);
  return type === 5 ? u32le(head, at) + 5 : type === 11 ? head.length : u32le(head, at) + 4;
}

/** 256 pointers to tables, which stand one behind the other at the end. */
function isConstantDatabase(head: Uint8Array): boolean {
  if (head.length < 2_048) return false;
  let end = u32le(head, 0) + u32le(head, 4) * 8;
  if (u32le(head, 0) < 2_048) return false;
  for (let at = 8; at < 2_048; at += 8) {
    const [start, slots] = [u32le(head, at), u32le(head, at + 4)];
    if (start !== end) return false;
    end += slots * 8;
  }
  return true;
}

const dbaseVersions = new Set([
  0x03, 0x04, 0x05, 0x30, 0x31, 0x32, 0x43, 0x63, 0x83, 0x8b, 0x8c, 0x8e, 0xcb, 0xe5, 0xf5, 0xfb,
]);

/** A version, a date, and fields whose lengths make up the length of a record. */
function isDbase(head: Uint8Array): boolean {
  const [month, day] = [byteAt(head, 2), byteAt(head, 3)];
  if (!dbaseVersions.has(byteAt(head, 0)) || month > 12 || day > 31) return false;
  const [headerSize, recordSize] = [u16le(head, 8), u16le(head, 10)];
  const first = byteAt(head, 0) === 4 || byteAt(head, 0) === 0x8c ? 68 : 32;
  const size = first === 68 ? 48 : 32;
  let sum = 1;
  let at = first;
  for (; at < Math.min(head.length, headerSize) && head[at] !== 0x0d; at += size) {
    if (!/[A-Za-z]/.test(toLatin1(head, at + (first === 68 ? 32 : 11), at + (first === 68 ? 33 : 12)))) return false;
    sum += byteAt(head, at + (first === 68 ? 33 : 16));
  }
  if (at === first) return false;
  // A long text field keeps the upper byte of its length where others keep their decimals.
  return at >= head.length || (sum & 0xff) === (recordSize & 0xff);
}

/** Sizes of record and header, and those that blocks may have. */
function isParadox(head: Uint8Array): boolean {
  const [record, header, type, block] = [u16le(head, 0), u16le(head, 2), byteAt(head, 4), byteAt(head, 5)];
  if (![0, 2].includes(type) || record < 1 || record > 32_750 || header < 88 || header % 256 !== 0) return false;
  return (
    block >= 1 &&
    block <= 32 &&
    byteAt(head, 57) >= 3 &&
    byteAt(head, 57) <= 12 &&
    u16le(head, 33) >= 1 &&
    u16le(head, 33) <= 255
  );
}

/** The type of page 0, the size of a page, and the version of the structure with the bit that says Firebird. */
function isFirebird(head: Uint8Array): boolean {
  return (
    [1_024, 2_048, 4_096, 8_192, 16_384, 32_768].includes(u16le(head, 16)) &&
    u16le(head, 18) >= 0x8008 &&
    u16le(head, 18) <= 0x8010
  );
}

/** Batches of version 2, one behind the other, offsets rising. */
function isKafka(head: Uint8Array): boolean {
  if (byteAt(head, 16) !== 2 || u32be(head, 0) !== 0 || u32be(head, 8) < 49 || u16be(head, 21) > 0x7f) return false;
  const next = 12 + u32be(head, 8);
  const count = u32be(head, 57);
  return (
    count > 0 &&
    count < 1_000_000 &&
    (next + 17 > head.length || (byteAt(head, next + 16) === 2 && u32be(head, next + 4) > u32be(head, 4)))
  );
}

/** Records with a sum over type and content, each within its block. */
function isLevelDbLog(head: Uint8Array): boolean {
  const [length, type] = [u16le(head, 4), byteAt(head, 6)];
  if (type < 1 || type > 8 || length < 1 || length > 32_761) return false;
  const start = type > 4 ? 11 : 7;
  return u32le(head, 0) === maskedSum(Buffer.concat([head.subarray(6, 7), head.subarray(7, start + length)]));
}
