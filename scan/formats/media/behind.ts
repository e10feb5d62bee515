/**
 * What stands behind a document that is no container, or in one that should hold nothing to read: text or an archive
 * behind the end of a picture, text in the midst of one, a zip behind anything. The document passes in pieces; only what may be such a thing is held in memory.
 */
import { recogniseContent } from '../content.ts';
import { EndFinder } from '../ends/index.ts';
import { findDirectory, isLocalHeader } from '../zip/zip-directory.ts';
import { PngTexts } from './png-texts.ts';
import { ShortTexts } from './short-texts.ts';
import { TextInside } from './text-inside.ts';

export interface TrailingContent {
  /** `short texts`: whatever is printable, of which only what proves itself counts; `compressed text`: as zlib wrote it. */
  readonly where: 'trailing data' | 'text inside' | 'short texts' | 'compressed text';
  readonly bytes: Uint8Array;
  /** It is larger than what may be held: this is only the beginning of it. */
  readonly isCut: boolean;
}

export class BehindFinder {
  readonly #afterEnd: Hold;
  readonly #zip: Hold;
  readonly #ends: EndFinder | null;
  /** Null where the document is read as a whole. */
  readonly #inside: TextInside | null;
  readonly #texts: Hold[] = [];
  readonly #notes: Hold;
  readonly #short: ShortTexts | null;
  readonly #png: PngTexts | null;
  #isZip = false;
  /** The end of the piece before: a mark may be cut. */
  #carry: Uint8Array = new Uint8Array(0);

  /** `most`: bytes that may be held. */
  constructor(head: Uint8Array, most: number) {
    this.#afterEnd = new Hold(most);
    this.#zip = new Hold(most);
    const isHarmless = recogniseContent(head).kind === 'nothing-to-read';
    const inside = isHarmless ? new TextInside(() => this.#openText(most)) : null;
    this.#inside = inside;
    this.#notes = new Hold(most);
    this.#short = inside && new ShortTexts((text) => this.#notes.add(text));
    this.#png = inside && PngTexts.open(head);
    this.#ends =
      inside &&
      EndFinder.open(
        head,
        (piece) => inside.push(piece),
        (piece) => this.#afterEnd.add(piece),
      );
  }

  push(piece: Uint8Array): void {
    this.#short?.push(piece);
    this.#png?.push(piece);
    (this.#ends ?? this.#inside)?.push(piece);
    if (this.#isZip) this.#zip.add(piece);
    else this.#findZip(piece);
  }

  finish(): readonly TrailingContent[] {
    this.#ends?.end();
    this.#inside?.end();
    const behind = this.#afterEnd.size > 0 ? this.#afterEnd.take('trailing data') : this.#takeZip();
    const texts = this.#texts.map((text) => text.take('text inside'));
    return [...texts, ...(behind ? [behind] : []), ...this.#takeNotes()];
  }

  /** Last: what was found elsewhere is not told again. */
  #takeNotes(): TrailingContent[] {
    this.#short?.end();
    const isCut = this.#png?.isCut ?? false;
    const compressed = (this.#png?.found ?? []).map((bytes) => ({ where: 'compressed text', bytes, isCut }) as const);
    return [...compressed, ...(this.#notes.size > 0 ? [this.#notes.take('short texts')] : [])];
  }

  #takeZip(): TrailingContent | null {
    if (!this.#isZip || !this.#zip.tail().includes(endMark)) return null;
    const found = this.#zip.take('trailing data');
    return found.isCut || hasZip(found.bytes) ? found : null;
  }

  /** All of them together may be as large as one. */
  #openText(most: number): Hold {
    const text = new Hold(Math.max(0, most - this.#texts.reduce((sum, { size }) => sum + size, 0)));
    this.#texts.push(text);
    return text;
  }

  /** An archive begins with its first entry. */
  #findZip(piece: Uint8Array): void {
    const joint = this.#carry.length > 0 ? Buffer.concat([this.#carry, piece.subarray(0, headerSize)]) : null;
    const inJoint = joint ? findEntry(joint, 0) : -1;
    if (joint && inJoint >= 0) this.#hold(joint.subarray(inJoint), piece.subarray(headerSize));
    else {
      const at = findEntry(piece, 0);
      if (at >= 0) this.#hold(piece.subarray(at), null);
      else this.#carry = Buffer.from(piece.subarray(-(headerSize - 1)));
    }
  }

  #hold(first: Uint8Array, rest: Uint8Array | null): void {
    this.#isZip = true;
    this.#zip.add(first);
    if (rest) this.#zip.add(rest);
  }
}

/** Programs that open archives hold the marks of one, but no directory with something in it. */
export function hasZip(bytes: Uint8Array): boolean {
  const directory = findDirectory(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
  return directory !== null && directory.end > directory.start;
}

const headerSize = 30;
const endMark = Buffer.from('PK\x05\x06');
/** The rarer half of `PK\x03\x04`: no text holds it, so that a search for it costs next to nothing. */
const mark = Buffer.from([3, 4]);

function findEntry(bytes: Uint8Array, from: number): number {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = buffer.indexOf(mark, from); at >= 0; at = buffer.indexOf(mark, at + 1)) {
    const start = at - 2;
    if (start >= 0 && start + headerSize <= buffer.length && isLocalHeader(buffer, start)) return start;
  }
  return -1;
}

/** The record that ends a zip, with the longest comment. */
const tailSize = 65_557;

/** Copies of pieces, up to a size; of what goes beyond it the end. */
class Hold {
  size = 0;
  readonly #most: number;
  #pieces: Uint8Array[] = [];
  #tail: Uint8Array[] = [];

  constructor(most: number) {
    this.#most = most;
  }

  add(piece: Uint8Array): void {
    this.size += piece.length;
    if (this.size <= this.#most) this.#pieces.push(Buffer.from(piece));
    else this.#tail = lastOf([...this.#tail, Buffer.from(piece.subarray(-tailSize))]);
  }

  tail(): Buffer {
    return Buffer.concat(lastOf([...this.#pieces.slice(-1_000), ...this.#tail])).subarray(-tailSize);
  }

  take(where: TrailingContent['where']): TrailingContent {
    const bytes = Buffer.concat(this.#pieces);
    this.#pieces = [];
    return { where, bytes, isCut: this.size > this.#most };
  }
}

/** The last pieces that make up the tail. */
function lastOf(pieces: readonly Uint8Array[]): Uint8Array[] {
  let [first, size] = [pieces.length, 0];
  while (first > 0 && size < tailSize) size += pieces[--first]?.length ?? 0;
  return pieces.slice(first);
}
