const require = globalThis.process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  byteAt,
  hasBytes,
  isControl,
  toLatin1,
  u16be,
  u16le,
  u32be,
  u32le
} from "./chunk-Q4FX4JI3.js";

// scan/formats/kinds/archives.ts
var unpack = "unpack it, or keep it out of the repository", mount = "mount it and scan what is in it", archives = [
  { name: "7z archive", magic: ["7z\xBC\xAF'"], remedy: unpack, source: "7-Zip, 7zFormat.txt" },
  { name: "rar archive", magic: ["Rar!\x07", "RE~^"], remedy: unpack, source: "RARLAB, RAR 5.0 archive format" },
  {
    name: "ar archive of Debian",
    magic: [`!<arch>
debian-binary`],
    isText: !0,
    remedy: "dpkg-deb --extract unpacks it",
    source: "Debian, deb(5)"
  },
  {
    name: "cpio archive",
    magic: ["070701", "070702", "070707"],
    isText: !0,
    test: isCpio,
    remedy: unpack,
    source: "GNU cpio; POSIX pax"
  },
  {
    name: "cpio archive",
    magic: ["\xC7q", "q\xC7"],
    test: isOldCpio,
    remedy: unpack,
    source: "cpio(5), Old Binary Format"
  },
  { name: "rpm package", magic: ["\xED\xAB\xEE\xDB"], remedy: "rpm2cpio unpacks it", source: "RPM, Package format" },
  { name: "cabinet (cab)", magic: ["MSCF\0\0\0\0", "ISc("], remedy: unpack, source: "Microsoft, MS-CAB 2.1" },
  { name: "arj archive", magic: ["`\xEA"], test: isArj, remedy: unpack, source: "ARJ, TECHNOTE" },
  {
    name: "lha archive",
    magic: ["-lh", "-lz", "-pm"],
    at: [2],
    test: isLha,
    isText: !0,
    remedy: unpack,
    source: "LHa for UNIX, header.doc"
  },
  { name: "zoo archive", magic: ["\xDC\xA7\xC4\xFD"], at: [20], remedy: unpack, source: "zoo, zoo.h" },
  { name: "arc archive", magic: [""], test: isArc, remedy: unpack, source: "ARC, arc.doc" },
  { name: "ace archive", magic: ["**ACE**"], at: [7], remedy: unpack, source: "ACE archive header" },
  {
    name: "StuffIt archive",
    magic: ["SIT!", "StuffIt (c)", "StuffIt!"],
    remedy: unpack,
    source: "XADMaster, StuffIt format"
  },
  { name: "ALZ or EGG archive", magic: ["ALZ", "EGGA"], remedy: unpack, source: "ESTsoft, EGG specification" },
  { name: "xar archive", magic: ["xar!\0"], remedy: unpack, source: "xar, File format" },
  {
    name: "Windows image (wim)",
    magic: ["MSWIM\0\0\0"],
    remedy: unpack,
    source: "Microsoft, Windows Imaging File Format"
  },
  {
    name: "zpaq archive",
    magic: ["7kSt", "zPQ", "zPQ"],
    remedy: unpack,
    source: "zpaq, ZPAQ Open Standard Format"
  },
  { name: "FreeArc archive", magic: ["ArC"], remedy: unpack, source: "FreeArc" },
  { name: "BorgBackup segment", magic: ["BORG_SEG"], source: "Borg, Data structures and file formats" },
  {
    name: "Android backup",
    magic: [`ANDROID BACKUP
`],
    isText: !0,
    remedy: unpack,
    source: "Android, BackupManagerService"
  },
  {
    name: "Chrome extension (crx)",
    magic: ["Cr24"],
    remedy: "rename it to zip behind its header, or unpack it",
    source: "Chromium, crx3.proto"
  },
  {
    name: "Git bundle",
    magic: [`# v2 git bundle
`, `# v3 git bundle
`],
    isText: !0,
    remedy: "git clone it, and scan the clone",
    source: "gitformat-bundle(5)"
  },
  {
    name: "Git pack",
    magic: ["PACK\0\0\0", "PACK\0\0\0"],
    remedy: "git unpack-objects, and scan the repository",
    source: "gitformat-pack(5)"
  },
  // Only its names leave out what the name in front of them has as well; those of older versions stand in clear.
  { name: "Git index (version 4)", magic: ["DIRC\0\0\0"], source: "gitformat-index(5)" },
  { name: "Mercurial bundle", magic: ["HG10", "HG20"], remedy: "hg unbundle it", source: "Mercurial, bundle2" },
  { name: "Subversion delta", magic: ["SVN\0", "SVN", "SVN"], source: "Subversion, svndiff" },
  { name: "squashfs", magic: ["hsqs", "sqsh"], test: isSquashfs, remedy: mount, source: "Linux, squashfs" },
  { name: "EROFS", magic: ["\xE2\xE1\xF5\xE0"], at: [1024], remedy: mount, source: "Linux, erofs" },
  {
    name: "cramfs",
    magic: ["E=\xCD(", "(\xCD=E"],
    at: [0, 512],
    remedy: mount,
    source: "Linux, cramfs"
  },
  { name: "romfs", magic: ["-rom1fs-"], remedy: mount, source: "Linux, romfs" },
  {
    name: "ext2, ext3 or ext4",
    magic: ["S\xEF"],
    at: [1080],
    test: isExt,
    remedy: mount,
    source: "Linux, ext4 super block"
  },
  { name: "XFS", magic: ["XFSB\0"], remedy: mount, source: "XFS Algorithms and Data Structures" },
  {
    name: "FAT, exFAT or NTFS",
    magic: ["U\xAA"],
    at: [510],
    test: isBootSector,
    remedy: mount,
    source: "Microsoft, FAT32 File System Specification"
  },
  { name: "partitioned disk", magic: ["EFI PART"], at: [512], remedy: mount, source: "UEFI, 5.3" },
  { name: "CD or DVD (ISO 9660)", test: isIso, remedy: mount, source: "ECMA-119, 8" },
  {
    name: "disk of Hyper-V (vhd, vhdx)",
    magic: ["conectix", "vhdxfile"],
    remedy: mount,
    source: "Microsoft, VHD and MS-VHDX"
  },
  { name: "disk of VMware (vmdk)", magic: ["KDMV", "COWD"], remedy: mount, source: "VMware, Virtual Disk Format 5.0" },
  { name: "disk of QEMU (qcow)", magic: ["QFI\xFB", "QED\0"], remedy: mount, source: "QEMU, qcow2.txt" },
  {
    name: "disk of VirtualBox (vdi)",
    magic: ["\x7F\xDA\xBE"],
    at: [64],
    remedy: mount,
    source: "VirtualBox, VDICore.h"
  },
  {
    name: "disk of Parallels",
    magic: ["WithoutFreeSpace", "WithouFreSpacExt"],
    remedy: mount,
    source: "QEMU, parallels.txt"
  },
  {
    name: "disk copy of EnCase",
    magic: [`EVF	\r
\xFF\0`, `EVF2\r
\x81\0`],
    remedy: mount,
    source: "libewf, EWF specification"
  },
  { name: "advanced forensic disk", magic: ["AFF1", `AFF10\r
`], remedy: mount, source: "AFFLIB" },
  {
    name: "disk copy of Apple",
    magic: ["encrcdsa", "cdsaencr"],
    remedy: mount,
    source: "Apple, encrypted disk images"
  },
  { name: "Norton Ghost image", magic: ["\xFE\xEF", "\xFE\xEF"], remedy: mount, source: "Symantec Ghost" }
];
function isCpio(head) {
  return /^07070[127][0-9a-fA-F]{64}/.test(toLatin1(head, 0, 80));
}
function isOldCpio(head) {
  let length = (byteAt(head, 0) === 199 ? u16le : u16be)(head, 20);
  return length > 1 && length < 1024 && head[26 + length - 1] === 0;
}
function isArj(head) {
  return u16le(head, 2) > 30 && u16le(head, 2) <= 2600 && byteAt(head, 4) >= 30 && byteAt(head, 4) <= 46 && byteAt(head, 10) === 2;
}
function isLha(head) {
  return /^-(?:lh[0-9dx]|lz[s234-5]|pm[012s])-$/.test(toLatin1(head, 2, 7)) && byteAt(head, 20) <= 3;
}
function isArc(head) {
  let method = byteAt(head, 1);
  return method >= 1 && method <= 9 && /^[\w.!#$%&'()@^`{}~-]{1,12}\0/.test(toLatin1(head, 2, 15));
}
function isSquashfs(head) {
  let read = hasBytes(head, 0, "hsqs") ? u16le : u16be;
  return read(head, 28) >= 1 && read(head, 28) <= 4 && head.length >= 96;
}
function isExt(head) {
  return u32le(head, 1048) <= 6 && u16le(head, 1082) <= 7 && u16le(head, 1084) >= 1 && u16le(head, 1084) <= 3 && u32le(head, 1024) > 0;
}
function isBootSector(head) {
  return hasBytes(head, 3, "NTFS    ") || hasBytes(head, 3, "EXFAT   ") || [235, 233].includes(byteAt(head, 0)) && [512, 1024, 2048, 4096].includes(u16le(head, 11)) && byteAt(head, 16) <= 2 ? !0 : [446, 462, 478, 494].every((at) => [0, 128].includes(byteAt(head, at))) && byteAt(head, 450) > 0 && u32le(head, 458) > 0;
}
function isIso(bytes) {
  return hasBytes(bytes, 32769, "CD001") || hasBytes(bytes, 32769, "BEA01") || hasBytes(bytes, 37633, "CD001") || u32be(bytes, 32768) === 21185584;
}

// scan/formats/kinds/structures/snappy.ts
var largest = 2 ** 32, least = 12;
function isSnappy(bytes, isWhole) {
  let header = readVarint(bytes);
  if (!header || header.value < 8 || isWhole && header.value > bytes.length * 25) return !1;
  let [at, written, pieces, literals] = [header.length, 0, 0, 0];
  for (; at < bytes.length; ) {
    let piece = readPiece(bytes, at);
    if (!piece || piece.offset > written || piece.offset === 0 && !piece.isLiteral || (at += piece.length, written += piece.written, pieces++, literals += piece.isLiteral ? 1 : 0, written > header.value)) return !1;
  }
  let isDone = written === header.value && at === bytes.length;
  return isWhole ? isDone && pieces > literals && header.value > bytes.length : pieces >= least && pieces > literals;
}
function readPiece(bytes, at) {
  let tag = byteAt(bytes, at), [type, upper] = [tag & 3, tag >> 2];
  if (type === 0) return readLiteral(bytes, at, upper);
  if (type === 1)
    return { length: 2, written: 4 + (upper & 7), offset: tag >> 5 << 8 | byteAt(bytes, at + 1), isLiteral: !1 };
  let offset = type === 2 ? u16le(bytes, at + 1) : u32le(bytes, at + 1);
  return { length: type === 2 ? 3 : 5, written: upper + 1, offset, isLiteral: !1 };
}
function readLiteral(bytes, at, upper) {
  if (upper < 60) return { length: upper + 2, written: upper + 1, offset: 0, isLiteral: !0 };
  let size = upper - 59, length = 1;
  for (let index = 0; index < size; index++) length += Math.max(0, byteAt(bytes, at + 1 + index)) * 256 ** index;
  return { length: 1 + size + length, written: length, offset: 0, isLiteral: !0 };
}
function readVarint(bytes) {
  let value = 0;
  for (let at = 0; at < 5; at++) {
    let byte = byteAt(bytes, at);
    if (byte < 0) return null;
    if (value += (byte & 127) * 2 ** (7 * at), byte < 128) return value < largest ? { value, length: at + 1 } : null;
  }
  return null;
}

// scan/formats/kinds/compressed.ts
var unpack2 = "unpack it, or keep it out of the repository", decrypt = "only who has the key can look: accept it by name where that is meant", compressed = [
  {
    name: "lz4 of another kind",
    magic: ["!L", "LZ4Block"],
    remedy: "lz4 -d unpacks it",
    source: "lz4, lz4_Frame_format.md"
  },
  { name: "lz4 of Mozilla", magic: ["mozLz40\0"], remedy: unpack2, source: "Mozilla, Compression.cpp" },
  {
    name: "LZMA",
    magic: ["]\0\0", "]\0\x80", "m\0\0"],
    test: isLzma,
    isProven: !0,
    remedy: "xz -d --format=lzma unpacks it",
    source: "LZMA SDK, lzma-specification.txt"
  },
  { name: "lzip", magic: ["LZIP", "LZIP\0"], remedy: "lzip -d unpacks it", source: "lzip manual, File format" },
  { name: "lzop", magic: [`\x89LZO\0\r

`], remedy: "lzop -d unpacks it", source: "lzop, lzop.c" },
  {
    name: "snappy",
    magic: ["\xFF\0\0sNaPpY", "\x82SNAPPY\0"],
    remedy: unpack2,
    source: "snappy, framing_format.txt"
  },
  { name: "snappy", test: isSnappy, remedy: unpack2, source: "snappy, format_description.txt" },
  {
    name: "compress (.Z)",
    magic: ["\x9D"],
    test: isCompress,
    remedy: "uncompress, or gzip -d, unpacks it",
    source: "ncompress, compress42.c"
  },
  {
    name: "pack, freeze or SCO LZH",
    magic: [""],
    test: isPack,
    remedy: unpack2,
    source: "gzip, gzip.h and unpack.c"
  },
  {
    name: "pack, freeze or SCO LZH",
    magic: ["\x9E", "\x9F", "\xA0"],
    test: isVaried,
    remedy: unpack2,
    source: "gzip, gzip.h"
  },
  { name: "zstandard dictionary", magic: ["7\xA40\xEC"], source: "RFC 8878, 5" },
  {
    name: "old zstandard",
    magic: [
      '"\xB5/\xFD',
      "#\xB5/\xFD",
      "$\xB5/\xFD",
      "%\xB5/\xFD",
      "&\xB5/\xFD",
      "'\xB5/\xFD",
      "\xB5/\xFD"
    ],
    remedy: unpack2,
    source: "zstd, lib/legacy"
  },
  { name: "bzip or bzip3", magic: ["BZ0", "BZ3v1"], remedy: unpack2, source: "bzip3, doc/file_format.md" },
  { name: "lrzip", magic: ["LRZI"], remedy: "lrzip -d unpacks it", source: "lrzip, magic.header.txt" },
  { name: "rzip", magic: ["RZIP"], remedy: unpack2, source: "rzip, rzip.h" },
  { name: "LZFSE", magic: ["bvx2", "bvx1", "bvxn", "bvx-"], remedy: unpack2, source: "lzfse, lzfse_internal.h" },
  { name: "Apple archive", magic: ["pbzx\0", "AA01"], remedy: unpack2, source: "Apple, AppleArchive" },
  { name: "zchunk", magic: ["\0ZCK1", "\0ZHR1"], remedy: "unzck unpacks it", source: "zchunk, zchunk_format.txt" },
  {
    name: "compress of MS-DOS",
    magic: ["SZDD\x88\xF0'3", "KWAJ\x88\xF0'\xD1", "SZ \x88\xF0'3\xD1"],
    remedy: unpack2,
    source: "libmspack, szddd.c"
  },
  { name: "compressed Flash", magic: ["CWS", "ZWS"], test: (head) => byteAt(head, 3) < 60, source: "Adobe SWF, 2" },
  {
    name: "Hadoop block compression",
    test: isHadoopBlock,
    remedy: unpack2,
    source: "Apache Hadoop, BlockCompressorStream"
  },
  { name: "blosc", test: isBlosc, remedy: unpack2, source: "C-Blosc, README_CHUNK_FORMAT.rst" },
  { name: "joblib (before 0.10)", magic: ["ZF0x"], remedy: unpack2, source: "joblib, numpy_pickle_compat.py" }
], encrypted = [
  {
    name: "OpenPGP message",
    magic: ["-----BEGIN PGP MESSAGE"],
    isText: !0,
    remedy: decrypt,
    source: "RFC 9580, 6.2"
  },
  {
    name: "OpenPGP message",
    magic: ["\x84", "\x85", "\x8C", "\xC1", "\xC3", "\xD2", "\xA3"],
    test: isOpenPgp,
    remedy: decrypt,
    source: "RFC 9580, 4.2 and 5"
  },
  {
    name: "age file",
    magic: ["age-encryption.org/v", "-----BEGIN AGE ENCRYPTED FILE"],
    isText: !0,
    remedy: decrypt,
    source: "C2SP, age.md"
  },
  { name: "file of OpenSSL enc", magic: ["Salted__"], remedy: decrypt, source: "OpenSSL, enc.c" },
  { name: "file of OpenSSL enc", magic: ["U2FsdGVkX1"], isText: !0, remedy: decrypt, source: "OpenSSL, enc.c" },
  {
    name: "file of ansible-vault",
    magic: ["$ANSIBLE_VAULT;"],
    isText: !0,
    remedy: decrypt,
    source: "Ansible, Vault Format"
  },
  { name: "file of git-crypt", magic: ["\0GITCRYPT\0"], remedy: decrypt, source: "git-crypt, crypto.hpp" },
  {
    name: "CMS message",
    magic: ["-----BEGIN PKCS7-----", "-----BEGIN CMS-----"],
    isText: !0,
    remedy: decrypt,
    source: "RFC 7468, 8"
  },
  { name: "CMS message", magic: ["0"], test: isCms, isProven: !0, remedy: decrypt, source: "RFC 5652, 3" },
  {
    name: "encrypted JSON (JWE)",
    magic: ["eyJ"],
    isText: !0,
    test: isJwe,
    isProven: !0,
    remedy: decrypt,
    source: "RFC 7516, 3.1"
  },
  { name: "KeePass database", magic: ["\xD9\xA2\x9A"], remedy: decrypt, source: "KeePass, KdbxFile.cs" },
  { name: "Password Safe database", magic: ["PWS3"], remedy: decrypt, source: "Password Safe, formatV3.txt" },
  {
    name: "PKCS #12 key store",
    magic: ["0"],
    test: isKeyStore,
    isProven: !0,
    remedy: decrypt,
    source: "RFC 7292, 4"
  },
  {
    name: "Java key store",
    magic: ["\xFE\xED\xFE\xED", "\xCE\xCE\xCE\xCE"],
    remedy: decrypt,
    source: "OpenJDK, JavaKeyStore.java"
  },
  { name: "LUKS disk", magic: ["LUKS\xBA\xBE", "SKUL\xBA\xBE"], remedy: decrypt, source: "LUKS2 On-Disk Format" },
  { name: "BitLocker disk", magic: ["-FVE-FS-"], at: [3], remedy: decrypt, source: "libbde, BDE format" },
  {
    name: "file of ccrypt",
    magic: ["c051"],
    test: (head) => head.length >= 32,
    remedy: decrypt,
    source: "ccrypt, manual"
  },
  { name: "file of scrypt", magic: ["scrypt\0"], remedy: decrypt, source: "scrypt, FORMAT" },
  {
    name: "file of AES Crypt",
    magic: ["AES\0", "AES", "AES", "AES"],
    remedy: decrypt,
    source: "AES Crypt, Stream Format"
  },
  { name: "file of mcrypt", magic: ["\0m"], remedy: decrypt, source: "mcrypt, manual" },
  { name: "file of GnuPG", magic: ["KBXf"], at: [8], source: "GnuPG, keybox-blob.c" },
  {
    name: "file of NaCl or Fernet",
    magic: ["gAAAAA"],
    isText: !0,
    test: isFernet,
    remedy: decrypt,
    source: "Fernet specification"
  },
  { name: "file of rclone crypt", magic: ["RCLONE\0\0"], remedy: decrypt, source: "rclone, crypt" },
  { name: "file of Vim", magic: ["VimCrypt~"], isText: !0, remedy: decrypt, source: "Vim, crypt.c" }
];
function isCompress(head) {
  let flags = byteAt(head, 2), bits = flags & 31;
  return bits >= 9 && bits <= 16 && (flags & 96) === 0 && (byteAt(head, 4) & 1) === 0;
}
function isPack(head) {
  let [size, levels] = [u32be(head, 2), byteAt(head, 6)];
  return size < 1 || levels < 1 || levels > 24 ? !1 : head.subarray(7, 7 + levels).every((leaves, level) => leaves <= 2 ** (level + 1));
}
function isVaried(head) {
  let behind = head.subarray(2, 258);
  return behind.length >= 16 && new Set(behind).size >= behind.length * 0.4;
}
function isLzma(head) {
  let dictionary = u32le(head, 1), isUsual = Number.isInteger(Math.log2(dictionary)) || Number.isInteger(Math.log2(dictionary / 3)), isUnknown = u32le(head, 5) === 4294967295 && u32le(head, 9) === 4294967295;
  return isUsual && (isUnknown || u32le(head, 9) < 256) && head[13] === 0 && head.length >= 18;
}
function isHadoopBlock(bytes, isWhole) {
  let [whole, piece] = [u32be(bytes, 0), u32be(bytes, 4)];
  if (whole < 16 || whole > 67108864 || piece < 8 || piece > whole + whole / 6 + 64) return !1;
  let content = bytes.subarray(8, 8 + piece), isAll = 8 + piece <= bytes.length;
  return u16be(content, 0) % 31 === 0 && byteAt(content, 0) === 120 ? !0 : isSnappy(content, isAll) || isAll && isWhole && bytes.length === 8 + piece && piece < whole;
}
function isBlosc(bytes, isWhole) {
  let [size, block, packed] = [u32le(bytes, 4), u32le(bytes, 8), u32le(bytes, 12)];
  return !isWhole || byteAt(bytes, 0) < 1 || byteAt(bytes, 0) > 5 || byteAt(bytes, 1) !== 1 ? !1 : packed === bytes.length && block <= size && packed <= size + 16;
}
function isOpenPgp(head) {
  let first = byteAt(head, 0), isNew = (first & 64) !== 0, tag = isNew ? first & 63 : first >> 2 & 15, at = startOfPacket(head), version = byteAt(head, at);
  return tag === 1 ? [2, 3].includes(version) && [1, 2, 16, 18].includes(byteAt(head, at + 9)) : tag === 3 ? version === 4 && byteAt(head, at + 1) <= 13 && [0, 1, 3].includes(byteAt(head, at + 2)) : tag === 18 ? version === 1 || version === 2 : tag === 8 && version >= 1 && version <= 3 && (first & 3) === 3 && !isNew && isCompressedPacket(head, at + 1);
}
function isCompressedPacket(head, at) {
  return (byteAt(head, at) & 6) !== 6 && head.length > 24;
}
function startOfPacket(head) {
  let first = byteAt(head, 0);
  if ((first & 64) === 0) return [2, 3, 5, 1][first & 3] ?? 1;
  let length = byteAt(head, 1);
  return length === 255 ? 6 : length < 192 || length >= 224 ? 2 : 3;
}
function isCms(head) {
  let at = contentOfSequence(head), type = byteAt(head, at + 10);
  return hasBytes(head, at, "	*\x86H\x86\xF7\r\x07") && [3, 6].includes(type);
}
function isKeyStore(head) {
  let at = contentOfSequence(head);
  return hasBytes(head, at, "0") && toLatin1(head, at, at + 24).includes("*\x86H\x86\xF7\r\x07");
}
function contentOfSequence(head) {
  let length = byteAt(head, 1);
  return length > 128 ? 2 + (length & 127) : 2;
}
var jwe = /^eyJ[\w-]+\.[\w-]*\.[\w-]{8,}\.[\w-]{16,}\.[\w-]{16,}\s*$/;
function isJwe(head) {
  return jwe.test(toLatin1(head)) && Buffer.from(toLatin1(head).split(".")[0] ?? "", "base64url").includes('"enc"');
}
function isFernet(head) {
  return /^gAAAAA[\w-]{90,}={0,2}\s*$/.test(toLatin1(head));
}

// scan/formats/kinds/castagnoli.ts
function maskedSum(bytes) {
  let sum = crc32c(bytes);
  return (sum >>> 15 | sum << 17) + 2726488792 >>> 0;
}
function crc32c(bytes) {
  let sum = 4294967295;
  for (let byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? sum >>> 1 ^ 2197175160 : sum >>> 1;
  }
  return ~sum >>> 0;
}

// scan/formats/kinds/structures/myisam.ts
var least2 = 3, smallest = 20;
function isDynamicMyIsam(bytes, isWhole) {
  let count = 0;
  for (let at = 0; at < bytes.length; count++) {
    let length = lengthOfBlock(bytes, at);
    if (length === null || isWhole && at + length > bytes.length) return !1;
    at += length;
  }
  return count >= least2;
}
function lengthOfBlock(bytes, at) {
  let type = byteAt(bytes, at), short = u16be(bytes, at + 1);
  if (at + 16 > bytes.length) return smallest;
  let size = {
    0: byteAt(bytes, at + 1) * 65536 + u16be(bytes, at + 2),
    1: 3 + short,
    2: 4 + byteAt(bytes, at + 1) * 65536 + u16be(bytes, at + 2),
    3: 4 + short + byteAt(bytes, at + 3),
    4: 5 + byteAt(bytes, at + 1) * 65536 + u16be(bytes, at + 2) + byteAt(bytes, at + 4),
    5: 13 + u16be(bytes, at + 3),
    7: 3 + short,
    9: 4 + short + byteAt(bytes, at + 3),
    11: 11 + short
  }[type];
  return size === void 0 || size < 8 ? null : Math.max(smallest, Math.ceil(size / 4) * 4);
}

// scan/formats/kinds/databases.ts
var dump = "dump it as SQL or CSV", databases = [
  { name: "PostgreSQL data file", test: isPostgresPage, remedy: dump, source: "PostgreSQL, Database Page Layout" },
  { name: "PostgreSQL write-ahead log", test: isPostgresLog, source: "PostgreSQL, xlog_internal.h" },
  {
    name: "MySQL InnoDB table",
    test: isInnoDb,
    remedy: "mysqldump writes SQL",
    source: "MySQL, fil0types.h, fsp0fsp.h"
  },
  {
    name: "MySQL MyISAM table",
    test: isDynamicMyIsam,
    remedy: "mysqldump writes SQL",
    source: "MySQL Internals, MyISAM Dynamic Data File Layout"
  },
  {
    name: "MySQL MyISAM index",
    magic: ["\xFE\xFE\x07"],
    remedy: "mysqldump writes SQL",
    source: "MySQL, MyISAM storage format"
  },
  {
    name: "MySQL binary log",
    magic: ["\xFEbin", "\xFDbin"],
    remedy: "mysqlbinlog writes SQL",
    source: "MySQL, binary log"
  },
  {
    name: "MariaDB Aria index",
    magic: ["\xFE\xFE	"],
    remedy: "mysqldump writes SQL",
    source: "MariaDB, maria_def.h"
  },
  {
    name: "Oracle export",
    magic: ["EXPORT:V"],
    at: [3],
    remedy: "imp with SHOW=Y shows SQL",
    source: "Oracle Database Utilities, Original Export"
  },
  {
    name: "Oracle Data Pump export",
    test: isDataPump,
    remedy: "impdp with SQLFILE, or unload as CSV",
    source: "Oracle Database Utilities, Data Pump"
  },
  {
    name: "Microsoft SQL Server backup",
    magic: ["TAPE\0", "MSSQLBAK", "MSCI\0"],
    remedy: dump,
    source: "Microsoft Tape Format 1.00a"
  },
  {
    name: "Microsoft SQL Server database",
    magic: ["\0\0"],
    test: isSqlServer,
    remedy: dump,
    source: "Microsoft SQL Server, Pages and extents"
  },
  {
    name: "Microsoft Access database",
    magic: ["\0\0\0Standard Jet DB", "\0\0\0Standard ACE DB", "\0\0\0Jet System DB"],
    remedy: "export its tables as CSV",
    source: "mdbtools, HACKING"
  },
  { name: "Microsoft Money", magic: ["\0\0\0MSISAM Database"], source: "mdbtools, HACKING" },
  {
    name: "Microsoft ESE database",
    magic: ["\xEF\xCD\xAB\x89"],
    at: [4],
    source: "Microsoft, Extensible Storage Engine"
  },
  {
    name: "SQLite 2 database",
    magic: ["** This file contains an SQLite 2"],
    remedy: dump,
    source: "SQLite 2, btree.c"
  },
  {
    name: "DuckDB database",
    magic: ["DUCK"],
    at: [8],
    remedy: "EXPORT DATABASE writes CSV",
    source: "DuckDB, Storage"
  },
  {
    name: "mongodump archive",
    magic: ["m\xE2\x99\x81"],
    remedy: "mongoexport writes JSON",
    source: "mongo-tools, archive/parser.go"
  },
  {
    name: "MongoDB WiredTiger file",
    magic: ["A\xD8\0\0"],
    remedy: "mongoexport writes JSON",
    source: "WiredTiger, block.h"
  },
  {
    name: "BSON (mongodump)",
    test: isBson,
    remedy: "bsondump or mongoexport writes JSON",
    source: "bsonspec.org, 1.1"
  },
  {
    name: "LMDB database",
    magic: ["\xDE\xC0\xEF\xBE"],
    at: [12, 16],
    remedy: "mdb_dump -p writes text",
    source: "LMDB, mdb.c"
  },
  {
    name: "LMDB database",
    magic: ["\xBE\xEF\xC0\xDE"],
    at: [12, 16],
    remedy: "mdb_dump -p writes text",
    source: "LMDB, mdb.c"
  },
  { name: "bbolt database", magic: ["\xED\xDA\f\xED"], at: [16], source: "bbolt, db.go" },
  {
    name: "Berkeley DB",
    magic: [
      "b1\0",
      "a\0",
      'S"\0',
      "\x82E\x07\0",
      "\x88	\0",
      "\01b",
      "\0a",
      '\0"S',
      "\0\x07E\x82",
      "\0	\x88"
    ],
    at: [0, 12],
    remedy: "db_dump -p writes text",
    source: "Berkeley DB, dbinc/db_page.h; 4.4BSD, db.h"
  },
  {
    name: "GDBM database",
    magic: [
      "\xCE\x9AW",
      "\xCD\x9AW",
      "\xCF\x9AW",
      "\xD0\x9AW",
      "\xD1\x9AW",
      "W\x9A\xCE",
      "W\x9A\xCD",
      "W\x9A\xCF",
      "W\x9A\xD0",
      "W\x9A\xD1"
    ],
    remedy: "gdbm_dump writes text",
    source: "GDBM, gdbmconst.h"
  },
  { name: "TDB database", magic: [`TDB file
`], remedy: "tdbdump writes text", source: "Samba, tdb_private.h" },
  { name: "Tokyo Cabinet database", magic: [`ToKyO CaBiNeT
`], source: "Tokyo Cabinet, tchdb.c" },
  { name: "Kyoto Cabinet database", magic: [`KC
\0`, `KCSS
`], source: "Kyoto Cabinet, kchashdb.h" },
  { name: "QDBM database", magic: [`[depot]
`, `[DEPOT]
`], source: "QDBM, depot.c" },
  {
    name: "constant database (cdb)",
    test: isConstantDatabase,
    remedy: "cdbdump writes text",
    source: "cr.yp.to, cdb.txt"
  },
  {
    name: "dBase or FoxPro table",
    test: isDbase,
    remedy: "export it as CSV",
    source: "dBase, Table File Structure; Microsoft, FoxPro Table File Structure"
  },
  { name: "Paradox table", test: isParadox, remedy: "export it as CSV", source: "PXFORMAT.TXT, R. and K. Mikkelsen" },
  {
    name: "FileMaker database",
    magic: ["\0\0\0\0\0\0\0\0\xC0"],
    remedy: "export it as CSV",
    source: "Claris FileMaker Pro"
  },
  { name: "Firebird database", magic: [""], test: isFirebird, remedy: dump, source: "Firebird, ods.h" },
  {
    name: "H2 database",
    magic: ["-- H2 0.5/B --", "H:2,block:", "H:2,blockSize:", "H:3,block"],
    remedy: "SCRIPT writes SQL",
    source: "H2, PageStore; MVStore"
  },
  { name: "Realm database", magic: ["T-DB"], at: [16], source: "Realm Core, alloc_slab.hpp" },
  {
    name: "Prometheus index or chunks",
    magic: ["\xBA\xAA\xD7\0", "\x85\xBD@\xDD", "0\xBC\x91", "0\xBA0"],
    source: "Prometheus, tsdb/docs/format"
  },
  { name: "InfluxDB data", magic: ["\xD1\xD1"], source: "InfluxDB, tsm1/DESIGN.md" },
  { name: "Lucene segment", magic: ["?\xD7l"], source: "Lucene, CodecUtil" },
  { name: "Kafka log", test: isKafka, source: "Apache Kafka, Record Batch" },
  { name: "LevelDB or RocksDB log", test: isLevelDbLog, source: "LevelDB, log_format.md; RocksDB, log_format.h" },
  { name: "Clarion data", magic: ["tOpS\0\0"], at: [14], source: "Clarion TopSpeed" },
  { name: "Lotus Notes database", magic: ["\0\0\0\0"], source: "HCL Notes C API, nsfdb.h" },
  { name: "IXF table of DB2", magic: ["000102HIXF", "000105HIXF"], source: "IBM Db2, PC version of IXF" },
  { name: "compressed kdb+ table", magic: ["kxzipped"], source: "KX, Serialization" },
  { name: "Alteryx database", magic: ["Alteryx Database File"], source: "Alteryx OpenYXDB" }
], pageSize = 8192;
function isPostgresPage(head) {
  let [lower, upper, special] = [u16le(head, 12), u16le(head, 14), u16le(head, 16)], layout = u16le(head, 18);
  return (layout & 255) !== 4 || (layout & 65280) !== pageSize || u16le(head, 10) > 7 ? !1 : lower >= 24 && lower <= upper && upper <= special && special <= pageSize;
}
function isPostgresLog(head) {
  let version = u16le(head, 0);
  return version >= 53344 && version <= 53552 && (u16le(head, 2) & 2) === 2 && u32le(head, 36) === pageSize;
}
function isInnoDb(head) {
  return head.length >= 64 && u16be(head, 24) === 8 && u32be(head, 4) === 0 && u32be(head, 34) === u32be(head, 38) && u32be(head, 46) < 268435456;
}
function isDataPump(head) {
  return /SYS_(?:EXPORT|IMPORT|SQL_FILE)_[A-Z]+_\d\d/.test(toLatin1(head, 0, 1024));
}
function isSqlServer(head) {
  return u32le(head, 8) === 0 && u32le(head, 16) === 0 && head.length >= 96;
}
var longestBson = 48e6, bsonTypes = /* @__PURE__ */ new Set([1, 2, 3, 4, 5, 7, 8, 9, 10, 11, 13, 16, 17, 18, 19]);
function isBson(head) {
  let length = u32le(head, 0);
  if (length < 12 || length > longestBson || length <= head.length && head[length - 1] !== 0) return !1;
  let type = byteAt(head, 4), name = /^[\w$. -]{1,64}$/, end = head.indexOf(0, 5);
  return bsonTypes.has(type) && end > 5 && end < 70 && name.test(toLatin1(head, 5, end)) && isSecondElement(head, type, end + 1);
}
function isSecondElement(head, type, at) {
  let next = at + lengthOfElement(head, type, at);
  return next >= head.length || byteAt(head, next) === 0 || bsonTypes.has(byteAt(head, next));
}
function lengthOfElement(head, type, at) {
  let known = { 1: 8, 7: 12, 8: 1, 9: 8, 10: 0, 16: 4, 17: 8, 18: 8, 19: 16 }[type];
  return known !== void 0 ? known : type === 3 || type === 4 ? u32le(head, at) : type === 5 ? u32le(head, at) + 5 : type === 11 ? head.length : u32le(head, at) + 4;
}
function isConstantDatabase(head) {
  if (head.length < 2048) return !1;
  let end = u32le(head, 0) + u32le(head, 4) * 8;
  if (u32le(head, 0) < 2048) return !1;
  for (let at = 8; at < 2048; at += 8) {
    let [start, slots] = [u32le(head, at), u32le(head, at + 4)];
    if (start !== end) return !1;
    end += slots * 8;
  }
  return !0;
}
var dbaseVersions = /* @__PURE__ */ new Set([
  3,
  4,
  5,
  48,
  49,
  50,
  67,
  99,
  131,
  139,
  140,
  142,
  203,
  229,
  245,
  251
]);
function isDbase(head) {
  let [month, day] = [byteAt(head, 2), byteAt(head, 3)];
  if (!dbaseVersions.has(byteAt(head, 0)) || month > 12 || day > 31) return !1;
  let [headerSize, recordSize] = [u16le(head, 8), u16le(head, 10)], first = byteAt(head, 0) === 4 || byteAt(head, 0) === 140 ? 68 : 32, size = first === 68 ? 48 : 32, sum = 1, at = first;
  for (; at < Math.min(head.length, headerSize) && head[at] !== 13; at += size) {
    if (!/[A-Za-z]/.test(toLatin1(head, at + (first === 68 ? 32 : 11), at + (first === 68 ? 33 : 12)))) return !1;
    sum += byteAt(head, at + (first === 68 ? 33 : 16));
  }
  return at === first ? !1 : at >= head.length || (sum & 255) === (recordSize & 255);
}
function isParadox(head) {
  let [record, header, type, block] = [u16le(head, 0), u16le(head, 2), byteAt(head, 4), byteAt(head, 5)];
  return ![0, 2].includes(type) || record < 1 || record > 32750 || header < 88 || header % 256 !== 0 ? !1 : block >= 1 && block <= 32 && byteAt(head, 57) >= 3 && byteAt(head, 57) <= 12 && u16le(head, 33) >= 1 && u16le(head, 33) <= 255;
}
function isFirebird(head) {
  return [1024, 2048, 4096, 8192, 16384, 32768].includes(u16le(head, 16)) && u16le(head, 18) >= 32776 && u16le(head, 18) <= 32784;
}
function isKafka(head) {
  if (byteAt(head, 16) !== 2 || u32be(head, 0) !== 0 || u32be(head, 8) < 49 || u16be(head, 21) > 127) return !1;
  let next = 12 + u32be(head, 8), count = u32be(head, 57);
  return count > 0 && count < 1e6 && (next + 17 > head.length || byteAt(head, next + 16) === 2 && u32be(head, next + 4) > u32be(head, 4));
}
function isLevelDbLog(head) {
  let [length, type] = [u16le(head, 4), byteAt(head, 6)];
  if (type < 1 || type > 8 || length < 1 || length > 32761) return !1;
  let start = type > 4 ? 11 : 7;
  return u32le(head, 0) === maskedSum(Buffer.concat([head.subarray(6, 7), head.subarray(7, start + length)]));
}

// scan/formats/kinds/media.ts
var media = [
  { name: "image (PNG)", magic: [`\x89PNG\r

`], source: "W3C PNG, 5.2" },
  { name: "image (JPEG)", magic: ["\xFF\xD8\xFF"], source: "ITU-T T.81, B.1" },
  { name: "image (GIF)", magic: ["GIF87a", "GIF89a"], source: "GIF89a specification, 17" },
  { name: "image (WebP)", magic: ["WEBP"], at: [8], test: isRiff, source: "RFC 9649" },
  { name: "image (icon)", magic: ["\0\0\0", "\0\0\0"], test: isIcon, source: "Microsoft, Icons in Win32" },
  { name: "image (TIFF)", magic: ["II*\0", "MM\0*", "II+\0", "MM\0+"], source: "TIFF 6.0, 2; BigTIFF" },
  { name: "image (Photoshop)", magic: ["8BPS"], source: "Adobe Photoshop File Formats Specification" },
  { name: "image (AVIF)", magic: ["ftypavif", "ftypavis"], at: [4], source: "AV1 Image File Format, 6" },
  { name: "image (HEIC)", magic: ["ftypheic", "ftypheix", "ftypmif1"], at: [4], source: "ISO/IEC 23008-12" },
  { name: "image (BMP)", magic: ["BM"], test: isBitmap, source: "Microsoft, BITMAPFILEHEADER" },
  { name: "image (JPEG XL)", magic: [`\xFF
`, `\0\0\0\fJXL \r
\x87
`], source: "ISO/IEC 18181-2" },
  { name: "image (JPEG 2000)", magic: [`\0\0\0\fjP  \r
\x87
`, "\xFFO\xFFQ"], source: "ITU-T T.800, I.5" },
  { name: "image (DirectDraw surface)", magic: ["DDS |\0\0\0"], source: "Microsoft, DDS_HEADER" },
  { name: "image (KTX)", magic: [`\xABKTX 11\xBB\r

`, `\xABKTX 20\xBB\r

`], source: "Khronos KTX" },
  { name: "image (OpenEXR)", magic: ["v/1"], source: "OpenEXR file layout" },
  { name: "image (Radiance HDR)", magic: [`#?RADIANCE
`], source: "Radiance file formats" },
  { name: "image (Apple icons)", magic: ["icns"], source: "Apple, IconStorage.h" },
  { name: "image (QOI)", magic: ["qoif"], source: "QOI specification" },
  { name: "image (GIMP)", magic: ["gimp xcf "], source: "GIMP devel-docs, xcf.txt" },
  { name: "image (ASTC)", magic: ["\xAB\xA1\\"], source: "astcenc FileFormat.md" },
  { name: "image (PVR)", magic: ["PVR"], source: "PowerVR PVR3 specification" },
  { name: "image (FLIF)", magic: ["FLIF"], source: "FLIF specification" },
  { name: "image (DjVu)", magic: ["AT&TFORM"], source: "DjVu 3 specification" },
  { name: "image (ILBM)", magic: ["ILBM"], at: [8], test: isForm, source: "EA IFF 85" },
  { name: "image (binary netpbm)", magic: ["P4", "P5", "P6", `P7
`], test: isNetpbm, source: "Netpbm, ppm(5)" },
  { name: "image (Windows cursor)", magic: ["ACON"], at: [8], test: isRiff, source: "Microsoft RIFF" },
  { name: "video (MP4)", magic: ["ftyp"], at: [4], source: "ISO/IEC 14496-12, 4.3" },
  {
    name: "video (QuickTime)",
    magic: ["moov", "mdat", "wide", "free", "skip"],
    at: [4],
    test: isAtom,
    source: "QuickTime File Format"
  },
  { name: "video (Matroska)", magic: ["E\xDF\xA3"], source: "RFC 9559" },
  { name: "video (AVI)", magic: ["AVI "], at: [8], test: isRiff, source: "Microsoft AVI RIFF" },
  { name: "video (Flash)", magic: ["FLV"], source: "Adobe FLV, E.2" },
  { name: "video (Windows Media)", magic: ["0&\xB2u\x8Ef\xCF"], source: "Microsoft ASF, 10.1" },
  { name: "video (MPEG)", magic: ["\0\0\xBA", "\0\0\xB3"], source: "ISO/IEC 13818-1, 2.5" },
  { name: "video (MPEG transport stream)", magic: ["G"], test: isTransportStream, source: "ISO/IEC 13818-1, 2.4.3" },
  { name: "video (IVF)", magic: ["DKIF\0\0"], source: "WebM project, IVF" },
  { name: "sound (Ogg)", magic: ["OggS\0"], source: "RFC 3533" },
  { name: "sound (MP3)", magic: ["ID3", "ID3", "ID3"], source: "ID3v2.4, 3.1" },
  {
    name: "sound (MP3)",
    magic: ["\xFF\xFB", "\xFF\xFA", "\xFF\xF3", "\xFF\xF2"],
    test: isLayerThree,
    source: "ISO/IEC 11172-3, 2.4"
  },
  { name: "sound (AAC)", magic: ["\xFF\xF1", "\xFF\xF9"], test: isAdts, source: "ISO/IEC 13818-7, 6.2" },
  { name: "sound (FLAC)", magic: ["fLaC"], source: "RFC 9639" },
  { name: "sound (WAV)", magic: ["WAVE"], at: [8], test: isRiff, source: "Microsoft RIFF" },
  { name: "sound (RF64)", magic: ["RF64\xFF\xFF\xFF\xFFWAVE"], source: "EBU Tech 3306" },
  { name: "sound (AIFF)", magic: ["AIFF", "AIFC"], at: [8], test: isForm, source: "Apple AIFF 1.3" },
  { name: "sound (8SVX)", magic: ["8SVX"], at: [8], test: isForm, source: "EA IFF 85" },
  { name: "sound (AU)", magic: [".snd\0\0"], source: "Sun audio(4)" },
  { name: "sound (MIDI)", magic: ["MThd\0\0\0"], source: "Standard MIDI Files 1.0" },
  { name: "sound (AMR)", magic: [`#!AMR
`, `#!AMR-WB
`], source: "RFC 4867, 5" },
  { name: "sound (Core Audio)", magic: ["caff\0"], source: "Apple Core Audio Format" },
  { name: "sound (Monkey\u2019s Audio)", magic: ["MAC \x96", "MAC \x8C"], source: "Monkey\u2019s Audio SDK" },
  { name: "sound (WavPack)", magic: ["wvpk"], source: "WavPack 5 file format" },
  { name: "sound (Musepack)", magic: ["MPCK", "MP+"], source: "Musepack SV8" },
  {
    name: "sound (tracker module)",
    magic: ["Extended Module: ", "IMPM"],
    source: "FastTracker 2, Impulse Tracker file formats"
  },
  { name: "sound (tracker module)", magic: ["SCRM"], at: [44], source: "Scream Tracker 3 file format" },
  {
    name: "sound (tracker module)",
    magic: ["M.K.", "4CHN", "8CHN", "FLT4"],
    at: [1080],
    source: "ProTracker file format"
  },
  { name: "font (WOFF)", magic: ["wOFF"], source: "W3C WOFF 1.0, 3" },
  { name: "font (WOFF2)", magic: ["wOF2"], source: "W3C WOFF 2.0, 4" },
  {
    name: "font (TrueType)",
    magic: ["\0\0\0\0", "true\0", "ttcf\0"],
    test: isFontDirectory,
    source: "OpenType, otff"
  },
  { name: "font (OpenType)", magic: ["OTTO\0"], source: "OpenType, otff" },
  { name: "font (EOT)", magic: ["LP"], at: [34], test: isEmbeddedFont, source: "W3C EOT, 3" },
  {
    name: "font (Type 1)",
    magic: ["%!PS-AdobeFont", "%!FontType1"],
    at: [6],
    test: isPrinterFont,
    source: "Adobe Technical Note 5040"
  },
  { name: "font (PCF)", magic: ["fcp"], source: "X11 PCF" },
  {
    name: "index of a Git pack",
    magic: ["\xFFtOc\0\0\0", "MIDX", "RIDX\0\0\0", "BITM\0"],
    source: "gitformat-pack(5)"
  },
  { name: "graph of Git commits", magic: ["CGPH"], source: "gitformat-commit-graph(5)" }
];
function isRiff(head) {
  return hasBytes(head, 0, "RIFF") || hasBytes(head, 0, "RIFX");
}
function isForm(head) {
  return hasBytes(head, 0, "FORM");
}
function isIcon(head) {
  let count = u16le(head, 4);
  return count > 0 && count < 1e3 && head[9] === 0 && u32le(head, 18) >= 6 + 16 * count;
}
function isBitmap(head) {
  return u32le(head, 6) === 0 && [12, 16, 40, 52, 56, 64, 108, 124].includes(u32le(head, 14));
}
function isNetpbm(head) {
  return hasBytes(head, 1, "7") || /^P[456]\s(?:#[^\n]*\n)*\s*\d+\s+\d+\s/.test(Buffer.from(head.subarray(0, 256)).toString("latin1"));
}
function isAtom(head) {
  return u32be(head, 0) >= 8 || u32be(head, 0) === 1;
}
function isTransportStream(head) {
  return [188, 376, 564].every((at) => head[at] === 71);
}
function isLayerThree(head) {
  let bits = head[2] ?? 0;
  return bits >> 4 !== 0 && bits >> 4 !== 15 && (bits >> 2 & 3) !== 3;
}
function isAdts(head) {
  let length = ((head[3] ?? 0) & 3) << 11 | (head[4] ?? 0) << 3 | (head[5] ?? 0) >> 5;
  return length > 7 && (length >= head.length || head[length] === 255 && ((head[length + 1] ?? 0) & 246) === 240);
}
function isFontDirectory(head) {
  return hasBytes(head, 0, "ttcf") || (head[5] ?? 0) > 0 && /^[\x20-\x7e]{4}$/.test(Buffer.from(head.subarray(12, 16)).toString("latin1"));
}
function isEmbeddedFont(head) {
  return [65536, 131073, 131074].includes(u32le(head, 8));
}
function isPrinterFont(head) {
  return hasBytes(head, 0, "\x80");
}

// scan/formats/kinds/programs.ts
var programs = [
  { name: "program (ELF)", magic: ["\x7FELF"], test: (head) => !isCore(head), source: "System V ABI, 4" },
  { name: "program (PE)", magic: ["MZ"], test: isPortableExecutable, source: "Microsoft PE format" },
  {
    name: "program (Mach-O)",
    magic: ["\xFE\xED\xFA\xCE", "\xFE\xED\xFA\xCF", "\xCE\xFA\xED\xFE", "\xCF\xFA\xED\xFE"],
    source: "Apple, mach-o/loader.h"
  },
  {
    name: "program (Java class, or Mach-O for several machines)",
    magic: ["\xCA\xFE\xBA\xBE"],
    source: "JVMS 4.1; mach-o/fat.h"
  },
  { name: "program (WebAssembly)", magic: ["\0asm"], source: "WebAssembly core, 5.5" },
  { name: "program (Dalvik)", magic: [`dex
0`, `oat
`, "vdex", `art
`], source: "Android dex format" },
  {
    name: "program (Python)",
    magic: [`\r\r
`, `\r
`],
    at: [1, 2],
    test: isPythonBytecode,
    source: "Python, importlib/_bootstrap_external"
  },
  { name: "program (Lua)", magic: ["\x1BLua", "\x1BLJ"], source: "Lua, lundump.h" },
  { name: "program (Erlang)", magic: ["BEAM"], at: [8], source: "Erlang beam_lib" },
  { name: "program (LLVM bitcode)", magic: ["BC\xC0\xDE", "\xDE\xC0\v"], source: "LLVM bitcode file format" },
  {
    name: "program (COFF object)",
    test: isCoff,
    magic: ["L", "d\x86", "d\xAA"],
    source: "Microsoft PE format, COFF header"
  },
  {
    name: "program library (ar)",
    magic: [`!<arch>
`],
    test: (head) => !hasBytes(head, 8, "debian-binary"),
    isText: !0,
    source: "System V ar(5)"
  },
  { name: "program (SPIR-V)", magic: ["#\x07", "\x07#"], source: "Khronos SPIR-V, 2.3" },
  { name: "program (Hermes)", magic: ["\xC6\xBC\xC1"], source: "Hermes BytecodeFileFormat.h" },
  { name: "program (OCaml)", magic: ["Caml1999"], source: "OCaml, config.mlp" },
  { name: "program (nib)", magic: ["NIBArchive"], source: "Apple nib archive" },
  { name: "program (DirectX)", magic: ["DXBC"], source: "Microsoft DirectXShaderCompiler, DxilContainer.h" },
  { name: "program (Metal library)", magic: ["MTLB"], source: "Apple Metal, metallib" },
  { name: "game data (Unreal)", magic: ["\xC1\x83*\x9E"], source: "Unreal Engine, ObjectVersion.h" },
  { name: "game data (Godot)", magic: ["RSRC"], source: "Godot, resource_format_binary.cpp" },
  { name: "Git index", magic: ["DIRC\0\0\0", "DIRC\0\0\0"], source: "gitformat-index(5)" },
  { name: "OpenPGP public keys", magic: ["\x98", "\x99"], test: isPublicKey, source: "RFC 9580, 5.5.2" },
  { name: "device tree", magic: ["\xD0\r\xFE\xED"], source: "Devicetree specification, 5" },
  {
    name: "translations (gettext)",
    magic: ["\xDE\x95", "\x95\xDE"],
    source: "GNU gettext, The Format of GNU MO Files"
  },
  { name: "time zone", magic: ["TZif"], source: "RFC 9636" },
  { name: "terminal description", magic: ["", ""], source: "term(5)" },
  { name: "colour profile", magic: ["acsp"], at: [36], source: "ICC.1, 7.2" },
  { name: "model (glTF)", magic: ["glTF\0\0\0", "glTF\0\0\0"], source: "Khronos glTF 2.0, 4" },
  { name: "model (Blender)", magic: ["BLENDER"], source: "Blender, BLO_readfile" },
  { name: "model (FBX)", magic: ["Kaydara FBX Binary  \0"], source: "Blender Developers, FBX binary file format" },
  { name: "model (USD)", magic: ["PXR-USDC"], source: "OpenUSD, crateFile" },
  { name: "model (Draco)", magic: ["DRACO"], source: "Draco bitstream specification" },
  { name: "shapes on a map", magic: [`\0\0'
`], source: "ESRI Shapefile technical description" },
  {
    name: "machine-learning model (safetensors)",
    test: isSafetensors,
    at: [8],
    magic: ['{"'],
    source: "safetensors, README"
  },
  { name: "machine-learning model (GGUF)", magic: ["GGUF", "ggjt", "tjgg", "lmgg"], source: "GGUF specification" },
  { name: "machine-learning model (TensorFlow Lite)", magic: ["TFL3"], at: [4], source: "TensorFlow Lite, schema.fbs" },
  { name: "machine-learning model (ONNX)", magic: ["\b"], test: isOnnx, source: "onnx.proto3, ModelProto" },
  { name: "Flash", magic: ["FWS"], test: (head) => byteAt(head, 3) < 60, source: "Adobe SWF, 2" }
];
function isCore(head) {
  return (head[5] === 2 ? u16be(head, 16) : u16le(head, 16)) === 4;
}
function isPortableExecutable(head) {
  let at = u32le(head, 60);
  return at < 64 || at + 4 > head.length || hasBytes(head, at, "PE\0\0") || hasBytes(head, at, "NE") || hasBytes(head, at, "LE");
}
function isPythonBytecode(head) {
  return hasBytes(head, 2, `\r
`) && (head[1] === 13 || [242, 243].some((at) => at === head[1]) || head[8] === 99 || head[8] === 227);
}
function isCoff(head) {
  let sections = u16le(head, 2);
  return sections > 0 && sections < 1e4 && u16le(head, 16) === 0 && head[20] === 46;
}
function isSafetensors(head) {
  let length = u32le(head, 0), start = toLatin1(head, 8, Math.min(head.length, 8 + length));
  return u32le(head, 4) === 0 && length < 1e8 && /"(?:dtype|__metadata__)"\s*:/.test(start);
}
function isOnnx(head) {
  let length = byteAt(head, 3);
  return byteAt(head, 1) < 20 && head[2] === 18 && length > 0 && length < 64 && /^[\w.:/ -]+$/.test(toLatin1(head, 4, 4 + length));
}
function isPublicKey(head) {
  let at = byteAt(head, 0) === 152 ? 2 : 3, version = byteAt(head, at), algorithm = byteAt(head, at + (version === 3 ? 7 : 5));
  return (version === 3 || version === 4) && [1, 2, 3, 16, 17, 18, 19, 22, 25, 26, 27, 28].includes(algorithm);
}

// scan/formats/kinds/records.ts
var memory = "it holds what a program had in memory: keep it out of the repository", traffic = "it holds what went over a network: keep it out of the repository", records = [
  {
    name: "memory of a process (core dump)",
    magic: ["\x7FELF"],
    test: isCore,
    remedy: memory,
    source: "System V ABI, 4, ET_CORE"
  },
  { name: "memory of a process (minidump)", magic: ["MDMP"], remedy: memory, source: "Microsoft, MINIDUMP_HEADER" },
  { name: "memory of Windows", magic: ["PAGEDUMP", "PAGEDU64"], remedy: memory, source: "Microsoft, DUMP_HEADER" },
  {
    name: "memory of a Java program (hprof)",
    magic: ["JAVA PROFILE 1.0."],
    remedy: memory,
    source: "OpenJDK, hprof manual"
  },
  { name: "memory (LiME)", magic: ["EMiL"], remedy: memory, source: "LiME, README" },
  {
    name: "hibernation file",
    magic: ["hibr", "HIBR", "wake", "WAKE"],
    remedy: memory,
    source: "Microsoft, PO_MEMORY_IMAGE"
  },
  { name: "flight recording of Java", magic: ["FLR\0"], remedy: memory, source: "OpenJDK, jfrChunk" },
  {
    name: "network capture (pcap)",
    magic: ["\xD4\xC3\xB2\xA1", "\xA1\xB2\xC3\xD4", "M<\xB2\xA1", "\xA1\xB2<M"],
    remedy: traffic,
    source: "draft-ietf-opsawg-pcap"
  },
  {
    name: "network capture (pcapng)",
    magic: [`
\r\r
`],
    test: isPcapNg,
    remedy: traffic,
    source: "draft-ietf-opsawg-pcapng"
  },
  { name: "network capture (snoop)", magic: ["snoop\0\0\0"], remedy: traffic, source: "RFC 1761" },
  {
    name: "network capture (Network Monitor)",
    magic: ["GMBU", "RTSS"],
    remedy: traffic,
    source: "Microsoft Network Monitor"
  },
  {
    name: "event log of Windows (evtx)",
    magic: ["ElfFile\0"],
    remedy: "wevtutil writes XML",
    source: "libevtx, EVTX format"
  },
  {
    name: "event log of Windows (evt)",
    magic: ["LfLe"],
    at: [4],
    remedy: "wevtutil writes XML",
    source: "Microsoft, ELF_LOGFILE_HEADER"
  },
  {
    name: "trace of Windows (etl)",
    test: isTrace,
    remedy: "tracerpt writes XML",
    source: "Microsoft, WMI_BUFFER_HEADER"
  },
  {
    name: "journal of systemd",
    magic: ["LPKSHHRH"],
    remedy: "journalctl --file writes text",
    source: "systemd, Journal File Format"
  },
  { name: "log-ins (utmp)", test: isLogins, remedy: "utmpdump writes text", source: "utmp(5)" },
  { name: "registry of Windows", magic: ["regf"], remedy: "reg export writes text", source: "libregf, REGF format" },
  { name: "prefetch of Windows", magic: ["SCCA"], at: [4], source: "libscca, SCCA format" },
  { name: "compressed file of Windows", magic: ["MAM", "MAM\x84"], source: "Microsoft, RtlCompressBuffer" },
  { name: "thumbnails of Windows", magic: ["CMMM", "IMMM"], source: "libwtcdb, Explorer thumbnail cache" },
  {
    name: "Outlook data (pst, ost)",
    magic: ["!BDN"],
    remedy: "export its mails as eml or mbox",
    source: "Microsoft, MS-PST 2.2.2.6"
  },
  {
    name: "Outlook attachment (winmail.dat)",
    magic: ['x\x9F>"'],
    remedy: "tnef unpacks it",
    source: "Microsoft, MS-OXTNEF 2.1.3"
  },
  {
    name: "Outlook Express mails (dbx)",
    magic: ["\xCF\xAD\xFE"],
    remedy: "export its mails as eml or mbox",
    source: "libdbx"
  },
  {
    name: "Windows address book",
    magic: ["\x9C\xCB\xCB\x8Du\xD2", "\x812\x84\xC1\x85\xD0"],
    remedy: "export it as CSV",
    source: "Microsoft Windows Address Book"
  },
  {
    name: "OneNote notes",
    magic: ["\xE4R\\{\x8C\xD8\xA7M", "\xA1/\xFFC\xD9\xEFvL"],
    remedy: "export it as PDF",
    source: "Microsoft, MS-ONESTORE 2.3.1"
  },
  { name: "WordPerfect document", magic: ["\xFFWPC"], remedy: "save it as text", source: "WordPerfect File Formats" },
  {
    name: "Word document (before 97)",
    magic: ["\xDB\xA5", "1\xBE\0\0", "\xFE7\0#", "\x9B\xA5"],
    test: isOldWord,
    remedy: "save it as DOCX",
    source: "Microsoft Word for DOS and 2.0"
  },
  {
    name: "Windows help",
    magic: ["?_\0", "ITSF\0\0\0"],
    remedy: "unpack it",
    source: "helpfile.txt, M. Winterhoff; chmspec"
  },
  {
    name: "e-book (Mobipocket)",
    magic: ["BOOKMOBI", "TEXtREAd"],
    at: [60],
    remedy: "save it as text",
    source: "MobileRead, MOBI"
  },
  {
    name: "Palm database",
    magic: ["DATAPPL", "DATAmemo", "appl", "DATAaddr", "DATAdate"],
    at: [60],
    source: "Palm File Format Specification"
  },
  {
    name: "Chrome sessions",
    magic: ["SNSS\0\0\0", "SNSS\0\0\0", "SNSS\0\0\0"],
    source: "Chromium, command_storage_backend.cc"
  },
  {
    name: "Chrome cache",
    magic: ["\xC3\xCA\xC1", "\xC3\xCA\xC1", "0\\r\xA7\x1Bm\xFB\xFC"],
    remedy: traffic,
    source: "Chromium, disk_cache"
  },
  { name: "cookies of Safari", magic: ["cook\0\0"], remedy: traffic, source: "Apple binarycookies" }
];
function isOldWord(head) {
  let isWindows = byteAt(head, 1) === 165;
  return head.length >= 128 && (!isWindows || u16le(head, 2) > 0 && u16le(head, 2) < 102);
}
function isPcapNg(head) {
  return hasBytes(head, 8, "M<+") || hasBytes(head, 8, "+<M");
}
function isTrace(head) {
  let size = u32le(head, 0);
  if (![4096, 8192, 16384, 32768, 65536, 131072, 262144, 524288, 1048576].includes(size)) return !1;
  let [saved, current] = [u32le(head, 4), u32le(head, 8)];
  return saved >= 72 && saved <= size && current <= size && [0, 1, 4].includes(u16le(head, 54)) && byteAt(head, 75) >= 128;
}
var loginSize = 384;
function isLogins(bytes, isWhole) {
  if (bytes.length < loginSize || isWhole && bytes.length % loginSize !== 0) return !1;
  for (let at = 0; at + loginSize <= bytes.length; at += loginSize)
    if (u16le(bytes, at) > 9 || u16le(bytes, at + 2) !== 0 || !isPadded(bytes.subarray(at + 8, at + 40)) || !isPadded(bytes.subarray(at + 44, at + 76)) || !isPadded(bytes.subarray(at + 76, at + 332))) return !1;
  return bytes.subarray(0, loginSize).some((byte) => byte !== 0) && u32le(bytes, 340) > 0;
}
function isPadded(field) {
  let end = field.indexOf(0);
  return (end < 0 ? field : field.subarray(0, end)).every((byte) => byte >= 32 && byte < 127);
}

// scan/formats/kinds/structures/walk.ts
var least3 = { values: 12, texts: 3 }, leastWhole = { values: 4, texts: 2 }, leastCut = { values: 8, texts: 4, share: 0.25 }, deepest = 64;
function walkValues(bytes, { readValue: readValue4, isWhole, isStream }) {
  let open = [], [values, texts, at] = [0, 0, 0];
  for (; at < bytes.length; ) {
    if (values > 0 && open.length === 0 && !isStream) return !1;
    let value = readValue4(bytes, at);
    if (!value || value.length < 1 || open.length === 0 && !value.children) return !1;
    if (value.text !== void 0 && at + value.length <= bytes.length) {
      if (!isReadable(bytes.subarray(value.text, at + value.length))) return !1;
      value.length > 3 && texts++;
    }
    if (value.blob !== void 0 && value.length > 3 && isReadable(bytes.subarray(value.blob, at + value.length)) && texts++, at += value.length, values++, !step(open, value)) return !1;
  }
  return isWhole ? isStream && (at > bytes.length || open.length > 0) ? values >= leastCut.values && texts >= leastCut.texts && texts >= values * leastCut.share : at === bytes.length && open.length === 0 && values >= leastWhole.values && texts >= leastWhole.texts : values >= least3.values && texts >= least3.texts && texts * 8 >= values;
}
function step(open, { children = 0, isEnd = !1 }) {
  if (isEnd) {
    if (open.pop() !== Number.POSITIVE_INFINITY) return !1;
  } else children > 0 && open.push(children + 1);
  let last = open.length - 1;
  for (last >= 0 && (open[last] = (open[last] ?? 0) - 1); open.at(-1) === 0; )
    open.pop(), open.length > 0 && (open[open.length - 1] = (open.at(-1) ?? 0) - 1);
  return open.length <= deepest;
}
function isReadable(text) {
  return text.every((byte) => byte >= 32 || byte === 9 || byte === 10 || byte === 13);
}

// scan/formats/kinds/structures/cbor.ts
function isCbor(bytes, isWhole) {
  let major = byteAt(bytes, 0) >> 5;
  return (major === 4 || major === 5) && walkValues(bytes, { readValue, isWhole, isStream: !0 });
}
var indefinite = 31, endless = Number.POSITIVE_INFINITY, readValue = (bytes, at) => {
  let first = byteAt(bytes, at), [major, info] = [first >> 5, first & 31];
  if (info > 27 && info < indefinite) return null;
  let size = info < 24 || info === indefinite ? 1 : 1 + 2 ** (info - 24);
  if (info === indefinite) return indefiniteOf(major);
  let count = argumentOf(bytes, at, info);
  return major < 2 ? { length: size } : major === 2 ? { length: size + count, blob: at + size } : major === 3 ? { length: size + count, text: at + size } : major === 4 ? { length: size, children: count } : major === 5 ? { length: size, children: 2 * count } : major === 6 ? { length: size, children: 1 } : info < 20 ? null : { length: size };
};
function indefiniteOf(major) {
  return major === 7 ? { length: 1, isEnd: !0 } : major < 2 || major === 6 ? null : { length: 1, children: endless };
}
function argumentOf(bytes, at, info) {
  return info < 24 ? info : info === 24 ? byteAt(bytes, at + 1) : info === 25 ? u16be(bytes, at + 1) : info === 26 ? u32be(bytes, at + 1) : u32be(bytes, at + 1) * 2 ** 32 + u32be(bytes, at + 5);
}

// scan/formats/kinds/structures/marshal.ts
var referenced = 128;
function isMarshal(bytes, isWhole) {
  let type = String.fromCodePoint(byteAt(bytes, 0) & ~referenced);
  return "[({)<>".includes(type) && walkValues(bytes, { readValue: readValue2, isWhole, isStream: !1 });
}
var readValue2 = (bytes, at) => {
  let type = String.fromCodePoint(byteAt(bytes, at) & ~referenced);
  return type === "[" || type === "(" || type === "<" || type === ">" ? { length: 5, children: u32le(bytes, at + 1) } : type === ")" ? { length: 2, children: byteAt(bytes, at + 1) } : type === "{" ? { length: 1, children: Number.POSITIVE_INFINITY } : type === "0" ? { length: 1, isEnd: !0 } : "NFTS.".includes(type) ? { length: 1 } : type === "i" || type === "r" ? { length: 5 } : type === "I" || type === "g" ? { length: 9 } : type === "y" ? { length: 17 } : type === "f" ? { length: 2 + byteAt(bytes, at + 1) } : type === "l" ? { length: 5 + 2 * Math.abs(u32le(bytes, at + 1) | 0) } : type === "z" || type === "Z" ? { length: 2 + byteAt(bytes, at + 1), text: at + 2 } : "sutaA".includes(type) ? { length: 5 + u32le(bytes, at + 1), text: at + 5 } : null;
};

// scan/formats/kinds/structures/message-pack.ts
function isMessagePack(bytes, isWhole) {
  let first = byteAt(bytes, 0);
  return (first > 128 && first < 160 && first !== 144 || first >= 220 && first <= 223) && walkValues(bytes, { readValue: readValue3, isWhole, isStream: !0 });
}
var readValue3 = (bytes, at) => {
  let first = byteAt(bytes, at);
  return first < 128 || first >= 224 ? { length: 1 } : first < 144 ? { length: 1, children: 2 * (first & 15) } : first < 160 ? { length: 1, children: first & 15 } : first < 192 ? { length: 1 + (first & 31), text: at + 1 } : readLong(bytes, at, first);
}, fixed = {
  192: 1,
  194: 1,
  195: 1,
  202: 5,
  203: 9,
  204: 2,
  205: 3,
  206: 5,
  207: 9,
  208: 2,
  209: 3,
  210: 5,
  211: 9,
  212: 3,
  213: 4,
  214: 6,
  215: 10,
  216: 18
};
function readLong(bytes, at, first) {
  let size = fixed[first];
  if (size !== void 0) return { length: size };
  let [u8, u16, u32] = [byteAt(bytes, at + 1), u16be(bytes, at + 1), u32be(bytes, at + 1)];
  return {
    196: { length: 2 + u8, blob: at + 2 },
    197: { length: 3 + u16, blob: at + 3 },
    198: { length: 5 + u32, blob: at + 5 },
    199: { length: 3 + u8 },
    200: { length: 4 + u16 },
    201: { length: 6 + u32 },
    217: { length: 2 + u8, text: at + 2 },
    218: { length: 3 + u16, text: at + 3 },
    219: { length: 5 + u32, text: at + 5 },
    220: { length: 3, children: u16 },
    221: { length: 5, children: u32 },
    222: { length: 3, children: 2 * u16 },
    223: { length: 5, children: 2 * u32 }
  }[first] ?? null;
}

// scan/formats/kinds/structures/pickle.ts
var enough = 10;
function isBinaryPickle(head) {
  if (byteAt(head, 0) !== 128 || byteAt(head, 1) > 5) return !1;
  let { count, isWhole } = walk(head, 2);
  return count >= enough || isWhole && count >= 2;
}
var beginning = /^(?:\(?[ld]p\d+\n|\(?[\]}]q|c[A-Za-z_][\w.]*\n[A-Za-z_]\w*\n(?:p\d+\n|q|\()|[VS][^\n]{0,200}\np\d+\n|\([VSIFLUXKMJ(\]}ldc]|[UX][\0-\xff]{1,260}q\0)/, firstNumber = /p[01]\n|q[\0\x01]/;
function isTextPickle(head) {
  if (!beginning.test(toLatin1(head, 0, 300)) || !firstNumber.test(toLatin1(head))) return !1;
  let { count, isWhole } = walk(head, 0);
  return isWhole && count >= 4;
}
function isModelPickle(head) {
  return isBinaryPickle(head) && /torch\._utils\n_rebuild_|^\x80\x02\x8a\x0a\x6c\xfc\x9c\x46/.test(toLatin1(head));
}
function walk(head, start) {
  let count = 0;
  for (let at = start; at < head.length; count++) {
    let opcode = byteAt(head, at), behind = opcodes.get(opcode);
    if (opcode === stop) return { count: count + 1, isWhole: !0 };
    if (behind === void 0) return { count, isWhole: !1 };
    let length = typeof behind == "number" ? behind : behind(head, at + 1);
    if (length < 0) return { count, isWhole: !1 };
    at += 1 + length;
  }
  return { count, isWhole: !0 };
}
var stop = 46;
function line(bytes, at) {
  let end = bytes.indexOf(10, at);
  return end < 0 ? bytes.length - at : end + 1 - at;
}
function twoLines(bytes, at) {
  let first = line(bytes, at), second = first < 0 ? -1 : line(bytes, at + first);
  return second < 0 ? -1 : first + second;
}
function counted(size) {
  return (bytes, at) => {
    if (at + size > bytes.length) return size;
    let length = size === 1 ? byteAt(bytes, at) : u32le(bytes, at);
    return size === 8 && u32le(bytes, at + 4) !== 0 ? -1 : size + length;
  };
}
var opcodes = new Map([
  ...toRows("(.012NQRabdelostu)]}", 0),
  ...toRows("FILVSPgp", line),
  ...toRows("ci", twoLines),
  ...toRows("Khq", 1),
  ...toRows("UC", counted(1)),
  ...toRows("M", 2),
  ...toRows("Jrj", 4),
  ...toRows("XTB", counted(4)),
  ...toRows("G", 8),
  ...toRows("\x80\x82", 1),
  ...toRows("\x83", 2),
  ...toRows("\x84", 4),
  ...toRows("\x81\x85\x86\x87\x88\x89\x8F\x90\x91\x92\x93\x94\x97\x98", 0),
  ...toRows("\x8A\x8C", counted(1)),
  ...toRows("\x8B", counted(4)),
  ...toRows("\x8D\x8E\x96", counted(8)),
  ...toRows("\x95", 8)
]);
function toRows(names, behind) {
  let rows = [];
  for (let name of names) rows.push([name.codePointAt(0) ?? 0, behind]);
  return rows;
}

// scan/formats/kinds/serialised.ts
var asText = "write JSON or CSV instead", serialised = [
  {
    name: "Python pickle",
    magic: ["\x80", "\x80", "\x80", "\x80"],
    test: (head) => isBinaryPickle(head) && !isModelPickle(head),
    isProven: !0,
    remedy: asText,
    source: "Python, pickletools"
  },
  {
    name: "Python pickle",
    magic: ["(", "c", "]", "}", "S", "V", "U", "X", "I", "F", "l", "d", "N"],
    test: isTextPickle,
    isProven: !0,
    isText: !0,
    remedy: asText,
    source: "Python, pickletools, protocols 0 and 1"
  },
  { name: "Python marshal", test: isMarshal, remedy: asText, source: "Python, marshal.c" },
  { name: "MessagePack", test: isMessagePack, remedy: asText, source: "MessagePack specification" },
  { name: "CBOR", magic: ["\xD9\xD9\xF7"], remedy: asText, source: "RFC 8949, 3.4.6" },
  { name: "CBOR", test: isCbor, remedy: asText, source: "RFC 8949" },
  { name: "TFRecord", test: isTensorRecord, remedy: asText, source: "TensorFlow, TFRecord" },
  {
    name: "Java objects",
    magic: ["\xAC\xED\0"],
    remedy: asText,
    source: "Java Object Serialization Specification, 6.4"
  },
  {
    name: ".NET objects",
    magic: ["\0\0\0\0\xFF\xFF\xFF\xFF\0\0\0"],
    remedy: asText,
    source: "Microsoft, MS-NRBF 2.6.1"
  },
  { name: "Ruby objects", magic: ["\b"], test: isRubyMarshal, remedy: asText, source: "Ruby, doc/marshal.rdoc" },
  { name: "Perl objects (Storable)", magic: ["pst0"], remedy: asText, source: "Perl, Storable.xs" },
  {
    name: "PHP objects (igbinary)",
    magic: ["\0\0\0", "\0\0\0"],
    test: isIgbinary,
    remedy: asText,
    source: "igbinary, README"
  },
  { name: "Erlang terms", magic: ["\x83"], test: isErlangTerm, remedy: asText, source: "Erlang, External Term Format" },
  {
    name: "OCaml values",
    magic: ["\x84\x95\xA6\xBE", "\x84\x95\xA6\xBF", "\x84\x95\xA6\xBD"],
    remedy: asText,
    source: "OCaml, intext.h"
  },
  { name: "Amazon Ion", magic: ["\xE0\0\xEA"], remedy: asText, source: "Amazon Ion, Binary Encoding" },
  { name: "Smile", magic: [`:)
`], remedy: asText, source: "Smile format specification" },
  {
    name: "Avro (one object)",
    magic: ["\xC3"],
    test: isSingleAvro,
    remedy: asText,
    source: "Apache Avro, Single-object encoding"
  },
  {
    name: "binary property list of a later version",
    magic: ["bplist1"],
    remedy: "plutil -convert xml1 writes text",
    source: "Apple, CFBinaryPList.c"
  },
  {
    name: "Wolfram WXF",
    magic: ["8:", "8C:"],
    test: (head) => [102, 65, 67, 83, 120].includes(byteAt(head, 2)),
    remedy: asText,
    source: "Wolfram, WXF Format"
  }
], models = [
  {
    name: "machine-learning model (PyTorch)",
    magic: ["\x80", "\x80", "\x80", "\x80"],
    test: isModelPickle,
    source: "PyTorch, torch.save"
  }
];
function isTensorRecord(bytes) {
  return bytes.length >= 16 && u32be(bytes, 4) === 0 && maskedSum(bytes.subarray(0, 8)) === Buffer.from(bytes.subarray(8, 12)).readUInt32LE(0);
}
function isRubyMarshal(head) {
  return '[{IoSu"c:@e}fl'.includes(String.fromCodePoint(byteAt(head, 2)));
}
function isIgbinary(head) {
  let type = byteAt(head, 4);
  return type >= 17 && type <= 29 && head.length > 6;
}
function isErlangTerm(head) {
  let [type, size] = [byteAt(head, 1), u32be(head, 2)];
  return type === 80 ? size > 0 && byteAt(head, 6) === 120 : type === 104 ? byteAt(head, 2) > 0 && isTerm(byteAt(head, 3)) : [105, 108, 116, 109].includes(type) && size > 0 && size < 1e8 && (type === 109 || isTerm(byteAt(head, 6)));
}
function isTerm(type) {
  return type >= 97 && type <= 119 || type === 70 || type === 77;
}
function isSingleAvro(head) {
  let length = byteAt(head, 10) / 2;
  return length > 1 && length < 64 && Number.isInteger(length) && /^[\x20-\x7e]+$/.test(toLatin1(head, 11, 11 + length));
}

// scan/formats/kinds/tables.ts
var asCsv = "export it as CSV", tables = [
  { name: "Feather 1", magic: ["FEA1"], remedy: asCsv, source: "Apache Arrow, cpp feather.fbs" },
  { name: "Arrow file (Feather 2)", magic: ["ARROW1\0\0"], remedy: asCsv, source: "Apache Arrow, IPC File Format" },
  {
    name: "Arrow stream",
    magic: ["\xFF\xFF\xFF\xFF"],
    test: isArrowStream,
    remedy: asCsv,
    source: "Apache Arrow, IPC Streaming Format"
  },
  { name: "ORC", magic: ["ORC"], remedy: asCsv, source: "Apache ORC specification" },
  { name: "RCFile", magic: ["RCF", "RCF\0"], remedy: asCsv, source: "Apache Hive, RCFile" },
  { name: "Hadoop sequence file", magic: ["SEQ", "SEQ", "SEQ"], source: "Apache Hadoop, SequenceFile" },
  { name: "Vortex", magic: ["VTXF"], remedy: asCsv, source: "Vortex file format" },
  { name: "Puffin", magic: ["PFA1"], source: "Apache Iceberg, Puffin spec" },
  { name: "datatable (Jay)", magic: ["JAY1"], remedy: asCsv, source: "H2O datatable, jay/save_jay.cc" },
  {
    name: "NumPy array",
    magic: ["\x93NUMPY"],
    test: (head) => !isNumbers(head),
    remedy: asCsv,
    source: "NumPy, numpy.lib.format"
  },
  {
    name: "HDF5",
    magic: [`\x89HDF\r

`],
    at: [0, 512, 1024, 2048],
    remedy: "h5dump writes text",
    source: "HDF5 File Format Specification, II.A"
  },
  { name: "HDF4", magic: [""], source: "HDF4 Specification, 1" },
  {
    name: "NetCDF",
    magic: ["CDF", "CDF", "CDF"],
    remedy: "ncdump writes text",
    source: "Unidata, NetCDF Classic Format Specification"
  },
  {
    name: "CDF of NASA",
    magic: ["\xCD\xF3\0", "\xCD\xF2`", "\0\0\xFF\xFF\0\0\xFF\xFF"],
    source: "NASA CDF, Internal Format Description"
  },
  {
    name: "FITS",
    magic: ["SIMPLE  =                    T"],
    isText: !0,
    test: hasNext,
    remedy: asCsv,
    source: "FITS Standard 4.0, 4.4"
  },
  { name: "ROOT", magic: ["root\0"], source: "CERN ROOT, TFile" },
  {
    name: "MATLAB 5 file",
    magic: ["IM", "MI"],
    at: [126],
    test: isMatlab,
    remedy: asCsv,
    source: "MathWorks, MAT-File Format, 1-6"
  },
  { name: "MATLAB 7.3 file", magic: ["MATLAB 7.3 MAT-file"], remedy: asCsv, source: "MathWorks, MAT-File Versions" },
  { name: "MATLAB 4 file", test: isMatlab4, remedy: asCsv, source: "MathWorks, MAT-File Format, Level 4" },
  {
    name: "SPSS data",
    magic: ["$FL2@(#)", "$FL3@(#)", "[\xC6\xD3\xF2"],
    remedy: asCsv,
    source: "PSPP Developers, System File Format"
  },
  {
    name: "SPSS portable file",
    magic: ["SPSSPORT"],
    at: [456, 461, 464, 466],
    isText: !0,
    remedy: asCsv,
    source: "PSPP Developers, Portable File Format"
  },
  {
    name: "SPSS/PC+ data",
    magic: ["PCSPSS SYSTEM FILE"],
    at: [260],
    remedy: asCsv,
    source: "PSPP Developers, SPSS/PC+ System File Format"
  },
  { name: "Stata data", magic: ["<stata_dta><header>"], remedy: asCsv, source: "Stata, dta 117 to 121" },
  { name: "Stata data (before 13)", test: isOldStata, remedy: asCsv, source: "Stata, dta 104 to 115" },
  {
    name: "SAS data",
    magic: ["\0\0\0\0\0\0\0\0\0\0\0\0\xC2\xEA\x81`\xB3\xCF\xBD\x92\b\0	\xC71\x8C"],
    remedy: asCsv,
    source: "sas7bdat vignette, M. Shotwell"
  },
  {
    name: "SAS transport file",
    magic: ["HEADER RECORD*******LIB"],
    isText: !0,
    test: isTransport,
    remedy: asCsv,
    source: "SAS, TS-140 and Record Layout of a Version 8 Data Set"
  },
  {
    name: "SAS CPORT file",
    magic: ["**COMPRESSED** **COMPRESSED**", "LIB CONTROL X"],
    isText: !0,
    remedy: asCsv,
    source: "SAS, CPORT procedure"
  },
  {
    name: "R data",
    magic: [`RDX1
`, `RDX2
`, `RDX3
`, `RDB1
`, `RDB2
`, `RDB3
`, `RDA1
`, `RDA2
A
`, `RDA3
A
`],
    isText: !0,
    remedy: asCsv,
    source: "R Internals, 1.8"
  },
  {
    name: "R object",
    magic: [`X
\0\0\0`, `B
\0\0\0`, `B
\0\0\0`, `A
2
`, `A
3
`],
    isText: !0,
    test: isRObject,
    remedy: asCsv,
    source: "R Internals, 1.8"
  },
  {
    name: "R object (qs)",
    magic: [`\v
\f`, `\v
\xC1`],
    remedy: asCsv,
    source: "qs and qs2, file headers"
  },
  { name: "JMP table", magic: ["\xFF\xFF\0\0\x07\0\0\0\0\0\0"], remedy: asCsv, source: "SAS JMP" },
  {
    name: "EViews workfile",
    magic: ["New MicroTSP Workfile", "EViews File V"],
    remedy: asCsv,
    source: "gretl, eviews import"
  },
  { name: "GAMS data exchange", magic: ["GAMSGDX"], at: [19, 20], source: "GAMS GDX" },
  {
    name: "Excel worksheet (before 5.0)",
    magic: ["	\0\0", "	\0\0", "	\0", "	\0"],
    remedy: "save it as XLSX or CSV",
    source: "Microsoft, MS-XLS BOF"
  },
  {
    name: "Lotus 1-2-3 worksheet",
    magic: [
      "\0\0\0",
      "\0\0\0",
      "\0\0\0\0",
      "\0\0\0",
      "\0\0\0",
      "\0\0\0"
    ],
    remedy: "save it as XLSX or CSV",
    source: "Lotus Worksheet File Format"
  },
  {
    name: "Quattro Pro worksheet",
    magic: ["\0\0\0 Q", "\0\0\0!Q", "\0\0\0"],
    remedy: "save it as XLSX or CSV",
    source: "Quattro Pro, BOF record"
  },
  {
    name: "DICOM",
    magic: ["DICM"],
    at: [128],
    remedy: "it names its patient: take it out, or strip its tags",
    source: "DICOM PS3.10, 7.1"
  },
  { name: "OpenStreetMap data (PBF)", magic: [`
	OSMHeader`], at: [4], source: "OpenStreetMap, PBF Format" },
  { name: "FlatGeobuf", magic: ["fgbfgb"], source: "FlatGeobuf, README" },
  { name: "PMTiles", magic: ["PMTiles", "PM\0"], source: "PMTiles version 3 specification" },
  { name: "GRIB", magic: ["GRIB"], source: "WMO Manual on Codes, FM 92" },
  { name: "BUFR", magic: ["BUFR"], source: "WMO Manual on Codes, FM 94" }
], numbers = [
  { name: "array of numbers (NumPy)", magic: ["\x93NUMPY"], test: isNumbers, source: "NumPy, numpy.lib.format" },
  { name: "point cloud (LAS)", magic: ["LASF"], source: "ASPRS LAS 1.4" },
  {
    name: "image of a body (NIfTI)",
    magic: ["n+1\0", "ni1\0", "n+2\0", "ni2\0"],
    at: [344, 4],
    source: "NIfTI-1.1, NIfTI-2"
  }
];
function isArrowStream(head) {
  let [length, root] = [u32le(head, 4), u32le(head, 8)];
  if (length < 8 || length > 1e8 || length % 8 !== 0 || root < 4 || root > length) return !1;
  let vtable = 8 + root - u32le(head, 8 + root);
  return 8 + root + 4 > head.length || vtable >= 8 && vtable < head.length && u16le(head, vtable) >= 4;
}
function isNumbers(head) {
  let descriptor = /'descr'\s*:\s*'[<>|=]?([a-zA-Z]\d*)'/.exec(toLatin1(head, 8, 256))?.[1] ?? "";
  return /^(?:f\d+|c\d+|b1|[iu][12]|V2)$/.test(descriptor);
}
function hasNext(head) {
  return hasBytes(head, 80, "BITPIX  =");
}
function isMatlab(head) {
  return hasBytes(head, 0, "MATLAB") || [0, 256].includes(u16be(head, 124)) && u16le(head, 128) > 0 && u16le(head, 128) < 20;
}
function isMatlab4(head) {
  return [u32le, u32be].some((read) => {
    let [type, rows, columns] = [read(head, 0), read(head, 4), read(head, 8)], [imaginary, length] = [read(head, 12), read(head, 16)], [machine, element, matrix] = [Math.floor(type / 1e3), Math.floor(type / 10) % 10, type % 10];
    return machine > 4 || Math.floor(type / 100) % 10 !== 0 || element > 5 || matrix > 2 || type < 0 || rows < 1 || columns < 1 || rows > 1e7 || columns > 1e7 || imaginary < 0 || imaginary > 1 ? !1 : length > 1 && length < 65 && /^[A-Za-z]\w*\0$/.test(toLatin1(head, 20, 20 + length));
  });
}
var stataLabel = 81;
function isOldStata(head) {
  let [version, order] = [byteAt(head, 0), byteAt(head, 1)];
  if (version < 102 || version > 115 || order !== 1 && order !== 2 || byteAt(head, 2) !== 1) return !1;
  let variables = (order === 2 ? u16le : u16be)(head, 4), label = version >= 108 ? stataLabel : 32, types = head.subarray(10 + label + (version >= 105 ? 18 : 0)).subarray(0, variables);
  return variables > 0 && variables < 32768 && byteAt(head, 3) === 0 && types.every((type) => isStataType(version, type));
}
function isStataType(version, type) {
  return version >= 111 ? type > 0 && type <= 244 || type >= 251 && type <= 255 : type >= 128 || "bilfd".includes(String.fromCodePoint(type));
}
function isTransport(head) {
  return /^HEADER RECORD\*{7}LIB(?:RARY|V8  ) HEADER RECORD!{7}/.test(toLatin1(head, 0, 80));
}
function isRObject(head) {
  return hasBytes(head, 0, "A") ? /^A\n[23]\n\d{5,7}\n\d{5,7}\n/.test(toLatin1(head, 0, 32)) : hasBytes(head, 0, "B") ? byteAt(head, 9) === 0 && byteAt(head, 8) > 0 : [2, 3].includes(u32be(head, 2)) && byteAt(head, 6) === 0 && byteAt(head, 10) === 0;
}

// scan/formats/kinds/index.ts
var headSize = 4096, families = [
  { title: "Pictures, sound, video, fonts", verdict: "nothing-to-read", kinds: media },
  { title: "Programs and what belongs to them", verdict: "searched", kinds: programs },
  { title: "Models", verdict: "searched", kinds: models },
  { title: "Numbers", verdict: "searched", kinds: numbers },
  { title: "Databases", verdict: "not-covered", kinds: databases },
  { title: "Tables and arrays", verdict: "not-covered", kinds: tables },
  { title: "Objects", verdict: "not-covered", kinds: serialised },
  { title: "Archives and disks", verdict: "not-covered", kinds: archives },
  { title: "Compressed", verdict: "not-covered", kinds: compressed },
  { title: "Encrypted", verdict: "not-covered", kinds: encrypted },
  { title: "Memory, networks, logs, stores", verdict: "not-covered", kinds: records }
];
function recogniseKind(head) {
  return findEntry(head);
}
function recogniseEncodedKind(head) {
  let found = findEntry(head);
  return found && (found.magic.length >= leastSpecific || found.kind.isProven) ? found : null;
}
var leastSpecific = 4;
function findEntry(head) {
  let isHeld = (entry) => holds(entry, head);
  for (let { at, byFirst } of isBinary(head) ? ofBinary : ofText) {
    let found = byFirst.get(head[at] ?? none)?.find(isHeld);
    if (found) return found;
  }
  return null;
}
var none = 256;
function recogniseStructure(bytes, isWhole) {
  return structures.find(({ kind }) => kind.test?.(bytes, isWhole)) ?? null;
}
function toReason({ name, remedy }) {
  return `${name}: no reader${remedy ? `; ${remedy}` : ""}`;
}
var looked = 1024;
function isBinary(head) {
  if (head.includes(0)) return !0;
  let end = Math.min(head.length, looked);
  for (let at = 0; at < end; at++) if (isControl(head[at] ?? 0)) return !0;
  return !1;
}
function holds({ magic, at, kind }, head) {
  return hasBytes(head, at, magic) && (kind.test?.(head, head.length < headSize) ?? !0);
}
function isHigh(magic) {
  return magic.length > 2 && /[^\x20-\x7e\s]/.test(magic);
}
var entries = families.flatMap(
  ({ verdict, kinds }) => kinds.flatMap(
    (kind) => (kind.magic ?? []).flatMap((magic) => (kind.at ?? [0]).map((at) => ({ verdict, kind, magic, at })))
  )
), ofBinary = toPlaces(entries), ofText = toPlaces(entries.filter(({ magic, kind }) => kind.isText === !0 || isHigh(magic)));
function toPlaces(some) {
  return [...Map.groupBy(some, ({ at }) => at)].toSorted(([a], [b]) => a - b).map(([at, here]) => ({ at, byFirst: Map.groupBy(here, ({ magic }) => magic.charCodeAt(0)) }));
}
var structures = families.flatMap(
  ({ verdict, kinds }) => kinds.filter(({ magic }) => !magic).map((kind) => ({ verdict, kind }))
);

// scan/values/recent-heads.ts
var RecentHeads = class {
  #known = [];
  /** `find` must say the same of equal bytes. */
  get(head, find) {
    let place = placeOf(head), known = this.#known[place];
    if (known?.length === head.length && known.bytes.compare(head, 0, head.length, 0, head.length) === 0)
      return known.value;
    let value = find(head), room = known && known.bytes.length >= head.length ? known.bytes : Buffer.allocUnsafeSlow(head.length);
    return room.set(head), this.#known[place] = { bytes: room, length: head.length, value }, value;
  }
};
function placeOf(head) {
  let step2 = head.length / 32, hash = head.length;
  for (let n = 1; n <= 32; n++) hash = Math.imul(hash ^ (head[Math.floor(n * step2) - 1] ?? 0), 16777619);
  return (hash ^ hash >>> 16) & 511;
}

export {
  RecentHeads,
  headSize,
  recogniseKind,
  recogniseEncodedKind,
  recogniseStructure,
  toReason,
  isBinary
};
