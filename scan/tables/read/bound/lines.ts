/** Puts statements and the values that fill them together, line by line. */
import { limits } from '../../limits.ts';
import { longestStatement, statementIn, type BoundStatement } from './statement.ts';
import { answersIn, comparedIn, listsIn, namedIn, openListIn, singleIn, type SingleValue } from './values.ts';

export interface BoundRow {
  readonly table: string;
  readonly fields: ReadonlyMap<string, string>;
  readonly start: number;
  readonly end: number;
}

const begins =
  /\b(?:insert|replace)\s+(?:\w+\s+){0,3}into\s|\bupdate\s+\S{1,200}\s+set\s|\bselect\s+[\w."`[\]*]{1,120}(?:\s*,|\s+(?:as|from)\b)|\bdelete\s+from\s|^\s*(?:insert|select|update|replace)\s*$/i;
/** Statements are written over several lines, most of all where a line ends with their first word. */
const mostLines = { usual: 10, printed: 60 };
const isPrinted = /\b(?:insert|select|update|replace|set|values)\s*$/i;
const mayBeWhole = /[?$:@%]|values|where|from/i;
/** Of lines behind a statement. */
const mostBetween = 6;

export class BoundLines {
  readonly #emit: (row: BoundRow) => void;
  /** From the last line on in which a statement begins. */
  #text = '';
  #linesLeft = 0;
  /** Lines since the statement was whole. */
  #since = 0;
  #start = 0;
  #end = 0;
  /** Values that came before their statement: by the names of placeholders or by their numbers from 0. */
  #waiting: ReadonlyMap<string, string> | null = null;
  /** A list over several lines. */
  #list: string | null = null;
  #singles = new Map<string, string>();
  #areAsked = false;
  #columns: readonly string[] = [];

  constructor(emit: (row: BoundRow) => void) {
    this.#emit = emit;
  }

  take(written: string, start: number, end: number): void {
    const line = written.slice(0, longestStatement);
    const single = line.includes('ing') || line.includes('extracted') ? singleIn(line) : null;
    if (single) this.#takeSingle(single, start, end);
    else if (this.#takeAnswer(line, start, end)) return;
    else if (!this.#takeOpenList(line, start)) this.#takeLine(line, start, end);
  }

  end(): void {
    this.#finishSingles();
  }

  #takeLine(line: string, start: number, end: number): void {
    const values = namedIn(line);
    if (begins.test(line)) this.#begin(line, start);
    else if (this.#text !== '') this.#continue(line);
    if (this.#text === '' && !values) return;
    const statement = this.#text !== '' && (this.#since > 0 || mayBeWhole.test(line)) ? statementIn(this.#text) : null;
    if (values && (!statement || this.#since > mostBetween)) {
      [this.#waiting, this.#start] = [values, start];
      return;
    }
    if (!statement) return;
    this.#since++;
    const found = values ?? this.#waiting;
    if (found) this.#fill(statement, [found], end);
    else if (this.#singles.size === 0 && statement.slots.length > 1) {
      const lists = listsIn(this.#text.slice(statement.end), statement.slots.length).filter(
        (list) => !namesColumns(statement, list),
      );
      if (lists.length > 0) this.#fill(statement, lists.map(toNumbered), end);
    }
    if (this.#since > mostBetween && this.#singles.size === 0) this.#text = '';
  }

  /** Rows that a query gave, below the names of their columns. */
  #takeAnswer(line: string, start: number, end: number): boolean {
    const answer = answersIn(line);
    if (!answer) return false;
    if (answer.kind === 'columns') this.#columns = answer.cells;
    else if (answer.cells.length === this.#columns.length) {
      const fields = new Map(this.#columns.map((name, at) => [name, answer.cells[at] ?? '']));
      this.#emit({ table: '', fields, start, end });
    }
    return true;
  }

  #begin(line: string, start: number): void {
    this.#finishSingles();
    const compared = comparedIn(line);
    if (compared.size > 1) this.#emit({ table: '', fields: compared, start, end: start + line.length });
    [this.#text, this.#since] = [line, 0];
    this.#linesLeft = isPrinted.test(line) ? mostLines.printed : mostLines.usual;
    if (!this.#waiting) this.#start = start;
  }

  #continue(line: string): void {
    if (--this.#linesLeft < 0 || this.#text.length > longestStatement) this.#text = '';
    else this.#text += `\n${line}`;
  }

  #takeOpenList(line: string, start: number): boolean {
    const begun = this.#list === null ? openListIn(line) : `${this.#list} ${line}`;
    if (begun === null) return false;
    this.#list = begun.length < longestStatement ? begun : null;
    if (!/^\s*[\])]/.test(line)) return true;
    const [list] = listsIn(begun, null);
    if (list) [this.#waiting, this.#start] = [toNumbered(list), start];
    this.#list = null;
    return true;
  }

  #takeSingle({ isAsked, name, value }: SingleValue, start: number, end: number): void {
    if (this.#singles.has(name) || isAsked !== this.#areAsked) this.#finishSingles();
    if (this.#singles.size === 0) this.#start = start;
    this.#areAsked = isAsked;
    if (this.#singles.size < limits.columns) this.#singles.set(name, value);
    this.#end = end;
  }

  #finishSingles(): void {
    const singles = this.#singles;
    if (singles.size === 0) return;
    this.#singles = new Map();
    const statement = statementIn(this.#text);
    if (!statement) return;
    if (this.#areAsked) {
      const fields = new Map([...singles].map(([name, value]) => [askedName(statement, name), value]));
      this.#emit({ table: statement.table, fields, start: this.#start, end: this.#end });
    } else {
      const values = new Map([...singles].map(([name, value]) => [String(Number(name) - 1), value]));
      this.#emitRows(statement, values, this.#end);
    }
  }

  /** The statement is done with. */
  #fill(statement: BoundStatement, rows: readonly ReadonlyMap<string, string>[], end: number): void {
    for (const values of rows) this.#emitRows(statement, values, end);
    [this.#waiting, this.#text] = [null, ''];
  }

  #emitRows({ table, slots }: BoundStatement, values: ReadonlyMap<string, string>, end: number): void {
    const rows = new Map<number, Map<string, string>>();
    for (const [at, { name, column, row }] of slots.entries()) {
      const value = values.get(name) ?? values.get(String(at)) ?? '';
      if (column === null || value === '') continue;
      const fields = rows.get(row) ?? new Map<string, string>();
      rows.set(row, fields);
      if (!fields.has(column)) fields.set(column, value.slice(0, limits.cell));
    }
    for (const fields of rows.values()) this.#emit({ table, fields, start: this.#start, end });
  }
}

/** The statement once more. */
function namesColumns({ slots }: BoundStatement, list: readonly string[]): boolean {
  return list.every((value) => slots.some(({ name, column }) => value === name || value === column));
}

function toNumbered(values: readonly string[]): ReadonlyMap<string, string> {
  return new Map(values.map((value, at) => [String(at), value]));
}

/** By its number, or by what it is called in the query. */
function askedName({ asked }: BoundStatement, name: string): string {
  const isNumber = /^\d+$/.test(name);
  const found = isNumber ? asked[Number(name) - 1] : asked.find(({ alias }) => alias === name);
  return found?.column ?? name;
}
