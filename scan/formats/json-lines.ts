/** Values of a store as JSON, one a line: what they hold is found in them as in any text, and records become rows. */
import type { Budget } from './budget.ts';
import { collect, inPieces } from './bytes.ts';
import { toCell } from './thread/cells.ts';
import { toTextPart, type ContainerReader, type DocumentPart } from './types.ts';

/** Characters given at a time. */
const atOnce = 65_536;

export function toLinesPart(name: string | null, values: Iterable<unknown>, budget: Budget): DocumentPart {
  return toTextPart(name, toLines(values, budget));
}

function* toLines(values: Iterable<unknown>, budget: Budget): Generator<string> {
  let lines = '';
  try {
    for (const value of values) {
      budget.cells(1);
      lines += `${typeof value === 'object' && value !== null ? toCell(value) : String(value)}\n`;
      if (lines.length < atOnce) continue;
      yield lines;
      lines = '';
    }
  } catch (error) {
    // What came before something broke still counts.
    if (lines !== '') yield lines;
    throw error;
  }
  if (lines !== '') yield lines;
}

/** Reads all of it as values; where that breaks, its bytes are searched as they are, since it may be something else. */
export function readingValues(valuesOf: (bytes: Buffer, budget: Budget) => Iterable<unknown>): ContainerReader {
  return async function* ({ bytes, size, budget }) {
    const held = await collect(bytes, size, budget);
    try {
      const watched = new Watched(valuesOf(held.bytes, budget));
      yield toLinesPart(null, watched.read(), budget);
      if (watched.isBroken)
        yield { kind: 'document', name: null, bytes: inPieces(held.bytes), size: held.bytes.length, isText: true };
    } finally {
      held.release();
    }
  };
}

class Watched {
  readonly #values: Iterable<unknown>;
  isBroken = false;

  constructor(values: Iterable<unknown>) {
    this.#values = values;
  }

  *read(): Generator {
    try {
      for (const value of this.#values) yield value;
    } catch (error) {
      this.isBroken = true;
      throw error;
    }
  }
}
