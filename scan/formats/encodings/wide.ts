/** Files of programs whose texts stand in clear, but in two bytes a character: the bytes are searched, and those texts. */
import { collect, inPieces } from '../bytes.ts';
import { hasBytes } from '../kinds/bytes.ts';
import { toTextPart, type Input, type ContainerPart, type ContainerReader } from '../types.ts';

interface WideFile {
  readonly magic: string;
  readonly isBig: boolean;
}

const wideFiles: readonly WideFile[] = [
  // Apple Desktop Services Store (.DS_Store): names of files, and what people wrote about them.
  { magic: '\0\0\0\x01Bud1', isBig: true },
  // Qt, qtranslator.cpp.
  { magic: '\x3c\xb8\x64\x18\xca\xef\x9c\x95\xcd\x21\x1c\xbf\x60\xa1\xbd\xdd', isBig: true },
  // Microsoft, MS-SHLLINK 2.1.
  { magic: 'L\0\0\0\x01\x14\x02\0', isBig: false },
];

export function isWide(head: Uint8Array): boolean {
  return kindOf(head) !== undefined;
}

export const readWide: ContainerReader = async function* ({
  bytes,
  size,
  budget,
}: Input): AsyncGenerator<ContainerPart> {
  const held = await collect(bytes, size, budget);
  try {
    yield { kind: 'document', name: null, bytes: inPieces(held.bytes), size: held.bytes.length, isText: true };
    const isBig = kindOf(held.bytes)?.isBig ?? false;
    yield toTextPart('texts', textsOf(held.bytes, isBig));
  } finally {
    held.release();
  }
};

function kindOf(head: Uint8Array): WideFile | undefined {
  return wideFiles.find(({ magic }) => hasBytes(head, 0, magic));
}

/** Shorter ones hold nothing that could be found. */
const shortest = 4;
/** Given at a time. */
const longest = 65_536;

/** One a line. They begin at even and odd places alike. */
export function* textsOf(bytes: Buffer, isBig: boolean): Generator<string> {
  for (const first of [0, 1]) {
    let start = first;
    for (let at = first; at <= bytes.length; at += 2) {
      if (isCharacter(bytes, at, isBig) && at - start < longest) continue;
      if (at - start >= shortest * 2) yield `${decode(bytes.subarray(start, at), isBig)}\n`;
      start = at + 2;
    }
  }
}

/** Not a control character, nor two letters of ASCII: those are bytes of their own. */
function isCharacter(bytes: Buffer, at: number, isBig: boolean): boolean {
  if (at + 2 > bytes.length) return false;
  const [high = 0, low = 0] = isBig ? [bytes[at], bytes[at + 1]] : [bytes[at + 1], bytes[at]];
  if (high === 0) return low >= 32 && (low < 127 || low >= 160);
  return !(isLetter(high) && isLetter(low)) && high < 0xe0;
}

function isLetter(byte: number): boolean {
  return byte >= 32 && byte < 127;
}

function decode(text: Buffer, isBig: boolean): string {
  return (isBig ? Buffer.from(text).swap16() : text).toString('utf16le').toWellFormed();
}
