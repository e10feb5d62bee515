/** MessagePack without a magic. Source: github.com/msgpack/msgpack, spec.md. */
import { byteAt, u16be, u32be } from '../bytes.ts';
import { walkValues, type Value, type StructureReader } from './walk.ts';

/** One map or list, or one behind the other. */
export function isMessagePack(bytes: Uint8Array, isWhole: boolean): boolean {
  const first = byteAt(bytes, 0);
  const isContainer = (first > 0x80 && first < 0xa0 && first !== 0x90) || (first >= 0xdc && first <= 0xdf);
  return isContainer && walkValues(bytes, { readValue, isWhole, isStream: true });
}

const readValue: StructureReader = (bytes, at) => {
  const first = byteAt(bytes, at);
  if (first < 0x80 || first >= 0xe0) return { length: 1 };
  if (first < 0x90) return { length: 1, children: 2 * (first & 15) };
  if (first < 0xa0) return { length: 1, children: first & 15 };
  if (first < 0xc0) return { length: 1 + (first & 31), text: at + 1 };
  return readLong(bytes, at, first);
};

const fixed: Partial<Record<number, number>> = {
  0xc0: 1,
  0xc2: 1,
  0xc3: 1,
  0xca: 5,
  0xcb: 9,
  0xcc: 2,
  0xcd: 3,
  0xce: 5,
  0xcf: 9,
  0xd0: 2,
  0xd1: 3,
  0xd2: 5,
  0xd3: 9,
  0xd4: 3,
  0xd5: 4,
  0xd6: 6,
  0xd7: 10,
  0xd8: 18,
};

function readLong(bytes: Uint8Array, at: number, first: number): Value | null {
  const size = fixed[first];
  if (size !== undefined) return { length: size };
  const [u8, u16, u32] = [byteAt(bytes, at + 1), u16be(bytes, at + 1), u32be(bytes, at + 1)];
  const long: Partial<Record<number, Value>> = {
    0xc4: { length: 2 + u8, blob: at + 2 },
    0xc5: { length: 3 + u16, blob: at + 3 },
    0xc6: { length: 5 + u32, blob: at + 5 },
    0xc7: { length: 3 + u8 },
    0xc8: { length: 4 + u16 },
    0xc9: { length: 6 + u32 },
    0xd9: { length: 2 + u8, text: at + 2 },
    0xda: { length: 3 + u16, text: at + 3 },
    0xdb: { length: 5 + u32, text: at + 5 },
    0xdc: { length: 3, children: u16 },
    0xdd: { length: 5, children: u32 },
    0xde: { length: 3, children: 2 * u16 },
    0xdf: { length: 5, children: 2 * u32 },
  };
  return long[first] ?? null;
}
