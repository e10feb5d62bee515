/** Records of one table may hold different keys: its columns are all names, those of later records behind the others. */
import { limits } from '../limits.ts';
import type { OpenTable, TableSink, TableStart } from './sink.ts';
import { detach } from './text.ts';

export type Fields = ReadonlyMap<string, string>;

interface Kept {
  readonly fields: Fields;
  readonly end: number;
}

/** An address, or digits enough for a number of anything. */
const identifying = /@|\d(?:[ ().+/-]{0,3}\d){6}/;
const recordsKept = 200;
const charactersKept = 1_000_000;

export class RecordTable {
  readonly #sink: TableSink;
  readonly #begin: Omit<TableStart, 'header'>;
  #records: Kept[] = [];
  #size = 0;
  /** Grows in the header of the table as well. */
  #columns: string[] | null = null;
  #table: OpenTable | null = null;
  /** All names of records so far. */
  readonly #seen = new Set<string>();

  constructor(sink: TableSink, begin: Omit<TableStart, 'header'>) {
    [this.#sink, this.#begin] = [sink, begin];
  }

  get isHopeless(): boolean {
    return this.#columns !== null && (this.#table?.isHopeless ?? true);
  }

  /** `end`: offset behind the record. */
  add(fields: Fields, end: number): void {
    if (this.#columns && this.isHopeless && this.#isNew(fields)) this.#beginAgain();
    if (this.#columns) {
      if (!this.isHopeless) this.#table?.add(this.#toRow(fields, this.#columns), end);
      return;
    }
    this.#records.push({ fields: new Map([...fields].map(([name, value]) => [detach(name), detach(value)])), end });
    for (const [name, value] of fields) this.#size += name.length + value.length;
    if (this.#records.length >= recordsKept || this.#size > charactersKept) this.#settle();
  }

  finish(): void {
    if (!this.#columns && !this.#isNothing()) this.#settle();
    this.#table?.finish();
    this.#records = [];
  }

  /** Rows without names are known by their values only. */
  #isNothing(): boolean {
    const isNamed = this.#records.some(({ fields }) => !fields.has(positionalName(0)));
    return (
      !isNamed && !this.#records.some(({ fields }) => [...fields.values()].some((value) => identifying.test(value)))
    );
  }

  #toRow(fields: Fields, columns: string[]): string[] {
    const known = columns.reduce((sum, name) => sum + (fields.has(name) ? 1 : 0), 0);
    if (known < fields.size) this.#addColumns(fields, columns);
    return toRow(fields, columns);
  }

  /** A name that none of the records had so far. */
  #isNew(fields: Fields): boolean {
    if (this.#seen.size >= limits.columns) return false;
    for (const name of fields.keys()) if (!this.#seen.has(name)) return true;
    return false;
  }

  /** Records of another kind follow upon those that speak of nobody. */
  #beginAgain(): void {
    this.#table?.finish();
    [this.#table, this.#columns, this.#size] = [null, null, 0];
  }

  #addColumns(fields: Fields, columns: string[]): void {
    for (const name of fields.keys())
      if (columns.length < limits.columns && !columns.includes(name)) columns.push(detach(name));
    this.#see(columns);
  }

  #see(names: Iterable<string>): void {
    for (const name of names) if (this.#seen.size < limits.columns) this.#seen.add(name);
  }

  #settle(): void {
    const columns = [...new Set(this.#records.flatMap(({ fields }) => [...fields.keys()]))].slice(0, limits.columns);
    this.#columns = columns;
    this.#see(columns);
    const isPositional = columns.every((name, index) => name === positionalName(index));
    this.#table = this.#sink.open({ ...this.#begin, header: isPositional ? null : columns });
    for (const { fields, end } of this.#records) this.#table?.add(toRow(fields, columns), end);
    this.#records = [];
  }
}

/** What a value is called that has a place and no name. */
export function positionalName(index: number): string {
  return `column ${index + 1}`;
}

function toRow(fields: Fields, columns: readonly string[]): string[] {
  return columns.map((name) => fields.get(name) ?? '');
}

/** Record tables by name, as many as may be open. */
export class RecordTables {
  readonly #sink: TableSink;
  readonly #tables = new Map<string, RecordTable>();

  constructor(sink: TableSink) {
    this.#sink = sink;
  }

  get areHopeless(): boolean {
    return this.#tables.size > 0 && [...this.#tables.values()].every(({ isHopeless }) => isHopeless);
  }

  get size(): number {
    return this.#tables.size;
  }

  /** `key` tells tables of equal names apart. */
  add(key: string, begin: Omit<TableStart, 'header'>, fields: Fields, end: number): void {
    this.#get(key, begin).add(fields, end);
  }

  /** Ends one table; one of this key may begin anew. */
  finish(key: string): void {
    this.#tables.get(key)?.finish();
    this.#tables.delete(key);
  }

  end(): void {
    for (const key of this.#tables.keys()) this.finish(key);
  }

  #get(key: string, begin: Omit<TableStart, 'header'>): RecordTable {
    const known = this.#tables.get(key);
    if (known) return known;
    if (this.#tables.size >= limits.tables) this.#makeRoom();
    const made = new RecordTable(this.#sink, begin);
    this.#tables.set(key, made);
    return made;
  }

  /** The oldest tables give way: records that stand together come together. */
  #makeRoom(): void {
    for (const [key, table] of this.#tables) if (table.isHopeless) this.finish(key);
    const [oldest] = this.#tables.keys();
    if (this.#tables.size >= limits.tables && oldest !== undefined) this.finish(oldest);
  }
}
