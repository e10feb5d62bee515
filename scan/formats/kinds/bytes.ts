/** Looks at bytes, where anything beyond the end reads as nothing. */

export function hasBytes(head: Uint8Array, offset: number, bytes: string): boolean {
  for (let at = 0; at < bytes.length; at++) if (head[offset + at] !== bytes.charCodeAt(at)) return false;
  return true;
}

export function byteAt(head: Uint8Array, at: number): number {
  return head[at] ?? -1;
}

/** -1 where it does not stand there as a whole; so do the others. */
export function u16le(head: Uint8Array, at: number): number {
  return at + 2 > head.length ? -1 : byteAt(head, at) + byteAt(head, at + 1) * 256;
}

export function u16be(head: Uint8Array, at: number): number {
  return at + 2 > head.length ? -1 : byteAt(head, at) * 256 + byteAt(head, at + 1);
}

export function u32le(head: Uint8Array, at: number): number {
  return at + 4 > head.length ? -1 : u16le(head, at) + u16le(head, at + 2) * 65_536;
}

export function u32be(head: Uint8Array, at: number): number {
  return at + 4 > head.length ? -1 : u16be(head, at) * 65_536 + u16be(head, at + 2);
}

export function toLatin1(bytes: Uint8Array, start = 0, end = bytes.length): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1', start, end);
}

/** A byte that no text holds: a control character other than white space, backspace and escape. */
export function isControl(byte: number): boolean {
  return (
    byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27 && byte !== 8 && byte !== 26
  );
}
