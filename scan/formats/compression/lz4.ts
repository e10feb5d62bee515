/** LZ4 frames, one after the other, legacy ones too (lz4_Frame_format.md, 1.6.2). */
import type { Budget } from '../budget.ts';
import { ByteReader } from '../bytes.ts';
import { DecodeError } from '../errors.ts';
import { contentAndTrailing } from '../trailing.ts';
import type { Bytes, ContainerPart, Input } from '../types.ts';
import { unpackLz4Block } from './lz4-block.ts';

const frame = 0x184d2204;
const legacy = 0x184c2102;
const legacyBlock = 8_388_608;
/** What a block may refer to of those before it. */
const reach = 65_536;
const unpacked = 0x8000_0000;

export async function* readLz4({ bytes, budget }: Input): AsyncGenerator<ContainerPart> {
  const reader = new ByteReader(bytes);
  yield* contentAndTrailing(unpackLz4(reader, budget), reader);
}

export async function* unpackLz4(reader: ByteReader, budget: Budget): Bytes {
  for (;;) {
    const head = await reader.peek(4);
    const magic = head.length === 4 ? head.readUInt32LE() : 0;
    if (magic === frame) yield* readFrame(reader, budget);
    else if (magic === legacy) yield* readLegacy(reader, budget);
    else if (magic >>> 4 === 0x184d2a5) await skipFrame(reader);
    else return;
  }
}

async function* readFrame(reader: ByteReader, budget: Budget): Bytes {
  const flags = (await take(reader, 6))[4] ?? 0;
  const has = (bit: number): boolean => (flags & bit) !== 0;
  if (flags >> 6 !== 1) throw new DecodeError('written in a way that is not understood');
  if (has(1)) throw new DecodeError('compressed with a dictionary that is not there');
  // The largest block stands in the byte before; which it is, its size says anyhow.
  await take(reader, (has(8) ? 8 : 0) + 1);
  const window = new Window(4_194_304, budget);
  try {
    for (;;) {
      const size = (await take(reader, 4)).readUInt32LE();
      if (size === 0) break;
      const block = await take(reader, size % unpacked);
      if (has(16)) await take(reader, 4);
      yield window.add(block, size < unpacked);
    }
    if (has(4)) await take(reader, 4);
  } finally {
    window.release();
  }
}

async function* readLegacy(reader: ByteReader, budget: Budget): Bytes {
  await take(reader, 4);
  const window = new Window(legacyBlock, budget);
  try {
    for (;;) {
      const head = await reader.peek(4);
      const size = head.length === 4 ? head.readUInt32LE() : 0;
      if (size === 0 || size > legacyBlock * 2) return;
      await take(reader, 4);
      yield window.add(await take(reader, size), true);
    }
  } finally {
    window.release();
  }
}

async function skipFrame(reader: ByteReader): Promise<void> {
  await reader.skip((await take(reader, 8)).readUInt32LE(4));
}

const longestBlock = 16_777_216;

async function take(reader: ByteReader, count: number): Promise<Buffer> {
  if (count > longestBlock) throw new DecodeError('damaged');
  const bytes = await reader.take(count);
  if (!bytes) throw new DecodeError('ends too early');
  return bytes;
}

/** What came out last, and room for the next block behind it. */
class Window {
  readonly #out: Buffer;
  readonly #budget: Budget;
  #length = 0;

  constructor(most: number, budget: Budget) {
    budget.hold(reach + most);
    [this.#out, this.#budget] = [Buffer.alloc(reach + most), budget];
  }

  add(block: Buffer, isPacked: boolean): Buffer {
    if (this.#length > reach) {
      this.#out.copyWithin(0, this.#length - reach, this.#length);
      this.#length = reach;
    }
    const start = this.#length;
    if (isPacked) this.#length = unpackLz4Block(block, this.#out, start);
    else {
      if (start + block.length > this.#out.length) throw new DecodeError('damaged');
      this.#length += block.copy(this.#out, start);
    }
    this.#budget.inflate(this.#length - start);
    return this.#out.subarray(start, this.#length);
  }

  release(): void {
    this.#budget.release(this.#out.length);
  }
}
