/** E-mail addresses, by their sign. */
import { isAlphanumeric } from './bytes.as';
import { byteAt, EMAIL, propose, textEnd, textStart } from './memory.as';

// @ts-ignore: decorator
@inline
function isLocalPart(byte: u8): bool {
  // RFC 5322 atext without those that text around addresses uses, with the dot
  return isAlphanumeric(byte) || byte == 46 || byte == 95 || byte == 45 || byte == 43 || byte == 37 || byte == 39 ||
    byte == 126 || byte == 35 || byte == 38 || byte >= 0x80;
}

// @ts-ignore: decorator
@inline
function isDomain(byte: u8): bool {
  return isAlphanumeric(byte) || byte == 46 || byte == 45 || byte >= 0x80;
}

/** The address around an `@`. */
export function proposeEmail(sign: usize): void {
  if (!isAlphanumeric(byteAt(sign + 1)) && byteAt(sign + 1) < 0x80) return;
  let start = sign;
  while (start > textStart && sign - start < 64 && isLocalPart(load<u8>(start - 1))) start--;
  if (start == sign) return;
  let end = sign + 1;
  let dot: usize = 0;
  while (end < textEnd && end - sign < 256 && isDomain(load<u8>(end))) {
    if (load<u8>(end) == 46) dot = end;
    end++;
  }
  if (dot == 0) return;
  propose(start, end, EMAIL);
}
