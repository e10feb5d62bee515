/** The memory of the decoder: what of a pack is being read, one delta, and the objects decoded last. */
import { packsWasm } from './packs-wasm.ts';

const megabyte = 1 << 20;

/** Bytes of packs as they lie on the disk. */
export const source = { start: megabyte, size: 4 * megabyte };
/** The delta that is being applied. */
export const delta = { start: source.start + source.size + 64, size: 16 * megabyte };
/** Objects, the oldest overwritten. Pages that were never written take no memory. */
export const ring = { start: delta.start + delta.size + 64, size: 40 * megabyte };
const end = ring.start + ring.size + 64;

/** Larger objects are left to Git, which gives them in pieces. */
export const largestObject = delta.size;

export interface PackMemory {
  readonly bytes: Buffer;
  /** Whether [from, end) is a zlib stream of exactly the bytes that fill [to, toEnd). Places in memory, as below. */
  readonly inflate: (from: number, end: number, to: number, toEnd: number) => number;
  /** Whether [delta, deltaEnd) makes exactly the bytes that fill [to, toEnd) of [base, baseEnd). */
  readonly applyDelta: (
    base: number,
    baseEnd: number,
    delta: number,
    deltaEnd: number,
    to: number,
    toEnd: number,
  ) => number;
}

let compiled: WebAssembly.Module | null = null;

export function createPackMemory(): PackMemory {
  compiled ??= new WebAssembly.Module(Buffer.from(packsWasm, 'base64'));
  const { exports } = new WebAssembly.Instance(compiled, {});
  const { memory, inflate, applyDelta } = exports as unknown as Omit<PackMemory, 'bytes'> & {
    readonly memory: WebAssembly.Memory;
  };
  memory.grow(Math.ceil((end - memory.buffer.byteLength) / 65_536));
  return { bytes: Buffer.from(memory.buffer), inflate, applyDelta };
}
