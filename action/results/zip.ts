/** A ZIP file of a few files: APPNOTE.TXT 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16. */
import { crc32, deflateRawSync } from 'node:zlib';

export interface ArtifactEntry {
  /** Plain ASCII. */
  readonly name: string;
  readonly content: Buffer;
}

const deflated = 8;
const versionNeeded = 20;
/** 1 January 1980: equal reports make equal files. */
const date = 0x21;

export function toZip(entries: readonly ArtifactEntry[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content } of entries) {
    const data = deflateRawSync(content);
    const common = toCommon(name, content, data);
    const local = Buffer.concat([toNumbers([[0x04034b50, 4]]), common, Buffer.from(name), data]);
    directory.push(toCentral(name, common, offset));
    bodies.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const count = entries.length;
  const end = toNumbers([
    [0x06054b50, 4],
    [0, 2],
    [0, 2],
    [count, 2],
    [count, 2],
    [central.length, 4],
    [offset, 4],
    [0, 2],
  ]);
  return Buffer.concat([...bodies, central, end]);
}

/** What stands in both headers of a file. */
function toCommon(name: string, content: Buffer, data: Buffer): Buffer {
  return toNumbers([
    [versionNeeded, 2],
    [0, 2],
    [deflated, 2],
    [0, 2],
    [date, 2],
    [crc32(content), 4],
    [data.length, 4],
    [content.length, 4],
    [name.length, 2],
    [0, 2],
  ]);
}

function toCentral(name: string, common: Buffer, offset: number): Buffer {
  const head = toNumbers([
    [0x02014b50, 4],
    [versionNeeded, 2],
  ]);
  const tail = toNumbers([
    [0, 2],
    [0, 2],
    [0, 2],
    [0, 4],
    [offset, 4],
  ]);
  return Buffer.concat([head, common, tail, Buffer.from(name)]);
}

/** Little-endian numbers of so many bytes. */
function toNumbers(numbers: readonly (readonly [value: number, bytes: number])[]): Buffer {
  const buffer = Buffer.alloc(numbers.reduce((sum, [, bytes]) => sum + bytes, 0));
  let at = 0;
  for (const [value, bytes] of numbers) at = buffer.writeUIntLE(value, at, bytes);
  return buffer;
}
