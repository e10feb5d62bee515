/** What was recorded of memory, networks and systems, and stores of mails and settings. */
import { byteAt, hasBytes, u16le, u32le } from './bytes.ts';
import { isCore } from './programs.ts';
import type { ContentKind } from './types.ts';

const memory = 'it holds what a program had in memory: keep it out of the repository';
const traffic = 'it holds what went over a network: keep it out of the repository';

export const records: readonly ContentKind[] = [
  {
    name: 'memory of a process (core dump)',
    magic: ['\x7fELF'],
    test: isCore,
    remedy: memory,
    source: 'System V ABI, 4, ET_CORE',
  },
  { name: 'memory of a process (minidump)', magic: ['MDMP'], remedy: memory, source: 'Microsoft, MINIDUMP_HEADER' },
  { name: 'memory of Windows', magic: ['PAGEDUMP', 'PAGEDU64'], remedy: memory, source: 'Microsoft, DUMP_HEADER' },
  {
    name: 'memory of a Java program (hprof)',
    magic: ['JAVA PROFILE 1.0.'],
    remedy: memory,
    source: 'OpenJDK, hprof manual',
  },
  { name: 'memory (LiME)', magic: ['EMiL'], remedy: memory, source: 'LiME, README' },
  {
    name: 'hibernation file',
    magic: ['hibr', 'HIBR', 'wake', 'WAKE'],
    remedy: memory,
    source: 'Microsoft, PO_MEMORY_IMAGE',
  },
  { name: 'flight recording of Java', magic: ['FLR\0'], remedy: memory, source: 'OpenJDK, jfrChunk' },
  {
    name: 'network capture (pcap)',
    magic: ['\xd4\xc3\xb2\xa1', '\xa1\xb2\xc3\xd4', '\x4d\x3c\xb2\xa1', '\xa1\xb2\x3c\x4d'],
    remedy: traffic,
    source: 'draft-ietf-opsawg-pcap',
  },
  {
    name: 'network capture (pcapng)',
    magic: ['\x0a\x0d\x0d\x0a'],
    test: isPcapNg,
    remedy: traffic,
    source: 'draft-ietf-opsawg-pcapng',
  },
  { name: 'network capture (snoop)', magic: ['snoop\0\0\0'], remedy: traffic, source: 'RFC 1761' },
  {
    name: 'network capture (Network Monitor)',
    magic: ['GMBU', 'RTSS'],
    remedy: traffic,
    source: 'Microsoft Network Monitor',
  },
  {
    name: 'event log of Windows (evtx)',
    magic: ['ElfFile\0'],
    remedy: 'wevtutil writes XML',
    source: 'libevtx, EVTX format',
  },
  {
    name: 'event log of Windows (evt)',
    magic: ['LfLe'],
    at: [4],
    remedy: 'wevtutil writes XML',
    source: 'Microsoft, ELF_LOGFILE_HEADER',
  },
  {
    name: 'trace of Windows (etl)',
    test: isTrace,
    remedy: 'tracerpt writes XML',
    source: 'Microsoft, WMI_BUFFER_HEADER',
  },
  {
    name: 'journal of systemd',
    magic: ['LPKSHHRH'],
    remedy: 'journalctl --file writes text',
    source: 'systemd, Journal File Format',
  },
  { name: 'log-ins (utmp)', test: isLogins, remedy: 'utmpdump writes text', source: 'utmp(5)' },
  { name: 'registry of Windows', magic: ['regf'], remedy: 'reg export writes text', source: 'libregf, REGF format' },
  { name: 'prefetch of Windows', magic: ['SCCA'], at: [4], source: 'libscca, SCCA format' },
  { name: 'compressed file of Windows', magic: ['MAM\x04', 'MAM\x84'], source: 'Microsoft, RtlCompressBuffer' },
  { name: 'thumbnails of Windows', magic: ['CMMM', 'IMMM'], source: 'libwtcdb, Explorer thumbnail cache' },
  {
    name: 'Outlook data (pst, ost)',
    magic: ['!BDN'],
    remedy: 'export its mails as eml or mbox',
    source: 'Microsoft, MS-PST 2.2.2.6',
  },
  {
    name: 'Outlook attachment (winmail.dat)',
    magic: ['\x78\x9f\x3e\x22'],
    remedy: 'tnef unpacks it',
    source: 'Microsoft, MS-OXTNEF 2.1.3',
  },
  {
    name: 'Outlook Express mails (dbx)',
    magic: ['\xcf\xad\x12\xfe'],
    remedy: 'export its mails as eml or mbox',
    source: 'libdbx',
  },
  {
    name: 'Windows address book',
    magic: ['\x9c\xcb\xcb\x8d\x13\x75\xd2\x11', '\x81\x32\x84\xc1\x85\x05\xd0\x11'],
    remedy: 'export it as CSV',
    source: 'Microsoft Windows Address Book',
  },
  {
    name: 'OneNote notes',
    magic: ['\xe4\x52\x5c\x7b\x8c\xd8\xa7\x4d', '\xa1\x2f\xff\x43\xd9\xef\x76\x4c'],
    remedy: 'export it as PDF',
    source: 'Microsoft, MS-ONESTORE 2.3.1',
  },
  { name: 'WordPerfect document', magic: ['\xffWPC'], remedy: 'save it as text', source: 'WordPerfect File Formats' },
  {
    name: 'Word document (before 97)',
    magic: ['\xdb\xa5', '\x31\xbe\0\0', '\xfe\x37\0\x23', '\x9b\xa5'],
    test: isOldWord,
    remedy: 'save it as DOCX',
    source: 'Microsoft Word for DOS and 2.0',
  },
  {
    name: 'Windows help',
    magic: ['?_\x03\0', 'ITSF\x03\0\0\0'],
    remedy: 'unpack it',
    source: 'helpfile.txt, M. Winterhoff; chmspec',
  },
  {
    name: 'e-book (Mobipocket)',
    magic: ['BOOKMOBI', 'TEXtREAd'],
    at: [60],
    remedy: 'save it as text',
    source: 'MobileRead, MOBI',
  },
  {
    name: 'Palm database',
    magic: ['DATAPPL', 'DATAmemo', 'appl', 'DATAaddr', 'DATAdate'],
    at: [60],
    source: 'Palm File Format Specification',
  },
  {
    name: 'Chrome sessions',
    magic: ['SNSS\x01\0\0\0', 'SNSS\x02\0\0\0', 'SNSS\x03\0\0\0'],
    source: 'Chromium, command_storage_backend.cc',
  },
  {
    name: 'Chrome cache',
    magic: ['\xc3\xca\x03\xc1', '\xc3\xca\x04\xc1', '\x30\x5c\x72\xa7\x1b\x6d\xfb\xfc'],
    remedy: traffic,
    source: 'Chromium, disk_cache',
  },
  { name: 'cookies of Safari', magic: ['cook\0\0'], remedy: traffic, source: 'Apple binarycookies' },
];

/** A header of 128 bytes, in which Word for Windows says the version of its layout. */
function isOldWord(head: Uint8Array): boolean {
  const isWindows = byteAt(head, 1) === 0xa5;
  return head.length >= 128 && (!isWindows || (u16le(head, 2) > 0 && u16le(head, 2) < 0x66));
}

/** The mark of a byte order behind the length. */
function isPcapNg(head: Uint8Array): boolean {
  return hasBytes(head, 8, '\x4d\x3c\x2b\x1a') || hasBytes(head, 8, '\x1a\x2b\x3c\x4d');
}

/** The size of a buffer, and how much of it is in use, as offsets of what is saved and of the next event. */
function isTrace(head: Uint8Array): boolean {
  const size = u32le(head, 0);
  if (![4_096, 8_192, 16_384, 32_768, 65_536, 131_072, 262_144, 524_288, 1_048_576].includes(size)) return false;
  const [saved, current] = [u32le(head, 4), u32le(head, 8)];
  return (
    saved >= 72 &&
    saved <= size &&
    current <= size &&
    [0, 1, 4].includes(u16le(head, 54)) &&
    byteAt(head, 72 + 3) >= 0x80
  );
}

const loginSize = 384;

/** Records of one size, each with a type, and a line or a user that ends in NULs. */
function isLogins(bytes: Uint8Array, isWhole: boolean): boolean {
  if (bytes.length < loginSize || (isWhole && bytes.length % loginSize !== 0)) return false;
  for (let at = 0; at + loginSize <= bytes.length; at += loginSize) {
    if (u16le(bytes, at) > 9 || u16le(bytes, at + 2) !== 0 || !isPadded(bytes.subarray(at + 8, at + 40))) return false;
    if (!isPadded(bytes.subarray(at + 44, at + 76)) || !isPadded(bytes.subarray(at + 76, at + 332))) return false;
  }
  return bytes.subarray(0, loginSize).some((byte) => byte !== 0) && u32le(bytes, 340) > 0;
}

function isPadded(field: Uint8Array): boolean {
  const end = field.indexOf(0);
  const text = end < 0 ? field : field.subarray(0, end);
  return text.every((byte) => byte >= 32 && byte < 127);
}
