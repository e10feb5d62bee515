/** What a zip archive says of its entries. Nothing here is believed: sizes and places are checked where they are used. */
import { isUtf8 } from 'node:buffer';

export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly compressedSize: number;
  readonly size: number;
  /** CRC-32, or null where it is not known. */
  readonly sum: number | null;
  /** Of the local header. */
  readonly offset: number;
}

const signatures = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50, end64: 0x06064b50 };

/** The entries of the central directory, read anew each time; null where there is no directory. */
export function listEntries(archive: Buffer): Iterable<ZipEntry> | null {
  const place = findDirectory(archive);
  return place ? { [Symbol.iterator]: () => readDirectory(archive, place) } : null;
}

interface Directory {
  readonly start: number;
  readonly end: number;
  /** What stands in front of the archive: places count from behind it. */
  readonly shift: number;
}

const endSize = 22;

function findDirectory(archive: Buffer): Directory | null {
  const first = Math.max(0, archive.length - endSize - 65_535);
  for (let at = archive.length - endSize; at >= first; at--) {
    if (archive[at] !== 0x50 || archive.readUInt32LE(at) !== signatures.end) continue;
    const found = toDirectory(archive, at);
    if (found) return found;
  }
  return null;
}

function toDirectory(archive: Buffer, at: number): Directory | null {
  const wide = findWideEnd(archive, at);
  const size = wide ? Number(archive.readBigUInt64LE(wide + 40)) : archive.readUInt32LE(at + 12);
  const offset = wide ? Number(archive.readBigUInt64LE(wide + 48)) : archive.readUInt32LE(at + 16);
  const end = wide ?? at;
  const start = end - size;
  return start >= 0 && start >= offset ? { start, end, shift: start - offset } : null;
}

/** Where zip64 has its own end of the directory. */
function findWideEnd(archive: Buffer, at: number): number | null {
  const isAsked = archive.readUInt16LE(at + 10) === 0xffff || archive.readUInt32LE(at + 16) === 0xffffffff;
  if (!isAsked || at < 20 + 56 || archive.readUInt32LE(at - 20) !== 0x07064b50) return null;
  const found = Number(archive.readBigUInt64LE(at - 20 + 8));
  return found + 56 <= archive.length && archive.readUInt32LE(found) === signatures.end64 ? found : null;
}

function* readDirectory(archive: Buffer, { start, end, shift }: Directory): Generator<ZipEntry> {
  for (let at = start; at + 46 <= end && archive.readUInt32LE(at) === signatures.central;) {
    const nameEnd = at + 46 + archive.readUInt16LE(at + 28);
    const extraEnd = nameEnd + archive.readUInt16LE(at + 30);
    if (extraEnd > end) return;
    const wide = wideFields(archive.subarray(nameEnd, extraEnd), [
      archive.readUInt32LE(at + 24),
      archive.readUInt32LE(at + 20),
      archive.readUInt32LE(at + 42),
    ]);
    yield {
      name: toName(archive.subarray(at + 46, nameEnd)),
      method: archive.readUInt16LE(at + 10),
      isEncrypted: (archive.readUInt16LE(at + 8) & 1) === 1,
      sum: archive.readUInt32LE(at + 16),
      size: wide[0],
      compressedSize: wide[1],
      offset: wide[2] + shift,
    };
    at = extraEnd + archive.readUInt16LE(at + 32);
  }
}

type Fields = readonly [size: number, compressedSize: number, offset: number];

/** Values that did not fit stand in an extra field, in this order (APPNOTE 4.5.3). */
function wideFields(extra: Buffer, narrow: Fields): Fields {
  const values = [...narrow] as [number, number, number];
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue;
    let from = at + 4;
    for (const [index, value] of values.entries()) {
      if (value !== 0xffffffff || from + 8 > extra.length) continue;
      values[index] = Number(extra.readBigUInt64LE(from));
      from += 8;
    }
  }
  return values;
}

/** UTF-8 where it is, else a code page that nobody names. */
function toName(bytes: Buffer): string {
  return (isUtf8(bytes) ? bytes.toString('utf8') : bytes.toString('latin1')).replaceAll('\0', '');
}

/** Entries by their local headers, for an archive whose end is missing. */
export function* recoverEntries(archive: Buffer): Generator<ZipEntry> {
  const mark = Buffer.from('PK\x03\x04');
  for (let at = archive.indexOf(mark); at >= 0 && at + 30 <= archive.length;) {
    const nameEnd = at + 30 + archive.readUInt16LE(at + 26);
    const start = nameEnd + archive.readUInt16LE(at + 28);
    const hasDescriptor = (archive.readUInt16LE(at + 6) & 8) === 8;
    const left = Math.max(0, archive.length - start);
    const said = archive.readUInt32LE(at + 18);
    const compressedSize = hasDescriptor ? left : Math.min(left, said);
    yield {
      name: toName(archive.subarray(at + 30, nameEnd)),
      method: archive.readUInt16LE(at + 8),
      isEncrypted: (archive.readUInt16LE(at + 6) & 1) === 1,
      sum: hasDescriptor ? null : archive.readUInt32LE(at + 14),
      size: archive.readUInt32LE(at + 22),
      compressedSize,
      offset: at,
    };
    at = archive.indexOf(mark, hasDescriptor ? start : start + compressedSize);
  }
}
