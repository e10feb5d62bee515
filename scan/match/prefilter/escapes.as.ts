/** Runs of text with percent or unicode escapes in them. */
import { isHex } from './bytes.as';
import { byteAt, ESCAPE, PERCENT, propose, textEnd, textStart } from './memory.as';

/** A run, and how much of it comes once more where it goes on: a private key may stand across the edge. */
const ESCAPED: usize = 131072;
const ESCAPED_AGAIN: usize = 40960;

/** How far before its first escape a run may begin. */
export const ESCAPED_BEFORE: usize = 512;

/** Up to where runs were proposed. */
export let escapesDone: usize = 0;

export function setEscapesDone(position: usize): void {
  escapesDone = position;
}

@inline
function isEscapeEnd(byte: u8): bool {
  return byte <= 32 || byte == 34 || byte == 39 || byte == 96 || byte == 60 || byte == 62;
}

/** The run of text around a percent or unicode escape of a printable character, once. */
export function proposeEscape(mark: usize): void {
  if (mark < escapesDone) return;
  const isPercent = load<u8>(mark) == 37;
  const digits = isPercent ? mark + 1 : escapeDigits(mark);
  if (digits == 0 || !isHex(byteAt(digits)) || !isHex(byteAt(digits + 1))) return;
  const high = load<u8>(digits);
  if (high < 50 || high > 55) return;
  let start = mark;
  while (start > textStart && mark - start < ESCAPED_BEFORE && !isEscapeEnd(load<u8>(start - 1))) start--;
  let end = digits + 2;
  while (end < textEnd && end - mark < ESCAPED && !isEscapeEnd(load<u8>(end))) end++;
  // The last part of a run that goes on is looked at once more: a value may stand across the edge.
  escapesDone = end - mark < ESCAPED ? end : end - ESCAPED_AGAIN;
  propose(start, end, isPercent ? PERCENT : ESCAPE);
}

/** `\u00XX`, `\u{XX}` and `\xXX`: where XX stands, or 0. */
function escapeDigits(mark: usize): usize {
  const letter = byteAt(mark + 1);
  if (letter == 120) return mark + 2;
  if (letter != 117) return 0;
  if (byteAt(mark + 2) == 123) return mark + 3;
  return byteAt(mark + 2) == 48 && byteAt(mark + 3) == 48 ? mark + 4 : 0;
}
