/**
 * Runs in the decoders' thread: what stands in the objects of a PDF, whether anything leads to them or not (ISO 32000-1,
 * 7.3 and 7.5): forms of XFA, older versions of a text, files that no list names. What is encrypted is not read here.
 */
import { constants, inflateSync } from 'node:zlib';
import { toLatin1 } from '../kinds/bytes.ts';

export interface PdfObjects {
  /** Texts of objects, in the order of the file. */
  readonly texts: readonly string[];
  /** Streams that are XML: forms (XFA), and what programs say of a file or a picture (XMP). */
  readonly documents: readonly Uint8Array[];
  readonly files: readonly Uint8Array[];
  /** Files and packed objects that cannot be undone. */
  readonly unread: number;
}

export function isEncryptedPdf(bytes: Uint8Array): boolean {
  const whole = toBuffer(bytes);
  for (let at = whole.indexOf('/Encrypt'); at >= 0; at = whole.indexOf('/Encrypt', at + 1))
    if (/^\/Encrypt\s*(?:\d+ \d+ R|<<)/.test(toLatin1(whole, at, at + 40))) return true;
  return false;
}

/** `most`: bytes that may come out of its streams. */
export function readObjects(bytes: Uint8Array, most: number): PdfObjects {
  const found = { texts: [] as string[], documents: [] as Uint8Array[], files: [] as Uint8Array[], unread: 0 };
  const whole = toBuffer(bytes);
  let [from, room] = [0, most];
  for (const { head, start, end } of streamsIn(whole)) {
    found.texts.push(...stringsIn(toLatin1(whole, from, start)));
    from = end;
    const kind = kindOf(head);
    if (kind === null) continue;
    const content = undo(head, whole.subarray(start, end), room);
    room -= content?.length ?? 0;
    if (!content) found.unread += kind === 'unknown' ? 0 : 1;
    else if (kind === 'file') found.files.push(content);
    else if (kind === 'objects') found.texts.push(...stringsIn(toLatin1(content)));
    else if (isXml(content)) found.documents.push(content);
  }
  found.texts.push(...stringsIn(toLatin1(whole, from)));
  return found;
}

interface Stream {
  /** The dictionary in front of it. */
  readonly head: string;
  readonly start: number;
  readonly end: number;
}

const longestHead = 4_096;

/** In pieces of the file, never all of it as one text: memory is short. */
function* streamsIn(whole: Buffer): Generator<Stream> {
  for (let at = whole.indexOf('stream'); at >= 0;) {
    const lineEnd = /^stream(?:\r\n|\n|\r)/.exec(toLatin1(whole, at, at + 8))?.[0].length;
    const head = toLatin1(whole, Math.max(0, at - longestHead), at);
    if (lineEnd === undefined || !/>>\s*$/.test(head)) {
      at = whole.indexOf('stream', at + 6);
      continue;
    }
    const start = at + lineEnd;
    const found = whole.indexOf('endstream', start);
    const end = found < 0 ? whole.length : found;
    yield { head: head.slice(head.lastIndexOf(' obj') + 1), start, end };
    at = found < 0 ? -1 : whole.indexOf('stream', found + 9);
  }
}

type Kind = 'objects' | 'file' | 'unknown';

/** Null: pictures, fonts, and the table of objects. */
function kindOf(head: string): Kind | null {
  if (/\/Type\s*\/ObjStm\b/.test(head)) return 'objects';
  if (/\/Type\s*\/EmbeddedFile\b/.test(head)) return 'file';
  return /\/(?:Image|XRef|FontFile|Length1|CIDFontType0C|Type1C|OpenType|ICCBased)\b/.test(head) ? null : 'unknown';
}

/** Null where it is packed in another way or damaged. Throws RangeError where it is too large. */
function undo(head: string, packed: Uint8Array, most: number): Uint8Array | null {
  const filters = [...(/\/Filter\s*(\[[^\]]*\]|\/\w+)/.exec(head)?.[1] ?? '').matchAll(/\/(\w+)/g)].map(
    ([, each]) => each,
  );
  if (filters.length === 0) return packed;
  if (filters.length > 1 || filters[0] !== 'FlateDecode') return null;
  try {
    return inflateSync(packed, { maxOutputLength: Math.max(1, most), finishFlush: constants.Z_SYNC_FLUSH });
  } catch (error) {
    if (error instanceof RangeError) throw error;
    return null;
  }
}

function isXml(content: Uint8Array): boolean {
  return /^[\s\u00ef\u00bb\u00bf]*<[?!/a-zA-Z]/.test(toLatin1(content.subarray(0, 200)));
}

/** Texts in parentheses and in hex (7.3.4). */
function* stringsIn(text: string): Generator<string> {
  const opening = /\(|<(?=[\dA-Fa-f\s]{8,}>)/g;
  for (let match = opening.exec(text); match; match = opening.exec(text)) {
    const at = match.index + 1;
    const { bytes, end } = match[0] === '(' ? readLiteral(text, at) : readHex(text, at);
    opening.lastIndex = end;
    const string = toText(bytes);
    if (string.length >= shortest && !/[\0-\x08\x0e-\x1f]/.test(string)) yield string;
  }
}

const shortest = 6;
/** Longer ones do not exist; what looks like one has no end. */
const longest = 1_000_000;

interface Read {
  readonly bytes: Buffer;
  readonly end: number;
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function readLiteral(text: string, from: number): Read {
  let [string, depth, at] = ['', 1, from];
  for (; at < text.length && at - from < longest; at++) {
    const character = text.charAt(at);
    if (character === '\\') {
      const octal = /^[0-7]{1,3}/.exec(text.slice(at + 1, at + 4))?.[0];
      const next = text.charAt(at + 1);
      if (octal) string += String.fromCharCode(Number.parseInt(octal, 8) & 255);
      else if (next !== '\n' && next !== '\r') string += escapes[next] ?? next;
      at += octal?.length ?? (text.startsWith('\r\n', at + 1) ? 2 : 1);
      continue;
    }
    if (character === '(') depth++;
    if (character === ')' && --depth === 0) return { bytes: Buffer.from(string, 'latin1'), end: at + 1 };
    string += character;
  }
  return { bytes: Buffer.alloc(0), end: from };
}

function readHex(text: string, from: number): Read {
  const end = text.indexOf('>', from);
  return { bytes: Buffer.from(text.slice(from, end).replace(/\s/g, ''), 'hex'), end: end + 1 };
}

/** UTF-16 or UTF-8 by its mark, else an encoding that is all but Latin-1 (7.9.2.2). */
function toText(bytes: Buffer): string {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  return bytes.toString(bytes[0] === 0xef && bytes[1] === 0xbb ? 'utf8' : 'latin1');
}

function toBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
}
