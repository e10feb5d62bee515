/** Finds where something harmless ends, and holds what stands behind it. */
import { walkBoxes, walkEot, walkFont, walkOgg, walkRiff, walkWoff } from './media.ts';
import { letters, u16le, u32be, u32le } from './numbers.ts';
import { walkBmp, walkGif, walkIcon, walkJpeg, walkPng } from './pictures.ts';
import { Walker, type EndWalk } from './walk.ts';

/** Bytes that are enough to know each of them by. */
const headSize = 40;

/** First bytes of those that begin with their mark. */
const beginnings: ReadonlySet<number> = new Set([...'\x89\xffGROwB\0'].map((letter) => letter.charCodeAt(0)));

/** How to find the end of what begins like this; null where nobody knows. */
function walkOf(head: Uint8Array): (() => EndWalk) | null {
  if (!beginnings.has(head[0] ?? -1) && letters(head, 4) !== 'ftyp' && letters(head, 34, 2) !== 'LP') return null;
  const [first, second, fifth] = [letters(head, 0), letters(head, 4), u16le(head, 4)];
  if (first === '\x89PNG') return walkPng;
  if (letters(head, 0, 3) === '\xff\xd8\xff') return walkJpeg;
  if (first === 'GIF8') return walkGif;
  if (first === 'RIFF') return walkRiff;
  if (second === 'ftyp') return walkBoxes;
  if (first === 'OggS') return walkOgg;
  if (first === 'wOFF' || first === 'wOF2') return walkWoff;
  if (first === 'OTTO' || (first === '\0\x01\0\0' && fifth > 0)) return walkFont;
  if (first === '\0\0\x01\0' || first === '\0\0\x02\0') return walkIcon;
  if (letters(head, 34, 2) === 'LP' && u32le(head, 0) > 36) return walkEot;
  return letters(head, 0, 2) === 'BM' && u32be(head, 6) === 0 ? walkBmp : null;
}

/** Fewer bytes than this hold nothing worth a look: a line end, a sum. */
const fewest = 16;

type Take = (piece: Uint8Array) => void;

export class EndFinder {
  #walker: Walker;
  /** Behind the end, until it is known what stands there; null before the end. */
  #gap: Buffer | null = null;
  readonly #inside: Take;
  readonly #give: Take;
  #isBehind = false;

  private constructor(walk: EndWalk, inside: Take, give: Take) {
    this.#walker = new Walker(walk);
    this.#inside = inside;
    this.#give = give;
  }

  /** `inside` gets what stands before the end, `give` what stands behind it. Null where nobody knows where it ends. */
  static open(head: Uint8Array, inside: Take, give: Take): EndFinder | null {
    const walk = walkOf(head);
    return walk && new EndFinder(walk(), inside, give);
  }

  push(piece: Uint8Array): void {
    if (this.#isBehind) return this.#give(piece);
    if (this.#gap) return this.#look(Buffer.concat([this.#gap, piece]));
    const behind = this.#walker.push(piece);
    this.#inside(piece.subarray(0, Math.max(0, piece.length - (behind?.length ?? 0))));
    if (behind) this.#look(Buffer.from(behind));
  }

  end(): void {
    if (this.#gap && this.#gap.length >= fewest) this.#give(this.#gap);
  }

  /** Zeros fill up; pictures follow one another, as in those of phones, and a video may follow them. */
  #look(bytes: Buffer): void {
    const start = bytes.findIndex((byte) => byte !== 0);
    this.#gap = start < 0 ? Buffer.alloc(0) : bytes.subarray(start);
    if (this.#gap.length < headSize) return;
    const [head, walk] = [this.#gap, walkOf(this.#gap)];
    this.#gap = null;
    if (walk) {
      this.#walker = new Walker(walk());
      this.push(head);
    } else {
      this.#isBehind = true;
      this.#give(head);
    }
  }
}
