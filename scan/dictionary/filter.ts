/**
 * Says fast that something is surely not in the dictionary (Bloom, Space/time trade-offs in hash coding, 1970). Its hash
 * is HalfSipHash-2-4 (Aumasson and Bernstein, 2012), a keyed function made for short texts: HMAC on every word of every
 * file would cost more than the whole scan. Without the key its bits say as little as random ones.
 */
const bitsEach = 12;
const probes = 3;

export class Filter {
  readonly bits: Uint8Array;
  readonly #k0: number;
  readonly #k1: number;
  readonly #count: number;
  #first = 0;
  #second = 0;

  /** `key`: eight bytes. */
  constructor(bits: Uint8Array, key: Buffer) {
    [this.bits, this.#count] = [bits, bits.length * 8];
    [this.#k0, this.#k1] = [key.readInt32LE(0), key.readInt32LE(4)];
  }

  static sizeFor(entries: number): number {
    return Math.max(8, Math.ceil((entries * bitsEach) / 8));
  }

  add(bytes: Uint8Array, length = bytes.length): void {
    this.#hash(bytes, length);
    for (let probe = 0; probe < probes; probe++) {
      const at = this.#bitOf(probe);
      this.bits[at >>> 3] = (this.bits[at >>> 3] ?? 0) | (1 << (at & 7));
    }
  }

  mayHold(bytes: Uint8Array, length = bytes.length): boolean {
    this.#hash(bytes, length);
    for (let probe = 0; probe < probes; probe++) {
      const at = this.#bitOf(probe);
      if (((this.bits[at >>> 3] ?? 0) & (1 << (at & 7))) === 0) return false;
    }
    return true;
  }

  #bitOf(probe: number): number {
    return (this.#first + probe * this.#second) % this.#count;
  }

  /** Two numbers of 32 bits. Runs for every word of every file: no object is made on the way. */
  #hash(bytes: Uint8Array, length: number): void {
    const [k0, k1] = [this.#k0, this.#k1];
    let [v0, v1, v2, v3] = [k0, k1 ^ 0xee, 0x6c796765 ^ k0, 0x74656462 ^ k1];
    // Every four bytes two rounds, then four rounds for each of the two numbers.
    const words = length >>> 2;
    for (let word = 0; word <= words + 2; word++) {
      const taken = word <= words ? wordAt(bytes, length, word) : 0;
      if (word === words + 1) v2 ^= 0xee;
      if (word === words + 2) {
        this.#first = (v1 ^ v3) >>> 0;
        v1 ^= 0xdd;
      }
      v3 ^= taken;
      for (let round = word <= words ? 2 : 4; round > 0; round--) {
        v0 = (v0 + v1) | 0;
        v1 = ((v1 << 5) | (v1 >>> 27)) ^ v0;
        v0 = (v0 << 16) | (v0 >>> 16);
        v2 = (v2 + v3) | 0;
        v3 = ((v3 << 8) | (v3 >>> 24)) ^ v2;
        v0 = (v0 + v3) | 0;
        v3 = ((v3 << 7) | (v3 >>> 25)) ^ v0;
        v2 = (v2 + v1) | 0;
        v1 = ((v1 << 13) | (v1 >>> 19)) ^ v2;
        v2 = (v2 << 16) | (v2 >>> 16);
      }
      v0 ^= taken;
    }
    this.#second = (v1 ^ v3) >>> 0;
  }
}

/** The last one holds what is left, and the length. */
function wordAt(bytes: Uint8Array, length: number, word: number): number {
  const at = word * 4;
  if (at + 4 <= length)
    return (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24);
  let last = length << 24;
  for (let next = at; next < length; next++) last |= (bytes[next] ?? 0) << (8 * (next - at));
  return last;
}
