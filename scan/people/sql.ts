/** Rows of SQL dumps: INSERT of MySQL, PostgreSQL, SQLite, SQL Server, and COPY … FROM stdin. In pieces, as Latin-1. */
import { toText } from './csv.ts';
import { limits } from './types.ts';

export interface SqlSink {
  /** `columns` null: the statement names none. `start`: offset of the statement. */
  readonly table: (name: string, columns: readonly string[] | null, start: number) => void;
  readonly row: (cells: string[]) => void;
  readonly end: (offset: number) => void;
}

const insert =
  /\bINSERT\s+(?:IGNORE\s+)?INTO\s+([^\s(]{1,200})\s*(?:\(([^)]{1,8000})\))?\s*(?:OVERRIDING\s+\w+\s+VALUE\s*)?VALUES\s*(?=\()/gi;
const copy = /\bCOPY\s+([^\s(]{1,200})\s*\(([^)]{1,8000})\)\s+FROM\s+stdin[^;\n]{0,200};[^\n]*\n/gi;
/** A statement's beginning may lie across two pieces. */
const carry = 9_000;

export class SqlParser {
  readonly #sink: SqlSink;
  #mode: 'between' | 'values' | 'copy' = 'between';
  #text = '';
  #offset = 0;

  constructor(sink: SqlSink) {
    this.#sink = sink;
  }

  push(text: string): void {
    this.#text += text;
    this.#work(false);
  }

  end(): void {
    this.#work(true);
    if (this.#mode !== 'between') this.#sink.end(this.#offset);
  }

  #work(isLast: boolean): void {
    for (let proceeds = true; proceeds;) {
      if (this.#mode === 'between') proceeds = this.#findStatement(isLast);
      else if (this.#mode === 'values') proceeds = this.#readValues();
      else proceeds = this.#readCopy();
    }
    if (this.#text.length > 4 * limits.record) this.#abandon();
  }

  /** Neither a row nor an end within reason: the statement is damaged. */
  #abandon(): void {
    if (this.#mode !== 'between') this.#sink.end(this.#offset);
    this.#mode = 'between';
    this.#drop(this.#text.length - carry);
  }

  #drop(length: number): void {
    this.#text = this.#text.slice(length);
    this.#offset += length;
  }

  #findStatement(isLast: boolean): boolean {
    insert.lastIndex = copy.lastIndex = 0;
    const [first, second] = [insert.exec(this.#text), copy.exec(this.#text)];
    const isCopy = second !== null && (first === null || second.index < first.index);
    const match = isCopy ? second : first;
    if (!match) {
      if (!isLast && this.#text.length > carry) this.#drop(this.#text.length - carry);
      return false;
    }
    this.#sink.table(
      toName(match[1] ?? ''),
      match[2] ? match[2].split(',').map(toName) : null,
      this.#offset + match.index,
    );
    this.#drop(match.index + match[0].length);
    this.#mode = isCopy ? 'copy' : 'values';
    return true;
  }

  /** `(…), (…);` one tuple after the other. Returns whether there may be more to do. */
  #readValues(): boolean {
    let at = 0;
    for (;;) {
      const open = /^[\s,]*\(/.exec(this.#text.slice(at, at + 64));
      if (!open) break;
      const tuple = readTuple(this.#text, at + open[0].length);
      if (!tuple) {
        this.#drop(at);
        return false;
      }
      this.#sink.row(tuple.cells);
      at = tuple.end;
    }
    const rest = this.#text.slice(at, at + 64);
    this.#drop(at);
    if (/^[\s,]*$/.test(rest) && rest.length < 64) return false;
    this.#sink.end(this.#offset);
    this.#mode = 'between';
    return true;
  }

  #readCopy(): boolean {
    let at = 0;
    for (let end = this.#text.indexOf('\n', at); end >= 0; at = end + 1, end = this.#text.indexOf('\n', at)) {
      const line = this.#text.slice(at, end).replace(/\r$/, '');
      if (line === '\\.') {
        this.#drop(end + 1);
        this.#sink.end(this.#offset);
        this.#mode = 'between';
        return true;
      }
      this.#sink.row(line.split('\t').map((cell) => (cell === '\\N' ? '' : toText(cell))));
    }
    this.#drop(at);
    return false;
  }
}

/** Cells of one tuple from behind its opening parenthesis; null where it does not end in what is there. */
function readTuple(text: string, from: number): { cells: string[]; end: number } | null {
  const cells: string[] = [];
  let cell = '';
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const character = text[at] ?? '';
    if (character === "'" || character === '"') {
      const string = readString(text, at, character);
      if (!string) return null;
      cell += string.value;
      at = string.end - 1;
    } else if (character === '(') depth++;
    else if (character === ')' && depth-- === 0) {
      cells.push(finish(cell));
      return { cells, end: at + 1 };
    } else if (character === ',' && depth === 0) {
      if (cells.length < limits.columns) cells.push(finish(cell));
      cell = '';
    } else cell += character;
  }
  return null;
}

/** Quotes are doubled or escaped by a backslash. */
function readString(text: string, from: number, quote: string): { value: string; end: number } | null {
  let value = '';
  for (let at = from + 1; at < text.length; at++) {
    const character = text[at] ?? '';
    if (character === '\\') value += text[++at] ?? '';
    else if (character !== quote) value += character;
    else if (text[at + 1] === quote) value += text[at++] ?? '';
    else return { value, end: at + 1 };
  }
  return null;
}

function finish(cell: string): string {
  const text = toText(cell.trim()).slice(0, limits.cell);
  return /^null$/i.test(text) ? '' : text.replace(/^N(?=\S.*@)/, '');
}

function toName(quoted: string): string {
  return (
    toText(quoted.trim().replace(/[`"'[\]]/g, ''))
      .split('.')
      .at(-1)
      ?.slice(0, 100) ?? ''
  );
}
