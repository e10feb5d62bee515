/** Goes through a text character by character, once. */
export class Cursor {
  readonly #text: string;
  at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  get isAtEnd(): boolean {
    return this.at >= this.#text.length;
  }

  /** The next code point, or nothing at the end. */
  peek(): string {
    const code = this.#text.codePointAt(this.at);
    return code === undefined ? '' : String.fromCodePoint(code);
  }

  skip(): void {
    this.at += this.peek().length;
  }

  take(wanted: string): boolean {
    if (!this.#text.startsWith(wanted, this.at)) return false;
    this.at += wanted.length;
    return true;
  }

  since(start: number): string {
    return this.#text.slice(start, this.at);
  }
}

const deepestComment = 20;

/** Blanks, folded lines and comments (RFC 5322, 3.2.2). False where one of them is broken. */
export function skipComments(cursor: Cursor): boolean {
  for (;;) {
    if (!skipBlanks(cursor)) return false;
    if (cursor.peek() !== '(') return true;
    if (!skipComment(cursor)) return false;
  }
}

/** A line may be folded once, and only where a blank follows. */
function skipBlanks(cursor: Cursor): boolean {
  let folds = 0;
  for (;;) {
    if (cursor.take('\r\n')) {
      folds++;
      if (folds > 1 || !/[ \t]/.test(cursor.peek())) return false;
    } else if (!cursor.take(' ') && !cursor.take('\t')) return true;
  }
}

function skipComment(cursor: Cursor): boolean {
  let depth = 0;
  for (;;) {
    const next = cursor.peek();
    if (next === '') return false;
    if (next === '\r') {
      if (!skipBlanks(cursor)) return false;
      if (cursor.peek() === '\r') return false;
      continue;
    }
    cursor.skip();
    if (next === '\\') {
      if (cursor.peek() < ' ') return false;
      cursor.skip();
    } else if (next === '(') depth++;
    else if (next === ')') depth--;
    else if ((next < ' ' && next !== '\t') || next === '\x7f') return false;
    if (depth === 0) return true;
    if (depth > deepestComment) return false;
  }
}
