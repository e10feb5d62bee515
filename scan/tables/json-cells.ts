/** Cells that hold an object in JSON, or an address with what was asked for: its fields are columns of the table, since they speak of whom the row speaks of. */
import { limits } from './limits.ts';
import { unpackJson } from './read/packed-json.ts';

type Row = readonly string[];

/** What takes the rows once their columns are known. */
interface Rows {
  readonly isSampling: boolean;
  readonly isHopeless: boolean;
  add(row: string[]): void;
}

const deepest = 3;

export class JsonCells<Taker extends Rows> {
  readonly #open: (header: Row | null) => Taker;
  /** Grows in the header of the table as well. Null: the table names no columns, or its first row does. */
  #header: string[] | null;
  #first: string[] | null = null;
  #rows: Taker | null = null;

  constructor(header: Row | null, open: (header: Row | null) => Taker) {
    [this.#open, this.#header] = [open, header && [...header]];
    if (this.#header) this.#rows = open(this.#header);
  }

  /** Null until it is known. */
  get taker(): Taker | null {
    return this.#rows;
  }

  get isSampling(): boolean {
    return this.#rows?.isSampling ?? true;
  }

  get isHopeless(): boolean {
    return this.#rows?.isHopeless ?? false;
  }

  add(row: string[]): void {
    const hasObject = row.some(hasFields);
    if (this.#rows) this.#rows.add(hasObject ? this.#unfold(row) : row);
    else if (this.#first) {
      const first = this.#first;
      const isHeader = hasObject && !first.some(hasFields);
      this.#begin(isHeader ? first : null).add(isHeader ? this.#unfold(row) : row);
    } else this.#first = row;
  }

  /** What was opened for the rows; nothing comes any more. */
  finish(): Taker {
    return this.#rows ?? this.#begin(null);
  }

  #begin(header: string[] | null): Taker {
    this.#header = header;
    this.#rows = this.#open(header);
    if (!header && this.#first) this.#rows.add(this.#first);
    this.#first = null;
    return this.#rows;
  }

  #unfold(row: Row): string[] {
    const header = this.#header;
    if (!header) return [...row];
    const unfolded = [...row];
    for (const cell of row) {
      if (!hasFields(cell)) continue;
      for (const [name, value] of fieldsOf(cell)) {
        const known = header.indexOf(name, row.length);
        const at = known < 0 ? Math.max(header.length, row.length) : known;
        if (at >= limits.columns) break;
        header[at] = name;
        unfolded[at] = value;
      }
    }
    return Array.from(unfolded, (cell: string | undefined) => cell ?? '');
  }
}

export function hasFields(cell: string): boolean {
  return isObject(cell) || isQuery(cell) || unpackJson(cell) !== null;
}

function isObject(cell: string): boolean {
  return cell.startsWith('{') && cell.length <= limits.cell && /^\{\s*"/.test(cell) && cell.trimEnd().endsWith('}');
}

/** `https://shop.example/search?name=Anna&email=…`. */
function isQuery(cell: string): boolean {
  return /^[h/?]/.test(cell) && cell.length <= limits.cell && query.test(cell);
}

const query = /^(?:https?:\/)?\/?[^\s?]{0,1000}\?([\w.[\]%-]{1,60}=[^\s&#]*(?:&[\w.[\]%-]{1,60}=[^\s&#]*)+)/;

function fieldsOf(cell: string): Map<string, string> {
  const asked = query.exec(cell)?.[1];
  if (asked !== undefined && !isObject(cell)) return new Map(new URLSearchParams(asked));
  const fields = new Map<string, string>();
  try {
    collect(JSON.parse(unpackJson(cell) ?? cell), fields, 0);
  } catch {
    // Looks like JSON and is none.
  }
  return fields;
}

function collect(value: unknown, fields: Map<string, string>, depth: number): void {
  if (typeof value !== 'object' || value === null || depth > deepest) return;
  for (const [name, each] of Object.entries(value)) {
    if (fields.size >= limits.columns) return;
    if (typeof each === 'object') collect(each, fields, depth + 1);
    else if (!fields.has(name)) fields.set(name.slice(0, 200), String(each));
  }
}
