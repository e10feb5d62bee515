/**
 * SQL in pieces, as tokens: strings of all dialects, quoted names, words, signs; comments are left out. A state machine,
 * so that a value of any length costs its length once.
 */
import { limits } from '../limits.ts';
import { toText } from './text.ts';

export interface SqlToken {
  readonly kind: 'word' | 'name' | 'string' | 'sign';
  readonly text: string;
  /** Offset behind it. */
  readonly end: number;
  /** Was there white space in front of it? */
  readonly isApart: boolean;
}

/** How a backslash in a string is meant: `guess` where the dialect has not shown yet. */
export type Backslash = 'escape' | 'plain' | 'guess';

type State = 'between' | 'word' | 'string' | 'name' | 'line-comment' | 'block-comment' | 'dollar-tag' | 'dollar';

/** The bracket that ends what another one begins. */
const closing: Readonly<Record<string, string>> = { '"': '"', '`': '`', '[': ']' };
const pairs: Readonly<Record<string, string>> = { '[': ']', '(': ')', '{': '}', '<': '>' };
/** `N'…'`, `E'…'`, `_binary '…'`: what may stand in front of a string and belongs to it. */
export const stringPrefix = /^(?:n|e|b|x|u&|_[a-z0-9]+)$/i;

export class SqlTokens {
  readonly #take: (token: SqlToken) => boolean;
  backslash: Backslash = 'guess';
  #state: State = 'between';
  #text = '';
  #quote = '';
  #isApart = false;
  #offset = 0;
  #isStopped = false;

  /** `take` returns whether more tokens are wanted. */
  constructor(take: (token: SqlToken) => boolean) {
    this.#take = take;
  }

  get isStopped(): boolean {
    return this.#isStopped;
  }

  /** Begins behind `offset` with nothing open. */
  begin(offset: number): void {
    [this.#state, this.#text, this.#offset, this.#isStopped] = ['between', '', offset, false];
  }

  /** Reads until no more is wanted or can be told yet; returns how many characters were taken. */
  push(text: string, isLast: boolean): number {
    let at = 0;
    while (at < text.length && !this.#isStopped) {
      const next = this.#step(text, at, isLast);
      if (next < 0) break;
      at = next;
    }
    this.#offset += at;
    return at;
  }

  /** The next position, or -1 where the next character decides and is not there yet. */
  #step(text: string, at: number, isLast: boolean): number {
    switch (this.#state) {
      case 'between':
        return this.#readBetween(text, at, isLast);
      case 'word':
        return this.#readWord(text, at);
      case 'string':
        return this.#readString(text, at, isLast);
      case 'name':
        return this.#readName(text, at, isLast);
      case 'line-comment':
        return this.#skipTo(text, at, '\n');
      case 'block-comment':
        return this.#skipTo(text, at, '*/');
      case 'dollar-tag':
        return this.#readDollarTag(text, at);
      case 'dollar':
        return this.#readDollar(text, at);
    }
  }

  #readBetween(text: string, at: number, isLast: boolean): number {
    const one = text[at] ?? '';
    const code = one.charCodeAt(0);
    if (code <= 32) {
      this.#isApart = true;
      return at + 1;
    }
    const two = text.slice(at, at + 2);
    if (two.length < 2 && !isLast && /[-/]/.test(one)) return -1;
    if (two === '--' || one === '#') return this.#begin('line-comment', at + 1);
    if (two === '/*') return this.#begin('block-comment', at + 2);
    if (one === "'") return this.#begin('string', at + 1);
    if (closing[one]) {
      this.#quote = closing[one];
      return this.#begin('name', at + 1);
    }
    if (one === '$') return this.#begin('dollar-tag', at + 1);
    if (isWordCode(code)) return this.#begin('word', at);
    this.#emit('sign', one, at + 1);
    return at + 1;
  }

  #begin(state: State, at: number): number {
    [this.#state, this.#text] = [state, ''];
    return at;
  }

  #readWord(text: string, from: number): number {
    let at = from;
    while (at < text.length && isWordCode(text.charCodeAt(at))) at++;
    this.#keep(text, from, at);
    if (at >= text.length) return at;
    // `q'[it's]'` of Oracle: any sign may stand for the quote.
    if (text[at] === "'" && /^n?q$/i.test(this.#text)) {
      if (at + 1 >= text.length) return at > from ? at : -1;
      const sign = text[at + 1] ?? '';
      this.#quote = `${pairs[sign] ?? sign}'`;
      return this.#begin('dollar', at + 2);
    }
    this.#emit('word', this.#text, at);
    return at;
  }

  /** Quotes are doubled, or escaped by a backslash. */
  #readString(text: string, from: number, isLast: boolean): number {
    let at = from;
    for (let code = text.charCodeAt(at); at < text.length && code !== 39 && code !== 92;) code = text.charCodeAt(++at);
    this.#keep(text, from, at);
    if (at >= text.length) return at;
    // Escapes and doubled quotes are told by what follows.
    if (text.length - at < 4 && !isLast) return at > from ? at : -1;
    if (text[at] === '\\') return this.#readBackslash(text, at);
    if (text[at + 1] === "'") {
      this.#keep("'", 0, 1);
      return at + 2;
    }
    this.#emit('string', this.#text, at + 1);
    return at + 1;
  }

  #readBackslash(text: string, at: number): number {
    const next = text[at + 1] ?? '';
    // `'C:\'` ends there in standard SQL, where a comma or a bracket follows.
    const isPlain =
      this.backslash === 'plain' ||
      (this.backslash === 'guess' && next === "'" && /^\s{0,1}[,);]/.test(text.slice(at + 2, at + 4)));
    if (isPlain) {
      this.#keep('\\', 0, 1);
      return at + 1;
    }
    const meant = escapes[next] ?? next;
    this.#keep(meant, 0, meant.length);
    return at + 2;
  }

  #readName(text: string, from: number, isLast: boolean): number {
    const end = text.indexOf(this.#quote, from);
    this.#keep(text, from, end < 0 ? text.length : end);
    if (end < 0) return text.length;
    if (end + 1 >= text.length && !isLast) return end > from ? end : -1;
    if (text[end + 1] === this.#quote) {
      this.#keep(this.#quote, 0, 1);
      return end + 2;
    }
    this.#emit('name', this.#text, end + 1);
    return end + 1;
  }

  #skipTo(text: string, from: number, sign: string): number {
    const end = text.indexOf(sign, from);
    this.#isApart = true;
    if (end < 0) return Math.max(from, text.length - sign.length + 1) === from ? -1 : text.length - sign.length + 1;
    this.#state = 'between';
    return end + sign.length;
  }

  /** `$$` or `$tag$` begins a string, `$1` is a parameter. */
  #readDollarTag(text: string, from: number): number {
    let at = from;
    while (at < text.length && isWordCode(text.charCodeAt(at)) && this.#text.length + at - from < 64) at++;
    this.#keep(text, from, at);
    if (at >= text.length) return at;
    if (text[at] === '$') {
      this.#quote = `$${this.#text}$`;
      return this.#begin('dollar', at + 1);
    }
    this.#emit('word', `$${this.#text}`, at);
    return at;
  }

  #readDollar(text: string, from: number): number {
    const end = text.indexOf(this.#quote, from);
    const to = end < 0 ? text.length - this.#quote.length + 1 : end;
    if (to > from) this.#keep(text, from, to);
    if (end < 0) return to > from ? to : -1;
    this.#emit('string', this.#text, end + this.#quote.length);
    return end + this.#quote.length;
  }

  #keep(text: string, from: number, to: number): void {
    if (to > from && this.#text.length < limits.cell) this.#text += text.slice(from, Math.min(to, from + limits.cell));
  }

  #emit(kind: SqlToken['kind'], text: string, end: number): void {
    this.#state = 'between';
    const token = { kind, text: toText(text), end: this.#offset + end, isApart: this.#isApart };
    this.#isApart = false;
    if (!this.#take(token)) this.#isStopped = true;
  }
}

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '0': '\0' };

function isWordCode(code: number): boolean {
  return (
    (code >= 48 && code <= 57) ||
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    code === 95 ||
    code === 64 ||
    code === 38 ||
    code >= 128
  );
}
