/** MessagePack (github.com/msgpack/msgpack, spec.md): one value, or one behind the other. */
import { DecodeError } from '../errors.ts';
import { readingStream, ValueReader } from './value-reader.ts';
import { toBytes, toObject, type DecodedValue } from './values.ts';

class Reader extends ValueReader {
  read(): DecodedValue {
    const first = this.cursor.u8();
    if (first < 0x80) return first;
    if (first < 0x90) return this.#map(first & 15);
    if (first < 0xa0) return this.#list(first & 15);
    if (first < 0xc0) return this.cursor.text(first & 31);
    return first >= 0xe0 ? first - 256 : this.#long(first);
  }

  #long(first: number): DecodedValue {
    const { cursor } = this;
    switch (first) {
      case 0xc0:
        return null;
      case 0xc2:
      case 0xc3:
        return first === 0xc3;
      case 0xc4:
      case 0xc5:
      case 0xc6:
        return toBytes(cursor.take(this.#count(first - 0xc4)));
      case 0xc7:
      case 0xc8:
      case 0xc9:
        return this.#extension(this.#count(first - 0xc7));
      case 0xca:
        return cursor.take(4).readFloatBE();
      case 0xcb:
        return cursor.take(8).readDoubleBE();
      case 0xcc:
      case 0xcd:
      case 0xce:
        return this.#count(first - 0xcc);
      case 0xcf:
        return cursor.u64be();
      case 0xd0:
        return cursor.i8();
      case 0xd1:
        return cursor.take(2).readInt16BE();
      case 0xd2:
        return cursor.i32be();
      case 0xd3:
        return BigInt.asIntN(64, cursor.u64be());
      case 0xd9:
      case 0xda:
      case 0xdb:
        return cursor.text(this.#count(first - 0xd9));
      case 0xdc:
      case 0xdd:
        return this.#list(this.#count(first - 0xdb));
      case 0xde:
      case 0xdf:
        return this.#map(this.#count(first - 0xdd));
      case 0xc1:
        throw new DecodeError('damaged');
      default:
        return this.#extension(2 ** (first - 0xd4));
    }
  }

  /** Of 1, 2 or 4 bytes. */
  #count(width: number): number {
    return width === 0 ? this.cursor.u8() : width === 1 ? this.cursor.u16be() : this.cursor.u32be();
  }

  #list(count: number): DecodedValue {
    return this.limit.inside(count, this.cursor.left, () => Array.from({ length: count }, () => this.read()));
  }

  #map(count: number): DecodedValue {
    return this.limit.inside(count * 2, this.cursor.left, () =>
      toObject(Array.from({ length: count }, () => [this.read(), this.read()] as const)),
    );
  }

  /** Type -1 is a time: seconds since 1970 in its last bytes. */
  #extension(length: number): DecodedValue {
    const type = this.cursor.i8();
    const value = this.cursor.take(length);
    if (type !== -1 || ![4, 8, 12].includes(length)) return toBytes(value);
    const seconds =
      length === 4
        ? BigInt(value.readUInt32BE())
        : length === 8
          ? value.readBigUInt64BE() & 0x3_ffff_ffffn
          : value.readBigInt64BE(4);
    const date = new Date(Number(seconds) * 1_000);
    return Number.isNaN(date.getTime()) ? null : date.toISOString();
  }
}

export const readMessagePack = readingStream(Reader);
