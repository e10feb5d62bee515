/** Sheets that lie down: a row is a field and says its name first; what stands beside it is one person, or several. */
import { normaliseName } from '../../rules/index.ts';
import type { Table, TableContext } from '../model/table.ts';
import { rulesNamed } from './columns/facts.ts';
import { collectRows, type RowCollector, type TableBeginning } from './layered.ts';
import { limits } from './limits.ts';

/** Rows by which it is decided. */
const looked = 12;
const fewestKnown = 3;

type Open = (header: readonly string[] | null) => RowCollector;

/** As `collectRows`, of a sheet, where a row may as well be a field. */
export function collectSheet(beginning: TableBeginning, context: TableContext): RowCollector {
  if (beginning.header) return collectRows(beginning, context);
  return new LyingRows(context, (header) => collectRows({ ...beginning, header }, context));
}

/** Takes the rows of a sheet either way; `open` makes what takes them as they stand upright. */
class LyingRows implements RowCollector {
  readonly whole = null;
  readonly #context: TableContext;
  readonly #open: Open;
  #first: string[][] | null = [];
  #upright: RowCollector | null = null;
  #fields: Fields | null = null;

  constructor(context: TableContext, open: Open) {
    [this.#context, this.#open] = [context, open];
  }

  get isSampling(): boolean {
    return this.#upright?.isSampling ?? true;
  }

  get isHopeless(): boolean {
    return this.#upright?.isHopeless ?? false;
  }

  add(row: string[]): void {
    if (!this.#first) this.#take(row);
    else if (this.#first.push(row) === looked) this.#decide(this.#first);
  }

  finish(end: number): Table | null {
    if (this.#first) this.#decide(this.#first);
    const rows = this.#fields ? this.#fields.finish() : this.#upright;
    return rows?.finish(end) ?? null;
  }

  #take(row: string[]): void {
    if (this.#fields) this.#fields.add(row);
    else this.#upright?.add(row);
  }

  #decide(first: readonly string[][]): void {
    this.#first = null;
    if (isLying(first, this.#context)) this.#fields = new Fields(this.#open);
    else this.#upright = this.#open(null);
    for (const row of first) this.#take(row);
  }
}

/** The first cells are names of columns, and the second ones are not. */
function isLying(rows: readonly string[][], { fields }: TableContext): boolean {
  const isKnown = (cell: string): boolean => cell !== '' && rulesNamed(normaliseName(cell), fields).length > 0;
  const filled = rows.filter(([name = '', ...cells]) => name.trim() !== '' && cells.some((cell) => cell !== ''));
  const known = filled.filter(([name = '']) => isKnown(name));
  return (
    new Set(known.map(([name]) => name)).size >= fewestKnown &&
    known.length * 2 >= filled.length &&
    !filled.some(([, second = '']) => isKnown(second))
  );
}

/** One form, or one below the other: a name that comes again begins the next. */
class Fields {
  readonly #open: Open;
  readonly #header: string[] = [];
  #rows: RowCollector | null = null;
  #form = new Map<number, readonly string[]>();

  constructor(open: Open) {
    this.#open = open;
  }

  add([first = '', ...values]: readonly string[]): void {
    const name = first.trim();
    const known = this.#header.indexOf(name);
    if (name === '' || (known < 0 && this.#header.length >= limits.columns)) return;
    const at = known < 0 ? this.#header.push(name) - 1 : known;
    if (this.#form.has(at)) this.#endForm();
    this.#form.set(at, values);
  }

  finish(): RowCollector {
    this.#endForm();
    return this.#toRows();
  }

  #toRows(): RowCollector {
    this.#rows ??= this.#open(this.#header);
    return this.#rows;
  }

  #endForm(): void {
    const rows = this.#toRows();
    const width = Math.max(0, ...[...this.#form.values()].map((values) => values.length));
    for (let at = 0; at < width; at++) {
      const row = this.#header.map((_, column) => this.#form.get(column)?.[at] ?? '');
      if (row.some((cell) => cell !== '') && !rows.isHopeless) rows.add(row);
    }
    this.#form = new Map();
  }
}
