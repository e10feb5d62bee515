/** Dumps and seeds in SQL: MySQL, PostgreSQL, SQLite, SQL Server. Statements are found wherever they stand. */
import { limits } from '../limits.ts';
import { CsvCells } from './csv-cells.ts';
import { quotedJsonInSql } from './quoted-json.ts';
import type { OpenTable, TableSink } from './sink.ts';
import { SqlStatement, type CopyOptions } from './sql-statement.ts';
import { SqlTokens, type Backslash } from './sql-tokens.ts';
import { toText } from './text.ts';
import type { RowReader, TableShape } from './types.ts';

/** Of words that stand in prose as well, only what follows shows that they begin a statement with values in it. */
const withValues = [
  String.raw`\bUPDATE(?=\s+\S{1,120}\s+SET\s)`,
  String.raw`\bSELECT(?=\s+(?:N?'[^'\n]{0,200}'|-?\d[\d.]{0,30})\s+(?:AS\s|"?[a-z_]\w{0,60}"?\s*,\s*(?:N?'|-?\d|NULL|DATE|TO_DATE)))`,
  String.raw`\b(?:EXEC|EXECUTE|CALL)(?=\s+[\w.[\]]{1,100}\s*(?:\(\s*|@\w{1,60}\s*=\s*)?(?:N?'|-?\d))`,
  String.raw`\bWITH(?=\s+\w{1,60}\s*\([^()]{3,4000}\)\s+AS\s*\(\s*VALUES\b)`,
  String.raw`\bVALUES(?=\s*\(\s*(?:N?'|-?\d))`,
].join('|');
const statement = new RegExp(String.raw`\b(?:INSERT|REPLACE|COPY|CREATE)(?=\s)|${withValues}`, 'gi');
/** Of the longest keyword with a blank. */
const keywordLength = 8;
/** Characters in which a keyword shows what it is. */
const beginning = 400;
const mostTables = 2_000;
const anyStatement = new RegExp(
  [
    String.raw`\b(?:INSERT|REPLACE)\s+(?:\w+\s+){0,2}INTO\b|\bINSERT\s+(?:ALL|FIRST)\s|\bINSERT\s+[[\w.\]]{2,100}\s*\(`,
    String.raw`\bCOPY\s+\S{1,200}\s[^;]{0,8000}FROM\s+stdin`,
    withValues,
  ].join('|'),
  'i',
);

export const sql: TableShape = {
  name: 'sql',
  weigh: ({ text }) => {
    if (!anyStatement.test(text) && !/^CREATE TABLE\b/im.test(text)) return null;
    return /^\s*(?:--|\/\*|#|(?:CREATE|SET|PRAGMA|BEGIN|USE|DROP|INSERT|REPLACE|COPY|GO|DELETE|ALTER|TRUNCATE|LOCK|START|REM|PROMPT|WITH|MERGE|UPDATE|EXEC|CALL)\b)/i.test(
      text,
    )
      ? 'sure'
      : 'maybe';
  },
  beside: [quotedJsonInSql],
  open: ({ sink, head }) => new SqlReader(sink, dialectOf(head.text)),
};

function dialectOf(text: string): Backslash {
  if (/MySQL dump|MariaDB dump|ENGINE\s?=|INSERT INTO `|phpMyAdmin/i.test(text)) return 'escape';
  if (/PostgreSQL database dump|PRAGMA foreign_keys|sqlite_sequence|\[dbo\]|SET ANSI_NULLS/i.test(text)) return 'plain';
  return 'guess';
}

class SqlReader implements RowReader {
  readonly #sink: TableSink;
  readonly #tokens: SqlTokens;
  readonly #statement: SqlStatement;
  readonly #tables = new Map<string, OpenTable | null>();
  readonly #created = new Map<string, readonly string[]>();
  #current: OpenTable | null = null;
  #mode: 'between' | 'statement' | 'copy' = 'between';
  #copy: { readonly take: (line: string, end: number) => void; readonly end: () => void } | null = null;
  #isRestOfLine = false;
  #text = '';
  #offset = 0;
  #start = 0;
  #length = 0;

  constructor(sink: TableSink, backslash: Backslash) {
    this.#sink = sink;
    this.#statement = new SqlStatement({
      table: (name, columns) => this.#open(name, columns),
      row: (cells, end) => this.#current?.add(cells, Math.min(end, this.#length)),
      created: (name, columns) => this.#remember(name, columns),
      copy: (options) => this.#beginCopy(options),
    });
    this.#tokens = new SqlTokens(this.#statement.take);
    this.#tokens.backslash = backslash;
  }

  push(text: string): void {
    this.#length += text.length;
    this.#text += text;
    this.#work(false);
  }

  end(): void {
    this.#work(true);
    if (this.#mode === 'statement') this.#tokens.push(' ;', true);
    this.#copy?.end();
    for (const table of this.#tables.values()) table?.finish();
  }

  #work(isLast: boolean): void {
    for (let proceeds = this.#text !== ''; proceeds;) {
      if (this.#mode === 'between') proceeds = this.#findStatement(isLast);
      else if (this.#mode === 'statement') proceeds = this.#readStatement(isLast);
      else proceeds = this.#readCopy(isLast);
    }
  }

  #drop(length: number): void {
    this.#text = this.#text.slice(length);
    this.#offset += length;
  }

  #findStatement(isLast: boolean): boolean {
    statement.lastIndex = 0;
    const match = statement.exec(this.#text);
    if (!match) {
      const kept = isLast ? 0 : beginning;
      if (this.#text.length > kept) this.#drop(this.#text.length - kept);
      return false;
    }
    this.#start = this.#offset + match.index;
    this.#drop(match.index + match[0].length);
    this.#tokens.begin(this.#offset);
    this.#statement.begin(match[0]);
    this.#mode = 'statement';
    return true;
  }

  #readStatement(isLast: boolean): boolean {
    const taken = this.#tokens.push(this.#text, isLast);
    const isOver = this.#tokens.isStopped && this.#mode === 'statement';
    // The token that ended one statement may begin the next.
    this.#drop(isOver ? Math.max(0, taken - keywordLength) : taken);
    if (isOver) this.#mode = 'between';
    return this.#tokens.isStopped;
  }

  #readCopy(isLast: boolean): boolean {
    let at = 0;
    for (let end = this.#text.indexOf('\n'); end >= 0; at = end + 1, end = this.#text.indexOf('\n', at)) {
      const line = this.#text.slice(at, end).replace(/\r$/, '');
      if (this.#isRestOfLine) this.#isRestOfLine = false;
      else if (line === '\\.') {
        this.#copy?.end();
        [this.#copy, this.#mode] = [null, 'between'];
        this.#drop(end + 1);
        return true;
      } else this.#copy?.take(line, this.#offset + end + 1);
    }
    this.#drop(at);
    // A line longer than any record is none.
    if (this.#text.length > limits.record) this.#drop(this.#text.length);
    if (isLast && this.#text !== '') this.#copy?.take(this.#text, this.#offset + this.#text.length);
    return false;
  }

  #beginCopy({ delimiter, isCsv, nothing }: CopyOptions): void {
    const table = this.#current;
    [this.#mode, this.#isRestOfLine] = ['copy', true];
    if (isCsv) {
      let last = 0;
      const cells = new CsvCells({ delimiter, quote: '"', hasEscapes: false }, (row) => table?.add(row, last));
      const take = (line: string, end: number): void => {
        last = end;
        cells.push(`${line}\n`);
      };
      this.#copy = { take, end: () => cells.end() };
      return;
    }
    this.#copy = {
      take: (line, end) =>
        table?.add(
          line.split(delimiter, limits.columns).map((cell) => (cell === nothing ? '' : unescapeCopy(cell))),
          end,
        ),
      end: () => undefined,
    };
  }

  #open(name: string, columns: readonly string[] | null): void {
    const header = columns ?? this.#created.get(name.toLowerCase()) ?? null;
    const key = `${name}\0${header?.join('\0') ?? ''}`;
    const known = this.#tables.get(key);
    if (known !== undefined) {
      this.#current = known;
      return;
    }
    this.#current = this.#sink.open({ name, format: 'sql', header: header ?? [], start: this.#start });
    if (this.#tables.size < mostTables) this.#tables.set(key, this.#current);
  }

  #remember(name: string, columns: readonly string[]): void {
    if (this.#created.size < mostTables) this.#created.set(name.toLowerCase(), columns);
  }
}

const copyEscapes: Readonly<Record<string, string>> = { t: '\t', n: '\n', r: '\r', b: '\b', f: '\f', v: '\v' };

/** The text format of COPY (PostgreSQL, sql-copy). */
function unescapeCopy(cell: string): string {
  const text = toText(cell.slice(0, limits.cell));
  if (!text.includes('\\')) return text;
  return text.replace(
    /\\(?:x([0-9a-f]{1,2})|([0-7]{1,3})|([^]))/gi,
    (_, hexadecimal: string, octal: string, one: string) => {
      if (hexadecimal) return String.fromCharCode(Number.parseInt(hexadecimal, 16));
      return octal ? String.fromCharCode(Number.parseInt(octal, 8)) : (copyEscapes[one] ?? one);
    },
  );
}
