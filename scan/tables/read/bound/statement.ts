/** Statements of SQL without their values: which column each placeholder fills. */
import { limits } from '../../limits.ts';

/** A place in a statement, by its number (`?`, `%s`) or by its own name (`$2`, `:email`, `@p0`). */
export interface BoundSlot {
  readonly name: string;
  /** Null where nothing says it: of a limit, of an expression. */
  readonly column: string | null;
  /** Of several rows in one statement. */
  readonly row: number;
}

interface AskedColumn {
  readonly column: string;
  readonly alias: string;
}

export interface BoundStatement {
  readonly table: string;
  readonly slots: readonly BoundSlot[];
  /** What a query asks for, in this order. */
  readonly asked: readonly AskedColumn[];
  /** Offset behind what was read of it. */
  readonly end: number;
}

const keyword = /\b(?:insert|replace|update|select|delete|merge)\s/gi;
const insert =
  /^(?:insert|replace)\s+(?:\w+\s+){0,3}into\s+([^\s(]{1,200})\s*\(([^()]{1,8000})\)\s*(?:(?:output|overriding)\s[^()]{1,400}?)?\s?values\s*(?=\()/i;
const placeholder = /\?\d{0,4}|\$\d{1,4}|[:@][A-Za-z_]\w{0,60}|%s|%\((\w{1,60})\)s/g;
const compared =
  /([\w."`[\]]{1,120})\s*(?:=|<>|!=|[<>]=?|\bi?like\b)\s*(?:\w{1,20}\(\s*)?(\?\d{0,4}|\$\d{1,4}|[:@][A-Za-z_]\w{0,60}|%s|%\(\w{1,60}\)s)/gi;
const quoted = /'(?:[^'\\]|''|\\.)*'/g;
/** Characters. */
export const longestStatement = 16_384;

/** The last statement of a text that has placeholders; null where it is not whole yet, or there is none. */
export function statementIn(text: string): BoundStatement | null {
  const begins = [...text.matchAll(keyword)].slice(-4).toReversed();
  for (const { index } of begins) {
    const from = text.slice(index, index + longestStatement);
    const found =
      insertIn(from, index) ?? (/^(?:insert|replace|merge)/i.test(from) ? null : comparisonsIn(from, index));
    if (found && (found.slots.length > 0 || found.asked.length > 0)) return found;
  }
  return null;
}

function insertIn(text: string, offset: number): BoundStatement | null {
  const [head, table = '', list = ''] = insert.exec(text) ?? [];
  if (head === undefined) return null;
  const columns = list.split(',').slice(0, limits.columns).map(toName);
  const slots: BoundSlot[] = [];
  let at = head.length;
  for (let row = 0; text[at] === '(' && row < limits.columns; row++) {
    const group = groupAt(text, at);
    if (!group) return row === 0 ? null : { table: toName(table), slots, asked: [], end: offset + at };
    for (const [index, item] of group.items.entries()) {
      const name = placeholdersOf(item)[0];
      if (name !== undefined) slots.push({ name, column: columns[index] ?? null, row });
    }
    at = group.end;
    const next = /^\s*,\s*(?=\()/.exec(text.slice(at, at + 40));
    if (next) at += next[0].length;
  }
  return { table: toName(table), slots, asked: [], end: offset + at };
}

/** From `(`: what stands between its commas. */
function groupAt(text: string, from: number): { items: string[]; end: number } | null {
  const items: string[] = [];
  let [depth, begin] = [0, from + 1];
  for (let at = from; at < text.length; at++) {
    const sign = text[at];
    if (sign === "'") {
      const end = text.indexOf("'", at + 1);
      if (end < 0) return null;
      at = end;
    } else if (sign === '(') depth++;
    else if (sign === ',' && depth === 1) {
      items.push(text.slice(begin, at));
      begin = at + 1;
    } else if (sign === ')' && --depth === 0) return { items: [...items, text.slice(begin, at)], end: at + 1 };
  }
  return null;
}

/** `SET email = ? WHERE id = $2`; what a query asks for. */
function comparisonsIn(text: string, offset: number): BoundStatement | null {
  const plain = text.replace(quoted, (value) => ' '.repeat(value.length));
  const columns = new Map<number, string>();
  for (const { index, 0: all, 1: column = '', 2: sign = '' } of plain.matchAll(compared))
    columns.set(index + all.length - sign.length, toName(column));
  const found = [...plain.matchAll(placeholder)].slice(0, limits.columns);
  const slots = found.map(({ index, 0: sign, 1: name }) => ({
    name: name ?? sign,
    column: columns.get(index) ?? null,
    row: 0,
  }));
  const [, list = ''] = /^select\s+(.{1,8000}?)\sfrom\s/is.exec(plain) ?? [];
  const asked = list === '' || list.includes('(') ? [] : list.split(',').map(toAsked);
  const last = found.at(-1);
  const table = /^(?:update|delete\s+from)\s+([^\s(]{1,200})/i.exec(plain)?.[1] ?? '';
  return { table: toName(table), slots, asked, end: offset + (last ? last.index + last[0].length : 0) };
}

function placeholdersOf(item: string): string[] {
  const plain = item.replace(quoted, '');
  return [...plain.matchAll(placeholder)].map(([sign, name]) => name ?? sign);
}

/** `"c1_0"."email"`, `[Email]`. */
export function toName(written: string): string {
  return (written.trim().split('.').at(-1) ?? '').replace(/["'`[\]]/g, '').slice(0, 120);
}

/** `c.email as email3_0_`. */
function toAsked(written: string): AskedColumn {
  const [, column = written, alias = ''] = /^\s*(\S+)(?:\s+as)?\s+(\S+)\s*$/i.exec(written) ?? [];
  return { column: toName(column), alias: toName(alias) };
}
