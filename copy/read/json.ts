/** Strings and numbers of JSON and JSON lines, each with its place: lists of objects are tables, keys their columns. */
import { CopyError, type LeafTable, type TextLeaf, type TextLeaves } from '../types.ts';

const deepest = 200;

/** Null where it is no JSON. */
export function readJson(text: string): TextLeaves | null {
  const first = /^\s*(\S)/.exec(text.slice(0, 4_096))?.[1];
  if (first !== '{' && first !== '[') return null;
  if (isJson(text)) return new JsonLeaves(text).read();
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.length > 1 && lines.every(isJson) ? new JsonLeaves(text).read() : null;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Where a value stands in its record. */
interface Frame {
  readonly table: number;
  readonly row: number;
  /** Names of the keys between the record and the value. */
  readonly name: string;
  readonly depth: number;
}

/** Keys have no record. */
const keysTable: LeafTable = { header: null, isTable: false };
const token = /[{}[\],:]|"(?:[^"\\]|\\.)*"|[^\s{}[\],:"]+/gs;

class JsonLeaves {
  readonly #text: string;
  readonly #tokens: { readonly text: string; readonly at: number }[] = [];
  readonly #leaves: TextLeaf[] = [];
  readonly #columns: Map<string, number>[] = [new Map()];
  readonly #tables = new Map<string, number>();
  #next = 0;
  #rows = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** Also of several values one after the other. */
  read(): TextLeaves {
    for (const match of this.#text.matchAll(token)) this.#tokens.push({ text: match[0], at: match.index });
    while (this.#next < this.#tokens.length) this.#value(this.#record('', 0), '');
    const tables = this.#columns.map((columns, at) =>
      at === 0 ? keysTable : { header: [...columns.keys()], isTable: true },
    );
    return { tables, leaves: this.#leaves };
  }

  #record(path: string, depth: number): Frame {
    const table = this.#tables.get(path) ?? this.#columns.length;
    if (table === this.#columns.length) this.#columns.push(new Map());
    this.#tables.set(path, table);
    return { table, row: this.#rows++, name: '', depth };
  }

  #value(frame: Frame, path: string): void {
    if (frame.depth > deepest) throw new CopyError(`JSON with more than ${deepest} levels cannot be written`);
    const { text, at } = this.#tokens[this.#next++] ?? { text: '', at: 0 };
    if (text === '{') this.#object(frame, path);
    else if (text === '[') this.#list(frame, path);
    else this.#scalar(text, at, frame);
  }

  #object(frame: Frame, path: string): void {
    const isMap = this.#isMap(this.#next);
    for (let next = this.#tokens[this.#next]; next && next.text !== '}'; next = this.#tokens[this.#next]) {
      if (next.text === ',') {
        this.#next++;
        continue;
      }
      const key = toText(next.text);
      this.#leaf(next.text, next.at, { table: 0, row: 0, column: 0 });
      this.#next += 2;
      const below = isMap ? `${path}{}` : `${path}.${key}`;
      const inner = isMap
        ? this.#record(below, frame.depth + 1)
        : { ...frame, name: joined(frame.name, key), depth: frame.depth + 1 };
      this.#value(inner, below);
    }
    this.#next++;
  }

  /** `{"17": {…}, "18": {…}}`: the keys are no names of columns. */
  #isMap(from: number): boolean {
    let [depth, objects, keys] = [0, 0, 0];
    for (let at = from; at < this.#tokens.length && depth >= 0; at++) {
      const text = this.#tokens[at]?.text ?? '';
      if (depth === 0 && text === ':') {
        keys++;
        if (this.#tokens[at + 1]?.text === '{') objects++;
        else return false;
      }
      if (text === '{' || text === '[') depth++;
      else if (text === '}' || text === ']') depth--;
    }
    return keys > 1 && objects === keys;
  }

  #list(frame: Frame, path: string): void {
    for (let next = this.#tokens[this.#next]; next && next.text !== ']'; next = this.#tokens[this.#next]) {
      if (next.text === ',') this.#next++;
      else if (next.text === '{') this.#value(this.#record(`${path}[]`, frame.depth + 1), `${path}[]`);
      else this.#value({ ...frame, depth: frame.depth + 1 }, `${path}[]`);
    }
    this.#next++;
  }

  #scalar(text: string, at: number, { table, row, name }: Frame): void {
    const columns = this.#columns[table];
    const column = columns?.get(name) ?? columns?.size ?? 0;
    columns?.set(name, column);
    this.#leaf(text, at, { table, row, column });
  }

  #leaf(text: string, at: number, place: Pick<TextLeaf, 'table' | 'row' | 'column'>): void {
    const isString = text.startsWith('"');
    if (!isString && !/^-?\d/.test(text)) return;
    const [start, end] = isString ? [at + 1, at + text.length - 1] : [at, at + text.length];
    const encode = isString ? toEscaped : (value: string): string => value;
    const value = toText(text);
    if (value !== '') this.#leaves.push({ ...place, value, isNumber: !isString, start, end, encode });
  }
}

function joined(name: string, key: string): string {
  return name === '' ? key : `${name}.${key}`;
}

function toText(token: string): string {
  return token.startsWith('"') ? String(JSON.parse(token)) : token;
}

function toEscaped(value: string): string {
  return JSON.stringify(value).slice(1, -1);
}
