/** gzip (RFC 1952): members one after the other are one content, with or without zeros between them. */
import { crc32 } from 'node:zlib';
import type { Budget } from './budget.ts';
import { ByteReader } from './bytes.ts';
import { inflateNext } from './inflate.ts';
import { contentAndTrailing, skipZeros } from './trailing.ts';
import { DecodeError, type Bytes, type Input, type Part } from './types.ts';

export async function* readGzip({ bytes, budget }: Input): AsyncGenerator<Part> {
  const reader = new ByteReader(bytes);
  yield* contentAndTrailing(membersOf(reader, budget), reader);
}

async function* membersOf(reader: ByteReader, budget: Budget): Bytes {
  do {
    await skipHeader(reader);
    let sum = 0;
    let size = 0;
    for await (const piece of inflateNext(reader, budget)) {
      sum = crc32(piece, sum);
      size += piece.length;
      yield piece;
    }
    const trailer = await reader.take(8);
    if (!trailer) throw new DecodeError('ends too early');
    if (trailer.readUInt32LE(0) !== sum || trailer.readUInt32LE(4) !== size % 2 ** 32) throw new DecodeError('damaged');
    await skipZeros(reader);
  } while ((await reader.peek(3)).equals(magic));
}

const magic = Buffer.from([0x1f, 0x8b, 8]);
const flags = { sum: 2, extra: 4, name: 8, comment: 16 };

/** Ten bytes, and what the flags in them announce. */
async function skipHeader(reader: ByteReader): Promise<void> {
  const fixed = await take(reader, 10);
  const flag = fixed.readUInt8(3);
  if (flag & flags.extra) await reader.skip((await take(reader, 2)).readUInt16LE());
  if (flag & flags.name) await skipText(reader);
  if (flag & flags.comment) await skipText(reader);
  if (flag & flags.sum) await reader.skip(2);
}

async function take(reader: ByteReader, count: number): Promise<Buffer> {
  const bytes = await reader.take(count);
  if (!bytes) throw new DecodeError('ends too early');
  return bytes;
}

async function skipText(reader: ByteReader): Promise<void> {
  while ((await take(reader, 1))[0] !== 0);
}
