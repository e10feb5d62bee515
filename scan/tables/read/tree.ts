/**
 * Objects and arrays, whatever they are written in, to records: an object in an array is a record, and so are objects
 * of equal keys side by side; any other object is a part of the one around it. Built from the inside, so that memory
 * is bounded by the depth and never by the length.
 */
import type { TableFormat } from '../../../rules/index.ts';
import { limits } from '../limits.ts';
import { cardFieldsOf, isCardProperty } from './json-cards.ts';
import { NumberedRecords, splitNumbered } from './numbered-keys.ts';
import { positionalName, RecordTables } from './record-table.ts';
import type { TableSink } from './sink.ts';
import {
  areAlike,
  beginFrame,
  isPair,
  merge,
  mergePairs,
  set,
  takeColumn,
  toPositional,
  wrappedIn,
  type TreeFrame,
  type TreeObject,
} from './tree-frames.ts';

export interface TreeContext {
  readonly sink: TableSink;
  readonly format: () => TableFormat;
  /** Records that are left out make no table and no column. */
  readonly isWanted?: (fields: ReadonlyMap<string, string>) => boolean;
  /** Text that may hold more than a value. */
  readonly texts?: TreeTexts;
  /** Whatever stands outermost is a record, as in JSON lines. */
  readonly areLines?: boolean;
}

export interface TreeTexts {
  /** Whether it was taken as something of its own. */
  readonly take: (text: TreeText) => boolean;
  /** There is no further one. */
  end(): void;
}

export interface TreeText {
  readonly key: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly tree: RecordTree;
}

const deepest = 64;
/** Of all arrays that may be columns, in an object and those around it. */
const mostItems = 1_000_000;
const mostItemText = 16_000_000;
const mostText = 1_000_000;
const isNumber = (key: string): boolean => /^\d{1,9}$/.test(key);
const fewestRows = 3;
const address = /^[^\s@]{1,64}@[^\s@]{1,200}\.\p{L}{2,24}$/u;
/** Arrays under these keys are texts, a line an item (notebooks). */
const textKey = /^(?:text|text\/(?:html|plain))$/;

export class RecordTree {
  readonly #context: TreeContext;
  readonly #tables: RecordTables;
  #stack: TreeFrame[] = [];
  /** Levels below the deepest one that is kept. */
  #below = 0;
  #items = 0;
  #itemText = 0;

  constructor(context: TreeContext) {
    this.#context = context;
    this.#tables = new RecordTables(context.sink);
  }

  get depth(): number {
    return this.#stack.length + this.#below;
  }

  get areTablesHopeless(): boolean {
    return this.#tables.areHopeless;
  }

  get tableCount(): number {
    return this.#tables.size;
  }

  begin(kind: TreeFrame['kind'], key: string, start: number): void {
    if (this.#stack.length >= deepest) {
      this.#below++;
      return;
    }
    this.#stack.push(beginFrame(kind, key, start));
  }

  value(key: string, text: string, start: number, end: number): void {
    const frame = this.#stack.at(-1);
    if (!frame || this.#below > 0) return;
    const ownKey = frame.kind === 'array' ? frame.key : key;
    if (frame.kind === 'array' && textKey.test(frame.key)) {
      if (frame.text.length < mostText) frame.text += text;
    } else if (this.#context.texts?.take({ key: ownKey, text, start, end, tree: this })) {
      return;
    }
    if (frame.kind === 'object') {
      set(frame, key, text);
      this.#takeNumbered(frame, key, text, start, end);
    }
    // A column may have its rows by their numbers, more of them than an object may have fields.
    if (frame.kind === 'array' || isNumber(key)) this.#addItem(frame, text);
  }

  /** `customers.17.email`: in an object that is not itself one of many. */
  #takeNumbered(frame: TreeFrame, key: string, text: string, start: number, end: number): void {
    if (this.#stack.at(-2)?.kind === 'array') return;
    const numbered = splitNumbered(key);
    if (!numbered) return;
    frame.numbered ??= new NumberedRecords(({ fields, ...place }) =>
      this.#emit(frame.key, { key: '', fields, start: place.start, end: place.end }),
    );
    frame.numbered.add(numbered, text.slice(0, limits.cell), start, end);
  }

  #addItem(frame: TreeFrame, text: string): void {
    if (this.#items >= mostItems || this.#itemText >= mostItemText) return;
    const item = text.slice(0, limits.cell);
    this.#items++;
    this.#itemText += item.length;
    frame.items.push(item);
  }

  #forget(items: readonly string[]): void {
    this.#items -= items.length;
    for (const item of items) this.#itemText -= item.length;
  }

  /** Ends the innermost object or array. */
  end(end: number): void {
    if (this.#below > 0) {
      this.#below--;
      return;
    }
    const frame = this.#stack.pop();
    if (frame?.kind === 'object') this.#endObject(frame, end);
    else if (frame) this.#endArray(frame, end);
  }

  /** Ends everything that is still open, and every table. */
  finish(end: number): void {
    while (this.depth > 0) this.end(end);
    this.#tables.end();
    this.#context.texts?.end();
  }

  #endObject(frame: TreeFrame, end: number): void {
    const parent = this.#stack.at(-1);
    if (frame.numbered?.finish())
      for (const key of frame.fields.keys()) if (splitNumbered(key)) frame.fields.delete(key);
    if (parent && this.#unwrap(frame, parent)) return;
    this.#forget(frame.items);
    if (parent?.kind === 'array' && takeColumn(frame, parent)) return;
    this.#endColumns(frame, end);
    this.#settle(frame);
    if (frame.fields.size === 0) return;
    if (address.test(frame.key) && !frame.fields.has('email')) frame.fields.set('email', frame.key);
    const inner = { key: frame.key, fields: frame.fields, start: frame.start, end };
    if (parent?.kind === 'object') this.#addInner(parent, inner);
    else if (parent && isPair(frame.fields) && parent.areInnerRecords !== true) this.#addPair(parent, inner);
    else if (parent && this.#mayBePart(parent)) parent.pending.push(inner);
    else if (parent) {
      this.#flush(parent);
      this.#emit(this.#nameOf(parent), inner);
    } else this.#emit(frame.key, inner);
  }

  /** `{"S": "Anna"}` is a value; `{"0": "Anna", "1": "Bea"}` a column whose rows have numbers. */
  #unwrap({ key, fields, items, pending, columns }: TreeFrame, parent: TreeFrame): boolean {
    if (pending.length > 0 || columns) return false;
    const [name = ''] = fields.keys();
    const wrapped = wrappedIn(fields);
    if (wrapped !== undefined) {
      if (parent.kind === 'object') set(parent, key, wrapped);
      else this.#addItem(parent, wrapped);
      parent.isWrapped = true;
      return true;
    }
    if (parent.kind !== 'object' || fields.size < 2 || !/^[01]$/.test(name) || ![...fields.keys()].every(isNumber))
      return false;
    (parent.columns ??= new Map()).set(key, items);
    return true;
  }

  /** Arrays of one length beside each other are the columns of a table. */
  #endColumns(frame: TreeFrame, end: number): void {
    const { columns, key, start, fields } = frame;
    frame.columns = null;
    if (!columns) return;
    const lengths = new Map<number, string[]>();
    for (const [name, items] of columns) lengths.set(items.length, [...(lengths.get(items.length) ?? []), name]);
    for (const [length, names] of lengths) {
      if (names.length < 2 || length < fewestRows) continue;
      for (let row = 0; row < length; row++)
        this.#emit(key, {
          key: '',
          fields: new Map(names.map((name) => [name, columns.get(name)?.[row] ?? ''])),
          start,
          end,
        });
      for (const name of names) fields.delete(name);
    }
    for (const items of columns.values()) this.#forget(items);
  }

  /** One object in a list of a record: the only name, address or account somebody has. */
  #mayBePart(array: TreeFrame): boolean {
    const around = this.#stack.at(-2);
    const isInner = this.#context.areLines === true || this.#stack.slice(0, -2).some(({ kind }) => kind === 'array');
    const isOfRecord = around?.kind === 'object' && isInner;
    return isOfRecord && array.areInnerRecords === null && array.pending.length === 0;
  }

  #endArray(frame: TreeFrame, end: number): void {
    const parent = this.#stack.at(-1);
    this.#endColumns(frame, end);
    if (frame.pending.length > 0) {
      const [only] = frame.pending;
      if (parent?.kind === 'object' && frame.pending.every(({ fields }) => isPair(fields)))
        mergePairs(parent, frame.pending);
      else if (parent?.kind === 'object' && only && frame.pending.length === 1)
        merge(parent, { ...only, key: frame.key });
      else this.#flush(frame);
    }
    if (frame.text !== '') {
      const { key, text, start } = frame;
      if (this.#context.texts?.take({ key, text, start, end, tree: this })) return;
    }
    if (parent?.kind === 'array' && this.#endCardPart(frame, parent, end)) return;
    if (parent?.kind === 'array' && frame.items.length >= 2) {
      const name = this.#nameOf(parent);
      this.#emit(name, { key: '', fields: toPositional(frame.items), start: frame.start, end });
    } else if (parent?.kind === 'object' && frame.isWrapped && frame.items.length > 1) {
      // BigQuery: `{"f": [{"v": "Anna"}, {"v": "anna@…"}]}`.
      for (const [name, item] of toPositional(frame.items)) set(parent, name, item);
    } else if (parent?.kind === 'object' && frame.items[0] !== undefined && !parent.fields.has(frame.key)) {
      set(parent, frame.key, frame.items[0]);
      if (frame.items.length >= fewestRows) {
        (parent.columns ??= new Map()).set(frame.key, frame.items);
        return;
      }
    }
    this.#forget(frame.items);
  }

  /** Of a jCard: parts of a value, a property, or all of them. */
  #endCardPart(frame: TreeFrame, parent: TreeFrame, end: number): boolean {
    if (isCardProperty(parent.items)) {
      for (const item of frame.items) this.#addItem(parent, item);
    } else if (isCardProperty(frame.items)) {
      for (const [name, value] of cardFieldsOf(frame.items)) if (!parent.fields.has(name)) set(parent, name, value);
    } else if (frame.fields.size > 0 && parent.items[0] === 'vcard') {
      this.#emit('vcard', { key: '', fields: frame.fields, start: frame.start, end });
    } else return false;
    this.#forget(frame.items);
    return true;
  }

  /** The key of the nearest array or object that has one. */
  #nameOf(frame: TreeFrame): string {
    if (frame.key !== '') return frame.key;
    return this.#stack.findLast(({ key }) => key !== '')?.key ?? '';
  }

  /** `[{name: "email", value: "…"}]` is one record written as pairs (forms, headers). */
  #addPair(parent: TreeFrame, inner: TreeObject): void {
    parent.pending.push(inner);
    if (parent.pending.length > 64) this.#flush(parent);
  }

  #addInner(parent: TreeFrame, inner: TreeObject): void {
    if (parent.arePairs && isPair(inner.fields)) {
      mergePairs(parent, [inner]);
      return;
    }
    if (parent.areInnerRecords) {
      this.#emit(this.#nameOf(parent), inner);
      return;
    }
    if (parent.areInnerRecords === false) {
      merge(parent, inner);
      return;
    }
    parent.pending.push(inner);
    if (parent.pending.length < 3) return;
    const [first, ...others] = parent.pending;
    if (!first) return;
    // Of one name only XML has several: `<member><name>email</name><value>…</value></member>`.
    if (others.every(({ key }) => key === first.key) && parent.pending.every(({ fields }) => isPair(fields))) {
      mergePairs(parent, parent.pending.splice(0));
      parent.arePairs = true;
    } else if (others.every((other) => areAlike(first.fields, other.fields))) this.#flush(parent);
    else if (parent.pending.length >= 16) {
      for (const each of parent.pending.splice(0)) merge(parent, each);
      parent.areInnerRecords = false;
    }
  }

  #flush(frame: TreeFrame): void {
    frame.areInnerRecords = true;
    for (const inner of frame.pending.splice(0)) this.#emit(this.#nameOf(frame), inner);
  }

  /** At the end of an object: two alike in an object that holds nothing else are records, others are its parts. */
  #settle(frame: TreeFrame): void {
    const [first, second] = frame.pending;
    if (first && second && frame.fields.size === 0 && areAlike(first.fields, second.fields)) this.#flush(frame);
    else for (const inner of frame.pending.splice(0)) merge(frame, inner);
  }

  #emit(name: string, { fields, start, end }: TreeObject): void {
    if (this.#context.isWanted?.(fields) === false) return;
    const format = this.#context.format();
    this.#tables.add(
      `${name}\0${fields.has(positionalName(0)) ? fields.size : ''}`,
      { name, format, start },
      fields,
      end,
    );
  }
}
