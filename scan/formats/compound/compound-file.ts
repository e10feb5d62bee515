/** Directory and streams of a Microsoft compound file (MS-CFB, 2.2 to 2.6): a file system in sectors, chained by tables. */
import { DecodeError } from '../errors.ts';

export interface CompoundPlace {
  readonly start: number;
  readonly size: number;
}

export interface CompoundEntry extends CompoundPlace {
  readonly name: string;
  readonly isStream: boolean;
}

const entrySize = 128;
/** Sectors from here on mean: free, end of a chain, a table. */
const special = 0xff_ff_ff_fa;
const kinds = { stream: 2, root: 5 };
/** Numbers of tables in the header. */
const inHeader = 109;
/** Smaller streams stand in sectors of their own size, in the stream of the root. */
const small = { most: 4_096, sector: 64 };

export class CompoundFile {
  readonly entries: readonly CompoundEntry[];
  /** Class of the root, in hex. */
  readonly root: string;
  readonly #bytes: Buffer;
  readonly #sectorSize: number;
  readonly #next: readonly number[];
  readonly #nextSmall: readonly number[];
  readonly #smallStream: Buffer;

  /** Throws DecodeError where its tables lie. */
  constructor(bytes: Buffer) {
    this.#bytes = bytes;
    if (bytes.length < 512) throw damaged();
    const shift = bytes.readUInt16LE(30);
    if (shift !== 9 && shift !== 12) throw damaged();
    this.#sectorSize = 2 ** shift;
    this.#next = toNumbers(Buffer.concat(this.#tableSectors().map((sector) => this.#sector(sector))));
    const directory = this.#chain(bytes.readUInt32LE(48));
    const [root, ...others] = toEntries(directory);
    if (!root) throw damaged();
    this.root = directory.toString('hex', 80, 96);
    this.entries = others;
    this.#smallStream = root.size > 0 ? this.#chain(root.start) : Buffer.alloc(0);
    this.#nextSmall = root.size > 0 ? toNumbers(this.#chain(bytes.readUInt32LE(60))) : [];
  }

  read({ start, size }: CompoundPlace): Buffer {
    if (size === 0) return Buffer.alloc(0);
    const isSmall = size < small.most;
    const content = isSmall
      ? this.#follow(start, this.#nextSmall, (sector) =>
          this.#smallStream.subarray(sector * small.sector).subarray(0, small.sector),
        )
      : this.#chain(start);
    if (content.length < size) throw damaged();
    return content.subarray(0, size);
  }

  /** The first ones stand in the header, others in a chain of sectors whose last number leads on. */
  #tableSectors(): number[] {
    const sectors = toNumbers(this.#bytes.subarray(76, 512));
    const perSector = this.#sectorSize / 4 - 1;
    for (let at = this.#bytes.readUInt32LE(68); at < special;) {
      // There are no more tables than sectors, or the same come again and again.
      if (sectors.length > this.#bytes.length / this.#sectorSize + inHeader) throw damaged();
      const numbers = toNumbers(this.#sector(at));
      sectors.push(...numbers.slice(0, perSector));
      at = numbers[perSector] ?? special;
    }
    return sectors.filter((sector) => sector < special);
  }

  #chain(start: number): Buffer {
    return this.#follow(start, this.#next, (sector) => this.#sector(sector));
  }

  /** What is longer than the file runs in a circle. */
  #follow(start: number, next: readonly number[], read: (sector: number) => Buffer): Buffer {
    const sectors: Buffer[] = [];
    let size = 0;
    for (let at = start; at < special; at = next[at] ?? special) {
      const sector = read(at);
      size += sector.length;
      if (sector.length === 0 || size > this.#bytes.length) throw damaged();
      sectors.push(sector);
    }
    return Buffer.concat(sectors);
  }

  #sector(index: number): Buffer {
    const at = (index + 1) * this.#sectorSize;
    if (at >= this.#bytes.length) throw damaged();
    return this.#bytes.subarray(at, at + this.#sectorSize);
  }
}

function toNumbers(bytes: Buffer): number[] {
  return Array.from({ length: Math.floor(bytes.length / 4) }, (_, at) => bytes.readUInt32LE(at * 4));
}

function toEntries(directory: Buffer): CompoundEntry[] {
  const entries: CompoundEntry[] = [];
  for (let at = 0; at + entrySize <= directory.length; at += entrySize) {
    const kind = directory[at + 66];
    if (kind === 0 || (at === 0 && kind !== kinds.root)) continue;
    const name = directory.toString('utf16le', at, at + Math.max(0, Math.min(64, directory.readUInt16LE(at + 64)) - 2));
    entries.push({
      name: name.toWellFormed(),
      isStream: kind === kinds.stream,
      start: directory.readUInt32LE(at + 116),
      size: directory.readUInt32LE(at + 120),
    });
  }
  return entries;
}

function damaged(): DecodeError {
  return new DecodeError('damaged');
}
