/** Short texts among bytes that are none, in one or two bytes a character: what programs note in a picture, a sound, a font. */

/** Characters; keys that prove themselves have more. */
const shortest = 16;
/** Kept of one text at a time, of which so much comes once more. */
const longest = 4_096;
const overlap = 512;
/** A text of `shortest` characters has one at every so many bytes, twice at least. */
const step = 8;

const isPrintable = Uint8Array.from({ length: 256 }, (_, byte) => (byte >= 0x20 && byte < 0x7f ? 1 : 0));

/** Takes a document in pieces, and gives its texts, each with a line end. */
export class ShortTexts {
  readonly #give: (text: Buffer) => void;
  /** The end of the piece before, in which a text may have begun. */
  #carry: Buffer = Buffer.alloc(0);

  constructor(give: (text: Buffer) => void) {
    this.#give = give;
  }

  push(piece: Uint8Array): void {
    const bytes = this.#carry.length > 0 ? Buffer.concat([this.#carry, piece]) : toBuffer(piece);
    this.#carry = Buffer.from(bytes.subarray(this.#look(bytes, false)));
  }

  end(): void {
    this.#look(this.#carry, true);
  }

  /** Returns from where on the next piece may belong to it. */
  #look(bytes: Buffer, isLast: boolean): number {
    const end = bytes.length;
    // Where the text before ended, or its overlap begins: a long one is gone through once.
    let floor = 0;
    for (let at = nextText(bytes, 0); at + step < end; at = nextText(bytes, at)) {
      const width = widthAt(bytes, at);
      if (width === 0) {
        at += step;
        continue;
      }
      const [from, to] = spanAround(bytes, at, { width, floor });
      if (to >= end - 1 && !isLast && to - from < longest) return from;
      if (to - from >= shortest * width) this.#take(bytes.subarray(from, to), width);
      floor = to - (to - from >= longest ? overlap : 0);
      at = Math.max(at + step, floor);
    }
    return Math.max(0, end - shortest * 2 - 1);
  }

  #take(text: Buffer, width: number): void {
    const isBig = width === 2 && text[0] === 0;
    const narrow = width === 1 ? text : text.filter((_, at) => at % 2 === (isBig ? 1 : 0));
    if (mayBeKey.test(toBuffer(narrow).toString('latin1'))) this.#give(Buffer.concat([narrow, lineEnd]));
  }
}

/** Names and sentences are none. */
const mayBeKey = /[^ ]{16}/;
const lineEnd = Buffer.from('\n');

/** Where a text may stand next, by two of its bytes: most of what is looked at is none, and has to cost little. */
function nextText(bytes: Buffer, from: number): number {
  for (let at = from; at < bytes.length; at += step) {
    const here = bytes[at] ?? 0x80;
    const there = bytes[at + 2] ?? 0x80;
    if (isPrintable[here] === 1 ? isPrintable[there] === 1 : here === 0 && there === 0 && bytes[at + 1] !== 0)
      return at;
  }
  return bytes.length;
}

/** Bytes of a character of the text that may stand here; 0 where none does. Every other byte shows both widths. */
function widthAt(bytes: Buffer, at: number): number {
  const here = bytes[at] ?? 0x80;
  if (here === 0) return areZeros(bytes, at) && isPrintable[bytes[at + 1] ?? 0] === 1 ? 2 : 0;
  for (let place = at; place <= at + step; place += 2) if (isPrintable[bytes[place] ?? 0] === 0) return 0;
  return bytes[at + 1] === 0 ? 2 : 1;
}

function areZeros(bytes: Buffer, at: number): boolean {
  for (let place = at; place <= at + step; place += 2) if (bytes[place] !== 0) return false;
  return true;
}

/** As far as it goes to both sides, but no farther than is kept. */
function spanAround(
  bytes: Buffer,
  at: number,
  { width, floor }: { readonly width: number; readonly floor: number },
): readonly [number, number] {
  let [from, to] = [at, at];
  // In two bytes a character every other byte is printable, and those between are 0.
  const fits = (place: number): boolean => {
    const byte = bytes[place] ?? 0x80;
    if (width === 1 || (place - at) % 2 === 0)
      return width === 1 || bytes[at] !== 0 ? isPrintable[byte] === 1 : byte === 0;
    return bytes[at] !== 0 ? byte === 0 : isPrintable[byte] === 1;
  };
  while (from > floor && at - from < longest && fits(from - 1)) from--;
  while (to < bytes.length && to - from < longest && fits(to)) to++;
  return [from, to];
}

function toBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
}
