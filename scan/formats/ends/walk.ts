/** Follows a file through pieces of any size, with nothing in memory but the few bytes that say where it goes on. */

/** What a walk wants next: so many bytes to look at, so many to pass over, or the next marker of a JPEG. */
export type EndStep = { readonly take: number } | { readonly skip: number } | 'marker';

/** Gets what it took. Ends with true behind the end; with false where the bytes it took last are no part of it. */
export type EndWalk = Generator<EndStep, boolean, Uint8Array>;

/** More than any header has. */
const mostTaken = 4_000_000;

export class Walker {
  readonly #walk: EndWalk;
  #step: EndStep | null;
  #taken: Uint8Array[] = [];
  #left = 0;
  #hasSign = false;
  #isLost = false;

  constructor(walk: EndWalk) {
    this.#walk = walk;
    this.#step = null;
    this.#next(new Uint8Array(0));
  }

  /** What stands behind the end, as far as it is in this piece; null where the end is still to come. */
  push(piece: Uint8Array): Uint8Array | null {
    let at = 0;
    while (this.#step !== null && at < piece.length) at = this.#advance(piece, at);
    if (this.#step !== null) return null;
    const rest = piece.subarray(at);
    return this.#isLost ? Buffer.concat([...this.#taken, rest]) : rest;
  }

  #advance(piece: Uint8Array, from: number): number {
    if (this.#step === 'marker') return this.#findMarker(piece, from);
    const to = Math.min(piece.length, from + this.#left);
    const isTaking = this.#step !== null && 'take' in this.#step;
    if (isTaking) this.#taken.push(Buffer.from(piece.subarray(from, to)));
    this.#left -= to - from;
    if (this.#left === 0) this.#next(isTaking ? join(this.#taken) : new Uint8Array(0));
    return to;
  }

  /** Behind 0xff: neither one of its own (0), nor one that begins again (0xd0 to 0xd7), nor another 0xff. */
  #findMarker(piece: Uint8Array, from: number): number {
    for (let at = from; at < piece.length; at++) {
      if (!this.#hasSign) {
        at = piece.indexOf(0xff, at);
        if (at < 0) return piece.length;
        this.#hasSign = true;
        continue;
      }
      const byte = piece[at] ?? 0;
      if (byte === 0xff) continue;
      this.#hasSign = false;
      if (byte === 0 || (byte >= 0xd0 && byte <= 0xd7)) continue;
      this.#taken = [Uint8Array.of(0xff, byte)];
      this.#next(join(this.#taken));
      return at + 1;
    }
    return piece.length;
  }

  #next(given: Uint8Array): void {
    for (let bytes = given; ; bytes = new Uint8Array(0)) {
      const { done, value } = this.#walk.next(bytes);
      if (done) {
        this.#step = null;
        this.#isLost = !value;
        return;
      }
      this.#step = value;
      if (value === 'marker') return;
      if ('take' in value) this.#taken = [];
      this.#left = 'take' in value ? Math.min(value.take, mostTaken) : value.skip;
      if (this.#left > 0) return;
    }
  }
}

function join(pieces: readonly Uint8Array[]): Uint8Array {
  return pieces.length === 1 && pieces[0] ? pieces[0] : Buffer.concat(pieces);
}
