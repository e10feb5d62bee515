/** Values that stand one behind the other, each telling how it goes on: what CBOR and MessagePack have in common. */
import { ByteCursor } from '../byte-cursor.ts';
import { readingValues } from '../json-lines.ts';
import type { ContainerReader } from '../types.ts';
import { flatten, ValueLimit, type DecodedValue } from './values.ts';

export abstract class ValueReader {
  readonly cursor: ByteCursor;
  protected readonly limit: ValueLimit;

  constructor(cursor: ByteCursor, limit: ValueLimit) {
    [this.cursor, this.limit] = [cursor, limit];
  }

  abstract read(): DecodedValue;

  *values(): Generator<DecodedValue> {
    while (this.cursor.left > 0) yield this.read();
  }
}

/** One value, or one behind the other; a list at the top is as many. */
export function readingStream(Reader: new (cursor: ByteCursor, limit: ValueLimit) => ValueReader): ContainerReader {
  return readingValues((bytes, budget) => flatten(new Reader(new ByteCursor(bytes), new ValueLimit(budget)).values()));
}
