/** Readers work on bytes as Latin-1 characters, so that an index is an offset; what is kept becomes text here. */
import { isUtf8 } from 'node:buffer';
import { decoderOf } from '../../values/decoder.ts';

/** No language of Western Europe has a word of three letters that are all accented; a Cyrillic one has no others. */
const cyrillicWord = /(?<![A-Za-z\x80-\xff])[\xa8\xb8\xc0-\xff]{3,}(?![A-Za-z\x80-\xff])/;

/** Characters that stand for bytes, back to text: UTF-8, or where it is none Windows-1251 or 1252, by its words. */
export function toText(bytes: string): string {
  if (!/[\x80-\xff]/.test(bytes)) return bytes;
  const buffer = Buffer.from(bytes, 'latin1');
  if (isUtf8(buffer)) return buffer.toString('utf8');
  return decoderOf(cyrillicWord.test(bytes) ? 'windows-1251' : 'windows-1252').decode(buffer);
}

/** Text back to characters that stand for its UTF-8 bytes. */
export function toBytes(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}

/** A string of its own: a slice would keep the whole piece it was cut from in memory. */
export function detach(text: string): string {
  return text.length < 13 ? text : Buffer.from(text, 'utf16le').toString('utf16le');
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  commat: '@',
  period: '.',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  szlig: 'ß',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  ccedil: 'ç',
  ntilde: 'ñ',
  aring: 'å',
  oslash: 'ø',
};

/** Numeric references, and the named ones that stand in names and addresses. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,8}));/gi, (all, hexadecimal, decimal, name) => {
    if (name) return entities[String(name)] ?? all;
    const code = hexadecimal ? Number.parseInt(String(hexadecimal), 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}
