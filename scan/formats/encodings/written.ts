/** Whole texts that are written in another way: percent encoding, character references, quoted-printable, RTF. */
import { hasBytes, toLatin1 } from '../kinds/bytes.ts';

/** Bytes that show it. */
const looked = 1_024;
/** Of the bytes that are looked at. */
const most = 0.4;
const fewest = 3;

const percent = /%[0-9A-Fa-f]{2}/g;
const reference = /&#(?:\d{2,7}|[xX][0-9A-Fa-f]{2,6});/g;

/** `id%2Cname%0A…`: no blank, and ends of lines among what is encoded. An address of a page has none. */
export function isPercentEncoded(head: Uint8Array): boolean {
  if (!head.subarray(0, 96).includes(0x25)) return false;
  const text = toLatin1(head, 0, looked);
  if (/[^\x21-\x7e]/.test(text.trimEnd()) || /^[a-z]{2,10}:/i.test(text)) return false;
  return countOf(text, /%0[Aa]/g) >= fewest && countOf(text, percent) >= text.length / 40;
}

export function isOfReferences(head: Uint8Array): boolean {
  if (!head.subarray(0, 256).includes(0x26)) return false;
  const text = toLatin1(head, 0, looked);
  const written = text.match(reference) ?? [];
  return written.reduce((sum, { length }) => sum + length, 0) >= text.length * most && written.length > fewest;
}

const longestLine = 76;

/** Every `=` writes a byte or ends a line that goes on, as RFC 2045, 6.7 has it. */
export function isQuotedPrintable(head: Uint8Array): boolean {
  const bytes = Buffer.from(head.buffer, head.byteOffset, head.length);
  if (!bytes.includes('=\n') && !bytes.includes('=\r\n')) return false;
  const text = toLatin1(head);
  if (text.split(/\r?\n/).some(({ length }) => length > longestLine)) return false;
  const signs = countOf(text, /=/g);
  const soft = countOf(text, /=\r?\n/g);
  // The last one may be cut.
  return soft >= fewest && signs - soft - countOf(text, /=[0-9A-F]{2}/g) <= 1;
}

export function isRichText(head: Uint8Array): boolean {
  return hasBytes(head, 0, '{\\rtf');
}

function countOf(text: string, expression: RegExp): number {
  return text.match(expression)?.length ?? 0;
}
