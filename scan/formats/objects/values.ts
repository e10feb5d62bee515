/** What readers of serialised objects give: values as JSON has them, with whole numbers of any size and bytes. */
import { DecodeError } from '../errors.ts';
import type { Budget } from '../budget.ts';

export type DecodedValue =
  | null
  | boolean
  | number
  | bigint
  | string
  | Uint8Array
  | readonly DecodedValue[]
  | DecodedObject;
export interface DecodedObject {
  readonly [key: string]: DecodedValue;
}

const deepest = 200;

/** Counts values and depth, so that a few bytes make no million of them. */
export class ValueLimit {
  readonly #budget: Budget;
  #depth = 0;

  constructor(budget: Budget) {
    this.#budget = budget;
  }

  /** Something that holds others, of which each takes a byte at least. */
  inside<T>(count: number, left: number, read: () => T): T {
    if (count > left || this.#depth >= deepest) throw new DecodeError('damaged');
    this.#budget.cells(1);
    this.#depth++;
    try {
      return read();
    } finally {
      this.#depth--;
    }
  }
}

export function toObject(pairs: Iterable<readonly [key: DecodedValue, value: DecodedValue]>): DecodedObject {
  return Object.fromEntries(Array.from(pairs, ([key, value]) => [toKey(key), value]));
}

function toKey(key: DecodedValue): string {
  return key instanceof Uint8Array
    ? Buffer.from(key).toString('utf8')
    : typeof key === 'object'
      ? JSON.stringify(key, (_, each: unknown) => (typeof each === 'bigint' ? String(each) : each))
      : String(key);
}

/** Bytes that JSON makes no list of numbers of. */
export function toBytes(bytes: Buffer): Uint8Array {
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length);
}

/** A list at the top is as many values. */
export function* flatten(values: Iterable<DecodedValue>): Generator<DecodedValue> {
  for (const value of values) {
    if (Array.isArray(value)) yield* value as readonly DecodedValue[];
    else yield value;
  }
}
