/** JSON and JSON lines: every list of objects is a table, its keys are the columns. */
import { limits, ListError, type ListTable } from './types.ts';

/** Null where it is no JSON. */
export function readJson(text: string): ListTable[] | null {
  const values = parseWhole(text) ?? parseLines(text);
  if (!values) return null;
  const tables = new Map<string, Map<string, string>[]>();
  collect(values, '', tables);
  return [...tables].map(([name, records]) => toTable(name, records));
}

function parseWhole(text: string): unknown[] | null {
  try {
    return [JSON.parse(text)];
  } catch {
    return null;
  }
}

function parseLines(text: string): unknown[] | null {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  try {
    return lines.length > 1 ? [lines.map((line): unknown => JSON.parse(line))] : null;
  } catch {
    return null;
  }
}

/** Goes through lists and objects; a list of objects becomes a table, a list of texts one with one column. */
function collect(values: readonly unknown[], name: string, tables: Map<string, Map<string, string>[]>): void {
  const open: { value: unknown; name: string; depth: number }[] = values.map((value) => ({ value, name, depth: 0 }));
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, depth } = next;
    if (depth > limits.depth) throw new ListError(`objects in more than ${limits.depth} levels`);
    if (Array.isArray(value)) {
      const records = value.filter((each) => typeof each !== 'object' || each === null || !Array.isArray(each));
      const table = tables.get(next.name) ?? [];
      if (records.length > 0) tables.set(next.name, table);
      for (const each of records) table.push(toCells(each));
      for (const each of value) if (Array.isArray(each)) open.push({ value: each, name: next.name, depth: depth + 1 });
    } else if (isObject(value)) {
      const entries = Object.entries(value);
      const loose = entries.filter(([, inner]) => typeof inner !== 'object' || inner === null);
      if (loose.length > 0)
        tables.set(next.name, [...(tables.get(next.name) ?? []), toCells(Object.fromEntries(loose))]);
      for (const [key, inner] of entries.toReversed())
        if (typeof inner === 'object' && inner !== null) open.push({ value: inner, name: key, depth: depth + 1 });
    } else tables.set(next.name, [...(tables.get(next.name) ?? []), toCells(value)]);
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `{a: {b: 1}, c: [1, 2]}` -> `a.b`, `c`; a list inside a record is one cell, its parts separated by `; `. */
function toCells(record: unknown): Map<string, string> {
  const cells = new Map<string, string>();
  const fill = (value: unknown, name: string, depth: number): void => {
    if (depth > limits.depth) throw new ListError(`objects in more than ${limits.depth} levels`);
    if (Array.isArray(value)) {
      const parts = value.map((each) => (typeof each === 'object' ? JSON.stringify(each) : String(each)));
      cells.set(name, parts.join('; '));
    } else if (isObject(value)) {
      for (const [key, inner] of Object.entries(value)) fill(inner, name === '' ? key : `${name}.${key}`, depth + 1);
    } else cells.set(name === '' ? 'value' : name, value === null || value === undefined ? '' : String(value));
  };
  fill(record, '', 0);
  return cells;
}

function toTable(name: string, records: readonly Map<string, string>[]): ListTable {
  const columns = new Set<string>();
  for (const cells of records) for (const key of cells.keys()) columns.add(key);
  if (columns.size > limits.columns) throw new ListError(`more than ${limits.columns} columns`);
  const names = [...columns];
  const rows = records.map((cells) => names.map((column) => cells.get(column) ?? ''));
  return { name, format: 'json', rows: [names, ...rows], hasHeader: true, delimiter: ',' };
}
