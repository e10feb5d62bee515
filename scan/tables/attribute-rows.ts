/** Rows of one attribute each, held together by an id: the rows of one id are one row of all its attributes. */
import { normaliseName } from '../../rules/index.ts';
import { limits } from './limits.ts';

const keys: ReadonlySet<string> = new Set([
  'metakey',
  'attribute',
  'attributename',
  'attributecode',
  'attr',
  'field',
  'fieldname',
  'property',
  'key',
  'question',
  'questiontext',
  'questionlabel',
  'variable',
]);
const values: ReadonlySet<string> = new Set([
  'metavalue',
  'value',
  'attributevalue',
  'val',
  'fieldvalue',
  'propertyvalue',
  'answer',
  'answertext',
  'response',
]);
/** Whose rows they are, where no name ends in `id`. */
const owners: ReadonlySet<string> = new Set(['entity', 'subject', 'customer', 'user', 'person', 'patient']);
/** Its own number, where another one says whose it is. */
const own = /^(?:u?meta|row|value|attribute|field)?id$/;
const mostColumns = 8;
/** Owners whose rows may still come. */
const mostOpen = 2_000;

interface Places {
  readonly id: number;
  readonly key: number;
  readonly value: number;
}

/** Where id, attribute and value stand; null: the rows are whole. */
export function placesOf(header: readonly string[] | null): Places | null {
  if (!header || header.length < 3 || header.length > mostColumns) return null;
  const names = header.map(normaliseName);
  const [key, value] = [names.findIndex((name) => keys.has(name)), names.findIndex((name) => values.has(name))];
  const ids = names.flatMap((name, at) => (name.endsWith('id') ? [at] : []));
  const owner = names.findIndex((name) => owners.has(name));
  const id = ids.find((at) => !own.test(names[at] ?? '')) ?? (owner < 0 ? (ids[0] ?? -1) : owner);
  return key < 0 || value < 0 || id < 0 ? null : { id, key, value };
}

export class AttributeRows {
  readonly #places: Places;
  readonly #take: (row: string[]) => void;
  /** Grows in the header of the table as well. */
  readonly #columns: string[];
  readonly #open = new Map<string, string[]>();

  constructor(places: Places, columns: string[], take: (row: string[]) => void) {
    [this.#places, this.#columns, this.#take] = [places, columns, take];
  }

  add(row: readonly string[]): void {
    const { id, key, value } = this.#places;
    const owner = row[id] ?? '';
    const attributes = this.#open.get(owner) ?? this.#begin(owner);
    const at = this.#indexOf((row[key] ?? '').slice(0, 200));
    if (at > 0) attributes[at] = row[value] ?? '';
  }

  finish(): void {
    for (const [owner, row] of this.#open) this.#end(owner, row);
  }

  #begin(owner: string): string[] {
    const [oldest] = this.#open;
    if (oldest && this.#open.size >= mostOpen) this.#end(...oldest);
    const row = [owner];
    this.#open.set(owner, row);
    return row;
  }

  #end(owner: string, row: readonly string[]): void {
    this.#open.delete(owner);
    this.#take(Array.from(row, (cell: string | undefined) => cell ?? ''));
  }

  #indexOf(name: string): number {
    const known = this.#columns.indexOf(name, 1);
    if (known > 0 || this.#columns.length >= limits.columns) return known;
    return this.#columns.push(name) - 1;
  }
}
