/** What the lines and characters of a stretch of text are counted by. */
import { CANDIDATES } from './memory.as';

/**
 * What lies in [from, end), as five u32 where candidates else stand: line ends, where the last line begins (0 without a
 * line end), characters, characters of the last line, and characters of two UTF-16 units. A character is a byte that
 * continues none in UTF-8.
 */
export function measure(from: usize, end: usize): void {
  let begin: usize = 0;
  let lines: u32 = 0;
  for (let p = end; p > from; p--) {
    if (load<u8>(p - 1) != 10) continue;
    begin = p;
    lines = countLines(from, p);
    break;
  }
  const last = begin ? countCharacters(begin, end) : 0;
  const all = countCharacters(from, begin ? begin : end) + last;
  store<u32>(CANDIDATES, lines);
  store<u32>(CANDIDATES, <u32>begin, 4);
  store<u32>(CANDIDATES, all, 8);
  store<u32>(CANDIDATES, begin ? last : all, 12);
  store<u32>(CANDIDATES, countWide(from, end), 16);
}

function countLines(from: usize, end: usize): u32 {
  const lineEnd = i8x16.splat(10);
  let count: u32 = 0;
  let p = from;
  for (; p + 16 <= end; p += 16) count += popcnt(i8x16.bitmask(i8x16.eq(v128.load(p), lineEnd)));
  for (; p < end; p++) count += u32(load<u8>(p) == 10);
  return count;
}

function countCharacters(from: usize, end: usize): u32 {
  const mask = i8x16.splat(-64);
  const continues = i8x16.splat(-128);
  let count: u32 = 0;
  let p = from;
  for (; p + 16 <= end; p += 16)
    count += 16 - popcnt(i8x16.bitmask(i8x16.eq(v128.and(v128.load(p), mask), continues)));
  for (; p < end; p++) count += u32((load<u8>(p) & 0xc0) != 0x80);
  return count;
}

function countWide(from: usize, end: usize): u32 {
  const least = i8x16.splat(-16);
  let count: u32 = 0;
  let p = from;
  for (; p + 16 <= end; p += 16) count += popcnt(i8x16.bitmask(i8x16.ge_u(v128.load(p), least)));
  for (; p < end; p++) count += u32(load<u8>(p) >= 0xf0);
  return count;
}
