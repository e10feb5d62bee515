/** CBOR (RFC 8949): one value, or one behind the other; what a tag marks is read as what it is. */
import { DecodeError } from '../errors.ts';
import { readingStream, ValueReader } from './value-reader.ts';
import { toBytes, toObject, type DecodedValue } from './values.ts';

const indefinite = 31;
const stop = 0xff;
const daysSince1970 = 100;

class Reader extends ValueReader {
  read(): DecodedValue {
    const first = this.cursor.u8();
    const [major, info] = [first >> 5, first & 31];
    if (major === 7) return this.#simple(info);
    const count = info === indefinite ? Infinity : this.#argument(info);
    switch (major) {
      case 0:
        return count;
      case 1:
        return typeof count === 'bigint' ? -1n - count : -1 - count;
      case 2:
      case 3:
        return this.#text(major, Number(count));
      case 4:
        return this.#inside(Number(count), () => this.read());
      case 5:
        return toObject(this.#inside(Number(count), () => [this.read(), this.read()] as const));
      default:
        return this.#tagged(Number(count));
    }
  }

  #argument(info: number): number | bigint {
    const { cursor } = this;
    if (info < 24) return info;
    if (info === 24) return cursor.u8();
    if (info === 25) return cursor.u16be();
    if (info === 26) return cursor.u32be();
    if (info > 27) throw new DecodeError('damaged');
    const long = cursor.u64be();
    return long <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(long) : long;
  }

  #text(major: number, length: number): DecodedValue {
    if (length !== Infinity) return major === 3 ? this.cursor.text(length) : toBytes(this.cursor.take(length));
    const pieces = this.#inside(length, () => this.read());
    return pieces
      .map((piece) => (piece instanceof Uint8Array ? Buffer.from(piece).toString('latin1') : String(piece)))
      .join('');
  }

  /** As many as are said, or up to the sign that ends them. */
  #inside<T>(count: number, read: () => T): T[] {
    return this.limit.inside(count === Infinity ? 0 : count, this.cursor.left, () => {
      const values: T[] = [];
      while (values.length < count) {
        if (count === Infinity && this.cursor.bytes[this.cursor.at] === stop) {
          this.cursor.skip(1);
          break;
        }
        values.push(read());
      }
      return values;
    });
  }

  #simple(info: number): DecodedValue {
    switch (info) {
      case 20:
      case 21:
        return info === 21;
      case 24:
        return this.cursor.u8();
      case 25:
        return toHalf(this.cursor.u16be());
      case 26:
        return this.cursor.take(4).readFloatBE();
      case 27:
        return this.cursor.take(8).readDoubleBE();
      default:
        if (info > 27) throw new DecodeError('damaged');
        return null;
    }
  }

  #tagged(tag: number): DecodedValue {
    const value = this.limit.inside(1, this.cursor.left, () => this.read());
    const milliseconds = typeof value !== 'number' ? Number.NaN : value * (tag === daysSince1970 ? 86_400_000 : 1_000);
    const isTime = (tag === 1 || tag === daysSince1970) && !Number.isNaN(new Date(milliseconds).getTime());
    return isTime ? new Date(milliseconds).toISOString() : value;
  }
}

export const readCbor = readingStream(Reader);

/** RFC 8949, appendix D. */
function toHalf(bits: number): number {
  const [exponent, fraction] = [(bits >> 10) & 31, bits & 1_023];
  const size =
    exponent === 0 ? fraction * 2 ** -24 : exponent === 31 ? Infinity : (1_024 + fraction) * 2 ** (exponent - 25);
  return bits >> 15 === 1 ? -size : size;
}
