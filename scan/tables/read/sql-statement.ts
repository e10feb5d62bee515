/** One statement of a dump, token by token: what it inserts, creates or copies. Anything else is left at once. */
import { limits } from '../limits.ts';
import { SqlCell } from './sql-cell.ts';
import type { SqlToken } from './sql-tokens.ts';

export interface SqlSink {
  /** `columns` null: the statement names none. */
  readonly table: (name: string, columns: readonly string[] | null) => void;
  readonly row: (cells: string[], end: number) => void;
  readonly created: (name: string, columns: readonly string[]) => void;
  /** What follows the statement's line is data. */
  readonly copy: (options: CopyOptions) => void;
}

export interface CopyOptions {
  readonly delimiter: string;
  readonly isCsv: boolean;
  readonly nothing: string;
}

/** Reads one token; null ends the statement. */
type Step = ((token: SqlToken) => Step) | null;

const beforeName = new Set(
  'INTO ALL FIRST IGNORE LOW_PRIORITY DELAYED HIGH_PRIORITY OVERWRITE TABLE OR REPLACE ABORT ROLLBACK FAIL ONLY'.split(
    ' ',
  ),
);
const beforeTable = new Set('TEMP TEMPORARY UNLOGGED GLOBAL LOCAL OR REPLACE EXTERNAL VIRTUAL FOREIGN'.split(' '));
const noColumns = new Set(
  'PRIMARY KEY UNIQUE CONSTRAINT INDEX FOREIGN CHECK FULLTEXT SPATIAL EXCLUDE LIKE PERIOD'.split(' '),
);

/** What follows upon the values of a statement. */
const endsPairs = /^(?:WHERE|FROM|ON|RETURNING|OUTPUT|GO|UPDATE|INSERT|EXEC|CALL)$/i;

const isAliasWord = /^(?!(?:AS|UNION|FROM|COLLATE|GO|WHERE|AND|OR|IS|IN|LIKE)$)[A-Z_]/;

export class SqlStatement {
  readonly #sink: SqlSink;
  #step: Step = null;
  #cells: string[] = [];
  readonly #cell = new SqlCell();
  #depth = 0;

  constructor(sink: SqlSink) {
    this.#sink = sink;
  }

  begin(keyword: string): void {
    this.#step = null;
    if (/^(?:insert|replace)$/i.test(keyword)) this.#step = this.#beforeName;
    else if (/^create$/i.test(keyword)) this.#step = this.#beforeTable;
    else if (/^copy$/i.test(keyword)) this.#step = this.#nameThen((name) => this.#afterCopyName(name));
    else if (/^update$/i.test(keyword)) this.#step = this.#nameThen((name) => this.#afterColumns(name, null));
    else if (/^with$/i.test(keyword)) this.#step = this.#nameThen((name) => this.#afterName(name));
    else if (/^select$/i.test(keyword)) this.#beginSelect('', null, []);
    else if (/^values$/i.test(keyword)) this.#beginValues('', null);
    else this.#step = this.#nameThen((name) => this.#beforeArguments(name));
  }

  /** Returns whether the statement goes on. */
  readonly take = (token: SqlToken): boolean => {
    this.#step = this.#step?.(token) ?? null;
    return this.#step !== null;
  };

  // -------------------------------------------------------------- INSERT, REPLACE

  readonly #beforeName: (token: SqlToken) => Step = (token) => {
    if (token.kind === 'word' && beforeName.has(token.text.toUpperCase())) return this.#beforeName;
    return this.#nameThen((name) => this.#afterName(name))?.(token) ?? null;
  };

  /** `dbo.[users]`: the last part counts. */
  #nameThen(next: (name: string) => (token: SqlToken) => Step): Step {
    let [name, isPart]: [string, boolean] = ['', true];
    const step = (token: SqlToken): Step => {
      if (isPart) {
        if (token.kind === 'sign') return null;
        [name, isPart] = [token.text.split('.').at(-1) ?? '', false];
        return step;
      }
      isPart = is(token, '.');
      return isPart ? step : next(name.slice(0, 100))(token);
    };
    return step;
  }

  #afterName(name: string): (token: SqlToken) => Step {
    const columns: string[] = [];
    const list = (token: SqlToken): Step => {
      if (is(token, ')')) return this.#afterColumns(name, columns);
      if (token.kind !== 'sign' && columns.length < limits.columns) columns.push(token.text.slice(0, 200));
      return is(token, '(') || is(token, ';') ? null : list;
    };
    return (token) => (is(token, '(') ? list : this.#afterColumns(name, null)(token));
  }

  #afterColumns(name: string, columns: readonly string[] | null): (token: SqlToken) => Step {
    const step = (token: SqlToken): Step => {
      const word = token.kind === 'word' ? token.text.toUpperCase() : '';
      if (/^(?:OVERRIDING|SYSTEM|USER|AS)$/.test(word) || is(token, '(')) return step;
      if (word === 'VALUE' || word === 'VALUES') return this.#beginValues(name, columns);
      if (word === 'SET') return this.#beginPairs(name);
      return word === 'SELECT' ? this.#beginSelect(name, columns, null) : null;
    };
    return step;
  }

  #beginValues(name: string, columns: readonly string[] | null): Step {
    this.#sink.table(name, columns);
    return (this.#step = this.#betweenRows);
  }

  readonly #betweenRows: (token: SqlToken) => Step = (token) => {
    if (is(token, '(')) {
      this.#beginRow();
      return this.#inRow;
    }
    // `INSERT ALL` of Oracle.
    if (token.kind === 'word' && /^INTO$/i.test(token.text)) return this.#beforeName;
    const goesOn = is(token, ',') || (token.kind === 'word' && /^(?:ROW|VALUES?)$/i.test(token.text));
    return goesOn ? this.#betweenRows : null;
  };

  readonly #inRow: (token: SqlToken) => Step = (token) => {
    if (is(token, ')') && this.#depth === 0) {
      this.#endRow(token.end);
      return this.#betweenRows;
    }
    this.#takeCell(token);
    return this.#inRow;
  };

  /**
   * `SELECT 1, 'a' UNION ALL SELECT 2, 'b'`: rows as long as nothing is selected from anywhere. `aliases`: where the first
   * row has to name the columns; else null.
   */
  #beginSelect(name: string, columns: readonly string[] | null, aliases: string[] | null): Step {
    let [isAlias, isBehindValue] = [false, false];
    let isOpen = aliases === null;
    if (isOpen) this.#sink.table(name, columns);
    this.#beginRow();
    const endRow = (end: number): void => {
      if (!isOpen && (aliases?.length ?? 0) > 1) this.#sink.table(name, aliases);
      isOpen ||= (aliases?.length ?? 0) > 1;
      if (isOpen) this.#endRow(end);
    };
    const step = (token: SqlToken): Step => {
      const word = token.kind === 'word' && this.#depth === 0 ? token.text.toUpperCase() : '';
      // `'Anna' name` and `'Anna' AS name` say the same.
      const isBare = isBehindValue && (token.kind === 'name' || isAliasWord.test(word));
      isBehindValue = this.#depth === 0 && (token.kind === 'string' || /^\d/.test(word));
      if (isAlias || isBare) {
        if (!isOpen) aliases?.push(token.text.slice(0, 200));
        isAlias = false;
        return step;
      }
      // The table of Oracle that has one row and says nothing.
      if (word === 'FROM') return (next) => (/^(?:SYS\.)?DUAL$/i.test(next.text) ? step : null);
      if (/^(?:WHERE|INTO|DISTINCT|TOP|INSERT)$/.test(word)) return null;
      if (word === 'ALL' || word === 'SELECT') return step;
      if (word === 'UNION' || is(token, ';') || word === 'GO' || (is(token, ')') && this.#depth === 0)) {
        endRow(token.end);
        return word === 'UNION' && isOpen ? step : null;
      }
      isAlias = word === 'AS';
      if (!isAlias) this.#takeCell(token);
      return step;
    };
    return (this.#step = step);
  }

  // -------------------------------------------------------------- UPDATE, EXEC, CALL

  /** `EXEC p @a = 1, @b = 'x'`, `CALL p(1, 'x')`, `EXEC p 1, 'x'`. */
  #beforeArguments(name: string): (token: SqlToken) => Step {
    return (token) => {
      if (token.kind === 'word' && token.text.startsWith('@')) return this.#beginPairs(name)(token);
      if (is(token, '(')) {
        this.#beginValues(name, null);
        return this.#betweenRows(token);
      }
      this.#sink.table(name, null);
      this.#beginRow();
      return this.#inArguments(token);
    };
  }

  readonly #inArguments: (token: SqlToken) => Step = (token) => {
    if (this.#isOver(token)) {
      this.#endRow(token.end);
      return null;
    }
    this.#takeCell(token);
    return this.#inArguments;
  };

  /** `a = 1, b = 'x'`: a row that names its columns. */
  #beginPairs(name: string): (token: SqlToken) => Step {
    const columns: string[] = [];
    let [column, isValue] = ['', false];
    this.#beginRow();
    const step = (token: SqlToken): Step => {
      if (this.#isOver(token)) {
        columns.push(column);
        this.#sink.table(name, columns);
        this.#endRow(token.end);
        return null;
      }
      if (isValue) {
        if (is(token, ',') && this.#depth === 0) {
          columns.push(column);
          isValue = false;
        }
        this.#takeCell(token);
      } else if (is(token, '=')) isValue = true;
      else column = token.text.replace(/^@/, '').slice(0, 200);
      return columns.length < limits.columns ? step : null;
    };
    return step;
  }

  #isOver(token: SqlToken): boolean {
    if (is(token, ';')) return true;
    return this.#depth === 0 && token.kind === 'word' && endsPairs.test(token.text);
  }

  #beginRow(): void {
    [this.#cells, this.#depth] = [[], 0];
    this.#cell.finish();
  }

  #takeCell(token: SqlToken): void {
    if (is(token, ',') && this.#depth === 0) return this.#endCell();
    if (is(token, '(')) this.#depth++;
    else if (is(token, ')')) this.#depth--;
    this.#cell.take(token);
  }

  #endCell(): void {
    const value = this.#cell.finish();
    if (this.#cells.length <= limits.columns) this.#cells.push(value);
  }

  #endRow(end: number): void {
    this.#endCell();
    this.#sink.row(this.#cells, end);
    this.#beginRow();
  }

  // -------------------------------------------------------------- CREATE TABLE

  readonly #beforeTable: (token: SqlToken) => Step = (token) => {
    const word = token.kind === 'word' ? token.text.toUpperCase() : '';
    if (beforeTable.has(word)) return this.#beforeTable;
    return word === 'TABLE' ? this.#beforeCreated : null;
  };

  readonly #beforeCreated: (token: SqlToken) => Step = (token) => {
    if (token.kind === 'word' && /^(?:IF|NOT|EXISTS)$/i.test(token.text)) return this.#beforeCreated;
    return this.#nameThen((name) => (next) => (is(next, '(') ? this.#definitions(name) : null))?.(token) ?? null;
  };

  #definitions(name: string): (token: SqlToken) => Step {
    const columns: string[] = [];
    let [depth, isFirst] = [0, true];
    const step = (token: SqlToken): Step => {
      if (is(token, ')') && depth-- === 0) {
        this.#sink.created(name, columns);
        return null;
      }
      if (is(token, '(')) depth++;
      const isColumn =
        isFirst && token.kind !== 'sign' && !(token.kind === 'word' && noColumns.has(token.text.toUpperCase()));
      if (isColumn && columns.length < limits.columns) columns.push(token.text.slice(0, 200));
      isFirst = is(token, ',') && depth === 0;
      return step;
    };
    return step;
  }

  // -------------------------------------------------------------- COPY

  #afterCopyName(name: string): (token: SqlToken) => Step {
    const columns: string[] = [];
    let isListed = false;
    const list = (token: SqlToken): Step => {
      if (token.kind !== 'sign' && columns.length < limits.columns) columns.push(token.text.slice(0, 200));
      return is(token, ')') ? from : list;
    };
    const from = (token: SqlToken): Step => {
      if (is(token, '(') && !isListed) {
        isListed = true;
        return list;
      }
      if (token.kind !== 'word' || !/^from$/i.test(token.text)) return null;
      return (next) => (/^stdin$/i.test(next.text) ? this.#options(name, isListed ? columns : null) : null);
    };
    return from;
  }

  #options(name: string, columns: readonly string[] | null): (token: SqlToken) => Step {
    let [delimiter, isCsv, nothing, last] = ['', false, '\\N', ''];
    const step = (token: SqlToken): Step => {
      if (is(token, ';')) {
        this.#sink.table(name, columns);
        this.#sink.copy({ delimiter: delimiter || (isCsv ? ',' : '\t'), isCsv, nothing });
        return null;
      }
      if (token.kind === 'word' && /^csv$/i.test(token.text)) isCsv = true;
      if (token.kind === 'string' && /^delimiters?$/i.test(last)) delimiter = token.text.slice(0, 1);
      if (token.kind === 'string' && /^null$/i.test(last)) nothing = token.text;
      if (!/^as$/i.test(token.text)) last = token.text;
      return step;
    };
    return step;
  }
}

function is({ kind, text }: SqlToken, sign: string): boolean {
  return kind === 'sign' && text === sign;
}
