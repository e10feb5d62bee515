/** Writes a Microsoft compound file (MS-CFB) of sectors of 512 bytes, each stream in sectors of its own. */
const sectorSize = 512;
const [endOfChain, free, isTable] = [0xff_ff_ff_fe, 0xff_ff_ff_ff, 0xff_ff_ff_fd];

export interface CompoundOptions {
  /** Class of the root, in hex. */
  readonly root?: string;
  /** Sectors of a stream stand from its end to its beginning. */
  readonly isBackwards?: boolean;
}

/** Streams of 4,096 bytes or more. */
export function toCompoundFile(
  streams: Readonly<Record<string, Buffer>>,
  { root = '00'.repeat(16), isBackwards = false }: CompoundOptions = {},
): Buffer {
  const next: number[] = [isTable];
  const sectors: Buffer[] = [];
  const add = (content: Buffer): number => {
    const count = Math.ceil(content.length / sectorSize);
    const places = Array.from({ length: count }, (_, at) => next.length + at);
    if (isBackwards) places.reverse();
    for (const [at, place] of places.entries()) {
      const sector = Buffer.alloc(sectorSize);
      content.copy(sector, 0, at * sectorSize, (at + 1) * sectorSize);
      sectors[place - 1] = sector;
    }
    for (const [at, place] of places.entries()) next[place] = places[at + 1] ?? endOfChain;
    return places[0] ?? endOfChain;
  };
  const entries = Object.entries(streams).map(([name, content]) => toEntry(name, 2, add(content), content.length));
  const top = toEntry('Root Entry', 5, endOfChain, 0);
  top.write(root, 80, 'hex');
  const directory = add(Buffer.concat([top, ...entries, Buffer.alloc((-(entries.length + 1) & 3) * 128)]));
  const table = Buffer.alloc(sectorSize, 0xff);
  for (const [at, value] of next.entries()) table.writeUInt32LE(value, at * 4);
  return Buffer.concat([toHeader(directory), table, ...sectors]);
}

function toHeader(directory: number): Buffer {
  const header = Buffer.alloc(sectorSize);
  header.write('d0cf11e0a1b11ae1', 'hex');
  header.set([0x3e, 0, 3, 0, 0xfe, 0xff, 9, 0, 6, 0], 24);
  header.writeUInt32LE(1, 44);
  header.writeUInt32LE(directory, 48);
  header.writeUInt32LE(4_096, 56);
  for (const at of [60, 68]) header.writeUInt32LE(endOfChain, at);
  for (let at = 80; at < sectorSize; at += 4) header.writeUInt32LE(free, at);
  return header;
}

function toEntry(name: string, kind: number, start: number, size: number): Buffer {
  const entry = Buffer.alloc(128);
  entry.write(name, 'utf16le');
  entry.writeUInt16LE((name.length + 1) * 2, 64);
  entry[66] = kind;
  entry.writeUInt32LE(start, 116);
  entry.writeUInt32LE(size, 120);
  return entry;
}
