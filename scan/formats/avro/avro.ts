/** Avro container files (specification 1.12): the rows of the one schema in them, block by block. */
import { crc32, zstdDecompressSync } from 'node:zlib';
import type { Budget } from '../budget.ts';
import { ByteReader, collect, inPieces } from '../bytes.ts';
import { inflateWhole } from '../compression/inflate-whole.ts';
import { DecodeError } from '../errors.ts';
import { toTextPart, type Input, type ContainerPart, type Row } from '../types.ts';
import { toDecoder, AvroReader, type AvroDecoder } from './avro-values.ts';

export async function* readAvro({ bytes, budget }: Input): AsyncGenerator<ContainerPart> {
  const reader = new ByteReader(bytes);
  await reader.skip(4);
  const { schema, codec, notes } = await readHeader(reader);
  const sync = await reader.take(16);
  if (!sync) throw new DecodeError('ends too early');
  const decoder = toDecoder(parse(schema));
  const blocks = new Blocks(reader, sync, { codec, budget });
  const { name, fields } = decoder;
  yield { kind: 'table', name: null, table: name, format: 'avro', header: fields, rows: rowsOf(blocks, decoder) };
  if (notes.length > 0) yield toTextPart('metadata', notes);
}

function parse(schema: string): unknown {
  try {
    return JSON.parse(schema);
  } catch {
    throw new DecodeError('damaged');
  }
}

interface Header {
  readonly schema: string;
  readonly codec: string;
  /** What programs noted beside them. */
  readonly notes: readonly string[];
}

const longestHeader = 1_000_000;

/** A map of strings to bytes, in blocks of its own. */
async function readHeader(reader: ByteReader): Promise<Header> {
  const entries = new Map<string, string>();
  for (let count = await readLong(reader); count !== 0; count = await readLong(reader)) {
    if (count < 0) await readLong(reader);
    if (Math.abs(count) > 1_000) throw new DecodeError('damaged');
    for (let index = 0; index < Math.abs(count); index++) {
      const key = await readText(reader);
      entries.set(key, await readText(reader));
    }
  }
  const notes = [...entries].filter(([key]) => key !== 'avro.codec').map(([key, value]) => `${key}: ${value}\n`);
  return { schema: entries.get('avro.schema') ?? '', codec: entries.get('avro.codec') ?? 'null', notes };
}

async function readText(reader: ByteReader): Promise<string> {
  const length = await readLong(reader);
  const bytes = length >= 0 && length <= longestHeader ? await reader.take(length) : null;
  if (!bytes) throw new DecodeError('damaged');
  return bytes.toString('utf8');
}

async function readLong(reader: ByteReader): Promise<number> {
  const bytes: number[] = [];
  for (;;) {
    const byte = (await reader.take(1))?.[0];
    if (byte === undefined || bytes.length > 9) throw new DecodeError('ends too early');
    bytes.push(byte);
    if (byte < 0x80) return new AvroReader(Buffer.from(bytes)).long();
  }
}

async function* rowsOf(blocks: Blocks, { read }: AvroDecoder): AsyncGenerator<Row> {
  let number = 0;
  for await (const { count, content } of blocks.read()) {
    const values = new AvroReader(content);
    for (let index = 0; index < count; index++) {
      values.steps = 0;
      yield { number: ++number, cells: read(values) };
    }
    if (!values.isAtEnd) throw new DecodeError('damaged');
  }
}

interface Block {
  readonly count: number;
  readonly content: Buffer;
}

class Blocks {
  readonly #reader: ByteReader;
  readonly #sync: Buffer;
  readonly #means: { readonly codec: string; readonly budget: Budget };

  constructor(reader: ByteReader, sync: Buffer, means: { readonly codec: string; readonly budget: Budget }) {
    [this.#reader, this.#sync, this.#means] = [reader, sync, means];
  }

  async *read(): AsyncGenerator<Block> {
    const { codec, budget } = this.#means;
    for (;;) {
      const first = await this.#reader.take(1);
      if (!first) return;
      const count = await this.#longBehind(first[0] ?? 0);
      const size = await readLong(this.#reader);
      if (count < 0 || size < 0) throw new DecodeError('damaged');
      budget.hold(size);
      try {
        const packed = await this.#reader.take(size);
        const mark = packed && (await this.#reader.take(16));
        if (!mark) throw new DecodeError('ends too early');
        if (!mark.equals(this.#sync)) throw new DecodeError('damaged');
        yield { count, content: await unpack(packed, codec, budget) };
      } finally {
        budget.release(size);
      }
    }
  }

  async #longBehind(first: number): Promise<number> {
    const bytes = [first];
    while ((bytes.at(-1) ?? 0) >= 0x80) {
      const byte = (await this.#reader.take(1))?.[0];
      if (byte === undefined || bytes.length > 9) throw new DecodeError('ends too early');
      bytes.push(byte);
    }
    return new AvroReader(Buffer.from(bytes)).long();
  }
}

async function unpack(packed: Buffer, codec: string, budget: Budget): Promise<Buffer> {
  if (codec === 'null') return packed;
  if (codec === 'bzip2' || codec === 'xz') return decompress(packed, codec, budget);
  const content = await inflate(packed, codec, Math.min(budget.room, 100_000_000));
  budget.inflate(content.length);
  return content;
}

/** The budget holds what comes out until all of it is there; no longer, since one block is read at a time. */
async function decompress(packed: Buffer, codec: 'bzip2' | 'xz', budget: Budget): Promise<Buffer> {
  const unpackWith =
    codec === 'xz'
      ? (await import('../compression/xz.ts')).unpackXz
      : (await import('../compression/bzip2.ts')).unpackBzip2;
  const { bytes, release } = await collect(unpackWith(inPieces(packed), budget), null, budget);
  release();
  return bytes;
}

async function inflate(packed: Buffer, codec: string, maxOutputLength: number): Promise<Buffer> {
  if (codec === 'deflate') return inflateWhole('raw', packed, maxOutputLength).content;
  if (codec === 'zstandard') return zstdDecompressSync(packed, { maxOutputLength });
  if (codec !== 'snappy') throw new DecodeError('compressed by a codec that is not opened');
  const size = new AvroReader(packed).unsigned();
  if (size > maxOutputLength || size > packed.length * 64) throw new DecodeError('damaged');
  const { snappyUncompress } = await import('hyparquet');
  const content = Buffer.alloc(size);
  // The checksum of the content stands behind it, highest byte first.
  snappyUncompress(packed.subarray(0, -4), content);
  if (packed.length < 4 || packed.readUInt32BE(packed.length - 4) !== crc32(content)) throw new DecodeError('damaged');
  return content;
}
