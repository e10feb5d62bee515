/** Base64, hex, percent and escape decoding of a piece of text, with the way back to where each byte came from. */
import { headSize, recogniseFormat, recogniseUnopened } from '../formats.ts';
import { encodings } from './kinds.ts';

export interface DecodedText {
  readonly bytes: Uint8Array;
  /** Span of the encoded text, relative to its start, that holds the decoded bytes [start, end). */
  readonly spanOf: (start: number, end: number) => readonly [start: number, end: number];
  readonly name: string;
}

/** Decodes `encoded` by the candidate id of the prefilter; null where it is no such text after all. */
export function decode(id: number, encoded: Buffer): DecodedText | null {
  switch (id) {
    case encodings.base64:
      return ifText(Buffer.from(encoded.toString('latin1'), 'base64'), (bytes) => ({
        bytes,
        spanOf: (start, end) => [Math.floor((start * 4) / 3), Math.min(encoded.length, Math.ceil((end * 4) / 3))],
        name: 'base64',
      }));
    case encodings.hex:
      return ifText(Buffer.from(encoded.toString('latin1'), 'hex'), (bytes) => ({
        bytes,
        spanOf: (start, end) => [start * 2, end * 2],
        name: 'hex',
      }));
    case encodings.percent:
      return decodeEscapes(encoded, percent, percentEscape, 'percent encoding');
    case encodings.escape:
      return decodeEscapes(encoded, backslash, unicodeEscape, 'character escapes');
    default:
      return null;
  }
}

/** Whether what was decoded of escapes is no text but something that is only read as a file, as in `"\x50\x4b\x03\x04…"`. */
export function hidesFile(id: number, decoded: Uint8Array): boolean {
  if (id !== encodings.percent && id !== encodings.escape) return false;
  if (decoded.length < leastFile || isText(decoded)) return false;
  // In a URL its kind stands in front of it (RFC 2397).
  const from = decoded.subarray(0, 200).indexOf(0x2c) + 1;
  return [0, from].some((at) => {
    const head = decoded.subarray(at, at + headSize);
    return recogniseFormat(head) !== null || recogniseUnopened(head) !== null;
  });
}

/** No container is smaller that holds anything; a shorter run is a magic number in a program. */
const leastFile = 64;

function ifText(bytes: Uint8Array, make: (bytes: Uint8Array) => DecodedText): DecodedText | null {
  return isText(bytes) ? make(bytes) : null;
}

/** Most of what was decoded must be printable: random bytes decode as well. */
export function isText(bytes: Uint8Array, most = 512): boolean {
  let printable = 0;
  const looked = Math.min(bytes.length, most);
  for (let at = 0; at < looked; at++) {
    const byte = bytes[at] ?? 0;
    if ((byte >= 32 && byte < 127) || byte === 9 || byte === 10 || byte === 13) printable++;
  }
  return looked >= 8 && printable >= looked * 0.85;
}

/** What an escape at `at` stands for in the low eight bits, above them how long it is; 0: none stands there. */
type Escape = (text: Buffer, at: number) => number;

const [percent, backslash] = [0x25, 0x5c];

function percentEscape(text: Buffer, at: number): number {
  return toEscape(text, at + 1, 3);
}

/** `\u00XX`, `\u{XX}`, `\xXX`; others stay as they are. */
function unicodeEscape(text: Buffer, at: number): number {
  const letter = text[at + 1];
  if (letter === 0x78) return toEscape(text, at + 2, 4);
  if (letter !== 0x75) return 0;
  if (text[at + 2] === 0x7b && text[at + 5] === 0x7d) return toEscape(text, at + 3, 6);
  return text[at + 2] === 0x30 && text[at + 3] === 0x30 ? toEscape(text, at + 4, 6) : 0;
}

const noDigit = 16;
const digits = Uint8Array.from({ length: 256 }, (_, byte) => {
  const value = Number.parseInt(String.fromCharCode(byte), 16);
  return Number.isNaN(value) ? noDigit : value;
});

function toEscape(text: Buffer, at: number, length: number): number {
  const [high, low] = [digits[text[at] ?? 0] ?? noDigit, digits[text[at + 1] ?? 0] ?? noDigit];
  return high === noDigit || low === noDigit ? 0 : (length << 8) | (high << 4) | low;
}

function decodeEscapes(encoded: Buffer, sign: number, escape: Escape, name: string): DecodedText | null {
  const bytes = new Uint8Array(encoded.length);
  const origins = new Uint32Array(encoded.length + 1);
  let length = 0;
  for (let at = 0; at < encoded.length; length++) {
    const byte = encoded[at] ?? 0;
    const found = byte === sign ? escape(encoded, at) : 0;
    bytes[length] = found === 0 ? byte : found & 0xff;
    origins[length] = at;
    at += found === 0 ? 1 : found >> 8;
  }
  origins[length] = encoded.length;
  if (length === encoded.length) return null;
  return {
    bytes: bytes.subarray(0, length),
    spanOf: (start, end) => [origins[start] ?? 0, origins[end] ?? encoded.length],
    name,
  };
}
