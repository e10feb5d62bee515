/** Encoded text that was broken into lines, as one: MIME and PEM, block scalars, strings that are put together. */

/** What stands between a line and the next one: quotes, signs that join strings, a line end or an escaped one, indentation. */
const between = /^["']?[ \t]{0,8}[+\\,]?[ \t]{0,8}(?:\r?\n|(?:\\r)?\\n)[ \t>#*]{0,40}["']?/;
export const longestBetween = 64;

export interface JoinedLines {
  /** Without what stands between the lines. */
  readonly bytes: Buffer;
  readonly lines: number;
  /** Where the last line ends in the text. */
  readonly end: number;
  /** From an offset of `bytes` to one of the text. */
  readonly sourceOf: (offset: number) => number;
}

interface Piece {
  readonly start: number;
  readonly end: number;
  /** Where it begins in the joined bytes. */
  readonly at: number;
}

/** The lines after [start, end) belong to it while they are of one width; the last one may be shorter. */
export function joinLines(text: Buffer, start: number, end: number, most = Number.POSITIVE_INFINITY): JoinedLines {
  const pieces: Piece[] = [{ start, end, at: 0 }];
  let [length, width] = [end - start, 0];
  for (let last = end; length < most;) {
    const from = nextLine(text, last);
    if (from < 0) break;
    last = runEnd(text, from);
    const size = last - from;
    if (size === 0 || (width > 0 && size > width)) break;
    pieces.push({ start: from, end: last, at: length });
    length += size;
    if (width > 0 && size < width) break;
    width ||= size;
  }
  const bytes =
    pieces.length === 1
      ? text.subarray(start, end)
      : Buffer.concat(pieces.map((each) => text.subarray(each.start, each.end)));
  return {
    bytes,
    lines: pieces.length,
    end: pieces.at(-1)?.end ?? end,
    sourceOf: (offset) => sourceOf(pieces, offset),
  };
}

/** Whether a line of the same text may follow the one that ends there. */
export function goesOnBehind(text: Buffer, end: number): boolean {
  const from = nextLine(text, end);
  return from >= 0 && runEnd(text, from) > from;
}

function nextLine(text: Buffer, at: number): number {
  // Nearly all runs end at a quote, a blank or a comma with more of the line behind it.
  const found = between.exec(text.toString('latin1', at, at + longestBetween))?.[0];
  return found === undefined ? -1 : at + found.length;
}

/** Behind the last character of the alphabets of base64 and base64url. */
export function runEnd(text: Buffer, from: number): number {
  let at = from;
  while (at < text.length && isBase64(text[at] ?? 0)) at++;
  return at;
}

function isBase64(byte: number): boolean {
  const isLetter = (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;
  return isLetter || (byte >= 0x2f && byte <= 0x39) || byte === 0x2b || byte === 0x2d || byte === 0x5f;
}

function sourceOf(pieces: readonly Piece[], offset: number): number {
  let [low, high] = [0, pieces.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.at ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const piece = pieces[low];
  return piece ? Math.min(piece.end, piece.start + offset - piece.at) : offset;
}
