/** Zstandard (RFC 8878): frames one after the other are one content; frames to be skipped may stand anywhere. */
import type { Budget } from '../budget.ts';
import { ByteReader } from '../bytes.ts';
import { DecodeError } from '../errors.ts';
import { contentAndTrailing } from '../trailing.ts';
import type { Bytes, Input, ContainerPart } from '../types.ts';
import { decompressFrame } from './inflate.ts';

export async function* readZstandard({ bytes, budget }: Input): AsyncGenerator<ContainerPart> {
  const reader = new ByteReader(bytes);
  const skipped = new Skipped(budget);
  try {
    yield* contentAndTrailing(framesOf(reader, skipped, budget), reader);
    yield* skipped.read();
  } finally {
    skipped.release();
  }
}

async function* framesOf(reader: ByteReader, skipped: Skipped, budget: Budget): Bytes {
  for (;;) {
    const head = await reader.peek(4);
    if (head.length === 4 && head.readUInt32LE() === frame) yield* decompressFrame(reader, budget);
    else if (head.length === 4 && isSkippable(head.readUInt32LE())) await skipped.take(reader);
    else return;
  }
}

const frame = 0xfd2fb528;

/** Section 3.1.2. */
function isSkippable(magic: number): boolean {
  return magic >>> 4 === 0x184d2a5;
}

/** What frames hold that decoders skip: tables of places mostly, but whoever writes them may put anything there. */
class Skipped {
  readonly #budget: Budget;
  readonly #pieces: Buffer[] = [];
  #held = 0;

  constructor(budget: Budget) {
    this.#budget = budget;
  }

  async take(reader: ByteReader): Promise<void> {
    const header = await reader.take(8);
    const size = header?.readUInt32LE(4) ?? 0;
    this.#budget.hold(size);
    this.#held += size;
    const content = header && (await reader.take(size));
    if (!content) throw new DecodeError('ends too early');
    this.#pieces.push(content);
  }

  *read(): Generator<ContainerPart> {
    if (this.#held === 0) return;
    const pieces = this.#pieces;
    const bytes = (async function* () {
      yield* pieces;
    })();
    yield { kind: 'document', name: 'skippable frames', bytes, size: this.#held, isText: false };
  }

  release(): void {
    this.#budget.release(this.#held);
  }
}
