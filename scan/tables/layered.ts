/** A table as a floor's rules read it; a repository's own rules say what it is besides (docs/promises.md, 9). */
import type { TableFormat } from '../../rules/index.ts';
import type { Table, TableContext } from '../model/table.ts';
import { AttributeRows, placesOf } from './attribute-rows.ts';
import { TableBuilder } from './builder.ts';
import { JsonCells } from './json-cells.ts';

/** Takes the rows of one table and says in the end what it is. */
export interface RowCollector extends Pick<TableBuilder, 'isSampling' | 'isHopeless' | 'add' | 'finish'> {
  /** What takes whole blocks of rows; null where rows have to come one by one. */
  readonly whole: TableBuilder | null;
}

export interface TableBeginning {
  readonly name: string;
  readonly format: TableFormat;
  /** Null: the first row is looked at. */
  readonly header: readonly string[] | null;
  readonly start: number;
}

export function collectRows(beginning: TableBeginning, context: TableContext): RowCollector {
  const rows = new JsonCells(beginning.header, (header) => openRows({ ...beginning, header }, context));
  return {
    get isSampling() {
      return rows.isSampling;
    },
    get isHopeless() {
      return rows.isHopeless;
    },
    get whole() {
      return rows.taker?.whole ?? null;
    },
    add: (row) => rows.add(row),
    finish: (end) => rows.finish().finish(end),
  };
}

function openRows(beginning: TableBeginning, context: TableContext): RowCollector {
  const { header } = beginning;
  const places = placesOf(header);
  if (!places) return openWhole(beginning, context);
  const columns = [header?.[places.id] ?? ''];
  const rows = openWhole({ ...beginning, header: columns }, context);
  const attributes = new AttributeRows(places, columns, (row) => rows.add(row));
  return {
    get isSampling() {
      return true;
    },
    get isHopeless() {
      return rows.isHopeless;
    },
    whole: null,
    add: (row) => attributes.add(row),
    finish: (end) => {
      attributes.finish();
      return rows.finish(end);
    },
  };
}

function openWhole({ name, format, header, start }: TableBeginning, context: TableContext): RowCollector {
  const byAll = new TableBuilder(name, format, header, start, context);
  if (!context.floor) return byAll;
  return new LayeredRows(new TableBuilder(name, format, header, start, context.floor), byAll);
}

/**
 * Read twice, since a rule of one's own changes more than the column it names: whether the table is about people at all,
 * who is the same person, and what is made up.
 */
class LayeredRows implements RowCollector {
  readonly whole = null;
  readonly #byFloor: TableBuilder;
  readonly #byAll: TableBuilder;

  constructor(byFloor: TableBuilder, byAll: TableBuilder) {
    [this.#byFloor, this.#byAll] = [byFloor, byAll];
  }

  get isSampling(): boolean {
    return this.#byFloor.isSampling || this.#byAll.isSampling;
  }

  get isHopeless(): boolean {
    return this.#byFloor.isHopeless && this.#byAll.isHopeless;
  }

  add(row: string[]): void {
    for (const builder of [this.#byFloor, this.#byAll]) if (!builder.isHopeless) builder.add(row);
  }

  finish(end: number): Table | null {
    const [table, besides] = [this.#byFloor.finish(end), this.#byAll.finish(end)];
    if (!table) return besides && { ...besides, addedFrom: 0 };
    const isNew = ({ name, identifier }: Table['columns'][number]): boolean =>
      !table.columns.some((column) => column.name === name && column.identifier === identifier);
    const added = besides?.columns.filter(isNew) ?? [];
    if (added.length === 0) return table;
    return { ...table, columns: [...table.columns, ...added], addedFrom: table.columns.length };
  }
}
