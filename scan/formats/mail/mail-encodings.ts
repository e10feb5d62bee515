/** How mails write what is no plain text (RFC 2045, 2047). */
import { isUtf8 } from 'node:buffer';
import type { Bytes } from '../types.ts';

const pieceSize = 262_144;

/** What is none of its letters is left out. */
export async function* decodeBase64(raw: Buffer): Bytes {
  let rest = '';
  for (let at = 0; at < raw.length; at += pieceSize) {
    const text = rest + raw.toString('latin1', at, at + pieceSize).replace(/[^A-Za-z0-9+/]/g, '');
    const whole = text.length - (text.length % 4);
    rest = text.slice(whole);
    yield Buffer.from(text.slice(0, whole), 'base64');
  }
  yield Buffer.from(rest, 'base64');
}

export async function* decodeQuoted(raw: Buffer): Bytes {
  let rest = '';
  for (let at = 0; at < raw.length; at += pieceSize) {
    const text = rest + raw.toString('latin1', at, at + pieceSize);
    // A sign and what follows it may be cut.
    const cut = at + pieceSize < raw.length ? text.lastIndexOf('=', text.length) : -1;
    const whole = cut >= 0 && text.length - cut < 80 ? cut : text.length;
    rest = text.slice(whole);
    yield unquote(text.slice(0, whole));
  }
}

function unquote(text: string): Buffer {
  const joined = text.replace(/=[ \t]*\r?\n/g, '');
  return Buffer.from(
    joined.replace(/=([0-9A-Fa-f]{2})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16))),
    'latin1',
  );
}

/** A character set that is not known is taken for Latin-1. */
export async function* toUtf8(bytes: Bytes, charset: string): Bytes {
  const decoder = tryDecoder(charset) ?? new TextDecoder('latin1');
  for await (const piece of bytes) {
    yield Buffer.from(decoder.decode(piece, { stream: true }));
    if (isMislabelled(piece, decoder.encoding)) yield Buffer.concat([newline, piece, newline]);
  }
  yield Buffer.from(decoder.decode());
}

const newline = Buffer.from('\n');

/** Programs say UTF-16 of text that they write in UTF-8: it is read as both, since few Chinese letters may look like it. */
function isMislabelled(piece: Uint8Array, encoding: string): boolean {
  return encoding.startsWith('utf-16') && !piece.includes(0) && isUtf8(piece);
}

function tryDecoder(charset: string): InstanceType<typeof TextDecoder> | null {
  try {
    return new TextDecoder(charset);
  } catch {
    return null;
  }
}

/** The fields that hold encoded words, decoded. */
export function decodeWords(header: string): string[] {
  const lines = header.split(/\r?\n/).filter((line) => /=\?[^?\s]{1,40}\?[bq]\?/i.test(line));
  return lines.map((line) =>
    line.replace(
      /=\?([^?\s]{1,40})\?([bq])\?([^?\s]*)\?=(?:\s+(?==\?))?/gi,
      (_, charset: string, kind: string, text: string) => {
        const isBase64 = kind.toLowerCase() === 'b';
        const bytes = isBase64 ? Buffer.from(text, 'base64') : unquote(text.replaceAll('_', ' '));
        return (tryDecoder(charset) ?? new TextDecoder('latin1')).decode(bytes);
      },
    ),
  );
}
