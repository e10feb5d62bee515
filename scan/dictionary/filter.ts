/**
 * Says fast that something is surely not in the dictionary (Bloom, Space/time trade-offs in hash coding, 1970). Its hash
 * is HalfSipHash-2-4 (Aumasson and Bernstein, 2012), a keyed function made for short texts: HMAC on every word of every
 * file would cost more than the whole scan. Without the key its bits say as little as random ones.
 */
const bitsEach = 12;
const probes = 3;

export class Filter {
  readonly bits: Uint8Array;
  readonly #key: readonly [number, number];
  readonly #count: number;

  /** `key`: eight bytes. */
  constructor(bits: Uint8Array, key: Buffer) {
    [this.bits, this.#count] = [bits, bits.length * 8];
    this.#key = [key.readInt32LE(0), key.readInt32LE(4)];
  }

  static sizeFor(entries: number): number {
    return Math.max(8, Math.ceil((entries * bitsEach) / 8));
  }

  add(bytes: Uint8Array, length = bytes.length): void {
    this.#visit(bytes, length, (byte, bit) => {
      this.bits[byte] = (this.bits[byte] ?? 0) | bit;
      return true;
    });
  }

  mayHold(bytes: Uint8Array, length = bytes.length): boolean {
    return this.#visit(bytes, length, (byte, bit) => ((this.bits[byte] ?? 0) & bit) !== 0);
  }

  #visit(bytes: Uint8Array, length: number, take: (byte: number, bit: number) => boolean): boolean {
    const [first, second] = halfSipHash(bytes, length, this.#key);
    for (let probe = 0; probe < probes; probe++) {
      const at = (first + probe * second) % this.#count;
      if (!take(at >>> 3, 1 << (at & 7))) return false;
    }
    return true;
  }
}

/** Two numbers of 32 bits. */
function halfSipHash(
  bytes: Uint8Array,
  length: number,
  [k0, k1]: readonly [number, number],
): readonly [number, number] {
  const state: State = [k0, k1 ^ 0xee, 0x6c796765 ^ k0, 0x74656462 ^ k1];
  const whole = length - (length % 4);
  for (let at = 0; at < whole; at += 4) {
    const word =
      (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24);
    absorb(state, word);
  }
  let last = length << 24;
  for (let at = whole; at < length; at++) last |= (bytes[at] ?? 0) << (8 * (at - whole));
  absorb(state, last);
  state[2] ^= 0xee;
  rounds(state, 4);
  const first = (state[1] ^ state[3]) >>> 0;
  state[1] ^= 0xdd;
  rounds(state, 4);
  return [first, (state[1] ^ state[3]) >>> 0];
}

type State = [number, number, number, number];

function absorb(state: State, word: number): void {
  state[3] ^= word;
  rounds(state, 2);
  state[0] ^= word;
}

function rounds(state: State, count: number): void {
  let [v0, v1, v2, v3] = state;
  for (let round = 0; round < count; round++) {
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
  [state[0], state[1], state[2], state[3]] = [v0, v1, v2, v3];
}
