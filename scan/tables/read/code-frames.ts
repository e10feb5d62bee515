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
  /** Of fields whose names are numbers, in their order: the rows of a column. */
  numbered: string[] | null;
  /** Lists under keys: columns, where they are of one length. */
  columns: Map<string, readonly string[]> | null;
  inner: CodeRecord[] | null;
  /** `[["name", "Anna"], …]`: lists of two whose first is a name. */
  pairs: Map<string, string> | null;
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
  /** `["name"]`, which may be a key. */
  bracketed: string | null;
  /** Literals in one line with nothing between them: `Customer "Anna" "anna@…"`, `add-customer "Anna" "anna@…"`. */
  parts: string[] | null;
  /** A bracket in it has closed. */
  isClosed: boolean;
}

export function emptyEntry(): CodeEntry {
  const [key, value, path, bracketed] = [null, null, '', null];
  const none = {
    isLiteral: false,
    isBuilt: false,
    isPathOpen: false,
    isKeyword: false,
    isAssigned: false,
    isClosed: false,
  };
  return { key, value, path, bracketed, isEmpty: true, parts: null, ...none };
}

export function setField(frame: Frame, name: string, value: string): void {
  frame.fields ??= new Map();
  if (frame.fields.size < limits.columns && !frame.fields.has(name)) frame.fields.set(name, value);
}

export function setKey(entry: CodeEntry, isAssigned: boolean): void {
  const name = entry.value ?? entry.bracketed;
  if (name === null || (entry.key !== null && !entry.isLiteral)) return;
  [entry.isAssigned, entry.isKeyword, entry.bracketed] = [isAssigned, false, null];
  [entry.key, entry.value, entry.isLiteral, entry.isBuilt, entry.path] = [name, null, false, false, ''];
}

/** What stands in a closed bracket by itself, as part of what stands around it. */
export function handOn({ opener, callee, items, fields }: Frame, parent: Frame): void {
  [parent.entry.isEmpty, parent.entry.isClosed] = [false, true];
  const [first = '', second, ...others] = items ?? [];
  if (opener === '(' || (opener === '[' && callee !== '') || fields || first === '') return;
  if (second === undefined) parent.entry.bracketed = opener === '[' ? first : null;
  else if (parent.opener === opener && others.length === 0 && (parent.pairs?.size ?? 0) < limits.columns)
    (parent.pairs ??= new Map()).set(first, second);
}

/** A list of nothing but pairs whose names are known. */
export function areFields({ pairs, items }: Frame, isKnownName: (name: string) => boolean): boolean {
  return (
    pairs !== null &&
    pairs.size === items?.length &&
    [...pairs].filter((pair) => isNamed(pair, isKnownName)).length >= fewestNamed
  );
}

/** A name and a value, and no two names as a header has them. */
export function isNamed([name = '', value = '']: readonly string[], isKnownName: (name: string) => boolean): boolean {
  return isKnownName(name) && !isKnownName(value);
}

/** Calls that tell of a value by another one: what is shown in the reader's language, what is set elsewhere. */
const lookUp =
  /(?:^|[.:$])(?:t|tr|_|__|i18n|translate|gettext|trans|env|getenv|get|config|require|import|from_env)!?$/i;

/** `birthDate: LocalDate.parse("1990-04-12")`, `name: String::from("Anna")`: what is made of one literal is its value. */
export function takeWrapped({ opener, callee, items, fields, key }: Frame, { entry }: Frame): void {
  const [only = ''] = items ?? [];
  if (opener !== '(' || callee === '' || fields || items?.length !== 1 || only === '' || lookUp.test(callee)) return;
  if (entry.key === key && !entry.isLiteral) [entry.value, entry.isLiteral] = [only, true];
}

const fewestNamed = 2;
const fewestAlike = 3;

/** `custEmail`, `cust_email`: without what all names begin with, as in records of Haskell. */
export function withoutPrefix(fields: ReadonlyMap<string, string>): Map<string, string> | null {
  const names = [...fields.keys()];
  const [first = ''] = names;
  if (names.length < fewestAlike) return null;
  const prefix = /^(?:[a-z]{1,20}_|[a-z]{2,20}(?=[A-Z]))/.exec(first)?.[0] ?? '';
  const isShared = prefix !== '' && names.every((name) => name.length > prefix.length && name.startsWith(prefix));
  return isShared ? new Map([...fields].map(([name, value]) => [name.slice(prefix.length), value])) : null;
}

const isNumber = (name: string): boolean => /^\d{1,9}$/.test(name);

export function addField(frame: Frame, name: string, value: string): void {
  setField(frame, name, value);
  if (isNumber(name) && (frame.numbered?.length ?? 0) < mostItems) (frame.numbered ??= []).push(value);
}

/** `["Anna", …]`, `c("Anna", …)`, or `{0: "Anna", 1: …}` as a data frame is printed. */
export function columnOf({ fields, items, numbered, opener, callee }: Frame): readonly string[] | null {
  if (fields) return numbered && [...fields.keys()].every(isNumber) ? numbered : null;
  return opener === '[' || listCalls.test(callee) || callee === '' ? items : null;
}

/** Calls that only hold a list: R, PHP, Python, Perl, Java. */
const listCalls = /(?:^|[.:])(?:c|list|array|tuple|Series|listOf|asList|Arrays\.asList|List\.of|vec)!?$/;

/** `emails`, `cities`: what lists are called that are columns. */
export function singularOf(name: string, isKnownName: (name: string) => boolean): string {
  if (isKnownName(name)) return name;
  const found = [name.replace(/ies$/, 'y'), name.replace(/e?s$/, ''), name.replace(/s$/, '')].find(isKnownName);
  return found ?? name;
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
