/** Values that say themselves where they belong: triples of RDF, cells one by one, family trees. */
import { limits } from '../limits.ts';
import { Lines, type Line } from './lines.ts';
import { kindOf, type PlacedKind } from './placed-kinds.ts';
import type { ReadLine } from './placed-values.ts';
import { positionalName, RecordTables } from './record-table.ts';
import { detach, toText } from './text.ts';
import type { ReaderContext, RowReader, TableShape } from './types.ts';

/** Nothing is read where none was recognised. */
const noKind: PlacedKind = { create: () => () => null };

export const placed: TableShape = {
  name: 'placed',
  weigh: (head) => kindOf(head) && 'sure',
  open: (context) => new PlacedReader(context, kindOf(context.head) ?? noKind),
};

/** Rows of which more may come. */
const mostOpen = 2_000;

interface OpenRow {
  readonly fields: Map<string, string>;
  readonly start: number;
  end: number;
}

/** `3`, or `C`. */
function toNumber(column: string): number {
  const letters = /^[A-Z]+$/i.test(column) ? [...column.toUpperCase()] : [];
  return letters.reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) || Number(column);
}

class PlacedReader implements RowReader {
  readonly #tables: RecordTables;
  readonly #lines: Lines;
  readonly #kind: PlacedKind;
  readonly #read: ReadLine;
  readonly #isKnownName: (name: string) => boolean;
  readonly #open = new Map<string, OpenRow>();
  #first: number | null = null;
  /** From a place to the name that the first row gives it. */
  #names: ReadonlyMap<string, string> | null = null;

  constructor({ sink, isKnownName }: ReaderContext, kind: PlacedKind) {
    [this.#tables, this.#kind, this.#isKnownName] = [new RecordTables(sink), kind, isKnownName];
    this.#read = kind.create();
    this.#lines = new Lines((line) => this.#take(line));
  }

  push(text: string): void {
    this.#lines.push(text);
  }

  end(): void {
    this.#lines.end();
    for (const [row] of this.#open) this.#finish(row);
    this.#tables.end();
  }

  #take({ text, start, end }: Line): void {
    for (const { row, column, value } of this.#read(text.slice(0, limits.cell)) ?? []) {
      const open = this.#open.get(row) ?? this.#begin(row, start);
      const name = this.#kind.hasHeader ? this.#nameOf(column) : toText(column);
      if (!open.fields.has(name) && value !== '') open.fields.set(detach(name), detach(toText(value)));
      open.end = end;
    }
  }

  #begin(row: string, start: number): OpenRow {
    const most = this.#kind.isScattered ? mostOpen : 1;
    for (const [oldest] of this.#open) if (this.#open.size >= most) this.#finish(oldest);
    const made = { fields: new Map<string, string>(), start, end: start };
    this.#open.set(detach(row), made);
    return made;
  }

  /** Some programs count from 0: what is filled first says so. */
  #nameOf(column: string): string {
    const number = toNumber(column);
    this.#first ??= number === 0 ? 0 : 1;
    return positionalName(Math.max(0, number - this.#first));
  }

  #finish(row: string): void {
    const { fields, start, end } = this.#open.get(row) ?? { fields: new Map<string, string>(), start: 0, end: 0 };
    this.#open.delete(row);
    if (fields.size === 0 || fields.has(this.#kind.nobody ?? '')) return;
    if (this.#names === null && this.#kind.hasHeader) {
      const isHeader = [...fields.values()].filter((value) => this.#isKnownName(value)).length >= 2;
      this.#names = isHeader ? fields : new Map();
      if (isHeader) return;
    }
    const named = new Map([...fields].map(([column, value]) => [this.#names?.get(column) ?? column, value]));
    this.#tables.add('record', { name: '', format: 'fields', start }, named, end);
  }
}
