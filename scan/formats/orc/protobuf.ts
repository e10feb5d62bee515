/** Messages of Protocol Buffers (protobuf.dev, Encoding), by the numbers of their fields. */
import { DecodeError } from '../errors.ts';

/** Of one field. */
const mostValues = 1_000_000;

export class ProtobufMessage {
  readonly #fields = new Map<number, (bigint | Buffer)[]>();

  constructor(bytes: Buffer) {
    for (let at = 0; at < bytes.length;) {
      const tag = readVarint(bytes, at);
      const [value, next] = readField(bytes, tag.next, Number(tag.value & 7n));
      const field = Number(tag.value >> 3n);
      const values = this.#fields.get(field) ?? [];
      if (values.push(value) === 1) this.#fields.set(field, values);
      if (values.length > mostValues) throw new DecodeError('damaged');
      at = next;
    }
  }

  /** No size is larger than a number of JavaScript holds. */
  number(field: number): number {
    const value = this.#fields.get(field)?.at(-1);
    return typeof value === 'bigint' ? Number(value) : 0;
  }

  /** Packed into one field, or a field each. */
  numbers(field: number): readonly number[] {
    return (this.#fields.get(field) ?? []).flatMap((value) => {
      if (typeof value === 'bigint') return [Number(value)];
      const numbers: number[] = [];
      for (let at = 0; at < value.length && numbers.length <= mostValues;) {
        const read = readVarint(value, at);
        numbers.push(Number(read.value));
        at = read.next;
      }
      return numbers;
    });
  }

  messages(field: number): readonly ProtobufMessage[] {
    return this.#buffers(field).map((bytes) => new ProtobufMessage(bytes));
  }

  texts(field: number): readonly string[] {
    return this.#buffers(field).map((bytes) => bytes.toString('utf8'));
  }

  #buffers(field: number): readonly Buffer[] {
    return (this.#fields.get(field) ?? []).filter((value) => typeof value !== 'bigint');
  }
}

const wires = { varint: 0, eight: 1, bytes: 2, four: 5 };

function readField(bytes: Buffer, at: number, wire: number): readonly [bigint | Buffer, number] {
  if (wire === wires.varint) {
    const { value, next } = readVarint(bytes, at);
    return [value, next];
  }
  const length = wire === wires.bytes ? readVarint(bytes, at) : { value: wire === wires.eight ? 8n : 4n, next: at };
  if (wire !== wires.bytes && wire !== wires.eight && wire !== wires.four) throw new DecodeError('damaged');
  const end = length.next + Number(length.value);
  if (end > bytes.length) throw new DecodeError('ends too early');
  return [bytes.subarray(length.next, end), end];
}

/** Seven bits a byte, the lowest first. */
export function readVarint(bytes: Buffer, at: number, longest = 10): { readonly value: bigint; readonly next: number } {
  let value = 0n;
  for (let index = 0; index < longest; index++) {
    const byte = bytes[at + index];
    if (byte === undefined) throw new DecodeError('ends too early');
    value |= BigInt(byte & 0x7f) << BigInt(7 * index);
    if (byte < 0x80) return { value, next: at + index + 1 };
  }
  throw new DecodeError('damaged');
}
