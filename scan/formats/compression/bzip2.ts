/** bzip2, block by block: at most 900 kB of text are in memory at a time. */
import type { Budget } from '../budget.ts';
import { ByteReader } from '../bytes.ts';
import { DecodeError } from '../errors.ts';
import { contentAndTrailing } from '../trailing.ts';
import type { Bytes, Input, ContainerPart } from '../types.ts';

export async function* readBzip2(input: Input): AsyncGenerator<ContainerPart> {
  const bits = new BitReader(input.bytes);
  yield* contentAndTrailing(inflate(bits, input.budget), new ByteReader(bits.rest()));
}

export function unpackBzip2(bytes: Bytes, budget: Budget): Bytes {
  return inflate(new BitReader(bytes), budget);
}

const magic = 0x425a68;

async function* inflate(bits: BitReader, budget: Budget): Bytes {
  do {
    if ((await bits.take(24)) !== magic) throw new DecodeError('damaged');
    const level = (await bits.take(8)) - 0x30;
    if (level < 1 || level > 9) throw new DecodeError('damaged');
    const decoder = new BlockDecoder(bits, level * 100_000);
    for (;;) {
      const [high, low] = [await bits.take(24), await bits.take(24)];
      if (high === 0x177245 && low === 0x385090) break;
      if (high !== 0x314159 || low !== 0x265359) throw new DecodeError('damaged');
      for await (const piece of decoder.read()) {
        budget.inflate(piece.length);
        yield piece;
      }
    }
    await bits.take(32); // the sum of all blocks; each had its own
    bits.align();
  } while (await bits.isNext(magic));
}

class BitReader {
  readonly #iterator: AsyncIterator<Uint8Array>;
  #piece: Uint8Array = new Uint8Array(0);
  #at = 0;
  #bits = 0;
  #count = 0;

  constructor(bytes: Bytes) {
    this.#iterator = bytes[Symbol.asyncIterator]();
  }

  /** So many bits (at most 32) as a number. Throws DecodeError at the end. */
  async take(count: number): Promise<number> {
    let value = 0;
    for (let left = count; left > 0;) {
      const taken = Math.min(left, 16);
      if (!this.has(taken)) await this.fill();
      value = value * 2 ** taken + this.takeNow(taken);
      left -= taken;
    }
    return value;
  }

  /** Whether `takeNow` may be asked for so many bits. */
  has(count: number): boolean {
    return this.#count + (this.#piece.length - this.#at) * 8 >= count;
  }

  /** At most 24 bits, which have to be there. */
  takeNow(count: number): number {
    while (this.#count < count) {
      this.#bits = ((this.#bits << 8) | (this.#piece[this.#at++] ?? 0)) & 0xffffffff;
      this.#count += 8;
    }
    this.#count -= count;
    return (this.#bits >>> this.#count) & ((1 << count) - 1);
  }

  /** Gets another piece. Throws DecodeError where there is none. */
  async fill(): Promise<void> {
    if (!(await this.#more())) throw new DecodeError('ends too early');
  }

  async #more(): Promise<boolean> {
    const { done, value } = await this.#iterator.next();
    if (done) return false;
    // What is left of the old one is a few bytes.
    this.#piece = Buffer.concat([this.#piece.subarray(this.#at), value]);
    this.#at = 0;
    return true;
  }

  align(): void {
    this.#count -= this.#count % 8;
  }

  /** Whether the next 24 bits are these; they stay to be read. */
  async isNext(value: number): Promise<boolean> {
    while (!this.has(24)) if (!(await this.#more())) return false;
    const before = [this.#at, this.#bits, this.#count] as const;
    const found = this.takeNow(24);
    [this.#at, this.#bits, this.#count] = before;
    return found === value;
  }

  /** What is left, in whole bytes. */
  async *rest(): AsyncGenerator<Uint8Array> {
    while (this.#count >= 8) yield Uint8Array.of(this.takeNow(8));
    do {
      const piece = this.#piece.subarray(this.#at);
      this.#at = this.#piece.length;
      yield piece;
    } while (await this.#more());
  }
}

interface Table {
  /** By length of code: the greatest code, and what has to be added to get the index of its symbol. */
  readonly limits: Int32Array;
  readonly offsets: Int32Array;
  readonly symbols: Uint16Array;
  readonly shortest: number;
  readonly longest: number;
}

const longestCode = 20;
const groupSize = 50;
/** Output at once. */
const pieceSize = 131_072;

class BlockDecoder {
  readonly #bits: BitReader;
  readonly #size: number;
  /** The block: in its lower 8 bits the characters, above them where the next one stands. */
  readonly #block: Uint32Array;

  constructor(bits: BitReader, size: number) {
    [this.#bits, this.#size, this.#block] = [bits, size, new Uint32Array(size)];
  }

  async *read(): AsyncGenerator<Uint8Array> {
    const bits = this.#bits;
    const wanted = await bits.take(32);
    if ((await bits.take(1)) !== 0) throw new DecodeError('of a version that nobody writes any more');
    const origin = await bits.take(24);
    const symbols = await this.#readSymbols();
    const selectorsAndTables = await this.#readTables(symbols.length + 2);
    const length = await this.#readText(symbols, selectorsAndTables);
    if (origin >= length) throw new DecodeError('damaged');
    this.#link(length);
    let sum = 0xffffffff;
    for (const piece of this.#write(origin, length)) {
      sum = addToSum(sum, piece);
      yield piece;
    }
    if ((sum ^ 0xffffffff) >>> 0 !== wanted) throw new DecodeError('damaged');
  }

  async #readSymbols(): Promise<number[]> {
    const used = await this.#bits.take(16);
    const symbols: number[] = [];
    for (let high = 0; high < 16; high++) {
      if (!(used & (0x8000 >> high))) continue;
      const row = await this.#bits.take(16);
      for (let low = 0; low < 16; low++) if (row & (0x8000 >> low)) symbols.push(high * 16 + low);
    }
    if (symbols.length === 0) throw new DecodeError('damaged');
    return symbols;
  }

  async #readTables(size: number): Promise<{ selectors: Uint8Array; tables: Table[] }> {
    const bits = this.#bits;
    const count = await bits.take(3);
    const selectors = new Uint8Array(await bits.take(15));
    if (count < 2 || count > 6 || selectors.length === 0) throw new DecodeError('damaged');
    const front = [0, 1, 2, 3, 4, 5].slice(0, count);
    for (let at = 0; at < selectors.length; at++) {
      let place = 0;
      while ((await bits.take(1)) === 1) if (++place >= count) throw new DecodeError('damaged');
      const [table = 0] = front.splice(place, 1);
      front.unshift(table);
      selectors[at] = table;
    }
    const tables: Table[] = [];
    for (let each = 0; each < count; each++) tables.push(toTable(await this.#readLengths(size)));
    return { selectors, tables };
  }

  async #readLengths(size: number): Promise<Uint8Array> {
    const bits = this.#bits;
    const lengths = new Uint8Array(size);
    let length = await bits.take(5);
    for (let at = 0; at < size; at++) {
      for (;;) {
        if (length < 1 || length > longestCode) throw new DecodeError('damaged');
        if ((await bits.take(1)) === 0) break;
        length += (await bits.take(1)) === 0 ? 1 : -1;
      }
      lengths[at] = length;
    }
    return lengths;
  }

  /** Huffman codes, runs and move-to-front; returns how many characters the block has. */
  async #readText(
    symbols: readonly number[],
    { selectors, tables }: { selectors: Uint8Array; tables: Table[] },
  ): Promise<number> {
    const front = Uint8Array.from(symbols);
    const end = symbols.length + 1;
    let [length, run, weight] = [0, 0, 1];
    for (const selector of selectors) {
      const table = tables[selector];
      if (!table) throw new DecodeError('damaged');
      for (let count = 0; count < groupSize; count++) {
        if (!this.#bits.has(32)) await this.#fillFor(table);
        const symbol = takeSymbol(this.#bits, table);
        if (symbol <= 1) {
          run += weight << symbol;
          weight *= 2;
          if (run > this.#size) throw new DecodeError('damaged');
          continue;
        }
        length = this.#repeat(front[0] ?? 0, length, run);
        [run, weight] = [0, 1];
        if (symbol === end) return length;
        const place = symbol - 1;
        const character = front[place] ?? 0;
        front.copyWithin(1, 0, place);
        front[0] = character;
        length = this.#repeat(character, length, 1);
      }
    }
    throw new DecodeError('damaged');
  }

  /** Near the end of all input there may be less than a code's greatest length. */
  async #fillFor(table: Table): Promise<void> {
    try {
      await this.#bits.fill();
    } catch (error) {
      if (!this.#bits.has(table.longest)) throw error;
    }
  }

  #repeat(character: number, length: number, times: number): number {
    if (length + times > this.#size) throw new DecodeError('damaged');
    this.#block.fill(character, length, length + times);
    return length + times;
  }

  /** The inverse of the Burrows-Wheeler transform. */
  #link(length: number): void {
    const block = this.#block;
    const starts = new Uint32Array(257);
    for (let at = 0; at < length; at++) {
      const behind = ((block[at] ?? 0) & 0xff) + 1;
      starts[behind] = (starts[behind] ?? 0) + 1;
    }
    for (let at = 1; at < 257; at++) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
    for (let at = 0; at < length; at++) {
      const character = (block[at] ?? 0) & 0xff;
      const place = starts[character] ?? 0;
      starts[character] = place + 1;
      block[place] = ((block[place] ?? 0) & 0xff) | (at << 8);
    }
  }

  /** Follows the links; four equal characters are followed by how many more there are. */
  *#write(origin: number, length: number): Generator<Uint8Array> {
    const block = this.#block;
    const output = Buffer.allocUnsafe(pieceSize + 256);
    let at = (block[origin] ?? 0) >>> 8;
    let [filled, repeated, last] = [0, 0, -1];
    for (let count = 0; count < length; count++) {
      const entry = block[at] ?? 0;
      const character = entry & 0xff;
      at = entry >>> 8;
      if (repeated === 4) {
        output.fill(last, filled, filled + character);
        filled += character;
        repeated = 0;
        last = -1;
      } else {
        repeated = character === last ? repeated + 1 : 1;
        last = character;
        output[filled++] = character;
      }
      if (filled < pieceSize) continue;
      yield Buffer.from(output.subarray(0, filled));
      filled = 0;
    }
    if (filled > 0) yield output.subarray(0, filled);
  }
}

function takeSymbol(bits: BitReader, { limits, offsets, symbols, shortest, longest }: Table): number {
  let code = bits.takeNow(shortest);
  for (let length = shortest; length <= longest; length++) {
    if (code <= (limits[length] ?? -1)) return symbols[code + (offsets[length] ?? 0)] ?? 0xffff;
    code = (code << 1) | bits.takeNow(1);
  }
  throw new DecodeError('damaged');
}

function toTable(lengths: Uint8Array): Table {
  const [shortest, longest] = [Math.min(...lengths), Math.max(...lengths)];
  const symbols = new Uint16Array(lengths.length);
  const limits = new Int32Array(longestCode + 2).fill(-1);
  const offsets = new Int32Array(longestCode + 2);
  let [code, index] = [0, 0];
  for (let length = shortest; length <= longest; length++) {
    offsets[length] = index - code;
    for (let symbol = 0; symbol < lengths.length; symbol++) {
      if (lengths[symbol] !== length) continue;
      symbols[index++] = symbol;
      code++;
    }
    limits[length] = code - 1;
    code <<= 1;
  }
  return { limits, offsets, symbols, shortest, longest };
}

const sums = Uint32Array.from({ length: 256 }, (_, index) => {
  let sum = index << 24;
  for (let bit = 0; bit < 8; bit++) sum = sum & 0x80000000 ? (sum << 1) ^ 0x04c11db7 : sum << 1;
  return sum >>> 0;
});

/** CRC-32 with the highest bit first. */
function addToSum(sum: number, bytes: Uint8Array): number {
  let result = sum;
  for (const byte of bytes) result = (result << 8) ^ (sums[((result >>> 24) ^ byte) & 0xff] ?? 0);
  return result >>> 0;
}
