/** Small lists of Redis as one string each: ziplist, listpack, intset, zipmap (ziplist.c, listpack.c, intset.c, zipmap.c). */
import { ByteCursor } from '../byte-cursor.ts';
import { DecodeError } from '../errors.ts';

export type PackedItem = Buffer | string;

export function readZiplist(bytes: Buffer): PackedItem[] {
  const cursor = new ByteCursor(bytes, 10);
  const items: PackedItem[] = [];
  while (cursor.left > 0) {
    const before = cursor.u8();
    if (before === 0xff) return items;
    if (before === 0xfe) cursor.skip(4);
    items.push(readZiplistItem(cursor));
  }
  return items;
}

function readZiplistItem(cursor: ByteCursor): PackedItem {
  const first = cursor.u8();
  switch (first >> 6) {
    case 0:
      return cursor.take(first & 63);
    case 1:
      return cursor.take(((first & 63) << 8) | cursor.u8());
    case 2:
      return cursor.take(cursor.u32be());
    default:
      return readWhole(cursor, first);
  }
}

function readWhole(cursor: ByteCursor, first: number): PackedItem {
  if (first === 0xc0) return String(cursor.i16());
  if (first === 0xd0) return String(cursor.i32());
  if (first === 0xe0) return String(cursor.i64());
  if (first === 0xf0) return String(cursor.take(3).readIntLE(0, 3));
  if (first === 0xfe) return String(cursor.i8());
  if (first >= 0xf1 && first <= 0xfd) return String((first & 15) - 1);
  throw new DecodeError('damaged');
}

export function readListpack(bytes: Buffer): PackedItem[] {
  const cursor = new ByteCursor(bytes, 6);
  const items: PackedItem[] = [];
  while (cursor.left > 0) {
    const start = cursor.at;
    const first = cursor.u8();
    if (first === 0xff) return items;
    items.push(readListpackItem(cursor, first));
    const size = cursor.at - start;
    cursor.skip(size < 128 ? 1 : size < 16_384 ? 2 : size < 2_097_152 ? 3 : size < 268_435_456 ? 4 : 5);
  }
  return items;
}

function readListpackItem(cursor: ByteCursor, first: number): PackedItem {
  if (first < 0x80) return String(first);
  if (first < 0xc0) return cursor.take(first & 63);
  if (first < 0xe0) return String(((((first & 31) << 8) | cursor.u8()) << 19) >> 19);
  if (first < 0xf0) return cursor.take(((first & 15) << 8) | cursor.u8());
  switch (first) {
    case 0xf0:
      return cursor.take(cursor.u32());
    case 0xf1:
      return String(cursor.i16());
    case 0xf2:
      return String(cursor.take(3).readIntLE(0, 3));
    case 0xf3:
      return String(cursor.i32());
    case 0xf4:
      return String(cursor.i64());
    default:
      throw new DecodeError('damaged');
  }
}

export function readIntset(bytes: Buffer): PackedItem[] {
  const cursor = new ByteCursor(bytes);
  const [width, count] = [cursor.u32(), cursor.u32()];
  if (count * width > cursor.left) throw new DecodeError('damaged');
  const read = width === 2 ? () => cursor.i16() : width === 4 ? () => cursor.i32() : () => cursor.i64();
  return Array.from({ length: count }, () => String(read()));
}

export function readZipmap(bytes: Buffer): PackedItem[] {
  const cursor = new ByteCursor(bytes, 1);
  const items: PackedItem[] = [];
  for (;;) {
    const first = cursor.u8();
    if (first === 0xff) return items;
    const isValue = items.length % 2 === 1;
    const length = first === 0xfe ? cursor.u32() : first;
    const free = isValue ? cursor.u8() : 0;
    items.push(cursor.take(length));
    cursor.skip(free);
  }
}
