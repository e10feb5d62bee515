/** Where the objects of a pack begin: its index, version 2 (gitformat-pack). */
import { readFileSync } from 'node:fs';

const magic = 0xff744f63;
const header = 8;
const fanout = header + 4 * 256;
const width = 20;
/** Checksums of the pack and of the index. */
const trailer = 2 * width;

/** Offsets above 2 GB stand in a table of their own; packs with such are left to Git. */
const far = 0x80000000;

export class PackIndex {
  readonly #bytes: Buffer;
  readonly #count: number;
  /** All of them in order, then where the last object ends: an object ends where the next one begins. */
  readonly #offsets: Uint32Array;

  constructor(bytes: Buffer, count: number, offsets: Uint32Array) {
    [this.#bytes, this.#count, this.#offsets] = [bytes, count, offsets];
  }

  /** `id`: 40 hex digits. Returns -1 where the pack does not hold it. */
  offsetOf(id: string): number {
    const wanted = Buffer.from(id, 'hex');
    if (wanted.length !== width) return -1;
    const first = wanted[0] ?? 0;
    let low = first === 0 ? 0 : this.#bytes.readUInt32BE(header + 4 * (first - 1));
    let high = Math.min(this.#count, this.#bytes.readUInt32BE(header + 4 * first));
    while (low < high) {
      const middle = (low + high) >> 1;
      const at = fanout + middle * width;
      const order = this.#bytes.compare(wanted, 0, width, at, at + width);
      if (order === 0) return this.#bytes.readUInt32BE(fanout + this.#count * (width + 4) + middle * 4);
      if (order < 0) low = middle + 1;
      else high = middle;
    }
    return -1;
  }

  /** Where the object that begins at `offset` ends; -1 where none begins there. */
  endOf(offset: number): number {
    let [low, high] = [0, this.#count];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#offsets[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return this.#offsets[low] === offset && low < this.#count ? (this.#offsets[low + 1] ?? -1) : -1;
  }
}

/** Null where it is not such an index, or of a pack that is left to Git. */
export function readPackIndex(path: string, packSize: number): PackIndex | null {
  const bytes = readFileSync(path);
  if (bytes.length < fanout + trailer || bytes.readUInt32BE(0) !== magic || bytes.readUInt32BE(4) !== 2) return null;
  const count = bytes.readUInt32BE(header + 4 * 255);
  const [from, size] = [fanout + count * (width + 4), count * 4];
  if (bytes.length !== from + size + trailer || packSize >= far) return null;
  const offsets = new Uint32Array(count + 1);
  for (let at = 0; at < count; at++) offsets[at] = bytes.readUInt32BE(from + at * 4);
  offsets[count] = packSize - width;
  offsets.sort();
  const isInside = (offsets[0] ?? 0) >= 12 && offsets[count] === packSize - width;
  return isInside ? new PackIndex(bytes, count, offsets) : null;
}
