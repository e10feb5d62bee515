/** Rows of MyISAM with lengths that vary: blocks, one behind the other. Source: MySQL Internals, MyISAM Dynamic Data File Layout. */
import { byteAt, u16be } from '../bytes.ts';

/** Blocks that have to hold together. */
const least = 3;
const smallest = 20;

export function isDynamicMyIsam(bytes: Uint8Array, isWhole: boolean): boolean {
  let count = 0;
  for (let at = 0; at < bytes.length; count++) {
    const length = lengthOfBlock(bytes, at);
    if (length === null || (isWhole && at + length > bytes.length)) return false;
    at += length;
  }
  return count >= least;
}

/** Of a block: header, content, what is unused, and what makes the whole a multiple of 4. */
function lengthOfBlock(bytes: Uint8Array, at: number): number | null {
  const type = byteAt(bytes, at);
  const short = u16be(bytes, at + 1);
  if (at + 16 > bytes.length) return smallest;
  const sizes: Partial<Record<number, number>> = {
    0: byteAt(bytes, at + 1) * 65_536 + u16be(bytes, at + 2),
    1: 3 + short,
    2: 4 + byteAt(bytes, at + 1) * 65_536 + u16be(bytes, at + 2),
    3: 4 + short + byteAt(bytes, at + 3),
    4: 5 + byteAt(bytes, at + 1) * 65_536 + u16be(bytes, at + 2) + byteAt(bytes, at + 4),
    5: 13 + u16be(bytes, at + 3),
    7: 3 + short,
    9: 4 + short + byteAt(bytes, at + 3),
    11: 11 + short,
  };
  const size = sizes[type];
  if (size === undefined || size < 8) return null;
  return Math.max(smallest, Math.ceil(size / 4) * 4);
}
