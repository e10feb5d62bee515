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
  'INTO IGNORE LOW_PRIORITY DELAYED HIGH_PRIORITY OVERWRITE TABLE OR REPLACE ABORT ROLLBACK FAIL ONLY'.split(' '),
);
const beforeTable = new Set('TEMP TEMPORARY UNLOGGED GLOBAL LOCAL OR REPLACE EXTERNAL VIRTUAL FOREIGN'.split(' '));
const noColumns = new Set(
  'PRIMARY KEY UNIQUE CONSTRAINT INDEX FOREIGN CHECK FULLTEXT SPATIAL EXCLUDE LIKE PERIOD'.split(' '),
);

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
    if (/^(?:insert|replace)$/i.test(keyword)) this.#step = this.#beforeName;
    else if (/^create$/i.test(keyword)) this.#step = this.#beforeTable;
    else this.#step = this.#nameThen((name) => this.#afterCopyName(name));
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
      if (/^(?:OVERRIDING|SYSTEM|USER)$/.test(word)) return step;
      if (word === 'VALUE' || word === 'VALUES') {
        this.#sink.table(name, columns);
        return this.#betweenRows;
      }
      if (word !== 'SELECT') return null;
      this.#sink.table(name, columns);
      this.#beginRow();
      return this.#inSelect;
    };
    return step;
  }

  readonly #betweenRows: (token: SqlToken) => Step = (token) => {
    if (is(token, '(')) {
      this.#beginRow();
      return this.#inRow;
    }
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

  /** `SELECT 1, 'a' UNION ALL SELECT 2, 'b'`: rows as long as nothing is selected from anywhere. */
  readonly #inSelect: (token: SqlToken) => Step = (token) => {
    const word = token.kind === 'word' && this.#depth === 0 ? token.text.toUpperCase() : '';
    if (/^(?:FROM|WHERE|INTO|DISTINCT|TOP)$/.test(word)) return null;
    if (word === 'ALL' || word === 'SELECT') return this.#inSelect;
    if (word === 'UNION' || is(token, ';') || word === 'GO') {
      this.#endRow(token.end);
      return word === 'UNION' ? this.#inSelect : null;
    }
    this.#takeCell(token);
    return this.#inSelect;
  };

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
