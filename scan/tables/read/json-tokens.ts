/** JSON in pieces, as events for a tree. What is no JSON ends in no event, never in an error. */
import { toText } from './text.ts';
import type { RecordTree } from './tree.ts';

/** Longest string that is kept in full; bodies of recorded requests are long. */
const longest = 1_000_000;
const deepest = 1_000;
const isSpace = (code: number): boolean => code === 32 || code === 10 || code === 13 || code === 9;

/** Where a text stands that is the content of one string of a document, and under which key. */
interface Inside {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

export class JsonTokens {
  readonly #tree: RecordTree;
  readonly #fixed: Inside | null;
  /** Codes of the brackets that are open, and how many more there are than are kept. */
  readonly #stack: number[] = [];
  #below = 0;
  #state: 'between' | 'string' | 'escaped' | 'word' | 'comment' = 'between';
  #pieces: string[] = [];
  #length = 0;
  #start = 0;
  #key = '';
  #last: string | null = null;
  #lastEnd = 0;
  #hasEscapes = false;
  #offset = 0;

  constructor(tree: RecordTree, fixed: Inside | null = null) {
    [this.#tree, this.#fixed, this.#key] = [tree, fixed, fixed?.key ?? ''];
  }

  push(text: string): void {
    let at = 0;
    while (at < text.length) {
      if (this.#state === 'string' || this.#state === 'escaped') at = this.#readString(text, at);
      else if (this.#state === 'word') at = this.#readWord(text, at);
      else if (this.#state === 'comment') at = this.#skipComment(text, at);
      else at = this.#readBetween(text, at);
    }
    this.#offset += text.length;
  }

  get isBetweenRecords(): boolean {
    return this.#state === 'between' && this.#stack.length + this.#below === 0;
  }

  /** Characters that come next and are not given. */
  skip(length: number): void {
    this.#offset += length;
  }

  /** Closes what the text left open. */
  end(): void {
    this.#endScalar(this.#offset);
    for (; this.#stack.length > 0; this.#stack.pop()) this.#tree.end(this.#place(this.#offset));
  }

  #readString(text: string, from: number): number {
    let at = from;
    if (this.#state === 'escaped') {
      this.#state = 'string';
      at++;
    }
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === 34) {
        this.#keep(text, from, at);
        this.#state = 'between';
        this.#last = this.#take();
        this.#lastEnd = this.#offset + at + 1;
        return at + 1;
      }
      if (code === 92) {
        this.#hasEscapes = true;
        if (at + 1 === text.length) this.#state = 'escaped';
        at++;
      }
    }
    this.#keep(text, from, text.length);
    return text.length;
  }

  #readWord(text: string, from: number): number {
    let at = from;
    while (at < text.length && isWordCode(text.charCodeAt(at))) at++;
    this.#keep(text, from, at);
    if (at < text.length) {
      const word = this.#take();
      this.#last = word === 'null' ? '' : word;
      this.#lastEnd = this.#offset + at;
      this.#state = 'between';
    }
    return at;
  }

  #skipComment(text: string, from: number): number {
    const end = text.indexOf('\n', from);
    if (end < 0) return text.length;
    this.#state = 'between';
    return end + 1;
  }

  #readBetween(text: string, at: number): number {
    const code = text.charCodeAt(at);
    if (isSpace(code)) return at + 1;
    if (code === 34) this.#beginToken('string', at);
    else if (code === 58) this.#endKey();
    else if (code === 44) this.#endScalar(this.#offset + at);
    else if (code === 123 || code === 91) this.#open(code, at);
    else if (code === 125 || code === 93) this.#close(at);
    else if (code === 47 && text.charCodeAt(at + 1) === 47) this.#state = 'comment';
    else if (isWordCode(code)) {
      this.#beginToken('word', at);
      return at;
    }
    return at + 1;
  }

  #beginToken(state: 'string' | 'word', at: number): void {
    // A value that nothing ended: two documents side by side, or damage.
    this.#endScalar(this.#offset + at);
    this.#state = state;
    this.#start = this.#offset + at;
    this.#hasEscapes = false;
  }

  #endKey(): void {
    if (this.#last === null || this.#stack.at(-1) !== 123) return;
    this.#key = this.#last;
    this.#last = null;
  }

  #endScalar(end: number): void {
    if (this.#last !== null && this.#stack.length > 0) {
      this.#tree.value(this.#key, this.#last, this.#place(this.#start), this.#place(this.#lastEnd, end));
      this.#key = '';
    }
    this.#last = null;
  }

  #open(code: number, at: number): void {
    this.#endScalar(this.#offset + at);
    if (this.#stack.length >= deepest) {
      this.#below++;
      return;
    }
    this.#stack.push(code);
    this.#tree.begin(code === 123 ? 'object' : 'array', this.#key, this.#place(this.#offset + at));
    this.#key = '';
  }

  #close(at: number): void {
    this.#endScalar(this.#offset + at);
    if (this.#below > 0) {
      this.#below--;
      return;
    }
    if (this.#stack.pop() === undefined) return;
    this.#tree.end(this.#place(this.#offset + at + 1, this.#offset + at + 1));
    this.#key = '';
  }

  #place(offset: number, end?: number): number {
    if (this.#fixed) return end === undefined ? this.#fixed.start : this.#fixed.end;
    return offset;
  }

  #keep(text: string, from: number, to: number): void {
    if (to <= from || this.#length >= longest) return;
    this.#pieces.push(text.slice(from, Math.min(to, from + longest)));
    this.#length += to - from;
  }

  #take(): string {
    const raw = this.#pieces.length === 1 ? (this.#pieces[0] ?? '') : this.#pieces.join('');
    this.#pieces = [];
    this.#length = 0;
    return this.#hasEscapes ? unescape(toText(raw)) : toText(raw);
  }
}

function isWordCode(code: number): boolean {
  return (
    (code >= 48 && code <= 57) ||
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    code === 45 ||
    code === 43 ||
    code === 46 ||
    code === 36 ||
    code === 95
  );
}

const short: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' };

function unescape(text: string): string {
  return text.replace(/\\(?:u([0-9a-fA-F]{4})|([^]))/g, (_, code: string | undefined, one: string | undefined) =>
    code ? String.fromCharCode(Number.parseInt(code, 16)) : (short[one ?? ''] ?? one ?? ''),
  );
}
