/** Where a reader breaks off, the bytes are searched as they are: their texts may stand in clear. */
import type { Budget } from './budget.ts';
import { collect, inPieces } from './bytes.ts';
import type { ContainerPart, ContainerReader, Row } from './types.ts';

type Read = (bytes: Buffer, budget: Budget) => AsyncIterable<ContainerPart>;

export function orSearched(read: Read): ContainerReader {
  return async function* ({ bytes, size, budget }) {
    const held = await collect(bytes, size, budget);
    const watched = { isBroken: false };
    const asItIs = (): ContainerPart => {
      const content = inPieces(held.bytes);
      return { kind: 'document', name: null, bytes: content, size: held.bytes.length, isText: true };
    };
    try {
      for await (const part of read(held.bytes, budget))
        yield part.kind === 'table' ? { ...part, rows: watch(part.rows, watched) } : part;
      if (watched.isBroken) yield asItIs();
    } catch (error) {
      yield asItIs();
      throw error;
    } finally {
      held.release();
    }
  };
}

async function* watch(rows: AsyncIterable<Row> | Iterable<Row>, watched: { isBroken: boolean }): AsyncGenerator<Row> {
  try {
    yield* rows;
  } catch (error) {
    watched.isBroken = true;
    throw error;
  }
}
