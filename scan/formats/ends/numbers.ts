/** Numbers and names in headers; beyond the end there are zeros. */

export function u16be(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0);
}

export function u16le(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) + (bytes[at + 1] ?? 0) * 256;
}

export function u32be(bytes: Uint8Array, at: number): number {
  return u16be(bytes, at) * 65_536 + u16be(bytes, at + 2);
}

export function u32le(bytes: Uint8Array, at: number): number {
  return u16le(bytes, at) + u16le(bytes, at + 2) * 65_536;
}

export function letters(bytes: Uint8Array, at: number, count = 4): string {
  let text = '';
  for (let i = at; i < at + count && i < bytes.length; i++) text += String.fromCharCode(bytes[i] ?? 0);
  return text;
}
