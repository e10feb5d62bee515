/** BSON (bsonspec.org, 1.1), as mongodump writes it: documents one behind the other, alone or in an archive. */
import type { Budget } from '../budget.ts';
import { ByteCursor } from '../byte-cursor.ts';
import { collect } from '../bytes.ts';
import { DecodeError } from '../errors.ts';
import { readingValues, toLinesPart } from '../json-lines.ts';
import type { ContainerPart, Input } from '../types.ts';
import { toBytes, ValueLimit, type DecodedObject, type DecodedValue } from './values.ts';

export const readBson = readingValues((bytes, budget) => documentsOf(new ByteCursor(bytes), budget));

/** mongo-tools, archive/parser.go: documents about it, then blocks, each of one collection and ended by -1. */
export async function* readMongoArchive({ bytes, size, budget }: Input): AsyncGenerator<ContainerPart> {
  const held = await collect(bytes, size, budget);
  try {
    const cursor = new ByteCursor(held.bytes, 4);
    yield toLinesPart('metadata', documentsOf(cursor, budget), budget);
    while (cursor.left > 0) {
      const [head] = [...documentsOf(cursor, budget, 1)];
      if (!head) continue;
      yield toLinesPart(`${String(head['db'])}.${String(head['collection'])}`, documentsOf(cursor, budget), budget);
    }
  } finally {
    held.release();
  }
}

const end = -1;

/** Up to the end, to what ends a block, or to so many. */
function* documentsOf(cursor: ByteCursor, budget: Budget, most = Infinity): Generator<DecodedObject> {
  const limit = new ValueLimit(budget);
  for (let count = 0; count < most && cursor.left > 0; count++) {
    if (cursor.left >= 4 && cursor.bytes.readInt32LE(cursor.at) === end) {
      cursor.skip(4);
      return;
    }
    yield readDocument(cursor, limit);
  }
}

function readDocument(cursor: ByteCursor, limit: ValueLimit): DecodedObject {
  const length = cursor.i32();
  const stop = cursor.at + length - 4;
  if (length < 5) throw new DecodeError('damaged');
  if (stop > cursor.bytes.length) throw new DecodeError('ends too early');
  return limit.inside(1, cursor.left, () => {
    const pairs: [string, DecodedValue][] = [];
    for (let type = cursor.u8(); type !== 0; type = cursor.u8()) {
      const key = cursor.until(0).toString('utf8');
      pairs.push([key, readValue(cursor, type, limit)]);
      if (cursor.at > stop) throw new DecodeError('damaged');
    }
    return Object.fromEntries(pairs);
  });
}

function readText(cursor: ByteCursor): string {
  const text = cursor.text(cursor.i32() - 1);
  cursor.skip(1);
  return text;
}

function readValue(cursor: ByteCursor, type: number, limit: ValueLimit): DecodedValue {
  switch (type) {
    case 0x01:
      return cursor.f64();
    case 0x02:
    case 0x0d:
    case 0x0e:
      return readText(cursor);
    case 0x03:
      return readDocument(cursor, limit);
    case 0x04:
      return Object.values(readDocument(cursor, limit));
    case 0x05:
      return readBinary(cursor);
    case 0x07:
      return cursor.take(12).toString('hex');
    case 0x08:
      return cursor.u8() === 1;
    case 0x09:
      return toDay(cursor.i64());
    case 0x0b:
      return `/${cursor.until(0).toString('utf8')}/${cursor.until(0).toString('utf8')}`;
    case 0x0c:
      return [readText(cursor), cursor.take(12).toString('hex')];
    case 0x0f:
      cursor.skip(4);
      return [readText(cursor), readDocument(cursor, limit)];
    case 0x10:
      return cursor.i32();
    case 0x11:
    case 0x12:
      return cursor.i64();
    case 0x13:
      return readDecimal(cursor);
    case 0x06:
    case 0x0a:
    case 0x7f:
    case 0xff:
      return null;
    default:
      throw new DecodeError('damaged');
  }
}

function readBinary(cursor: ByteCursor): DecodedValue {
  const length = cursor.i32();
  cursor.skip(1);
  return toBytes(cursor.take(length));
}

function toDay(milliseconds: bigint): string | null {
  const date = new Date(Number(milliseconds));
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}

/** Decimal128 in its usual form: a whole number of up to 113 bits, times a power of ten. */
function readDecimal(cursor: ByteCursor): string | null {
  const [low, high] = [BigInt.asUintN(64, cursor.i64()), BigInt.asUintN(64, cursor.i64())];
  if (((high >> 61n) & 3n) === 3n) return null;
  const exponent = Number((high >> 49n) & 0x3fffn) - 6_176;
  const digits = String(((high & 0x1_ffff_ffff_ffffn) << 64n) | low);
  const sign = high >> 63n === 1n ? '-' : '';
  if (exponent >= 0) return `${sign}${digits}${'0'.repeat(Math.min(exponent, 40))}`;
  const padded = digits.padStart(Math.min(1 - exponent, 60), '0');
  return `${sign}${padded.slice(0, exponent)}.${padded.slice(exponent)}`;
}
