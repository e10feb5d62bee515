/** Encodings of text other than those a byte at a time: by a mark, or by how their bytes are spread. */

export type Encoding = 'bytes' | 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be' | EbcdicPage;

/** IBM code pages; they differ in a few signs, and of countries in where the letters of theirs and `@` stand. */
export type EbcdicPage = 'cp037' | 'cp500' | 'cp1047' | 'cp273' | 'cp277' | 'cp278' | 'cp297' | 'cp871' | 'cp1026';

export interface RecognisedEncoding {
  readonly encoding: Encoding;
  /** Bytes of the byte order mark. */
  readonly bom: number;
}

export interface TextDecoding {
  /** Bytes that a character takes; of UTF-16, a code unit. */
  readonly unit: number;
  readonly isSixteen: boolean;
  readonly decode: (bytes?: Uint8Array) => string;
}

const looked = 1_024;

export function recogniseEncoding(head: Uint8Array): RecognisedEncoding {
  return byMark(head) ?? byNuls(head.subarray(0, looked)) ?? byLetters(head) ?? { encoding: 'bytes', bom: 0 };
}

/** In pieces: what a piece leaves unfinished comes with the next one, and without a piece the rest. */
export function openDecoder(encoding: Exclude<Encoding, 'bytes'>): TextDecoding {
  if (encoding === 'utf-16le' || encoding === 'utf-16be') {
    const decoder = new TextDecoder(encoding);
    return {
      unit: 2,
      isSixteen: true,
      decode: (bytes) => (bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode()),
    };
  }
  if (encoding === 'utf-32le' || encoding === 'utf-32be') return openWide(encoding === 'utf-32le');
  const table = toTable(encoding);
  return { unit: 1, isSixteen: false, decode: (bytes = Buffer.alloc(0)) => toText(bytes, table) };
}

// ---------------------------------------------------------------- recognising

function byMark(head: Uint8Array): RecognisedEncoding | null {
  const [a, b, c, d] = head;
  if (a === 0xff && b === 0xfe)
    return c === 0 && d === 0 ? { encoding: 'utf-32le', bom: 4 } : { encoding: 'utf-16le', bom: 2 };
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', bom: 2 };
  return a === 0 && b === 0 && c === 0xfe && d === 0xff ? { encoding: 'utf-32be', bom: 4 } : null;
}

/** Code points are below 0x110000, so that the highest byte of four is 0 and the next one nearly. */
function byNuls(bytes: Uint8Array): RecognisedEncoding | null {
  if (!bytes.includes(0)) return null;
  if (isWideText(bytes, true)) return { encoding: 'utf-32le', bom: 0 };
  if (isWideText(bytes, false)) return { encoding: 'utf-32be', bom: 0 };
  return byNulsOfTwo(bytes);
}

const leastWide = 8;

/** Numbers of four bytes are small as well, but few of them are printable, and some are 0. */
function isWideText(bytes: Uint8Array, isLittle: boolean): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let [points, control] = [0, 0];
  for (let at = 0; at + 4 <= bytes.length; at += 4, points++) {
    const point = view.getUint32(at, isLittle);
    if (point === 0 || point > 0x10ffff) return false;
    if (point < 32 && point !== 9 && point !== 10 && point !== 13) control++;
  }
  return points >= leastWide && control * 50 <= points;
}

function byNulsOfTwo(bytes: Uint8Array): RecognisedEncoding | null {
  const counts: [number, number] = [0, 0];
  for (let at = 0; at < bytes.length; at++) if (bytes[at] === 0) counts[at % 2 === 0 ? 0 : 1]++;
  const [even, odd] = counts;
  const half = Math.floor(bytes.length / 2);
  if (half >= 4 && odd >= half * 0.4 && even <= half * 0.02) return { encoding: 'utf-16le', bom: 0 };
  return half >= 4 && even >= half * 0.4 && odd <= half * 0.02 ? { encoding: 'utf-16be', bom: 0 } : null;
}

/** Bytes of a text in EBCDIC: no blank and no line feed of ASCII, but most of its letters, digits and blanks. */
const leastEbcdic = { bytes: 24, share: 0.85, letters: 0.3 };

function byLetters(head: Uint8Array): RecognisedEncoding | null {
  const start = head.subarray(0, looked);
  if (start.length < leastEbcdic.bytes || (start[0] ?? 0) < 0x40 || start.includes(0x20) || start.includes(0x0a))
    return null;
  let [usual, letters] = [0, 0];
  for (const byte of start) {
    if (isEbcdicLetter(byte)) letters++;
    else if (ebcdicSigns.has(byte)) usual++;
  }
  const isText = letters + usual >= start.length * leastEbcdic.share && letters >= start.length * leastEbcdic.letters;
  return isText ? { encoding: pageOf(head), bom: 0 } : null;
}

/** a to i, j to r, s to z, the same as capitals, and digits. */
function isEbcdicLetter(byte: number): boolean {
  const low = byte & 15;
  const row = byte >> 4;
  if (row === 0xf) return low <= 9;
  if ((row & 3) === 2) return row >= 8 && low >= 2 && low <= 9;
  return row >= 8 && (row & 3) < 2 && low >= 1 && low <= 9;
}

/** Tab, return, new line, line feed, blank and what stands in most texts. */
const ebcdicSigns = new Set([
  0x05, 0x0d, 0x15, 0x25, 0x40, 0x4b, 0x4c, 0x4d, 0x4e, 0x50, 0x5a, 0x5b, 0x5c, 0x5d, 0x5e, 0x60, 0x61, 0x6b, 0x6c,
  0x6d, 0x6e, 0x6f, 0x7a, 0x7b, 0x7c, 0x7d, 0x7e, 0x7f, 0xc0, 0xd0, 0xe0, 0x4f, 0x4a, 0xad, 0xbd, 0xba, 0xbb,
]);

/** By where `@` stands between letters, then by the pair of brackets. */
function pageOf(head: Uint8Array): EbcdicPage {
  const country = countries
    .map(([page, at]) => ({ page, count: countBetweenLetters(head, at) }))
    .reduce((most, each) => (each.count > most.count ? each : most));
  if (country.page !== 'cp037') return country.page;
  if (head.includes(0xad) && head.includes(0xbd)) return 'cp1047';
  return head.includes(0x4a) && head.includes(0x5a) && !head.includes(0xba) ? 'cp500' : 'cp037';
}

/** `@`; the first one serves most. Italy has it where Germany and Austria have it. Source: IBM, CPGIDs. */
const countries: readonly (readonly [page: EbcdicPage, at: number])[] = [
  ['cp037', 0x7c],
  ['cp273', 0xb5],
  ['cp277', 0x80],
  ['cp278', 0xec],
  ['cp297', 0x44],
  ['cp871', 0xac],
  ['cp1026', 0xae],
];

function countBetweenLetters(head: Uint8Array, sign: number): number {
  let count = 0;
  for (let at = head.indexOf(sign, 1); at > 0; at = head.indexOf(sign, at + 1))
    if (isEbcdicLetter(head[at - 1] ?? 0) && isEbcdicLetter(head[at + 1] ?? 0)) count++;
  return count;
}

// ---------------------------------------------------------------- decoding

function openWide(isLittle: boolean): TextDecoding {
  let rest: Uint8Array = Buffer.alloc(0);
  return {
    unit: 4,
    isSixteen: false,
    decode(bytes) {
      const all = rest.length > 0 ? Buffer.concat([rest, bytes ?? Buffer.alloc(0)]) : (bytes ?? Buffer.alloc(0));
      const end = all.length - (all.length % 4);
      rest = Buffer.from(all.subarray(end));
      return toWideText(all.subarray(0, end), isLittle);
    },
  };
}

const replacement = 0xfffd;
const atOnce = 8_192;

function toWideText(bytes: Uint8Array, isLittle: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let text = '';
  for (let at = 0; at < bytes.length; at += atOnce * 4) {
    const points: number[] = [];
    for (let index = at; index < Math.min(bytes.length, at + atOnce * 4); index += 4) {
      const point = view.getUint32(index, isLittle);
      points.push(point > 0x10ffff || (point >= 0xd800 && point < 0xe000) ? replacement : point);
    }
    text += String.fromCodePoint(...points);
  }
  return text.codePointAt(0) === 0xfeff ? text.slice(1) : text;
}

/** Code page 37 from 0x40 on, and the control characters that a text needs. Source: IBM, CPGID 00037. */
const signs =
  ' \u00a0âäàáãåçñ¢.<(+|&éêëèíîïìß!$*);¬-/ÂÄÀÁÃÅÇÑ¦,%_>?øÉÊËÈÍÎÏÌ`:#@\'="Øabcdefghi«»ðýþ±°jklmnopqrªºæ¸Æ¤µ~stuvwxyz¡¿ÐÝÞ®^£¥·©§¶¼½¾[]¯¨´×{ABCDEFGHI\u00adôöòóõ}JKLMNOPQR¹ûüùúÿ\\÷STUVWXYZ²ÔÖÒÓÕ0123456789³ÛÜÙÚ\u009f';
const controls: Readonly<Partial<Record<number, string>>> = { 0x05: '\t', 0x0d: '\r', 0x15: '\n', 0x25: '\n' };
/** What the others have at other places. Sources: IBM, CPGID 00500 and 01047. */
const differing: Readonly<Partial<Record<EbcdicPage, readonly (readonly [number, string])[]>>> = {
  cp500: [
    [0x4a, '['],
    [0x4f, '!'],
    [0x5a, ']'],
    [0x5f, '^'],
    [0xb0, '¢'],
    [0xba, '¬'],
    [0xbb, '|'],
  ],
  cp1047: [
    [0x5f, '^'],
    [0xad, '['],
    [0xbd, ']'],
    [0xb0, '¬'],
    [0xba, 'Ý'],
    [0xbb, '¨'],
  ],
};

function toTable(page: EbcdicPage): readonly string[] {
  const table = Array.from(
    { length: 256 },
    (_, byte) => controls[byte] ?? (byte < 0x40 ? ' ' : (signs[byte - 0x40] ?? ' ')),
  );
  const [, at = 0x7c] = countries.find(([name]) => name === page) ?? [];
  [table[0x7c], table[at]] = [table[at] ?? ' ', '@'];
  for (const [byte, sign] of differing[page] ?? []) table[byte] = sign;
  return table;
}

function toText(bytes: Uint8Array, table: readonly string[]): string {
  let text = '';
  for (const byte of bytes) text += table[byte] ?? ' ';
  return text;
}
