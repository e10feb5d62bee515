/**
 * Source code of any language, in pieces, as far as literals are concerned: strings, words, signs; comments are left
 * out. A quote that closes nowhere near is no quote, and costs no more than its line.
 */
import { toBytes, toText } from './text.ts';

export interface CodeToken {
  /** `keyword`: `:name` in front of its value, as in Lisp. */
  readonly kind: 'string' | 'word' | 'keyword' | 'sign';
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** A new line began in front of it. */
  readonly isFirst: boolean;
  /** A string that holds more than letters: `${…}`, `#{…}`. */
  readonly isBuilt: boolean;
}

const longest = 65_536;
const longestExpression = 300;
const signs: ReadonlySet<string> = new Set(['=>', '->', '::', '==', '!=', '<=', '>=', ':=', '||', '&&', '+=']);
/** A text that holds records itself: JSON, a printed array; behind its number in what a server of React sends. */
const structured = /^\s{0,80}(?:[A-Z]\w{0,30} )?[[{]\s{0,80}(?:[A-Z]\w{0,30} )?[[{"']/;
const escapedStructure = /^(?:\s{0,80}|[\da-f]{1,4}:)[[{]\s{0,80}[[{]?\s{0,80}\\"/;
/** Characters that show it. */
const headSize = 300;
const deepest = 3;
const element = /^<[A-Z][\w.]{0,60}\s/;
const beforeExpression = new Set(['(', ',', '=', ':', '[', '!', '&&', '||', '?', '{', '}', ';', '']);

export class CodeTokens {
  readonly #take: (token: CodeToken) => void;
  readonly #depth: number;
  /** The quote around a text that is read like what stands around it. */
  #around = '';
  #text = '';
  #offset = 0;
  #isFirst = true;
  #last = '';
  /** What a comment that is not over yet ends with. */
  #awaited = '';

  /** `offset`: of the first character in the document; `depth`: of texts within texts. */
  constructor(take: (token: CodeToken) => void, offset: number, depth = 0) {
    [this.#take, this.#offset, this.#depth] = [take, offset, depth];
  }

  push(text: string): void {
    this.#text = this.#text === '' ? text : this.#text + text;
    this.#work(false);
  }

  end(): void {
    this.#work(true);
  }

  #work(isLast: boolean): void {
    let at = 0;
    // What may be cut in the middle waits for more, as long as it is not longer than any token.
    while (at < this.#text.length) {
      const next = this.#step(at, isLast || this.#text.length - at > longest);
      if (next < 0) break;
      at = next;
    }
    this.#text = this.#text.slice(at);
    this.#offset += at;
  }

  #step(at: number, isWhole: boolean): number {
    const text = this.#text;
    if (this.#awaited !== '') return this.#skipComment(at, isWhole);
    const code = text.charCodeAt(at);
    if (code === 10) this.#isFirst = true;
    if (code <= 32) return at + 1;
    if (!isWhole && text.length - at < 4) return -1;
    if (code === 34 || code === 39 || code === 96) return this.#readString(at, isWhole);
    if (isWordCode(code)) return this.#readWord(at, isWhole);
    const comment = this.#commentAt(at, code);
    if (comment) {
      this.#awaited = comment.end;
      return at + comment.length;
    }
    if (code === 47 && beforeExpression.has(this.#last)) {
      const end = endOfExpression(text, at);
      if (end > 0) return end;
    }
    return this.#readSign(at, isWhole);
  }

  #commentAt(at: number, code: number): { readonly length: number; readonly end: string } | null {
    if (code !== 47 && code !== 35 && code !== 45) return null;
    const next = this.#text.charCodeAt(at + 1);
    if (code === 47 && next === 42) return { length: 2, end: '*/' };
    // `https://` begins no comment.
    if (code === 47 && next === 47 && (this.#text[at - 1] ?? this.#last) !== ':') return { length: 2, end: '\n' };
    if (code === 35 && (next <= 32 || next === 33 || next === 35)) return { length: 1, end: '\n' };
    return code === 45 && next === 45 && this.#isFirst ? { length: 2, end: '\n' } : null;
  }

  #skipComment(at: number, isWhole: boolean): number {
    const end = this.#text.indexOf(this.#awaited, at);
    if (end >= 0) {
      const { length } = this.#awaited;
      const isLine = this.#awaited === '\n';
      this.#awaited = '';
      return isLine ? end : end + length;
    }
    const to = isWhole ? this.#text.length : this.#text.length - this.#awaited.length + 1;
    return to > at ? to : -1;
  }

  #readWord(from: number, isWhole: boolean): number {
    const text = this.#text;
    let at = from;
    while (at < text.length && isWordCode(text.charCodeAt(at))) at++;
    if (at === text.length && !isWhole) return -1;
    const quote = text.charCodeAt(at);
    // `f"…"`, `u'…'`, `@"…"`: letters that belong to the string.
    const isPrefix = at - from <= 2 && (quote === 34 || quote === 39) && /^[furb@$L]+$/i.test(text.slice(from, at));
    if (!isPrefix) this.#emit('word', toText(text.slice(from, Math.min(at, from + 200))), from, at);
    return at;
  }

  #readSign(at: number, isWhole: boolean): number {
    const text = this.#text;
    // Around a string as Erlang writes it.
    if (text.startsWith('<<"', at) || (text.startsWith('>>', at) && this.#last === 'string')) return at + 2;
    const special = specialSign(text, at);
    if (special) {
      this.#emit('sign', special, at, at + special.length);
      return at + special.length;
    }
    if (text[at] === ':' && /[\s([{]/.test(text[at - 1] ?? ' ') && /[A-Za-z]/.test(text[at + 1] ?? ''))
      return this.#readKeyword(at, isWhole);
    // Smaller, shifted, appended: it opens nothing that a bracket would have to close.
    if (text[at] === '<') {
      this.#last = '<';
      return at + 1;
    }
    const next = this.#text.charCodeAt(at + 1);
    // Only `=`, `>`, `:`, `|` and `&` end a sign of two.
    const isLong = next === 61 || next === 62 || next === 58 || next === 124 || next === 38;
    const two = isLong ? this.#text.slice(at, at + 2) : '';
    const sign = isLong && signs.has(two) ? two : (this.#text[at] ?? '');
    // `===` and `!==` compare as well.
    const length = sign.length === 2 && sign.endsWith('=') && this.#text[at + 2] === '=' ? 3 : sign.length;
    this.#emit('sign', sign, at, at + length);
    return at + length;
  }

  #readKeyword(from: number, isWhole: boolean): number {
    if (!isWhole && this.#text.length - from <= 62) return -1;
    const [name = ''] = /^[\w$?!*+-]{1,60}/.exec(this.#text.slice(from + 1, from + 61)) ?? [];
    const end = from + 1 + name.length;
    this.#emit('keyword', name, from, end);
    return end;
  }

  #readString(at: number, isWhole: boolean): number {
    const text = this.#text;
    const quote = text[at] ?? '';
    if (quote === this.#around[0] && (this.#last === ']' || this.#last === '}')) {
      const { length } = this.#around;
      this.#around = '';
      return at + length;
    }
    const isTriple = quote !== '`' && text.startsWith(quote.repeat(3), at);
    const isLong = isTriple || quote === '`';
    const from = at + (isTriple ? 3 : 1);
    if (!isWhole && text.length - from < headSize) return -1;
    if (this.#around === '' && structured.test(text.slice(from, from + headSize))) {
      this.#around = text.slice(at, from);
      return from;
    }
    const found = endOfString(text, from, isTriple ? quote.repeat(3) : quote, isLong);
    if (found.isClosed) {
      const end = found.at + (isTriple ? 3 : 1);
      this.#emitString(text.slice(from, found.at), quote, at, end);
      return end;
    }
    if (found.at >= text.length && !isWhole) return -1;
    // No string: what was looked through for its end is left out, so that nothing is read more than once.
    return Math.max(found.at, from);
  }

  #emitString(raw: string, quote: string, start: number, end: number): void {
    const text = raw.includes('\\') ? unescape(toText(raw)) : toText(raw);
    if (escapedStructure.test(raw.slice(0, headSize)) && this.#depth < deepest) {
      this.#readInside(text, start, end);
      return;
    }
    const isBuilt = quote !== "'" && /[#$]\{/.test(text);
    const place = { start: this.#offset + start, end: this.#offset + end };
    this.#take({ kind: 'string', text, ...place, isFirst: this.#isFirst, isBuilt });
    [this.#isFirst, this.#last] = [false, 'string'];
  }

  /** What a string holds stands where the string stands. */
  #readInside(text: string, start: number, end: number): void {
    const place = { start: this.#offset + start, end: this.#offset + end };
    const inner = new CodeTokens((token) => this.#take({ ...token, ...place }), 0, this.#depth + 1);
    inner.push(toBytes(text));
    inner.end();
    [this.#isFirst, this.#last] = [false, 'string'];
  }

  #emit(kind: 'word' | 'keyword' | 'sign', text: string, start: number, end: number): void {
    const place = { start: this.#offset + start, end: this.#offset + end };
    this.#take({ kind, text, ...place, isFirst: this.#isFirst, isBuilt: false });
    [this.#isFirst, this.#last] = [false, kind === 'sign' ? text : 'word'];
  }
}

/** The beginning and the end of an element with attributes, and the full stop between the halves of a pair in Lisp. */
function specialSign(text: string, at: number): string | null {
  const code = text.charCodeAt(at);
  if (code === 60) return element.test(text.slice(at, at + 80)) ? '<' : null;
  if (code === 47) return text[at + 1] === '>' ? '/>' : null;
  return code === 46 && text[at - 1] === ' ' && text[at + 1] === ' ' ? '. ' : null;
}

/** Where a string ends, or where it is known to be none: at the end of the line, or too far away. */
function endOfString(text: string, from: number, quote: string, isLong: boolean): { at: number; isClosed: boolean } {
  const last = Math.min(text.length, from + longest);
  const first = quote.charCodeAt(0);
  for (let at = from; at < last; at++) {
    const code = text.charCodeAt(at);
    if (code === 92) at++;
    else if (code === 10 && !isLong) return { at, isClosed: false };
    else if (code === first && (quote.length === 1 || text.startsWith(quote, at))) return { at, isClosed: true };
  }
  return { at: last, isClosed: false };
}

/** `/["']/`: a regular expression in one line; 0 where it is none. */
function endOfExpression(text: string, from: number): number {
  let isClass = false;
  const last = Math.min(text.length, from + longestExpression);
  for (let at = from + 1; at < last; at++) {
    const code = text.charCodeAt(at);
    if (code === 10) return 0;
    if (code === 92) at++;
    else if (code === 91) isClass = true;
    else if (code === 93) isClass = false;
    else if (code === 47 && !isClass) return at + 1;
  }
  return 0;
}

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '0': '\0', '\n': '' };

function unescape(text: string): string {
  return text.replace(/\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|([^]))/g, (_, four: string, two: string, one: string) =>
    four || two ? String.fromCharCode(Number.parseInt(four || two, 16)) : (escapes[one] ?? one),
  );
}

function isWordCode(code: number): boolean {
  return (
    (code >= 48 && code <= 57) ||
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    code === 95 ||
    code === 36 ||
    code === 64 ||
    code >= 128
  );
}
