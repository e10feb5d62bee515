/** gzip (RFC 1952): members one after the other are one content, with or without zeros between them. */
import { isUtf8 } from 'node:buffer';
import { crc32 } from 'node:zlib';
import type { Budget } from '../budget.ts';
import { ByteReader } from '../bytes.ts';
import { DecodeError } from '../errors.ts';
import { OtherTexts } from '../office/other-texts.ts';
import { contentAndTrailing, skipZeros } from '../trailing.ts';
import type { Bytes, Input, ContainerPart } from '../types.ts';
import { inflateNext } from './inflate.ts';

export async function* readGzip({ bytes, budget }: Input): AsyncGenerator<ContainerPart> {
  const reader = new ByteReader(bytes);
  const others = new OtherTexts(budget);
  yield* contentAndTrailing(membersOf(reader, others, budget), reader);
  yield* others.read('headers');
}

async function* membersOf(reader: ByteReader, others: OtherTexts, budget: Budget): Bytes {
  do {
    for (const text of await readHeader(reader)) others.add(text);
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

/** Ten bytes, and what the flags in them announce: returns what may be a text. */
async function readHeader(reader: ByteReader): Promise<string[]> {
  const fixed = await take(reader, 10);
  const flag = fixed.readUInt8(3);
  const texts: string[] = [];
  if (flag & flags.extra) texts.push(toText(await take(reader, (await take(reader, 2)).readUInt16LE())));
  if (flag & flags.name) texts.push(await readText(reader));
  if (flag & flags.comment) texts.push(await readText(reader));
  if (flag & flags.sum) await reader.skip(2);
  return texts;
}

async function take(reader: ByteReader, count: number): Promise<Buffer> {
  const bytes = await reader.take(count);
  if (!bytes) throw new DecodeError('ends too early');
  return bytes;
}

/** Longer ones are no names and no comments. */
const longest = 1_000_000;

async function readText(reader: ByteReader): Promise<string> {
  const bytes: number[] = [];
  for (let byte = (await take(reader, 1))[0]; byte; byte = (await take(reader, 1))[0]) {
    bytes.push(byte);
    if (bytes.length > longest) throw new DecodeError('damaged');
  }
  return toText(Buffer.from(bytes));
}

function toText(bytes: Buffer): string {
  return bytes.toString(isUtf8(bytes) ? 'utf8' : 'latin1');
}
