/** Where in a text a file stands that was made text for old mail: uuencode, xxencode, BinHex, yEnc. */
import type { Budget } from '../budget.ts';
import { decodeBinHex, decodeLines, decodeYenc, xxDigits, type Alphabet } from './armour-codes.ts';

/** Whether one of them begins in the first bytes. */
export function isArmour(head: Uint8Array): boolean {
  const bytes = Buffer.from(head.buffer, head.byteOffset, head.length);
  return openings.some((text) => bytes.includes(text)) && !filesIn(bytes).next().done;
}

/** What to look for before anything else, since most texts hold none of them. */
const openings = ['begin', 'with BinHex'].map((text) => Buffer.from(text));

/** What comes out is held within the budget. */
type Decode = (encoded: Buffer, budget: Budget) => Buffer;

export interface ArmouredFile {
  readonly name: string;
  /** Of the encoded lines. */
  readonly start: number;
  readonly end: number;
  readonly decode: Decode;
}

const opening =
  /^(?:begin(?<base64>-base64)? [0-7]{3,4} (?<name>[^\r\n]{1,200})|=ybegin [^\r\n]{0,200}?name=(?<yenc>[^\r\n]{1,200})|\(This file must be converted with BinHex[^\r\n]{0,80})\r?$/gm;

export function* filesIn(bytes: Buffer): Generator<ArmouredFile> {
  const text = bytes.toString('latin1');
  for (const match of text.matchAll(opening)) {
    const start = match.index + match[0].length + 1;
    const { name, yenc, base64 } = match.groups ?? {};
    if (yenc !== undefined) yield toFile(yenc, [start, endOf(text, start, '\n=yend ')], decodeYenc);
    else if (base64 !== undefined) yield toFile(name ?? '', [start, endOf(text, start, '\n====')], decodeBase64);
    else if (name !== undefined) yield* toLines(text, start, name);
    else yield* toBinHex(text, start);
  }
}

function toFile(name: string, [start, end]: readonly [number, number], decode: Decode): ArmouredFile {
  return { name: name.trim() || 'file', start, end, decode };
}

/** Where no end is said, all of it. */
function endOf(text: string, start: number, end: string): number {
  const found = text.indexOf(end, start - 1);
  return found < 0 ? text.length : found + 1;
}

function decodeBase64(encoded: Buffer): Buffer {
  return Buffer.from(encoded.toString('latin1'), 'base64');
}

/** The first line shows the alphabet: what it says of its length has to be true. */
function* toLines(text: string, start: number, name: string): Generator<ArmouredFile> {
  const end = text.indexOf('\n', start);
  const line = text.slice(start, end < 0 ? undefined : end).trimEnd();
  const alphabet = (['uu', 'xx'] satisfies Alphabet[]).find((each) => isLine(line, each));
  if (!alphabet) return;
  yield toFile(name, [start, endOf(text, start, '\nend')], (encoded) => decodeLines(encoded, alphabet));
}

/** Blanks at the end may have been lost on the way. */
function isLine(line: string, alphabet: Alphabet): boolean {
  const length = alphabet === 'uu' ? ((line.codePointAt(0) ?? 0) - 32) & 63 : xxDigits.indexOf(line.charAt(0));
  const characters = Math.ceil(length / 3) * 4;
  const isMade = alphabet === 'uu' ? /^[\x20-\x60]+$/.test(line) : /^[-+0-9A-Za-z]+$/.test(line);
  const written = line.length - 1;
  return (
    isMade && length > 0 && written <= characters + 2 && (written >= characters || alphabet === 'uu') && written > 1
  );
}

function* toBinHex(text: string, from: number): Generator<ArmouredFile> {
  const start = text.indexOf(':', from);
  if (start < 0 || text.slice(from, start).trim() !== '') return;
  const end = text.indexOf(':', start + 1);
  const span = [start + 1, end < 0 ? text.length : end] as const;
  yield toFile('data fork', span, decodeBinHex);
}
