/** What bytes are. */

// @ts-ignore: decorator
@inline
export function isDigit(byte: u8): bool {
  return <u8>(byte - 48) < 10;
}

// @ts-ignore: decorator
@inline
export function isLetter(byte: u8): bool {
  return <u8>((byte | 0x20) - 97) < 26;
}

// @ts-ignore: decorator
@inline
export function isUpper(byte: u8): bool {
  return <u8>(byte - 65) < 26;
}

// @ts-ignore: decorator
@inline
export function isAlphanumeric(byte: u8): bool {
  return isDigit(byte) || isLetter(byte);
}

// @ts-ignore: decorator
@inline
export function isHex(byte: u8): bool {
  return isDigit(byte) || <u8>((byte | 0x20) - 97) < 6;
}

// @ts-ignore: decorator
@inline
export function isQuote(byte: u8): bool {
  return byte == 34 || byte == 39 || byte == 96;
}
