/** From brackets that closed to records, and which of them are of one table. */
import { limits } from '../limits.ts';
import { setField, type CodeRecord, type Frame } from './code-frames.ts';
import {
  areFields,
  columnOf,
  isNamed,
  isTitles,
  maker,
  rowsOf,
  rowsOfTexts,
  singularOf,
  titlesOf,
  withoutPrefix,
} from './code-names.ts';
import { positionalName, RecordTables } from './record-table.ts';
import type { ReaderContext } from './types.ts';

const mostInner = 16;
const address = /^[^\s@]{1,64}@[^\s@]{1,200}\.\p{L}{2,24}$/u;
/** Literals beside each other that are a record. */
const fewestParts = 4;

export class CodeRecords {
  readonly #isKnownName: (name: string) => boolean;
  readonly #tables: RecordTables;
  readonly #kinds = new RecordKinds();

  constructor({ sink, isKnownName }: Pick<ReaderContext, 'sink' | 'isKnownName'>) {
    [this.#tables, this.#isKnownName] = [new RecordTables(sink), isKnownName];
  }

  end(): void {
    this.#tables.end();
  }

  /** `around`: what is still open, the innermost last; `end`: offset behind the bracket. */
  take(frame: Frame, around: readonly Frame[], end: number): void {
    const parent = around.at(-1);
    if (parent && isPair(frame, parent)) {
      for (const [name, value] of frame.fields ?? []) setField(parent, name, value);
    } else if (this.#isRecord(frame)) this.#takeRecord(frame, around, end);
    else this.#takeItems(frame, around, end);
    if (frame.opener === '[' && this.#tables.size > 0) this.#tables.finish(`[${frame.id}`);
  }

  /** By pairs that are lists, or by what is left of names that all begin alike. */
  nameFields(frame: Frame, parent: Frame | undefined, end: number): void {
    this.#takeColumns(frame, parent, end);
    const { pairs, fields } = frame;
    if (pairs && !fields && areFields(frame, this.#isKnownName)) frame.fields = pairs;
    if (!fields || [...fields.keys()].some(this.#isKnownName)) return;
    const named = withoutPrefix(fields);
    if (named) frame.fields = named;
  }

  /** A list is a column of what stands around it; what has columns has rows. */
  #takeColumns(frame: Frame, parent: Frame | undefined, end: number): void {
    if (frame.columns) {
      for (const row of rowsOf(frame.columns))
        if ([...row.keys()].filter(this.#isKnownName).length >= 2)
          this.#emit(`columns ${frame.id}`, { key: '', fields: row, start: frame.start, end });
      this.#tables.finish(`columns ${frame.id}`);
      frame.columns = null;
    }
    const list = parent && frame.key !== '' ? columnOf(frame) : null;
    if (parent && list && list.length > 2 && (parent.columns?.size ?? 0) < limits.columns)
      (parent.columns ??= new Map()).set(singularOf(frame.key, this.#isKnownName), list);
  }

  #isRecord({ fields, inner }: Frame): boolean {
    if (!fields || fields.size + (inner?.length === 1 ? 1 : 0) < 2) return false;
    for (const name of fields.keys()) if (this.#isKnownName(name)) return true;
    return false;
  }

  #takeRecord(frame: Frame, around: readonly Frame[], end: number): void {
    const parent = around.at(-1);
    for (const { key, fields } of frame.inner ?? []) {
      for (const [name, value] of fields) setField(frame, frame.fields?.has(name) ? `${key}_${name}` : name, value);
    }
    // Who is called by an address, in an object or in a pair of an array.
    const key = frame.key === '' && parent?.opener === '[' ? (parent.items?.[0] ?? '') : frame.key;
    if (address.test(key) && (parent?.items?.length ?? 1) === 1) setField(frame, 'email', key);
    const record = { key: frame.key, fields: frame.fields ?? new Map(), start: frame.start, end };
    const isPart = frame.key !== '' && parent !== undefined && parent.opener !== '[' && around.length > 1;
    if (isPart && (parent.inner?.length ?? 0) < mostInner) (parent.inner ??= []).push(record);
    else this.#emit(this.#keyOf(frame, record.fields, parent), record);
  }

  /** What is no record itself hands on the records inside it, and may be one without names. */
  #takeItems(frame: Frame, around: readonly Frame[], end: number): void {
    const parent = around.at(-1);
    for (const record of frame.inner ?? []) this.#emit(this.#kinds.of(record.fields), record);
    const { items, fields, callee, opener, start } = frame;
    if (!fields && items && this.#takeTexts(items, frame, end)) return;
    if (fields || !parent || !items || items.filter((item) => item !== '').length < 2) return;
    if (isTitles(frame, this.#isKnownName)) {
      parent.titles = items;
      return;
    }
    if (parent.pairs && items.length === 2 && isNamed(items, this.#isKnownName)) return;
    const isCall = opener === '(';
    if (callee !== '' && !(isCall && maker.test(callee))) return;
    const within = isCall ? '' : isArgument(parent) ? parent.callee : `${parent.opener}${parent.id}`;
    const titles = titlesOf(frame, [parent, around.at(-2)]);
    const nameOf = (index: number): string => titles?.[index] ?? positionalName(index);
    const named = new Map(items.slice(0, limits.columns).map((item, index) => [nameOf(index), item]));
    const key = titles ? this.#kinds.of(named) : `${lastOf(callee)} ${within}:${items.length}`;
    this.#emit(key, { key: '', fields: named, start, end });
  }

  #takeTexts(items: readonly string[], { id, start }: Frame, end: number): boolean {
    const rows = rowsOfTexts(items);
    if (!rows) return false;
    const isTitled = (rows[0] ?? []).filter(this.#isKnownName).length >= 2;
    const titles = isTitled ? rows[0] : null;
    for (const row of isTitled ? rows.slice(1) : rows) {
      const fields = new Map(row.map((cell, index) => [titles?.[index] ?? positionalName(index), cell]));
      this.#emit(`texts ${id}`, { key: '', fields, start, end });
    }
    this.#tables.finish(`texts ${id}`);
    return true;
  }

  /** Records of one array, of one call, or of names alike belong together. */
  #keyOf({ callee, opener }: Frame, fields: CodeRecord['fields'], parent: Frame | undefined): string {
    if (parent?.opener === '[' && !parent.items?.some((item) => item !== '')) return `[${parent.id}`;
    return callee === '' || opener !== '(' ? this.#kinds.of(fields) : `call ${lastOf(callee)}`;
  }

  #emit(key: string, { fields, start, end }: CodeRecord): void {
    this.#tables.add(key, { name: '', format: 'code', start, isLoose: true }, fields, end);
  }

  /** A list in a shell, or a record. */
  takeParts(frame: Frame, parts: string[], end: number): void {
    const { opener, key, start, entry } = frame;
    if (opener === '(' && key !== '') [frame.items, entry.isBuilt] = [parts.slice(0, -1), false];
    else if (parts.filter((part) => part !== '').length >= fewestParts) {
      const fields = new Map(parts.slice(0, limits.columns).map((part, index) => [positionalName(index), part]));
      this.#emit(`${lastOf(entry.path)} beside:${parts.length}`, { key: '', fields, start, end });
    }
  }

  endChain(frame: Frame): void {
    const { chain: fields, chainStart: start, chainEnd: end } = frame;
    frame.chain = null;
    if (fields && fields.size >= 2 && [...fields.keys()].some(this.#isKnownName))
      this.#emit(`chain ${this.#kinds.of(fields)}`, { key: '', fields, start, end });
  }
}

/** `(name . "Anna")`, `id={17}`: one thing of what stands around it. */
function isPair({ opener, callee, fields, items, key }: Frame, parent: Frame): boolean {
  if (parent.opener === '<' && opener === '{' && items?.length === 1 && key !== '') {
    setField(parent, key, items[0] ?? '');
    return true;
  }
  return opener === '(' && callee === '' && parent.opener === '(' && fields?.size === 1 && items === null;
}

/** `sheet.appendRow(["Anna", "anna@…"])`: of calls alike. */
function isArgument({ opener, callee }: Frame): boolean {
  return opener === '(' && maker.test(callee);
}

/** Its last two names; a full stop that ends a statement joins the same name to itself. */
function lastOf(callee: string): string {
  return [...new Set(callee.split('.').slice(-2))].join('.');
}

/** Kinds of records that are told apart: the oldest is forgotten. */
const mostKinds = 32;
/** Records leave out what somebody has not: of the names of the smaller one so many are in the other. */
const alike = 0.75;

/** Which records belong together: those of the same names, but for what some of them lack. */
class RecordKinds {
  #kinds: { readonly key: string; readonly names: Set<string> }[] = [];
  #count = 0;

  /** The same for records of one kind. */
  of(fields: ReadonlyMap<string, string>): string {
    const known = this.#kinds.find(({ names }) => areAlike(names, fields));
    if (known) {
      for (const name of fields.keys()) if (known.names.size < limits.columns) known.names.add(name);
      return known.key;
    }
    const made = { key: `kind ${this.#count++}`, names: new Set(fields.keys()) };
    this.#kinds = [made, ...this.#kinds.slice(0, mostKinds - 1)];
    return made.key;
  }
}

function areAlike(names: ReadonlySet<string>, fields: ReadonlyMap<string, string>): boolean {
  let shared = 0;
  for (const name of fields.keys()) if (names.has(name)) shared++;
  return shared >= 2 ? shared >= Math.min(names.size, fields.size) * alike : shared === fields.size;
}
