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
  /** Made when there is something to hold: most brackets hold no record. */
  fields: Map<string, string> | null;
  items: string[] | null;
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
  isAssigned: boolean;
}

export function emptyEntry(): CodeEntry {
  const [key, value, path] = [null, null, ''];
  return { key, value, path, isLiteral: false, isBuilt: false, isPathOpen: false, isEmpty: true, isAssigned: false };
}

export function setField(frame: Frame, name: string, value: string): void {
  frame.fields ??= new Map();
  if (frame.fields.size < limits.columns && !frame.fields.has(name)) frame.fields.set(name, value);
}

export function setKey(entry: CodeEntry, isAssigned: boolean): void {
  if (entry.value === null || (entry.key !== null && !entry.isLiteral)) return;
  entry.isAssigned = isAssigned;
  [entry.key, entry.value, entry.isLiteral, entry.isBuilt, entry.path] = [entry.value, null, false, false, ''];
}

export function signature(fields: ReadonlyMap<string, string>): string {
  return [...fields.keys()].slice(0, 24).toSorted().join('\0');
}
