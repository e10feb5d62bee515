/** What is open while code is read: a bracket with what was seen in it, and what stands between two commas. */
import { limits } from '../limits.ts';

export interface CodeRecord {
  readonly key: string;
  readonly fields: ReadonlyMap<string, string>;
  readonly start: number;
  readonly end: number;
}

export interface Frame {
  readonly opener: string;
  readonly id: number;
  /** What is called or made. */
  readonly callee: string;
  /** Its own name in the frame around it. */
  readonly key: string;
  readonly start: number;
  /** No line has ended in it so far. */
  isOneLine: boolean;
  /** Made when there is something to hold: most brackets hold no record. */
  fields: Map<string, string> | null;
  items: string[] | null;
  /** Lists under keys: columns, where they are of one length. */
  columns: Map<string, readonly string[]> | null;
  inner: CodeRecord[] | null;
  /** `.name("x").email("y")` */
  chain: Map<string, string> | null;
  chainStart: number;
  chainEnd: number;
  entry: CodeEntry;
}

/** What stands between two commas. */
export interface CodeEntry {
  key: string | null;
  value: string | null;
  isLiteral: boolean;
  isBuilt: boolean;
  /** `User.create` */
  path: string;
  isPathOpen: boolean;
  isEmpty: boolean;
  /** `:name`, and no value so far. */
  isKeyword: boolean;
  isAssigned: boolean;
}

export function emptyEntry(): CodeEntry {
  const [key, value, path] = [null, null, ''];
  const none = { isLiteral: false, isBuilt: false, isPathOpen: false, isKeyword: false, isAssigned: false };
  return { key, value, path, isEmpty: true, ...none };
}

export function setField(frame: Frame, name: string, value: string): void {
  frame.fields ??= new Map();
  if (frame.fields.size < limits.columns && !frame.fields.has(name)) frame.fields.set(name, value);
}

export function setKey(entry: CodeEntry, isAssigned: boolean): void {
  if (entry.value === null || (entry.key !== null && !entry.isLiteral)) return;
  [entry.isAssigned, entry.isKeyword] = [isAssigned, false];
  [entry.key, entry.value, entry.isLiteral, entry.isBuilt, entry.path] = [entry.value, null, false, false, ''];
}

const fewestRows = 3;
/** Items of all columns of one table. */
export const mostItems = 200_000;

/** The rows of lists of one length beside each other: `{'name': ['Anna', …], 'email': […]}`, `data.frame(name = c(…))`. */
export function* rowsOf(columns: ReadonlyMap<string, readonly string[]>): Generator<Map<string, string>> {
  const lengths = new Set([...columns.values()].map(({ length }) => length));
  for (const length of lengths) {
    const alike = [...columns].filter(([, items]) => items.length === length);
    if (length < fewestRows || alike.length < 2) continue;
    for (let row = 0; row < length; row++) yield new Map(alike.map(([name, items]) => [name, items[row] ?? '']));
  }
}

/** Kinds of records that are told apart: the oldest is forgotten. */
const mostKinds = 32;
/** Records leave out what somebody has not: of the names of the smaller one so many are in the other. */
const alike = 0.75;

/** Which records belong together: those of the same names, but for what some of them lack. */
export class RecordKinds {
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
