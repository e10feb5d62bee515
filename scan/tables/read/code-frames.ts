/** What is open while code is read: a bracket with what was seen in it, and what stands between two commas. */
import { limits } from '../limits.ts';
import type { CodeEntry } from './code-entry.ts';

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
  /** What the values of a list beside it are called: `columns: new[] { "Name", … }`. */
  titles: readonly string[] | null;
  /** `.name("x").email("y")` */
  chain: Map<string, string> | null;
  chainStart: number;
  chainEnd: number;
  entry: CodeEntry;
}

export function setField(frame: Frame, name: string, value: string): void {
  frame.fields ??= new Map();
  if (frame.fields.size < limits.columns && !frame.fields.has(name)) frame.fields.set(name, value);
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

/** Calls that tell of a value by another one: what is shown in the reader's language, what is set elsewhere. */
const lookUp =
  /(?:^|[.:$])(?:t|tr|_|__|i18n|translate|gettext|trans|env|getenv|get|config|require|import|from_env)!?$/i;

/** `birthDate: LocalDate.parse("1990-04-12")`, `name: String::from("Anna")`: what is made of one literal is its value. */
export function takeWrapped({ opener, callee, items, fields, key }: Frame, { entry }: Frame): void {
  const [only = ''] = items ?? [];
  if (opener !== '(' || callee === '' || fields || items?.length !== 1 || only === '' || lookUp.test(callee)) return;
  if (entry.key === key && !entry.isLiteral) [entry.value, entry.isLiteral] = [only, true];
}

/** `new Object[] {`, `new[] {`: an array of this kind is made, and nothing is called. */
export function isArrayOf({ opener, callee, items, fields }: Frame): boolean {
  return opener === '[' && callee !== '' && items === null && fields === null;
}

/** Items of all columns of one table. */
export const mostItems = 200_000;

export const isNumber = (name: string): boolean => /^\d{1,9}$/.test(name);

export function addField(frame: Frame, name: string, value: string): void {
  setField(frame, name, value);
  if (isNumber(name) && (frame.numbered?.length ?? 0) < mostItems) (frame.numbered ??= []).push(value);
}

/** `.email("x")` behind another call. */
export function chainOn({ items, callee, opener, start }: Frame, parent: Frame, end: number): void {
  const item = items?.length === 1 ? items[0] : undefined;
  if (!item || opener !== '(' || !callee.includes('.')) return;
  if (!parent.chain) [parent.chain, parent.chainStart] = [new Map(), start];
  const name = (callee.split('.').at(-1) ?? '').replace(/^(?:set|with)_?(?=[A-Za-z])/, '');
  if (parent.chain.size < limits.columns) parent.chain.set(name, item);
  parent.chainEnd = end;
}
