/** Which reader a document gets, by its first bytes. */
import type { Table } from '../types.ts';
import { TableBuilder } from './builder.ts';
import { CsvParser, sniffDelimiter } from './csv.ts';
import { flatten, innerTables, JsonCutter, type JsonRecord } from './json.ts';
import { SqlParser } from './sql.ts';
import { limits, type TableContext, type TableReader } from './types.ts';

/** `head`: up to the first 64 KB, UTF-8. Null where it looks like no table. */
export function openTable(head: Uint8Array, context: TableContext): TableReader | null {
  const text = Buffer.from(head).toString('latin1');
  const first = /^(?:\xef\xbb\xbf)?\s*(\S)/.exec(text)?.[1];
  if (first === undefined) return null;
  if (first === '[' || first === '{') return openJson(context);
  if (
    /\bINSERT\s+(?:IGNORE\s+)?INTO\b|\bCOPY\s+\S+\s*\([^)]*\)\s+FROM\s+stdin/i.test(text) ||
    /^(?:--|\/\*|CREATE |SET |PRAGMA |BEGIN)/m.test(text.slice(0, 400))
  ) {
    return openSql(context);
  }
  const delimiter = sniffDelimiter(text);
  return delimiter === null ? null : openCsv(delimiter, context);
}

const birth =
  /birth|born|\bdob\b|geburt|geboren|geboorte|naissance|nacimiento|nascita|nascimento|urodzenia|f[oö]dsel|f[oö]delse/i;

/** A table of birth dates, postcodes and the like holds nothing that is personal by itself: its first lines say so. */
export function mayBeTable(head: Uint8Array): boolean {
  return birth.test(Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, 1_024)).toString('latin1'));
}

interface ReaderParts {
  readonly push: (text: string) => void;
  readonly end: (length: number) => readonly (Table | null)[];
  /** Whether nothing that may still come would make it a table of people. */
  readonly isDone?: () => boolean;
}

/** Bytes as characters, with how many there were. */
function toReader({ push, end, isDone }: ReaderParts): TableReader {
  let length = 0;
  return {
    push(chunk) {
      length += chunk.length;
      if (isDone?.()) return;
      push(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length).toString('latin1'));
    },
    end: () => end(length).filter((table) => table !== null),
  };
}

function openCsv(delimiter: string, context: TableContext): TableReader {
  const builder = new TableBuilder('', delimiter === '\t' ? 'tsv' : 'csv', null, 0, context);
  const parser = new CsvParser(builder, delimiter);
  let isFirst = true;
  return toReader({
    push(text) {
      parser.push(isFirst ? text.replace(/^\xef\xbb\xbf/, '') : text);
      isFirst = false;
    },
    end(length) {
      parser.end();
      return [builder.finish(length)];
    },
    isDone: () => builder.isHopeless,
  });
}

function openSql(context: TableContext): TableReader {
  const builders = new Map<string, { builder: TableBuilder; end: number }>();
  let current: TableBuilder | null = null;
  let name = '';
  const parser = new SqlParser({
    table(table, columns, start) {
      name = `${table}\0${columns?.join('\0') ?? ''}`;
      const known = builders.get(name);
      current = known?.builder ?? null;
      if (known || builders.size >= limits.tables) return;
      current = new TableBuilder(table, 'sql', columns ?? [], start, context);
      builders.set(name, { builder: current, end: start });
    },
    row: (cells) => current?.add(cells),
    end(offset) {
      const known = builders.get(name);
      if (known) known.end = offset;
    },
  });
  return toReader({
    push: (text) => parser.push(text),
    end() {
      parser.end();
      return [...builders.values()].map(({ builder, end }) => builder.finish(end));
    },
  });
}

/** Records of one table may hold different keys: the columns are all names seen in the first ones. */
class JsonTable {
  readonly #records: Map<string, string>[] = [];
  #columns: string[] | null = null;
  readonly #builder: (columns: readonly string[]) => TableBuilder;
  #made: TableBuilder | null = null;

  constructor(builder: (columns: readonly string[]) => TableBuilder) {
    this.#builder = builder;
  }

  add(record: JsonRecord): void {
    const cells = new Map(flatten(record));
    if (this.#columns === null) {
      this.#records.push(cells);
      if (this.#records.length >= 200) this.#begin();
    } else this.#made?.add(this.#columns.map((name) => cells.get(name) ?? ''));
  }

  get isHopeless(): boolean {
    return this.#made?.isHopeless ?? false;
  }

  finish(length: number): Table | null {
    if (this.#columns === null) this.#begin();
    return this.#made?.finish(length) ?? null;
  }

  #begin(): void {
    const columns = [...new Set(this.#records.flatMap((cells) => [...cells.keys()]))].slice(0, limits.columns);
    [this.#columns, this.#made] = [columns, this.#builder(columns)];
    for (const cells of this.#records.splice(0)) this.#made.add(columns.map((name) => cells.get(name) ?? ''));
  }
}

function openJson(context: TableContext): TableReader {
  const tables = new Map<string, JsonTable>();
  let isLines = true;
  const add = (record: JsonRecord, name: string): void => {
    const known =
      tables.get(name) ??
      new JsonTable((columns) => new TableBuilder(name, isLines ? 'jsonl' : 'json', columns, 0, context));
    if (tables.size < limits.tables) tables.set(name, known);
    known.add(record);
  };
  const cutter = new JsonCutter((record, name) => {
    add(record, name);
    for (const [inner, records] of innerTables(record)) for (const each of records) add(each, inner);
  });
  let isFirst = true;
  return toReader({
    push(text) {
      if (isFirst) isLines = !/^(?:\xef\xbb\xbf)?\s*\[/.test(text) && /\}\s*\n\s*\{/.test(text);
      isFirst = false;
      cutter.push(text);
    },
    end: (length) => [...tables.values()].map((table) => table.finish(length)),
    // A log of one object a line goes on as it began; a document of several arrays may hold its people last.
    isDone: () => isLines && tables.size === 1 && (tables.get('')?.isHopeless ?? false),
  });
}
