/** A pack on the disk, some of which lies in the decoder's memory. */
import { closeSync, openSync, readSync } from 'node:fs';
import type { PackIndex } from './pack-index.ts';
import { source } from './memory.ts';

export interface OpenPack {
  /** Tells packs of one reader apart. */
  readonly number: number;
  readonly path: string;
  readonly size: number;
  readonly index: PackIndex;
}

/** Bytes read at once: objects that belong together lie side by side. */
const readAhead = 131_072;

export class PackWindow {
  readonly #memory: Buffer;
  readonly #files = new Map<number, number>();
  #pack: OpenPack | null = null;
  #from = 0;
  #to = 0;

  constructor(memory: Buffer) {
    this.#memory = memory;
  }

  /** Where bytes [from, to) of a pack lie in memory until the next call; null where they are too many or cannot be read. */
  place(pack: OpenPack, from: number, to: number): number | null {
    if (to - from > source.size || from < 0 || to > pack.size) return null;
    if (this.#pack !== pack || from < this.#from || to > this.#to)
      this.#read(pack, from, Math.max(to, from + readAhead));
    return this.#pack === pack && to <= this.#to ? source.start + from - this.#from : null;
  }

  close(): void {
    for (const file of this.#files.values()) closeSync(file);
    this.#files.clear();
    this.#pack = null;
  }

  #read(pack: OpenPack, from: number, to: number): void {
    this.#pack = null;
    const length = Math.min(to, pack.size) - from;
    try {
      const read = readSync(this.#open(pack), this.#memory, source.start, length, from);
      [this.#pack, this.#from, this.#to] = [pack, from, from + read];
    } catch {
      // `git gc` may have replaced it meanwhile.
    }
  }

  #open({ number, path }: OpenPack): number {
    const file = this.#files.get(number) ?? openSync(path, 'r');
    this.#files.set(number, file);
    return file;
  }
}
