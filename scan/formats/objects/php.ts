/** What serialize() of PHP writes (php_var_serialize, var.c): values are read, objects are records of their fields. */
import type { Budget } from '../budget.ts';
import { ByteCursor } from '../byte-cursor.ts';
import { DecodeError } from '../errors.ts';
import { readingValues } from '../json-lines.ts';
import { toObject, ValueLimit, type DecodedValue } from './values.ts';

export const readPhp = readingValues(recordsOf);

/** Lists of records give them one by one; sessions and caches keep several values behind each other. */
function* recordsOf(bytes: Buffer, budget: Budget): Generator<DecodedValue> {
  const reader = new Reader(new ByteCursor(bytes), new ValueLimit(budget));
  for (;;) {
    reader.skipBlanks();
    if (reader.cursor.left === 0) return;
    yield* splitRecords(reader.read());
  }
}

/** A list, or an array of records by their keys. */
function* splitRecords(value: DecodedValue): Generator<DecodedValue> {
  const isMap = typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array);
  const inner = Array.isArray(value) ? (value as readonly DecodedValue[]) : isMap ? Object.values(value) : [];
  if (inner.length > 0 && inner.every((each) => typeof each === 'object' && each !== null)) yield* inner;
  else yield value;
}

const [semicolon, colon] = [0x3b, 0x3a];
const blanks = new Set([9, 10, 13, 32]);

class Reader {
  readonly cursor: ByteCursor;
  readonly #limit: ValueLimit;

  constructor(cursor: ByteCursor, limit: ValueLimit) {
    [this.cursor, this.#limit] = [cursor, limit];
  }

  skipBlanks(): void {
    while (blanks.has(this.cursor.bytes[this.cursor.at] ?? 0)) this.cursor.skip(1);
  }

  read(): DecodedValue {
    const type = this.cursor.text(1);
    const sign = this.cursor.u8();
    if (type === 'N' && sign === semicolon) return null;
    if (sign !== colon) throw new DecodeError('damaged');
    switch (type) {
      case 'b':
        return this.#until(semicolon) === '1';
      case 'i':
      case 'r':
      case 'R':
        return this.#whole(this.#until(semicolon));
      case 'd':
        return Number(this.#until(semicolon));
      case 's':
      case 'S':
        return this.#text(semicolon);
      case 'a':
        return this.#pairs(this.#count());
      case 'E':
        return this.#text(semicolon);
      case 'O':
        this.#text(colon);
        return this.#pairs(this.#count());
      case 'C':
        this.#text(colon);
        return this.#custom();
      default:
        throw new DecodeError('damaged');
    }
  }

  #until(sign: number): string {
    return this.cursor.until(sign).toString('latin1');
  }

  #whole(text: string): number | bigint {
    if (!/^[+-]?\d{1,20}$/.test(text)) throw new DecodeError('damaged');
    return text.length < 16 ? Number(text) : BigInt(text);
  }

  #count(): number {
    return Number(this.#whole(this.#until(colon)));
  }

  /** `5:"Anna";`: counted in bytes. */
  #text(end: number): string {
    const length = this.#count();
    this.cursor.skip(1);
    const text = this.cursor.text(length);
    this.cursor.skip(1);
    if (this.cursor.u8() !== end) throw new DecodeError('damaged');
    return text;
  }

  #pairs(count: number): DecodedValue {
    this.cursor.skip(1);
    const pairs = this.#limit.inside(count * 2, this.cursor.left, () =>
      Array.from({ length: count }, () => [toName(this.read()), this.read()] as const),
    );
    this.cursor.skip(1);
    const isList = pairs.length > 0 && pairs.every(([key], at) => key === at);
    return isList ? pairs.map(([, value]) => value) : toObject(pairs);
  }

  /** What a class writes itself; mostly values again. */
  #custom(): DecodedValue {
    const length = this.#count();
    this.cursor.skip(1);
    const text = this.cursor.text(length);
    this.cursor.skip(1);
    return text;
  }
}

/** Fields that are private or protected have their class or a star between zeros in front. */
function toName(key: DecodedValue): DecodedValue {
  return typeof key === 'string' ? key.replace(/^\0[^\0]*\0/, '') : key;
}
