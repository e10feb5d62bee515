/** RFC 4180 with any delimiter and quote, in pieces: text, or bytes as Latin-1 characters, in; rows with offsets out. */
import { limits } from '../limits.ts';
import { toText } from './text.ts';

export interface Dialect {
  readonly delimiter: string;
  readonly quote: '"' | "'";
  /** Quotes inside are escaped by a backslash, not doubled. */
  readonly hasEscapes: boolean;
  /** Blanks stand between a delimiter and a quote. */
  readonly hasBlanks?: boolean;
}

export const defaultDialect: Dialect = { delimiter: ',', quote: '"', hasEscapes: false };

export type TakeRow = (cells: string[], start: number, end: number) => void;

export interface CsvOptions {
  /** Of the first character in the document. */
  readonly offset?: number;
  /** Characters kept of a cell, cells of a row, and characters behind a quote that has to close until then. */
  readonly most?: Readonly<Record<'cell' | 'columns' | 'record', number>>;
  /** What stands in a cell; usually bytes, which become text. */
  readonly decode?: (cell: string) => string;
}

const piece = 65_536;
/** With so many quotes that never close, none of the document means anything. */
const mostUnclosed = 3;

export class CsvCells {
  readonly #take: TakeRow;
  readonly #delimiter: number;
  readonly #quote: number;
  readonly #hasEscapes: boolean;
  readonly #hasBlanks: boolean;
  readonly #most: NonNullable<CsvOptions['most']>;
  readonly #decode: (cell: string) => string;
  #row: string[] = [];
  #cell = '';
  #isQuoted = false;
  #wasQuoted = false;
  #wasBackslash = false;
  /** What was read since a quote opened, to read it again should it never close. */
  #raw = '';
  #isLiteral = false;
  #unclosed = 0;
  #offset = 0;
  #start = 0;

  constructor(
    { delimiter, quote, hasEscapes, hasBlanks = false }: Dialect,
    take: TakeRow,
    { offset = 0, most = limits, decode = toText }: CsvOptions = {},
  ) {
    this.#offset = this.#start = offset;
    [this.#most, this.#decode, this.#hasBlanks] = [most, decode, hasBlanks];
    [this.#delimiter, this.#quote, this.#hasEscapes] = [delimiter.charCodeAt(0), quote.charCodeAt(0), hasEscapes];
    this.#take = take;
  }

  /** Of the next character. */
  get offset(): number {
    return this.#offset;
  }

  /** What comes next is read as it would be at the beginning. */
  get isAtRow(): boolean {
    return !this.#isQuoted && !this.#wasQuoted && this.#cell === '' && this.#row.length === 0 && this.#unclosed === 0;
  }

  /** Leaves out so many characters, which hold whole rows. */
  skip(length: number): void {
    this.#offset += length;
    this.#start = this.#offset;
  }

  push(text: string): void {
    for (let at = 0; at < text.length; at += piece) this.#work(text.slice(at, at + piece));
  }

  end(): void {
    while (this.#isQuoted) this.#readAgain();
    if (this.#cell !== '' || this.#wasQuoted || this.#row.length > 0) this.#endRow(this.#offset);
  }

  #work(text: string): void {
    for (let at = 0; at < text.length;) at = this.#isQuoted ? this.#readQuoted(text, at) : this.#readPlain(text, at);
    this.#offset += text.length;
    if (this.#raw.length > this.#most.record) this.#readAgain();
  }

  #readPlain(text: string, from: number): number {
    for (let at = from; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === this.#delimiter || code === 10) {
        this.#keep(text, from, at);
        if (code === 10) this.#endRow(this.#offset + at + 1);
        else this.#endCell();
        return at + 1;
      }
      if (code === this.#quote && (at === from || this.#hasBlanks) && this.#opens(text, from, at)) {
        // The second of two quotes inside a cell stands for one.
        if (this.#wasQuoted) this.#cell += text[at] ?? '';
        this.#isQuoted = true;
        this.#raw = text[at] ?? '';
        return at + 1;
      }
      this.#wasQuoted = false;
    }
    this.#keep(text, from, text.length);
    return text.length;
  }

  #opens(text: string, from: number, at: number): boolean {
    if (this.#isLiteral || this.#unclosed >= mostUnclosed) return false;
    if (this.#wasQuoted || (at === from && this.#cell === '')) return true;
    if (!this.#hasBlanks || this.#cell.trim() !== '' || text.slice(from, at).trim() !== '') return false;
    this.#cell = '';
    return true;
  }

  #readQuoted(text: string, from: number): number {
    for (let at = from; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (this.#wasBackslash) this.#wasBackslash = false;
      else if (code === 92 && this.#hasEscapes) {
        this.#keep(text, from, at);
        this.#raw += text.slice(from, at + 1);
        this.#wasBackslash = true;
        return at + 1;
      } else if (code === this.#quote) {
        this.#keep(text, from, at);
        this.#raw = '';
        [this.#isQuoted, this.#wasQuoted] = [false, true];
        return at + 1;
      }
    }
    this.#keep(text, from, text.length);
    this.#raw += text.slice(from);
    return text.length;
  }

  /** A quote that never closes is a character like others. */
  #readAgain(): void {
    const raw = this.#raw;
    this.#unclosed++;
    [this.#raw, this.#cell, this.#isQuoted, this.#isLiteral, this.#wasBackslash] = ['', '', false, true, false];
    this.#offset -= raw.length;
    this.#work(raw);
  }

  #keep(text: string, from: number, to: number): void {
    const { cell } = this.#most;
    if (to > from && this.#cell.length < cell) this.#cell += text.slice(from, Math.min(to, from + cell));
  }

  #endCell(): void {
    if (this.#row.length <= this.#most.columns) this.#row.push(this.#decode(this.#cell));
    this.#cell = '';
    this.#wasQuoted = false;
  }

  #endRow(end: number): void {
    if (!this.#wasQuoted && this.#cell.endsWith('\r')) this.#cell = this.#cell.slice(0, -1);
    this.#endCell();
    const [row, start] = [this.#row, this.#start];
    [this.#row, this.#start, this.#isLiteral] = [[], end, false];
    this.#take(row, start, end);
  }
}
