/** Objects in arrays, and one object a line. Cut out of the text by their braces, then parsed one by one. */
import { limits } from './types.ts';

export type JsonRecord = Readonly<Record<string, unknown>>;

/**
 * Finds objects whose parent is an array (or nothing: JSON lines), outermost first, in pieces. The name is the key in
 * front of the array.
 */
export class JsonCutter {
  readonly #take: (record: JsonRecord, name: string) => void;
  #stack = '';
  #names: string[] = [''];
  #isString = false;
  #isEscaped = false;
  #string = '';
  #key = '';
  #record: string[] | null = null;
  #recordDepth = 0;
  #recordSize = 0;

  constructor(take: (record: JsonRecord, name: string) => void) {
    this.#take = take;
  }

  push(text: string): void {
    let from = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (this.#isString) this.#readString(code, text[at] ?? '');
      else if (code === 34) [this.#isString, this.#string] = [true, ''];
      else if (code === 58) this.#key = this.#string;
      else if (code === 123 || code === 91) {
        if (this.#open(code)) from = at;
      } else if ((code === 125 || code === 93) && this.#close(text, from, at)) from = at + 1;
    }
    if (this.#record) this.#keep(text.slice(from));
  }

  #readString(code: number, character: string): void {
    if (this.#isEscaped) this.#isEscaped = false;
    else if (code === 92) this.#isEscaped = true;
    else if (code === 34) this.#isString = false;
    else if (this.#record === null && this.#string.length < 100) this.#string += character;
  }

  /** Returns whether a record begins here. */
  #open(code: number): boolean {
    const parent = this.#stack.at(-1);
    const isRecord = this.#record === null && code === 123 && (parent === '[' || parent === undefined);
    this.#stack += code === 123 ? '{' : '[';
    if (this.#record === null) this.#names.push(this.#key);
    // An object at the top may be one line of many, or the frame around everything: its arrays are looked into as well.
    if (!isRecord || (parent === undefined && this.#stack.length > limits.depth)) return false;
    [this.#record, this.#recordDepth, this.#recordSize] = [[], this.#stack.length, 0];
    return true;
  }

  #close(text: string, from: number, at: number): boolean {
    const depth = this.#stack.length;
    this.#stack = this.#stack.slice(0, -1);
    if (this.#record === null) {
      this.#names.pop();
      return false;
    }
    if (depth !== this.#recordDepth) return false;
    this.#keep(text.slice(from, at + 1));
    const record = parse(this.#record?.join('') ?? '');
    this.#record = null;
    this.#names.pop();
    if (record) this.#take(record, this.#names.at(-1) ?? '');
    return true;
  }

  #keep(text: string): void {
    this.#recordSize += text.length;
    // Too large for a record: its inside is looked at as if it stood alone.
    if (this.#recordSize > limits.record) this.#record = null;
    else this.#record?.push(text);
  }
}

function parse(latin1: string): JsonRecord | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(latin1, 'latin1').toString('utf8'));
    return typeof value === 'object' && value !== null ? (value as JsonRecord) : null;
  } catch {
    return null;
  }
}

/** `{a: {b: 1}}` -> `a.b`; the last part of the path is what a column is named. */
export function flatten(record: JsonRecord, depth = 0): [name: string, value: string][] {
  return Object.entries(record).flatMap(([name, value]): [string, string][] => {
    if (typeof value === 'string' || typeof value === 'number') return [[name, String(value).slice(0, limits.cell)]];
    if (typeof value === 'object' && value !== null && !Array.isArray(value) && depth < limits.depth)
      return flatten(value as JsonRecord, depth + 1);
    return [];
  });
}

/** Arrays of objects inside one object: `{"users": [{…}]}`. */
export function innerTables(record: JsonRecord, depth = 0): [name: string, records: JsonRecord[]][] {
  if (depth > limits.depth) return [];
  return Object.entries(record).flatMap(([name, value]): [string, JsonRecord[]][] => {
    if (Array.isArray(value)) {
      const records = value.filter(
        (each): each is JsonRecord => typeof each === 'object' && each !== null && !Array.isArray(each),
      );
      return records.length >= 2 ? [[name, records], ...records.flatMap((each) => innerTables(each, depth + 1))] : [];
    }
    return typeof value === 'object' && value !== null ? innerTables(value as JsonRecord, depth + 1) : [];
  });
}
