/** The value of one cell of a dump: a literal, or an expression of literals as programs write them that dump. */
import { isUtf8 } from 'node:buffer';
import { limits } from '../limits.ts';
import { stringPrefix, type SqlToken } from './sql-tokens.ts';

type Token = Pick<SqlToken, 'kind' | 'text' | 'isApart'>;

/** An expression of more tokens is no value of anybody. */
const mostTokens = 2_000;
const deepest = 20;

export class SqlCell {
  #tokens: Token[] = [];

  take(token: SqlToken): void {
    if (this.#tokens.length < mostTokens) this.#tokens.push(token);
  }

  /** The value, empty for NULL; the cell is empty again. */
  finish(): string {
    const tokens = this.#tokens;
    this.#tokens = [];
    const [only] = tokens;
    if (!only) return '';
    if (tokens.length === 1 && only.kind === 'string') return only.text.slice(0, limits.cell);
    if (tokens.length === 1 && /^null$/i.test(only.text)) return '';
    return new Expression(tokens).read(0).slice(0, limits.cell);
  }
}

class Expression {
  readonly #tokens: readonly Token[];
  #at = 0;
  /** Of what was read last: there was a string in it. */
  #wasText = false;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  /** Up to a comma or bracket: strings behind one another, with or without a sign between them, are one. */
  read(depth: number): string {
    const texts: string[] = [];
    let plain = '';
    let hasText = false;
    let open = 0;
    const isOver = (token: Token): boolean => depth > 0 && open === 0 && isEnd(token);
    for (let token = this.#peek(); token && !isOver(token); token = this.#peek()) {
      const text = depth < deepest ? this.#readText(depth) : null;
      if (text !== null) {
        hasText = true;
        texts.push(text);
      } else if (hasText && !isJoint(token)) this.#skipWords();
      else {
        if (isSign(token, '(')) open++;
        else if (isSign(token, ')')) open--;
        plain += (token.isApart && plain !== '' ? ' ' : '') + token.text;
        this.#at++;
      }
    }
    this.#wasText = hasText;
    return hasText ? texts.join('') : fromHexLiteral(plain);
  }

  /** A string, what a function makes of one, or what stands in brackets; null where neither begins. */
  #readText(depth: number): string | null {
    const [token, next] = [this.#peek(), this.#tokens[this.#at + 1]];
    if (token?.kind === 'string') return this.#take(1, token.text);
    if (token?.kind === 'word' && next?.kind === 'string' && stringPrefix.test(token.text))
      return this.#take(2, /^x$/i.test(token.text) ? toTextOf(next.text, 'hex') : next.text);
    if (token?.kind === 'word' && next && isSign(next, '(') && this.#isCallOfText(token.text))
      return this.#readCall(token.text.toLowerCase(), depth);
    if (!token || !isSign(token, '(') || !this.#isCallOfText('')) return null;
    this.#at++;
    const inner = this.read(depth + 1);
    this.#close();
    return inner;
  }

  /** `now()` is no value; `char(10)` is one, and so is whatever has a string in its brackets. */
  #isCallOfText(name: string): boolean {
    let depth = 0;
    for (let at = this.#at + (name === '' ? 0 : 1); at < this.#tokens.length; at++) {
      const token = this.#tokens[at];
      if (token?.kind === 'string') return true;
      if (token && isSign(token, '(')) depth++;
      if (token && isSign(token, ')') && --depth === 0) return characterCalls.test(name) && at > this.#at + 2;
    }
    return false;
  }

  #readCall(name: string, depth: number): string {
    this.#at += 2;
    const values: string[] = [];
    let first = '';
    for (let token = this.#peek(); token && !isSign(token, ')'); token = this.#peek()) {
      if (isSign(token, ',')) this.#at++;
      else {
        values.push(this.read(depth + 1));
        if (this.#wasText && first === '') first = values.at(-1) ?? '';
      }
    }
    this.#close();
    // Any other function has the value first, and how it is meant behind it (`to_date`, `st_geomfromtext`).
    return (Object.hasOwn(calls, name) ? calls[name]?.(values) : undefined) ?? first;
  }

  /** `::varchar(20)`, `COLLATE …`, `AS date`: how the value is meant. */
  #skipWords(): void {
    let depth = 0;
    do {
      const token = this.#tokens[this.#at++];
      if (token && isSign(token, '(')) depth++;
      if (token && isSign(token, ')')) depth--;
      const next = this.#peek();
      if (depth <= 0 && (!next || isEnd(next) || isJoint(next))) return;
    } while (this.#at < this.#tokens.length);
  }

  #take(count: number, text: string): string {
    this.#at += count;
    return text;
  }

  #close(): void {
    const token = this.#peek();
    if (token && isSign(token, ')')) this.#at++;
  }

  #peek(): Token | undefined {
    return this.#tokens[this.#at];
  }
}

function isSign(token: Token, sign: string): boolean {
  return token.kind === 'sign' && token.text === sign;
}

function isEnd(token: Token): boolean {
  return isSign(token, ',') || isSign(token, ')');
}

/** `||`, `+`: what joins strings. */
function isJoint(token: Token): boolean {
  return isSign(token, '|') || isSign(token, '+');
}

const characterCalls = /^(?:n?char|chr)$/i;

type Call = (values: readonly string[]) => string;

/** What SQLite, MySQL, PostgreSQL, Oracle and SQL Server call when they dump what a literal cannot hold. */
const calls: Readonly<Record<string, Call>> = {
  replace: ([text = '', from = '', to = '']) => (from === '' ? text : text.replaceAll(from, to)),
  unistr: ([text = '']) =>
    text.replace(/\\(?:u|\+..)?([0-9a-fA-F]{4})/g, (_, digits: string) => toCharacter(digits, 16)),
  char: toCharacters,
  chr: toCharacters,
  nchar: toCharacters,
  concat: (values) => values.join(''),
  concat_ws: ([between = '', ...values]) => values.join(between),
  unhex: ([text = '']) => toTextOf(text, 'hex'),
  hextoraw: ([text = '']) => toTextOf(text, 'hex'),
  from_base64: ([text = '']) => toTextOf(text, 'base64'),
  decode: ([text = '', how = '']) =>
    /^(?:hex|base64)$/i.test(how) ? toTextOf(text, how.toLowerCase() as 'hex') : text,
};

function toCharacters(codes: readonly string[]): string {
  return codes
    .filter((code) => /^\d{1,7}$/.test(code))
    .map((code) => toCharacter(code, 10))
    .join('');
}

function toCharacter(digits: string, base: 10 | 16): string {
  const code = Number.parseInt(digits, base);
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

/** What is no text stays as it was written. */
function toTextOf(encoded: string, encoding: 'hex' | 'base64'): string {
  const bytes = Buffer.from(encoded.replaceAll(/\s/g, ''), encoding);
  // oxlint-disable-next-line no-control-regex
  const isText = bytes.length > 0 && isUtf8(bytes) && !/[\0-\x08\x0e-\x1f]/.test(bytes.toString('latin1'));
  return isText ? bytes.toString('utf8') : encoded;
}

/** MySQL writes binary columns like that (`--hex-blob`). */
function fromHexLiteral(text: string): string {
  const digits = /^0x((?:[0-9a-f]{2}){4,})$/i.exec(text)?.[1];
  if (digits === undefined) return text;
  const meant = toTextOf(digits, 'hex');
  return meant === digits ? text : meant;
}
