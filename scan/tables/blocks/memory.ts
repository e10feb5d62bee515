/**
 * Blocks of rows that were read before. A block is known by all of its characters, under a framing: what the columns
 * hold, and how rows are cut. Versions of a file follow one another in a pack, and come to the same thread.
 */
import type { TableContext } from '../../model/table.ts';
import type { KnownRows } from './rows.ts';

/** In each thread. */
const mostBytes = 64_000_000;
/** Prints of blocks that were met once: only what comes again is worth keeping. */
const prints = 1 << 20;

interface KnownBlock {
  readonly rows: KnownRows;
  readonly text: string;
}

type Blocks = Map<string, KnownBlock>;

export class BlockMemory {
  /** The last used last, and so are their blocks. */
  readonly #framings = new Map<string, Blocks>();
  readonly #met = new Int32Array(prints);
  readonly #most: number;
  #bytes = 0;

  constructor(most = mostBytes) {
    this.#most = most;
  }

  /** The text that is returned keeps no longer one in memory. */
  find(framing: string, text: string): KnownBlock | null {
    return this.#framings.get(framing)?.get(text) ?? null;
  }

  /** Whether a block with this print was met before. */
  meet(print: number): boolean {
    const at = print & (prints - 1);
    const wasMet = this.#met[at] === print;
    this.#met[at] = print;
    return wasMet;
  }

  keep(framing: string, text: string, rows: KnownRows): void {
    const blocks: Blocks = this.#framings.get(framing) ?? new Map();
    this.#framings.delete(framing);
    this.#framings.set(framing, blocks);
    this.#bytes += rows.bytes + text.length;
    const own = detached(text);
    blocks.set(own, { rows, text: own });
    if (this.#bytes > this.#most) this.#makeRoom();
  }

  /** Half of it, so that it is not looked for at every block. */
  #makeRoom(): void {
    for (const [framing, blocks] of this.#framings) {
      for (const [text, { rows }] of blocks) {
        if (this.#bytes <= this.#most / 2) return;
        blocks.delete(text);
        this.#bytes -= rows.bytes + text.length;
      }
      this.#framings.delete(framing);
    }
  }
}

/** Latin-1 characters of their own: a slice would keep the piece it was cut from. */
function detached(text: string): string {
  return Buffer.from(text, 'latin1').toString('latin1');
}

const memories = new WeakMap<TableContext, BlockMemory>();

export function blockMemoryOf(context: TableContext): BlockMemory {
  const known = memories.get(context) ?? new BlockMemory();
  memories.set(context, known);
  return known;
}
