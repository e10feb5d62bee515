/** The tables of one document: opened by its readers, finished by them or at its end. */
import { identifierOf } from '../../../rules/index.ts';
import type { Table, TableContext } from '../../model/table.ts';
import { blockMemoryOf, type BlockMemory } from '../blocks/memory.ts';
import type { KnownRows } from '../blocks/rows.ts';
import type { TableBuilder } from '../builder.ts';
import { collectRows, type TableBeginning } from '../layered.ts';
import { limits } from '../limits.ts';
import { detach } from './text.ts';

/** Found tables of one document; values of further ones stay findings of their own. */
const mostTables = 256;
/** Characters kept of all tables of a document before long cells are cut. */
const mostKept = 32_000_000;
const shortCell = 80;
/** People of a loose table, and how many of its rows must bring a new one. */
const fewestPeople = 3;
const fewestNew = 0.6;

export interface TableStart extends TableBeginning {
  /** Found between other text, where records stand for examples and requests as well: it takes more people. */
  readonly isLoose?: boolean;
}

/** A table that rows are still added to. */
export interface OpenTable {
  readonly isHopeless: boolean;
  /** `end`: offset behind the row. */
  add(row: readonly string[], end: number): void;
  finish(): void;
  /** Null where rows have to come one by one. */
  readonly whole: Pick<TableBuilder, 'framing' | 'record' | 'takeRecorded'> | null;
  /** Rows that came to the same before; see TableBuilder. */
  addKnown(known: KnownRows, read: () => readonly string[][], end: number): void;
}

interface Found {
  readonly table: Table;
  readonly reader: number;
}

export class TableSink {
  readonly #context: TableContext;
  readonly #open = new Set<OpenTable>();
  #found: Found[] = [];
  #kept = 0;
  /** Which reader is at work: tables that two readers see in one place are one. */
  reader = 0;

  constructor(context: TableContext) {
    this.#context = context;
  }

  get blocks(): BlockMemory {
    return blockMemoryOf(this.#context);
  }

  /** Null where too many are open. */
  open({ name, format, header, start, isLoose = false }: TableStart): OpenTable | null {
    if (this.#open.size >= limits.tables) this.#leaveHopeless();
    if (this.#open.size >= limits.tables || this.#found.length >= mostTables) return null;
    const builder = collectRows({ name, format, header, start }, this.#context);
    const { reader } = this;
    let last = start;
    const table: OpenTable = {
      get isHopeless() {
        return builder.isHopeless;
      },
      get whole() {
        return builder.whole;
      },
      addKnown: (known, read, end) => {
        last = end;
        builder.whole?.addKnown(known, read);
      },
      add: (row, end) => {
        last = end;
        if (builder.isHopeless) return;
        builder.add(builder.isSampling ? this.#keep(row) : [...row]);
      },
      finish: () => {
        if (!this.#open.delete(table)) return;
        const found = builder.finish(last);
        if (found && (isLoose ? hasPeople(found) : !isOneName(found))) this.#found.push({ table: found, reader });
      },
    };
    this.#open.add(table);
    return table;
  }

  /** Takes tables that were made elsewhere, as if they stood between two offsets of this document. */
  take(tables: readonly Table[], start: number, end: number): void {
    const { reader } = this;
    for (const table of tables) {
      if (this.#found.length < mostTables) this.#found.push({ table: { ...table, start, end }, reader });
    }
  }

  /** The table that was taken last goes on up to here. */
  extend(end: number): void {
    const last = this.#found.pop();
    if (last) this.#found.push({ ...last, table: { ...last.table, end } });
  }

  end(): readonly Table[] {
    for (const table of this.#open) table.finish();
    const found = withoutDoubles(this.#found);
    this.#found = [];
    return found;
  }

  #leaveHopeless(): void {
    for (const table of this.#open) if (table.isHopeless) this.#open.delete(table);
  }

  #keep(row: readonly string[]): string[] {
    return row.map((cell) => {
      const kept = detach(cell.slice(0, this.#kept > mostKept ? shortCell : limits.cell));
      this.#kept += kept.length;
      return kept;
    });
  }
}

/** Several people, and not the same few ones again and again, or a single one in full. */
function hasPeople({ rows, subjects }: Table): boolean {
  return rows === 1 || (subjects >= fewestPeople && subjects >= rows * fewestNew);
}

/** The same name in every row is a label: translations, templates, settings. */
function isOneName({ rows, subjects, columns }: Table): boolean {
  return subjects === 1 && rows >= 10 && columns.every(({ identifier }) => isLabel(identifier));
}

function isLabel(identifier: string): boolean {
  const row = identifierOf(identifier);
  return row?.isArea === true || row?.data === 'profile' || identifier === 'password';
}

/** Of tables that two readers found in one place, the one with more people, or more about them, stays, but for what only adds. */
function withoutDoubles(found: readonly Found[]): Table[] {
  const isAdded = ({ table: { addedFrom } }: Found): number => (addedFrom === 0 ? 1 : 0);
  const better = found.toSorted(
    (a, b) =>
      isAdded(a) - isAdded(b) ||
      b.table.subjects - a.table.subjects ||
      b.table.columns.length - a.table.columns.length ||
      a.reader - b.reader,
  );
  const kept: Found[] = [];
  for (const one of better) {
    const isDouble = kept.some(
      ({ table, reader }) => reader !== one.reader && table.start < one.table.end && one.table.start < table.end,
    );
    if (!isDouble) kept.push(one);
  }
  return kept.map(({ table }) => table).toSorted((a, b) => a.start - b.start);
}
