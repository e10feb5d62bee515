/** What a zip archive says of its entries. Nothing here is believed: sizes and places are checked where they are used. */
import { isUtf8 } from 'node:buffer';
import { DecodeError } from '../errors.ts';

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
  readonly comment: string;
}

const signatures = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50, end64: 0x06064b50, signed: 0x05054b50 };

/** The entries of the central directory, read again each time; null where there is no directory. */
export function listEntries(archive: Buffer): Iterable<ZipEntry> | null {
  const directory = findDirectory(archive);
  return directory && entriesOf(archive, directory);
}

/** Throws DecodeError where the directory says too little, after what it says was given. */
export function entriesOf(archive: Buffer, directory: Directory): Iterable<ZipEntry> {
  return { [Symbol.iterator]: () => readDirectory(archive, directory) };
}

export interface Directory {
  readonly start: number;
  readonly end: number;
  /** Places count from here: behind what stands in front of the archive, or before what was cut off there. */
  readonly shift: number;
  readonly comment: Buffer;
  /** Where the archive ends. */
  readonly archiveEnd: number;
}

const endSize = 22;

/** By the record that ends the archive, in its last 64 kB; null where there is none. */
export function findDirectory(archive: Buffer): Directory | null {
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
  if (start < 0 || (size > 0 && !isCentral(archive, start))) return null;
  const commentStart = at + endSize;
  const archiveEnd = Math.min(archive.length, commentStart + archive.readUInt16LE(at + 20));
  const comment = archive.subarray(commentStart, archiveEnd);
  return { start, end, shift: start - offset, comment, archiveEnd };
}

function isCentral(archive: Buffer, at: number): boolean {
  return at + 46 <= archive.length && archive.readUInt32LE(at) === signatures.central;
}

/** Where zip64 has its own end of the directory: where the locator says, or in front of it where the archive was moved. */
function findWideEnd(archive: Buffer, at: number): number | null {
  const isAsked = archive.readUInt16LE(at + 10) === 0xffff || archive.readUInt32LE(at + 16) === 0xffffffff;
  if (!isAsked || at < 20 + 56 || archive.readUInt32LE(at - 20) !== 0x07064b50) return null;
  const said = Number(archive.readBigUInt64LE(at - 20 + 8));
  const places = [said, at - 20 - 56];
  return places.find((each) => each + 56 <= at && archive.readUInt32LE(each) === signatures.end64) ?? null;
}

function* readDirectory(archive: Buffer, { start, end, shift }: Directory): Generator<ZipEntry> {
  let at = start;
  while (at + 46 <= end && isCentral(archive, at)) {
    const nameEnd = at + 46 + archive.readUInt16LE(at + 28);
    const extraEnd = nameEnd + archive.readUInt16LE(at + 30);
    if (extraEnd > end) throw new DecodeError('damaged');
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
      comment: toName(archive.subarray(extraEnd, extraEnd + archive.readUInt16LE(at + 32))),
    };
    at = extraEnd + archive.readUInt16LE(at + 32);
  }
  const isSigned = at + 4 <= end && archive.readUInt32LE(at) === signatures.signed;
  if (at !== end && !isSigned) throw new DecodeError('damaged');
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

/** Entries by their local headers, for an archive or a part of it that no directory describes. */
export function* recoverEntries(archive: Buffer, from = 0, to = archive.length): Generator<ZipEntry> {
  for (let at = findLocal(archive, from, to); at >= 0;) {
    const { entry, end } = toEntry(archive, at, to);
    yield entry;
    at = findLocal(archive, end, to);
  }
}

const localMark = Buffer.from('PK\x03\x04');

function findLocal(archive: Buffer, from: number, to: number): number {
  for (let at = archive.indexOf(localMark, from); at >= 0 && at + 30 <= to; at = archive.indexOf(localMark, at + 1))
    if (isLocalHeader(archive, at)) return at;
  return -1;
}

/** The same four letters may stand anywhere: a name, a method and a version that exist have to follow. */
export function isLocalHeader(bytes: Buffer, at: number): boolean {
  return (
    bytes.readUInt32LE(at) === signatures.local &&
    (bytes[at + 4] ?? 0) <= 63 &&
    bytes.readUInt16LE(at + 8) <= 99 &&
    bytes.readUInt16LE(at + 26) > 0
  );
}

function toEntry(archive: Buffer, at: number, to: number): { readonly entry: ZipEntry; readonly end: number } {
  const nameEnd = at + 30 + archive.readUInt16LE(at + 26);
  const start = nameEnd + archive.readUInt16LE(at + 28);
  const hasDescriptor = (archive.readUInt16LE(at + 6) & 8) === 8;
  const said = archive.readUInt32LE(at + 18);
  const method = archive.readUInt16LE(at + 8);
  const isOpen = hasDescriptor && said === 0;
  // Where nobody says how long it is, what is deflated ends by itself, and anything else in front of the next one.
  const next = isOpen && method !== 8 ? findLocal(archive, start, to) : -1;
  const last = next < 0 ? to : next;
  const compressedSize = Math.max(0, isOpen ? last - start : Math.min(last - start, said));
  const entry = {
    name: toName(archive.subarray(at + 30, nameEnd)),
    method,
    isEncrypted: (archive.readUInt16LE(at + 6) & 1) === 1,
    sum: hasDescriptor ? null : archive.readUInt32LE(at + 14),
    size: archive.readUInt32LE(at + 22),
    compressedSize,
    offset: at,
    comment: '',
  };
  return { entry, end: isOpen ? start : start + compressedSize };
}

/** Entries in front of the directory that it does not name: of an older archive, or left behind by a change. */
export function* hiddenEntries(archive: Buffer, directory: Directory): Generator<ZipEntry> {
  let next = 0;
  for (const [start, end] of spansOf(archive, directory)) {
    if (start > next) yield* recoverEntries(archive, next, start);
    next = Math.max(next, end);
  }
  yield* recoverEntries(archive, next, directory.start);
}

/** What may stand between two entries and is no text: sums and sizes of the first (4.3.9). */
const least = 32;

/** Bytes in front of the directory that belong to no entry, and long extra fields of those that do. */
export function* gapsOf(archive: Buffer, directory: Directory): Generator<Buffer> {
  let next = 0;
  for (const [start, end, extra] of spansOf(archive, directory)) {
    yield* betweenEntries(archive, next, start);
    yield* wholeGap(archive, ...extra);
    next = Math.max(next, end);
  }
  yield* betweenEntries(archive, next, directory.start);
}

/** Without the entries that no directory names. */
function* betweenEntries(archive: Buffer, from: number, to: number): Generator<Buffer> {
  let at = from;
  for (const { offset, compressedSize } of recoverEntries(archive, from, to)) {
    yield* wholeGap(archive, at, offset);
    at = contentAt(archive, offset) + compressedSize;
  }
  yield* wholeGap(archive, at, to);
}

function* wholeGap(archive: Buffer, from: number, to: number): Generator<Buffer> {
  const gap = archive.subarray(from, Math.max(from, to));
  if (gap.length >= least && gap.some((byte) => byte !== 0)) yield gap;
}

function contentAt(archive: Buffer, offset: number): number {
  return offset + 30 + archive.readUInt16LE(offset + 26) + archive.readUInt16LE(offset + 28);
}

type Span = readonly [start: number, end: number, extra: readonly [start: number, end: number]];

/** Where the entries of the directory stand, in order. */
function spansOf(archive: Buffer, directory: Directory): readonly Span[] {
  const spans: Span[] = [];
  for (const { offset, compressedSize } of entriesOf(archive, directory)) {
    if (offset < 0 || offset + 30 > archive.length) continue;
    const start = contentAt(archive, offset);
    spans.push([offset, start + compressedSize, [start - archive.readUInt16LE(offset + 28), start]]);
  }
  return spans.toSorted(([a], [b]) => a - b);
}
