/** Texts as their writers read them: what stands for a character becomes it, so that tables in them are tables. */
import { collect, inPieces } from '../bytes.ts';
import { decodeQuoted } from '../mail/mail-encodings.ts';
import type { Bytes, ContainerReader } from '../types.ts';
import { toPlainText } from './rich-text.ts';

export const readPercentEncoded = reading((bytes) => inPieces(undoPercents(bytes)));
export const readReferences = reading((bytes) => inPieces(Buffer.from(undoReferences(bytes.toString('utf8')))));
export const readQuotedPrintable = reading(decodeQuoted);
export const readRichText = reading((bytes) => inPieces(Buffer.from(toPlainText(bytes.toString('latin1')))));

function reading(undo: (bytes: Buffer) => Bytes): ContainerReader {
  return async function* ({ bytes, size, budget }) {
    const held = await collect(bytes, size, budget);
    try {
      // What comes of it may be of any kind.
      yield { kind: 'document', name: null, bytes: undo(held.bytes), size: null, isText: false };
    } finally {
      held.release();
    }
  };
}

function undoPercents(bytes: Buffer): Buffer {
  const text = bytes
    .toString('latin1')
    .replace(/%([0-9A-Fa-f]{2})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
  return Buffer.from(text, 'latin1');
}

/** Those of characters only: of names, what marks up the text would become part of it. */
function undoReferences(text: string): string {
  return text.replace(/&#(?:(\d{2,7})|[xX]([0-9A-Fa-f]{2,6}));/g, (all, decimal?: string, hex?: string) => {
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return isOrdinary(code) ? String.fromCodePoint(code) : all;
  });
}

/** Not a sign that marks up, nor half of a pair. */
function isOrdinary(code: number): boolean {
  return (
    code >= 32 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) && !'<>&"'.includes(String.fromCodePoint(code))
  );
}
