/** Values of SQL dumps, each with its place: rows of INSERT, of COPY, and what UPDATE sets. */
import { CopyError, type LeafTable, type TextLeaf, type TextLeaves } from '../types.ts';
import { readCells } from './csv.ts';

const statement = /(?:^|[\n;])\s*(?:INSERT\s+(?:IGNORE\s+)?INTO|REPLACE\s+INTO|COPY\s+\S|UPDATE\s+\S+\s+SET)\s*/i;

/** Null where it is no SQL with values. */
export function readSql(text: string): TextLeaves | null {
  return statement.test(text) ? new SqlLeaves(text).read() : null;
}

interface SqlPiece {
  readonly kind: 'comment' | 'string' | 'name' | 'number' | 'word' | 'sign' | 'dollar';
  readonly text: string;
  readonly at: number;
}

const piece =
  /(?<comment>--[^\n]*|\/\*[^]*?\*\/|(?<=^|\n)#[^\n]*)|(?<string>'(?:[^'\\]|\\[^]|'')*')|(?<dollar>\$(?<tag>\w*)\$[^]*?\$\k<tag>\$)|(?<name>"(?:[^"]|"")*"|`[^`]*`|\[[^\]\n]*\])|(?<number>-?\d+(?:\.\d+)?(?:e[+-]?\d+)?\b)|(?<word>[\p{L}_@][\p{L}\p{N}_$@]*)|(?<sign>[^\s])/giu;

/** What stands in no row: comments, and values of other statements. */
const elsewhere: LeafTable = { header: null, isTable: false };

class SqlLeaves {
  readonly #text: string;
  readonly #leaves: TextLeaf[] = [];
  readonly #headers: (readonly string[] | null)[] = [null];
  readonly #byName = new Map<string, number>();
  /** By the name of a table: what CREATE TABLE said of it. */
  readonly #created = new Map<string, readonly string[]>();
  #statement: SqlPiece[] = [];
  #rows = 0;

  constructor(text: string) {
    this.#text = text;
  }

  read(): TextLeaves {
    const pattern = new RegExp(piece);
    for (let match = pattern.exec(this.#text); match; match = pattern.exec(this.#text)) {
      const each = toPiece(match);
      if (each.kind === 'comment') this.#comment(each);
      else if (each.text === ';') pattern.lastIndex = this.#endStatement(pattern.lastIndex);
      else this.#statement.push(each);
    }
    this.#endStatement(this.#text.length);
    return {
      tables: this.#headers.map((header, at) => (at === 0 ? elsewhere : { header, isTable: true })),
      leaves: this.#leaves.toSorted((a, b) => a.start - b.start),
    };
  }

  /** Returns where to go on. */
  #endStatement(at: number): number {
    const pieces = this.#statement;
    this.#statement = [];
    const words = pieces.slice(0, 3).map(({ text }) => text.toUpperCase());
    if (words[0] === 'CREATE') this.#create(pieces);
    else if (words[0] === 'INSERT' || words[0] === 'REPLACE') this.#insert(pieces);
    else if (words[0] === 'UPDATE') this.#update(pieces);
    else if (words[0] === 'COPY') return this.#copy(pieces, at);
    else this.#others(pieces);
    return at;
  }

  #create(pieces: readonly SqlPiece[]): void {
    const open = pieces.findIndex(({ text }) => text === '(');
    const name = nameBefore(pieces, open);
    const columns: string[] = [];
    let depth = 0;
    for (const [index, { text, kind }] of pieces.entries()) {
      if (index < open || open < 0) continue;
      const isFirst = depth === 1 && /^[(,]$/.test(pieces[index - 1]?.text ?? '');
      if (isFirst && (kind === 'name' || (kind === 'word' && !constraints.test(text)))) columns.push(bare(text));
      if (text === '(') depth++;
      else if (text === ')') depth--;
    }
    this.#created.set(name, columns);
    this.#others(pieces);
  }

  #insert(pieces: readonly SqlPiece[]): void {
    const values = pieces.findIndex(({ text }) => /^VALUES?$/i.test(text));
    // `INSERT INTO customers SET name = 'Anna'` of MySQL.
    if (values < 0) return pieces.some(({ text }) => /^SET$/i.test(text)) ? this.#update(pieces) : this.#others(pieces);
    const open = pieces.findIndex(({ text }, index) => text === '(' && index < values);
    const name = nameBefore(pieces, open < 0 ? values : open);
    const listed = open < 0 ? null : namesIn(pieces.slice(open, values));
    const table = this.#table(name, listed ?? this.#created.get(name) ?? null);
    let [depth, column] = [0, 0];
    for (const each of pieces.slice(values + 1)) {
      if (each.text === '(' && each.kind === 'sign') [depth, column] = depth === 0 ? [1, 0] : [depth + 1, column];
      else if (each.text === ')' && each.kind === 'sign') {
        depth--;
        if (depth === 0) this.#rows++;
      } else if (each.text === ',' && depth === 1) column++;
      else this.#value(each, depth > 0 ? { table, row: this.#rows, column } : nowhere);
    }
    this.#rows++;
  }

  /** `SET name = 'Anna', … WHERE email = '…'`. */
  #update(pieces: readonly SqlPiece[]): void {
    const names = pieces.flatMap(({ text }, index) => (text === '=' ? [bare(pieces[index - 1]?.text ?? '')] : []));
    const set = pieces.findIndex(({ text }) => /^SET$/i.test(text));
    const name = nameBefore(pieces, set);
    const header = [...new Set(names)];
    const table = this.#table(`${name} set ${header.join()}`, header);
    for (const [index, each] of pieces.entries()) {
      const isSet = pieces[index - 1]?.text === '=';
      const column = header.indexOf(bare(pieces[index - 2]?.text ?? ''));
      this.#value(each, isSet && column >= 0 ? { table, row: this.#rows, column } : nowhere);
    }
    this.#rows++;
  }

  /** Lines up to `\.`, with tabs between the values. */
  #copy(pieces: readonly SqlPiece[], at: number): number {
    if (!pieces.some(({ text }) => /^STDIN$/i.test(text))) {
      this.#others(pieces);
      return at;
    }
    const open = pieces.findIndex(({ text }) => text === '(');
    const from = pieces.findIndex(({ text }) => /^FROM$/i.test(text));
    const isOther = pieces.slice(from).some(({ kind, text }) => kind === 'string' || /^(?:CSV|BINARY)$/i.test(text));
    if (isOther) throw new CopyError('COPY with options cannot be written; dump the table without them');
    const name = nameBefore(pieces, open < 0 ? from : open);
    const listed = open < 0 ? null : namesIn(pieces.slice(open, from));
    const table = this.#table(name, listed ?? this.#created.get(name) ?? null);
    const start = this.#text.indexOf('\n', at) + 1;
    const stop = /^\\\.\r?$/m.exec(this.#text.slice(start));
    const end = stop ? start + stop.index : this.#text.length;
    // It has no quotes.
    const cells = readCells(this.#text, { delimiter: '\t', quote: '\u0001' as '"', hasEscapes: false }, start, end);
    const first = this.#rows;
    for (const cell of cells) {
      if (cell.value === '\\N') continue;
      this.#rows = first + cell.row;
      this.#leaves.push({ ...cell, table, row: this.#rows, value: fromCopy(cell.value), encode: toCopy });
    }
    this.#rows++;
    return stop ? end + stop[0].length : end;
  }

  #others(pieces: readonly SqlPiece[]): void {
    for (const each of pieces) this.#value(each, nowhere);
  }

  #comment({ text, at }: SqlPiece): void {
    // MySQL runs what stands in such a comment.
    if (text.startsWith('/*!')) return;
    this.#leaves.push({
      ...nowhere,
      value: text,
      isNumber: false,
      start: at,
      end: at + text.length,
      encode: inComment,
    });
  }

  #value({ kind, text, at }: SqlPiece, place: Pick<TextLeaf, 'table' | 'row' | 'column'>): void {
    if (kind === 'number') {
      const encode = (value: string): string => value;
      this.#leaves.push({ ...place, value: text, isNumber: true, start: at, end: at + text.length, encode });
    } else if (kind === 'string' && text.length > 2) {
      const encode = (value: string): string => value.replaceAll('\\', '\\\\').replaceAll("'", "''");
      const value = fromString(text.slice(1, -1));
      this.#leaves.push({ ...place, value, isNumber: false, start: at + 1, end: at + text.length - 1, encode });
    } else if (kind === 'dollar') {
      const tag = text.slice(0, text.indexOf('$', 1) + 1);
      const [start, end] = [at + tag.length, at + text.length - tag.length];
      const encode = (value: string): string => value.replaceAll('$', '');
      this.#leaves.push({ ...place, value: this.#text.slice(start, end), isNumber: false, start, end, encode });
    }
  }

  #table(name: string, header: readonly string[] | null): number {
    const key = `${name}(${header?.join() ?? ''})`;
    const known = this.#byName.get(key);
    if (known !== undefined) return known;
    this.#byName.set(key, this.#headers.length);
    return this.#headers.push(header) - 1;
  }
}

const nowhere = { table: 0, row: 0, column: 0 };
const constraints = /^(?:PRIMARY|FOREIGN|UNIQUE|KEY|INDEX|CONSTRAINT|CHECK|FULLTEXT|SPATIAL|EXCLUDE|LIKE)$/i;

function toPiece({ groups = {}, index, 0: text }: RegExpExecArray): SqlPiece {
  const kinds = ['comment', 'string', 'dollar', 'name', 'number', 'word'] as const;
  return { kind: kinds.find((kind) => groups[kind] !== undefined) ?? 'sign', text, at: index };
}

/** `public.customers`, `"Customers"`. */
function nameBefore(pieces: readonly SqlPiece[], index: number): string {
  return bare(
    pieces.slice(0, Math.max(0, index)).findLast(({ kind }) => kind === 'word' || kind === 'name')?.text ?? '',
  ).toLowerCase();
}

function namesIn(pieces: readonly SqlPiece[]): string[] {
  return pieces.flatMap(({ kind, text }) => (kind === 'word' || kind === 'name' ? [bare(text)] : []));
}

function bare(name: string): string {
  return name.replace(/^["`[]|["`\]]$/g, '');
}

function fromString(raw: string): string {
  return raw.replace(/''|\\([^])/g, (_, escaped: string | undefined) =>
    escaped === undefined ? "'" : (escapes[escaped] ?? escaped),
  );
}

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' };

function fromCopy(raw: string): string {
  return raw.replace(/\\([^])/g, (_, escaped: string) => escapes[escaped] ?? escaped);
}

function toCopy(value: string): string {
  return value.replaceAll('\\', '\\\\').replaceAll('\t', '\\t').replaceAll('\n', '\\n').replaceAll('\r', '\\r');
}

function inComment(value: string): string {
  return value;
}
