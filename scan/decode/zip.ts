/** zip (APPNOTE 6.3), and what is packed in one: office files of both families are read by what they mean. */
import { crc32, inflateRawSync } from 'node:zlib';
import { collect, inPieces } from './bytes.ts';
import type { Budget } from './budget.ts';
import { inflateRaw } from './inflate.ts';
import { readOffice } from './office.ts';
import { toTrailing } from './trailing.ts';
import { DecodeError, toTextPart, type Bytes, type Input, type Part } from './types.ts';
import { entriesOf, findDirectory, gapsOf, hiddenEntries, recoverEntries, type ZipEntry } from './zip-directory.ts';

export async function* readZip({ bytes, size, budget }: Input): AsyncGenerator<Part> {
  const { bytes: archive, release } = await collect(bytes, size, budget);
  try {
    yield* partsOf(archive, budget);
  } finally {
    release();
  }
}

/** Of an archive, with or without something in front of it. */
export async function* partsOf(archive: Buffer, budget: Budget): AsyncGenerator<Part> {
  const directory = findDirectory(archive);
  if (!directory) {
    for (const entry of recoverEntries(archive)) yield toPart(archive, entry, budget);
    throw new DecodeError('ends too early');
  }
  const entries = entriesOf(archive, directory);
  const files = new ZipFiles(archive, entries, budget);
  const office = readOffice(files);
  if (office) yield* office;
  yield* namedParts(archive, files, budget);
  for (const entry of hiddenEntries(archive, directory)) yield toPart(archive, entry, budget);
  const gaps = [...gapsOf(archive, directory)];
  if (gaps.length > 0)
    yield { kind: 'document', name: 'between the files', bytes: lines(gaps), size: null, isText: true };
  const comments = commentsOf(directory.comment, entries);
  if (comments !== '') yield toTextPart('comments', [comments]);
  const rest = archive.subarray(directory.archiveEnd);
  if (rest.some((byte) => byte !== 0)) yield toTrailing(inPieces(rest));
}

async function* lines(pieces: Iterable<Uint8Array>): Bytes {
  for (const piece of pieces) yield Buffer.concat([piece, Buffer.from('\n')]);
}

function* namedParts(archive: Buffer, files: ZipFiles, budget: Budget): Generator<Part> {
  let taken = 0;
  for (const entry of files.rest()) {
    taken += entry.compressedSize;
    // What is read once cannot be more than there is.
    if (taken > archive.length) throw new DecodeError('entries share their bytes, as in a bomb');
    yield toPart(archive, entry, budget);
  }
}

function commentsOf(ofArchive: Buffer, entries: Iterable<ZipEntry>): string {
  const comments = [ofArchive.toString('utf8'), ...[...entries].map(({ comment }) => comment)];
  return comments.filter((comment) => comment !== '').join('\n');
}

/** Most entries of an archive that is looked at as an office file. */
const mostNamed = 20_000;

export class ZipFiles {
  readonly budget: Budget;
  readonly #archive: Buffer;
  readonly #entries: Iterable<ZipEntry>;
  readonly #named = new Map<string, ZipEntry>();
  /** Where the entries stand that were read by name; another one may have the same name. */
  readonly #read = new Set<number>();

  constructor(archive: Buffer, entries: Iterable<ZipEntry>, budget: Budget) {
    [this.#archive, this.#entries, this.budget] = [archive, entries, budget];
    try {
      for (const entry of entries) {
        if (this.#named.size >= mostNamed) break;
        this.#named.set(entry.name, entry);
      }
    } catch {
      // Where the directory is damaged, the rest will say so behind what can be read.
    }
  }

  get names(): readonly string[] {
    return [...this.#named.keys()];
  }

  has(name: string): boolean {
    return this.#named.has(name);
  }

  /** Null where there is none. From now on it does not belong to the rest. Throws DecodeError where it is encrypted. */
  read(name: string): Bytes | null {
    const entry = this.#named.get(name);
    if (!entry) return null;
    const reason = reasonAgainst(entry);
    if (reason !== null) throw new DecodeError(reason, entry.isEncrypted);
    this.#read.add(entry.offset);
    return contentOf(this.#archive, entry, this.budget);
  }

  /** The same, but it stays with the rest. */
  look(name: string): Bytes | null {
    const entry = this.#named.get(name);
    if (!entry) return null;
    const isRead = this.#read.has(entry.offset);
    const bytes = this.read(name);
    if (!isRead) this.#read.delete(entry.offset);
    return bytes;
  }

  /** What was not read by name. */
  *rest(): Generator<ZipEntry> {
    for (const entry of this.#entries) {
      const isFolder = entry.name.endsWith('/') && entry.size === 0 && entry.compressedSize <= emptySize;
      if (!isFolder && !this.#read.has(entry.offset)) yield entry;
    }
  }
}

/** What nothing is compressed to. */
const emptySize = 2;

function toPart(archive: Buffer, entry: ZipEntry, budget: Budget): Part {
  const { name, size, isEncrypted } = entry;
  const reason = reasonAgainst(entry);
  if (reason !== null) return { kind: 'skip', name, reason, isEncrypted };
  return { kind: 'document', name, bytes: contentOf(archive, entry, budget), size, isText: false };
}

const stored = 0;
const deflated = 8;

function reasonAgainst({ isEncrypted, method }: ZipEntry): string | null {
  if (isEncrypted) return 'encrypted';
  return method === stored || method === deflated ? null : `compressed by a method (${method}) that is not opened`;
}

async function* contentOf(archive: Buffer, entry: ZipEntry, budget: Budget): Bytes {
  const packed = packedOf(archive, entry);
  let sum = 0;
  for await (const piece of entry.method === stored ? inPieces(packed) : unpack(packed, entry, budget)) {
    sum = crc32(piece, sum);
    yield piece;
  }
  if (entry.sum !== null && sum !== entry.sum) throw new DecodeError('damaged');
}

/** The local header may have other lengths than the directory says. */
function packedOf(archive: Buffer, { offset, compressedSize }: ZipEntry): Buffer {
  if (offset < 0 || offset + 30 > archive.length || archive.readUInt32LE(offset) !== 0x04034b50)
    throw new DecodeError('damaged');
  const start = offset + 30 + archive.readUInt16LE(offset + 26) + archive.readUInt16LE(offset + 28);
  if (start + compressedSize > archive.length) throw new DecodeError('ends too early');
  return archive.subarray(start, start + compressedSize);
}

const small = { packed: 65_536, unpacked: 1_048_576 };

/** Most files are small: a stream for each of them would take longer than the work. */
async function* unpack(packed: Buffer, { size }: ZipEntry, budget: Budget): Bytes {
  if (packed.length <= small.packed && size <= small.unpacked) {
    const whole = tryInflate(packed);
    if (whole) {
      budget.inflate(whole.length);
      yield whole;
      return;
    }
  }
  yield* inflateRaw(inPieces(packed), budget);
}

function tryInflate(packed: Buffer): Buffer | null {
  try {
    return inflateRawSync(packed, { maxOutputLength: small.unpacked });
  } catch {
    return null;
  }
}
