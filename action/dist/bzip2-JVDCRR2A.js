import {
  contentAndTrailing
} from "./chunk-RJFKTF5J.js";
import { from12_DecodeError as DecodeError } from "./engine.js";
import { from9_ByteReader as ByteReader } from "./engine.js";
import "./engine.js";

// scan/formats/compression/bzip2.ts
async function* readBzip2(input) {
  let bits = new BitReader(input.bytes);
  yield* contentAndTrailing(inflate(bits, input.budget), new ByteReader(bits.rest()));
}
function unpackBzip2(bytes, budget) {
  return inflate(new BitReader(bytes), budget);
}
var magic = 4348520;
async function* inflate(bits, budget) {
  do {
    if (await bits.take(24) !== magic) throw new DecodeError("damaged");
    let level = await bits.take(8) - 48;
    if (level < 1 || level > 9) throw new DecodeError("damaged");
    let decoder = new BlockDecoder(bits, level * 1e5);
    for (; ; ) {
      let [high, low] = [await bits.take(24), await bits.take(24)];
      if (high === 1536581 && low === 3690640) break;
      if (high !== 3227993 || low !== 2511705) throw new DecodeError("damaged");
      for await (let piece of decoder.read())
        budget.inflate(piece.length), yield piece;
    }
    await bits.take(32), bits.align();
  } while (await bits.isNext(magic));
}
var BitReader = class {
  #iterator;
  #piece = new Uint8Array(0);
  #at = 0;
  #bits = 0;
  #count = 0;
  constructor(bytes) {
    this.#iterator = bytes[Symbol.asyncIterator]();
  }
  /** So many bits (at most 32) as a number. Throws DecodeError at the end. */
  async take(count) {
    let value = 0;
    for (let left = count; left > 0; ) {
      let taken = Math.min(left, 16);
      this.has(taken) || await this.fill(), value = value * 2 ** taken + this.takeNow(taken), left -= taken;
    }
    return value;
  }
  /** Whether `takeNow` may be asked for so many bits. */
  has(count) {
    return this.#count + (this.#piece.length - this.#at) * 8 >= count;
  }
  /** At most 24 bits, which have to be there. */
  takeNow(count) {
    for (; this.#count < count; )
      this.#bits = (this.#bits << 8 | (this.#piece[this.#at++] ?? 0)) & 4294967295, this.#count += 8;
    return this.#count -= count, this.#bits >>> this.#count & (1 << count) - 1;
  }
  /** Gets another piece. Throws DecodeError where there is none. */
  async fill() {
    if (!await this.#more()) throw new DecodeError("ends too early");
  }
  async #more() {
    let { done, value } = await this.#iterator.next();
    return done ? !1 : (this.#piece = Buffer.concat([this.#piece.subarray(this.#at), value]), this.#at = 0, !0);
  }
  align() {
    this.#count -= this.#count % 8;
  }
  /** Whether the next 24 bits are these; they stay to be read. */
  async isNext(value) {
    for (; !this.has(24); ) if (!await this.#more()) return !1;
    let before = [this.#at, this.#bits, this.#count], found = this.takeNow(24);
    return [this.#at, this.#bits, this.#count] = before, found === value;
  }
  /** What is left, in whole bytes. */
  async *rest() {
    for (; this.#count >= 8; ) yield Uint8Array.of(this.takeNow(8));
    do {
      let piece = this.#piece.subarray(this.#at);
      this.#at = this.#piece.length, yield piece;
    } while (await this.#more());
  }
}, longestCode = 20, groupSize = 50, pieceSize = 131072, BlockDecoder = class {
  #bits;
  #size;
  /** The block: in its lower 8 bits the characters, above them where the next one stands. */
  #block;
  constructor(bits, size) {
    [this.#bits, this.#size, this.#block] = [bits, size, new Uint32Array(size)];
  }
  async *read() {
    let bits = this.#bits, wanted = await bits.take(32);
    if (await bits.take(1) !== 0) throw new DecodeError("of a version that nobody writes any more");
    let origin = await bits.take(24), symbols = await this.#readSymbols(), selectorsAndTables = await this.#readTables(symbols.length + 2), length = await this.#readText(symbols, selectorsAndTables);
    if (origin >= length) throw new DecodeError("damaged");
    this.#link(length);
    let sum = 4294967295;
    for (let piece of this.#write(origin, length))
      sum = addToSum(sum, piece), yield piece;
    if ((sum ^ 4294967295) >>> 0 !== wanted) throw new DecodeError("damaged");
  }
  async #readSymbols() {
    let used = await this.#bits.take(16), symbols = [];
    for (let high = 0; high < 16; high++) {
      if (!(used & 32768 >> high)) continue;
      let row = await this.#bits.take(16);
      for (let low = 0; low < 16; low++) row & 32768 >> low && symbols.push(high * 16 + low);
    }
    if (symbols.length === 0) throw new DecodeError("damaged");
    return symbols;
  }
  async #readTables(size) {
    let bits = this.#bits, count = await bits.take(3), selectors = new Uint8Array(await bits.take(15));
    if (count < 2 || count > 6 || selectors.length === 0) throw new DecodeError("damaged");
    let front = [0, 1, 2, 3, 4, 5].slice(0, count);
    for (let at = 0; at < selectors.length; at++) {
      let place = 0;
      for (; await bits.take(1) === 1; ) if (++place >= count) throw new DecodeError("damaged");
      let [table = 0] = front.splice(place, 1);
      front.unshift(table), selectors[at] = table;
    }
    let tables = [];
    for (let each = 0; each < count; each++) tables.push(toTable(await this.#readLengths(size)));
    return { selectors, tables };
  }
  async #readLengths(size) {
    let bits = this.#bits, lengths = new Uint8Array(size), length = await bits.take(5);
    for (let at = 0; at < size; at++) {
      for (; ; ) {
        if (length < 1 || length > longestCode) throw new DecodeError("damaged");
        if (await bits.take(1) === 0) break;
        length += await bits.take(1) === 0 ? 1 : -1;
      }
      lengths[at] = length;
    }
    return lengths;
  }
  /** Huffman codes, runs and move-to-front; returns how many characters the block has. */
  async #readText(symbols, { selectors, tables }) {
    let front = Uint8Array.from(symbols), end = symbols.length + 1, [length, run, weight] = [0, 0, 1];
    for (let selector of selectors) {
      let table = tables[selector];
      if (!table) throw new DecodeError("damaged");
      for (let count = 0; count < groupSize; count++) {
        this.#bits.has(32) || await this.#fillFor(table);
        let symbol = takeSymbol(this.#bits, table);
        if (symbol <= 1) {
          if (run += weight << symbol, weight *= 2, run > this.#size) throw new DecodeError("damaged");
          continue;
        }
        if (length = this.#repeat(front[0] ?? 0, length, run), [run, weight] = [0, 1], symbol === end) return length;
        let place = symbol - 1, character = front[place] ?? 0;
        front.copyWithin(1, 0, place), front[0] = character, length = this.#repeat(character, length, 1);
      }
    }
    throw new DecodeError("damaged");
  }
  /** Near the end of all input there may be less than a code's greatest length. */
  async #fillFor(table) {
    try {
      await this.#bits.fill();
    } catch (error) {
      if (!this.#bits.has(table.longest)) throw error;
    }
  }
  #repeat(character, length, times) {
    if (length + times > this.#size) throw new DecodeError("damaged");
    return this.#block.fill(character, length, length + times), length + times;
  }
  /** The inverse of the Burrows-Wheeler transform. */
  #link(length) {
    let block = this.#block, starts = new Uint32Array(257);
    for (let at = 0; at < length; at++) {
      let behind = ((block[at] ?? 0) & 255) + 1;
      starts[behind] = (starts[behind] ?? 0) + 1;
    }
    for (let at = 1; at < 257; at++) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
    for (let at = 0; at < length; at++) {
      let character = (block[at] ?? 0) & 255, place = starts[character] ?? 0;
      starts[character] = place + 1, block[place] = (block[place] ?? 0) & 255 | at << 8;
    }
  }
  /** Follows the links; four equal characters are followed by how many more there are. */
  *#write(origin, length) {
    let block = this.#block, output = Buffer.allocUnsafe(pieceSize + 256), at = (block[origin] ?? 0) >>> 8, [filled, repeated, last] = [0, 0, -1];
    for (let count = 0; count < length; count++) {
      let entry = block[at] ?? 0, character = entry & 255;
      at = entry >>> 8, repeated === 4 ? (output.fill(last, filled, filled + character), filled += character, repeated = 0, last = -1) : (repeated = character === last ? repeated + 1 : 1, last = character, output[filled++] = character), !(filled < pieceSize) && (yield Buffer.from(output.subarray(0, filled)), filled = 0);
    }
    filled > 0 && (yield output.subarray(0, filled));
  }
};
function takeSymbol(bits, { limits, offsets, symbols, shortest, longest }) {
  let code = bits.takeNow(shortest);
  for (let length = shortest; length <= longest; length++) {
    if (code <= (limits[length] ?? -1)) return symbols[code + (offsets[length] ?? 0)] ?? 65535;
    code = code << 1 | bits.takeNow(1);
  }
  throw new DecodeError("damaged");
}
function toTable(lengths) {
  let [shortest, longest] = [Math.min(...lengths), Math.max(...lengths)], symbols = new Uint16Array(lengths.length), limits = new Int32Array(longestCode + 2).fill(-1), offsets = new Int32Array(longestCode + 2), [code, index] = [0, 0];
  for (let length = shortest; length <= longest; length++) {
    offsets[length] = index - code;
    for (let symbol = 0; symbol < lengths.length; symbol++)
      lengths[symbol] === length && (symbols[index++] = symbol, code++);
    limits[length] = code - 1, code <<= 1;
  }
  return { limits, offsets, symbols, shortest, longest };
}
var sums = Uint32Array.from({ length: 256 }, (_, index) => {
  let sum = index << 24;
  for (let bit = 0; bit < 8; bit++) sum = sum & 2147483648 ? sum << 1 ^ 79764919 : sum << 1;
  return sum >>> 0;
});
function addToSum(sum, bytes) {
  let result = sum;
  for (let byte of bytes) result = result << 8 ^ (sums[(result >>> 24 ^ byte) & 255] ?? 0);
  return result >>> 0;
}
export {
  readBzip2,
  unpackBzip2
};
