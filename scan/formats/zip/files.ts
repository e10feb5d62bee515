/** The files of a zip archive: by name, and one after the other (APPNOTE 6.3). */
import { crc32, inflateRawSync } from 'node:zlib';
import type { Budget } from '../budget.ts';
import { inPieces } from '../bytes.ts';
import { inflateRaw } from '../compression/inflate.ts';
import { DecodeError } from '../errors.ts';
import type { Bytes, ContainerPart } from '../types.ts';
import type { ZipEntry } from './zip-directory.ts';

/** Most entries of an archive that is looked at as an office file. */
export const mostNamed = 20_000;

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

export function toPart(archive: Buffer, entry: ZipEntry, budget: Budget): ContainerPart {
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

export const small = { packed: 65_536, unpacked: 1_048_576 };

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
