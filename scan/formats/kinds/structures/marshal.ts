/** What Python's marshal wrote, other than code: a value of values, gone through as far as it is known. Source: Python, Python/marshal.c. */
import { byteAt, u32le } from '../bytes.ts';
import { walkValues, type StructureReader } from './walk.ts';

const referenced = 0x80;

/** A container or text at the top, with more values in it than chance would give. */
export function isMarshal(bytes: Uint8Array, isWhole: boolean): boolean {
  const type = String.fromCodePoint(byteAt(bytes, 0) & ~referenced);
  return '[({)<>'.includes(type) && walkValues(bytes, { readValue, isWhole, isStream: false });
}

const readValue: StructureReader = (bytes, at) => {
  const type = String.fromCodePoint(byteAt(bytes, at) & ~referenced);
  if (type === '[' || type === '(' || type === '<' || type === '>')
    return { length: 5, children: u32le(bytes, at + 1) };
  if (type === ')') return { length: 2, children: byteAt(bytes, at + 1) };
  // Pairs of any number, up to a NUL.
  if (type === '{') return { length: 1, children: Number.POSITIVE_INFINITY };
  if (type === '0') return { length: 1, isEnd: true };
  if ('NFTS.'.includes(type)) return { length: 1 };
  if (type === 'i' || type === 'r') return { length: 5 };
  if (type === 'I' || type === 'g') return { length: 9 };
  if (type === 'y') return { length: 17 };
  if (type === 'f') return { length: 2 + byteAt(bytes, at + 1) };
  if (type === 'l') return { length: 5 + 2 * Math.abs(u32le(bytes, at + 1) | 0) };
  if (type === 'z' || type === 'Z') return { length: 2 + byteAt(bytes, at + 1), text: at + 2 };
  if ('sutaA'.includes(type)) return { length: 5 + u32le(bytes, at + 1), text: at + 5 };
  return null;
};
