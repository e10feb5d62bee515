/** How a text is written, so that it can be written alike. */

export interface CopyEncoding {
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
  /** It begins with a byte order mark. */
  readonly hasMark: boolean;
}

export interface CopyText extends CopyEncoding {
  readonly text: string;
}

const mark = '\ufeff';

/** UTF-8, UTF-16 by its mark, else the Windows code page that old programs write. Null for what is no text. */
export function decode(bytes: Buffer): CopyText | null {
  const first = bytes.length > 1 ? bytes.readUInt16BE(0) : 0;
  if (first === 0xfffe) return withoutMark(bytes.toString('utf16le'), 'utf-16le');
  if (first === 0xfeff && bytes.length % 2 === 0)
    return withoutMark(Buffer.from(bytes).swap16().toString('utf16le'), 'utf-16be');
  if (bytes.includes(0)) return null;
  try {
    return withoutMark(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), 'utf-8');
  } catch {
    return withoutMark(new TextDecoder('windows-1252').decode(bytes), 'windows-1252');
  }
}

function withoutMark(text: string, encoding: CopyEncoding['encoding']): CopyText {
  const hasMark = text.startsWith(mark);
  return { text: hasMark ? text.slice(1) : text, encoding, hasMark };
}

/** What the code page does not hold becomes a question mark. */
export function encode(text: string, { encoding, hasMark }: CopyEncoding): Buffer {
  const whole = hasMark ? mark + text : text;
  if (encoding === 'utf-8') return Buffer.from(whole);
  if (encoding === 'windows-1252') return Buffer.from(Array.from(whole, toWindows));
  const wide = Buffer.from(whole, 'utf16le');
  return encoding === 'utf-16le' ? wide : wide.swap16();
}

let codes: ReadonlyMap<string, number> | null = null;

function toWindows(character: string): number {
  codes ??= new Map(
    Array.from({ length: 256 }, (_, code) => [new TextDecoder('windows-1252').decode(Uint8Array.of(code)), code]),
  );
  return codes.get(character) ?? '?'.charCodeAt(0);
}
