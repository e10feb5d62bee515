/** Text in what holds none: whoever puts the first bytes of a sound in front of a list of customers has made no sound. */

/** Looked at in so many bytes at once: twice as much text fills at least one such block, wherever it begins. */
const blockSize = 256;
/** The end of a document may be shorter. */
const fewest = 16;
/** Documents of their own; what comes behind them is joined to the last. */
const mostStretches = 20;

/** How many of each kind a block of text has at least (`letter`, `mark`) or at most, per 256 bytes. */
const shares = { control: 25, high: 77, letter: 102, mark: 1 };
type Class = keyof typeof shares | 'other';
const classes: readonly Class[] = ['control', 'high', 'letter', 'mark', 'other'];

/** Line ends, tabs and quotation marks: samples and pixels that are as large as letters have none of them. */
const classOf = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte >= 0x80) return classes.indexOf('high');
  const letter = String.fromCharCode(byte);
  if (/[\n\r\t"]/.test(letter)) return classes.indexOf('mark');
  if (/[a-z0-9]/i.test(letter)) return classes.indexOf('letter');
  return classes.indexOf(byte < 0x20 || byte === 0x7f ? 'control' : 'other');
});

function isText(block: Uint8Array): boolean {
  const counts = new Uint32Array(classes.length);
  for (let at = 0; at < block.length; at++) {
    const kind = classOf[block[at] ?? 0] ?? 0;
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  const share = (kind: Class): number => ((counts[classes.indexOf(kind)] ?? 0) * blockSize) / block.length;
  const isAtMost = share('control') <= shares.control && share('high') <= shares.high;
  return isAtMost && share('letter') >= shares.letter && share('mark') >= shares.mark;
}

export interface TextSink {
  add(piece: Uint8Array): void;
}

/** Takes a document in pieces, and gives each stretch of text in it a sink of its own. */
export class TextInside {
  readonly #open: () => TextSink;
  #stretches = 0;
  #sink: TextSink | null = null;
  #isInside = false;
  /** The block before, where it belongs to no stretch: text may begin in it. */
  #before: Uint8Array = new Uint8Array(0);
  readonly #block = Buffer.alloc(blockSize);
  #filled = 0;

  constructor(open: () => TextSink) {
    this.#open = open;
  }

  push(piece: Uint8Array): void {
    let at = 0;
    if (this.#filled > 0) {
      at = Math.min(piece.length, blockSize - this.#filled);
      this.#block.set(piece.subarray(0, at), this.#filled);
      this.#filled += at;
      if (this.#filled < blockSize) return;
      this.#take(this.#block);
    }
    for (; at + blockSize <= piece.length; at += blockSize) this.#take(piece.subarray(at, at + blockSize));
    this.#block.set(piece.subarray(at));
    this.#filled = piece.length - at;
    // What was given is no longer valid when the next piece comes.
    this.#before = Buffer.from(this.#before);
  }

  end(): void {
    const last = this.#block.subarray(0, this.#filled);
    if (this.#isInside) return this.#sink?.add(last);
    const text = withoutHeader(last, 0);
    if (text.length >= fewest && isText(text)) this.#begin(last);
  }

  #take(block: Uint8Array): void {
    const isMore = isText(block);
    // Of the block behind a stretch the beginning may belong to it.
    if (this.#isInside) this.#sink?.add(block);
    else if (isMore) this.#begin(block);
    this.#before = isMore || this.#isInside ? new Uint8Array(0) : Buffer.from(block);
    this.#isInside = isMore;
  }

  #begin(block: Uint8Array): void {
    if (this.#stretches++ < mostStretches) this.#sink = this.#open();
    else this.#sink?.add(Buffer.from('\n'));
    this.#sink?.add(withoutHeader(Buffer.concat([this.#before, block]), this.#before.length));
  }
}

/** How many bytes of a block of text may still be a header. */
const longestHeader = 128;

/** From the last byte that no text holds, in front of which the header of the format stands. */
function withoutHeader(bytes: Buffer, textAt: number): Buffer {
  const end = Math.min(bytes.length, textAt + longestHeader);
  let start = end;
  while (start > 0 && classOf[bytes[start - 1] ?? 0] !== classes.indexOf('control')) start--;
  // A size that happens to be a quotation mark would make one cell of all.
  const odd = /^(?:[^a-z0-9{[<"'#/-]|"(?![a-z]))+/i.exec(bytes.toString('latin1', start, end));
  return bytes.subarray(start + (odd?.[0].length ?? 0));
}
