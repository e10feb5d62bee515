/** Cuts pieces of text into lines with their offsets. */

export interface Line {
  /** Without its end, and cut where it is longer than any record. */
  readonly text: string;
  readonly start: number;
  /** Offset behind the line's end. */
  readonly end: number;
}

const longest = 262_144;

export class Lines {
  readonly #take: (line: Line) => void;
  #rest: string[] = [];
  #restLength = 0;
  #start = 0;

  constructor(take: (line: Line) => void) {
    this.#take = take;
  }

  push(text: string): void {
    let from = 0;
    for (let end = text.indexOf('\n'); end >= 0; from = end + 1, end = text.indexOf('\n', from)) {
      this.#keep(text, from, end);
      this.#finish(1);
    }
    this.#keep(text, from, text.length);
  }

  end(): void {
    if (this.#restLength > 0) this.#finish(0);
  }

  #keep(text: string, from: number, to: number): void {
    if (to > from && this.#restLength < longest) this.#rest.push(text.slice(from, Math.min(to, from + longest)));
    this.#restLength += to - from;
  }

  #finish(newline: number): void {
    const whole = this.#rest.length === 1 ? (this.#rest[0] ?? '') : this.#rest.join('');
    const end = this.#start + this.#restLength + newline;
    const text = whole.endsWith('\r') ? whole.slice(0, -1) : whole;
    this.#rest = [];
    this.#restLength = 0;
    const start = this.#start;
    this.#start = end;
    this.#take({ text, start, end });
  }
}
