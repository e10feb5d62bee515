/** Archives, packages, file systems and images of disks. */
import { byteAt, hasBytes, toLatin1, u16be, u16le, u32be, u32le } from './bytes.ts';
import type { ContentKind } from './types.ts';

const unpack = 'unpack it, or keep it out of the repository';
const mount = 'mount it and scan what is in it';

export const archives: readonly ContentKind[] = [
  { name: '7z archive', magic: ['7z\xbc\xaf\x27\x1c'], remedy: unpack, source: '7-Zip, 7zFormat.txt' },
  { name: 'rar archive', magic: ['Rar!\x1a\x07', 'RE~^'], remedy: unpack, source: 'RARLAB, RAR 5.0 archive format' },
  {
    name: 'ar archive of Debian',
    magic: ['!<arch>\ndebian-binary'],
    isText: true,
    remedy: 'dpkg-deb --extract unpacks it',
    source: 'Debian, deb(5)',
  },
  {
    name: 'cpio archive',
    magic: ['070701', '070702', '070707'],
    isText: true,
    test: isCpio,
    remedy: unpack,
    source: 'GNU cpio; POSIX pax',
  },
  {
    name: 'cpio archive',
    magic: ['\xc7\x71', '\x71\xc7'],
    test: isOldCpio,
    remedy: unpack,
    source: 'cpio(5), Old Binary Format',
  },
  { name: 'rpm package', magic: ['\xed\xab\xee\xdb'], remedy: 'rpm2cpio unpacks it', source: 'RPM, Package format' },
  { name: 'cabinet (cab)', magic: ['MSCF\0\0\0\0', 'ISc('], remedy: unpack, source: 'Microsoft, MS-CAB 2.1' },
  { name: 'arj archive', magic: ['\x60\xea'], test: isArj, remedy: unpack, source: 'ARJ, TECHNOTE' },
  {
    name: 'lha archive',
    magic: ['-lh', '-lz', '-pm'],
    at: [2],
    test: isLha,
    isText: true,
    remedy: unpack,
    source: 'LHa for UNIX, header.doc',
  },
  { name: 'zoo archive', magic: ['\xdc\xa7\xc4\xfd'], at: [20], remedy: unpack, source: 'zoo, zoo.h' },
  { name: 'arc archive', magic: ['\x1a'], test: isArc, remedy: unpack, source: 'ARC, arc.doc' },
  { name: 'ace archive', magic: ['**ACE**'], at: [7], remedy: unpack, source: 'ACE archive header' },
  {
    name: 'StuffIt archive',
    magic: ['SIT!', 'StuffIt (c)', 'StuffIt!'],
    remedy: unpack,
    source: 'XADMaster, StuffIt format',
  },
  { name: 'ALZ or EGG archive', magic: ['ALZ\x01', 'EGGA'], remedy: unpack, source: 'ESTsoft, EGG specification' },
  { name: 'xar archive', magic: ['xar!\0'], remedy: unpack, source: 'xar, File format' },
  {
    name: 'Windows image (wim)',
    magic: ['MSWIM\0\0\0'],
    remedy: unpack,
    source: 'Microsoft, Windows Imaging File Format',
  },
  {
    name: 'zpaq archive',
    magic: ['7kSt', 'zPQ\x01', 'zPQ\x02'],
    remedy: unpack,
    source: 'zpaq, ZPAQ Open Standard Format',
  },
  { name: 'FreeArc archive', magic: ['ArC\x01'], remedy: unpack, source: 'FreeArc' },
  { name: 'BorgBackup segment', magic: ['BORG_SEG'], source: 'Borg, Data structures and file formats' },
  {
    name: 'Android backup',
    magic: ['ANDROID BACKUP\n'],
    isText: true,
    remedy: unpack,
    source: 'Android, BackupManagerService',
  },
  {
    name: 'Chrome extension (crx)',
    magic: ['Cr24'],
    remedy: 'rename it to zip behind its header, or unpack it',
    source: 'Chromium, crx3.proto',
  },
  {
    name: 'Git bundle',
    magic: ['# v2 git bundle\n', '# v3 git bundle\n'],
    isText: true,
    remedy: 'git clone it, and scan the clone',
    source: 'gitformat-bundle(5)',
  },
  {
    name: 'Git pack',
    magic: ['PACK\0\0\0\x02', 'PACK\0\0\0\x03'],
    remedy: 'git unpack-objects, and scan the repository',
    source: 'gitformat-pack(5)',
  },
  // Only its names leave out what the name in front of them has as well; those of older versions stand in clear.
  { name: 'Git index (version 4)', magic: ['DIRC\0\0\0\x04'], source: 'gitformat-index(5)' },
  { name: 'Mercurial bundle', magic: ['HG10', 'HG20'], remedy: 'hg unbundle it', source: 'Mercurial, bundle2' },
  { name: 'Subversion delta', magic: ['SVN\0', 'SVN\x01', 'SVN\x02'], source: 'Subversion, svndiff' },
  { name: 'squashfs', magic: ['hsqs', 'sqsh'], test: isSquashfs, remedy: mount, source: 'Linux, squashfs' },
  { name: 'EROFS', magic: ['\xe2\xe1\xf5\xe0'], at: [1_024], remedy: mount, source: 'Linux, erofs' },
  {
    name: 'cramfs',
    magic: ['\x45\x3d\xcd\x28', '\x28\xcd\x3d\x45'],
    at: [0, 512],
    remedy: mount,
    source: 'Linux, cramfs',
  },
  { name: 'romfs', magic: ['-rom1fs-'], remedy: mount, source: 'Linux, romfs' },
  {
    name: 'ext2, ext3 or ext4',
    magic: ['\x53\xef'],
    at: [1_080],
    test: isExt,
    remedy: mount,
    source: 'Linux, ext4 super block',
  },
  { name: 'XFS', magic: ['XFSB\0'], remedy: mount, source: 'XFS Algorithms and Data Structures' },
  {
    name: 'FAT, exFAT or NTFS',
    magic: ['\x55\xaa'],
    at: [510],
    test: isBootSector,
    remedy: mount,
    source: 'Microsoft, FAT32 File System Specification',
  },
  { name: 'partitioned disk', magic: ['EFI PART'], at: [512], remedy: mount, source: 'UEFI, 5.3' },
  { name: 'CD or DVD (ISO 9660)', test: isIso, remedy: mount, source: 'ECMA-119, 8' },
  {
    name: 'disk of Hyper-V (vhd, vhdx)',
    magic: ['conectix', 'vhdxfile'],
    remedy: mount,
    source: 'Microsoft, VHD and MS-VHDX',
  },
  { name: 'disk of VMware (vmdk)', magic: ['KDMV', 'COWD'], remedy: mount, source: 'VMware, Virtual Disk Format 5.0' },
  { name: 'disk of QEMU (qcow)', magic: ['QFI\xfb', 'QED\0'], remedy: mount, source: 'QEMU, qcow2.txt' },
  {
    name: 'disk of VirtualBox (vdi)',
    magic: ['\x7f\x10\xda\xbe'],
    at: [64],
    remedy: mount,
    source: 'VirtualBox, VDICore.h',
  },
  {
    name: 'disk of Parallels',
    magic: ['WithoutFreeSpace', 'WithouFreSpacExt'],
    remedy: mount,
    source: 'QEMU, parallels.txt',
  },
  {
    name: 'disk copy of EnCase',
    magic: ['EVF\x09\x0d\x0a\xff\0', 'EVF2\x0d\x0a\x81\0'],
    remedy: mount,
    source: 'libewf, EWF specification',
  },
  { name: 'advanced forensic disk', magic: ['AFF1', 'AFF10\r\n'], remedy: mount, source: 'AFFLIB' },
  {
    name: 'disk copy of Apple',
    magic: ['encrcdsa', 'cdsaencr'],
    remedy: mount,
    source: 'Apple, encrypted disk images',
  },
  { name: 'Norton Ghost image', magic: ['\xfe\xef\x01', '\xfe\xef\x02'], remedy: mount, source: 'Symantec Ghost' },
];

function isCpio(head: Uint8Array): boolean {
  return /^07070[127][0-9a-fA-F]{64}/.test(toLatin1(head, 0, 80));
}

/** The length of a name, which ends in a NUL. */
function isOldCpio(head: Uint8Array): boolean {
  const read = byteAt(head, 0) === 0xc7 ? u16le : u16be;
  const length = read(head, 20);
  return length > 1 && length < 1_024 && head[26 + length - 1] === 0;
}

/** The size of the basic header, the sizes it may have in it, and the mark of a main header. */
function isArj(head: Uint8Array): boolean {
  return (
    u16le(head, 2) > 30 &&
    u16le(head, 2) <= 2_600 &&
    byteAt(head, 4) >= 30 &&
    byteAt(head, 4) <= 46 &&
    byteAt(head, 10) === 2
  );
}

function isLha(head: Uint8Array): boolean {
  return /^-(?:lh[0-9dx]|lz[s234-5]|pm[012s])-$/.test(toLatin1(head, 2, 7)) && byteAt(head, 20) <= 3;
}

/** A method and a name with its NUL within 13 bytes. */
function isArc(head: Uint8Array): boolean {
  const method = byteAt(head, 1);
  return method >= 1 && method <= 9 && /^[\w.!#$%&'()@^`{}~-]{1,12}\0/.test(toLatin1(head, 2, 15));
}

function isSquashfs(head: Uint8Array): boolean {
  const read = hasBytes(head, 0, 'hsqs') ? u16le : u16be;
  return read(head, 28) >= 1 && read(head, 28) <= 4 && head.length >= 96;
}

/** The size of a block, states, and what to do about errors. */
function isExt(head: Uint8Array): boolean {
  return (
    u32le(head, 1_048) <= 6 &&
    u16le(head, 1_082) <= 7 &&
    u16le(head, 1_084) >= 1 &&
    u16le(head, 1_084) <= 3 &&
    u32le(head, 1_024) > 0
  );
}

/** A jump, the name of what made it, and the size of a sector; or a table of partitions. */
function isBootSector(head: Uint8Array): boolean {
  if (hasBytes(head, 3, 'NTFS    ') || hasBytes(head, 3, 'EXFAT   ')) return true;
  if (
    [0xeb, 0xe9].includes(byteAt(head, 0)) &&
    [512, 1_024, 2_048, 4_096].includes(u16le(head, 11)) &&
    byteAt(head, 16) <= 2
  )
    return true;
  return (
    [446, 462, 478, 494].every((at) => [0, 0x80].includes(byteAt(head, at))) &&
    byteAt(head, 450) > 0 &&
    u32le(head, 458) > 0
  );
}

function isIso(bytes: Uint8Array): boolean {
  return (
    hasBytes(bytes, 32_769, 'CD001') ||
    hasBytes(bytes, 32_769, 'BEA01') ||
    hasBytes(bytes, 37_633, 'CD001') ||
    u32be(bytes, 32_768) === 0x0143_4430
  );
}
