/** Values of Avro, by a schema that came along with them. */
import { DecodeError } from './types.ts';

/** One row after the other, as text. */
export interface Decoder {
  readonly name: string;
  readonly fields: readonly string[];
  readonly read: (values: ValueReader) => string[];
}

/** What one row may be made of: arrays of nothing cost no bytes. */
const mostSteps = 1_000_000;

export class ValueReader {
  steps = 0;
  readonly #bytes: Buffer;
  #at = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  step(): void {
    if (++this.steps > mostSteps) throw new DecodeError('damaged');
  }

  /** Seven bits a byte, the lowest first. */
  unsigned(): number {
    let [value, factor] = [0, 1];
    for (let count = 0; count < 10; count++) {
      const byte = this.take(1)[0] ?? 0;
      value += (byte & 0x7f) * factor;
      if (byte < 0x80) return value;
      factor *= 128;
    }
    throw new DecodeError('damaged');
  }

  /** Zigzag: the lowest bit is the sign. Beyond 53 bits the last digits are lost. */
  long(): number {
    const value = this.unsigned();
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  }

  take(count: number): Buffer {
    if (!(count >= 0 && this.#at + count <= this.#bytes.length)) throw new DecodeError('damaged');
    this.#at += count;
    return this.#bytes.subarray(this.#at - count, this.#at);
  }
}

type Read = (values: ValueReader) => unknown;

/** Throws DecodeError on what is no schema. */
export function toDecoder(schema: unknown): Decoder {
  const types = new Map<string, Read>();
  const root = asRecord(schema);
  if (root?.['type'] !== 'record') {
    const read = toRead(schema, types, 0);
    return { name: '', fields: ['value'], read: (values) => [toText(read(values))] };
  }
  const fields = toFields(root, types, 0);
  const names = fields.map(({ name }) => name);
  return {
    name: typeof root['name'] === 'string' ? root['name'] : '',
    fields: names,
    read: (values) => fields.map(({ read }) => toText(read(values))),
  };
}

const deepest = 24;
const mostFields = 4_096;

interface Field {
  readonly name: string;
  readonly read: Read;
}

function toFields(record: Readonly<Record<string, unknown>>, types: Map<string, Read>, depth: number): Field[] {
  const list = record['fields'];
  if (!Array.isArray(list) || list.length > mostFields) throw new DecodeError('damaged');
  const fields: Field[] = [];
  // Known before its fields are, since they may be of the same type.
  remember(record, types, (values) => Object.fromEntries(fields.map(({ name, read }) => [name, read(values)])));
  for (const each of list as readonly unknown[]) {
    const field = asRecord(each);
    fields.push({ name: String(field?.['name'] ?? ''), read: toRead(field?.['type'], types, depth + 1) });
  }
  return fields;
}

function remember(schema: Readonly<Record<string, unknown>>, types: Map<string, Read>, read: Read): Read {
  const { name, namespace } = schema as { readonly name?: unknown; readonly namespace?: unknown };
  if (typeof name === 'string') {
    types.set(name, read);
    if (typeof namespace === 'string') types.set(`${namespace}.${name}`, read);
  }
  return read;
}

function toRead(schema: unknown, types: Map<string, Read>, depth: number): Read {
  if (depth > deepest) throw new DecodeError('nested too deep');
  if (typeof schema === 'string') return primitives[schema] ?? laterType(schema, types);
  if (Array.isArray(schema)) return toUnion(schema.map((each) => toRead(each, types, depth + 1)));
  const complex = asRecord(schema);
  const type = complex?.['type'];
  if (!complex) throw new DecodeError('damaged');
  if (type === 'record' || type === 'error') {
    const fields = toFields(complex, types, depth);
    return deepGuarded((values) => Object.fromEntries(fields.map(({ name, read }) => [name, read(values)])));
  }
  if (type === 'enum') return remember(complex, types, toEnum(complex['symbols']));
  if (type === 'fixed') return remember(complex, types, toFixed(Number(complex['size'])));
  if (type === 'array') return toArray(toRead(complex['items'], types, depth + 1));
  if (type === 'map') return toMap(toRead(complex['values'], types, depth + 1));
  return withLogicalType(toRead(type, types, depth + 1), complex['logicalType']);
}

const primitives: Readonly<Record<string, Read>> = {
  null: () => null,
  boolean: (values) => values.take(1)[0] === 1,
  int: (values) => values.long(),
  long: (values) => values.long(),
  float: (values) => values.take(4).readFloatLE(),
  double: (values) => values.take(8).readDoubleLE(),
  bytes: (values) => values.take(values.long()).toString('latin1'),
  string: (values) => values.take(values.long()).toString('utf8'),
};

function laterType(name: string, types: Map<string, Read>): Read {
  return deepGuarded((values) => {
    const read = types.get(name) ?? types.get(name.slice(name.lastIndexOf('.') + 1));
    if (!read) throw new DecodeError('damaged');
    return read(values);
  });
}

/** A type may hold itself. */
function deepGuarded(read: Read): Read {
  let level = 0;
  return (values) => {
    values.step();
    if (++level > 200) throw new DecodeError('nested too deep');
    try {
      return read(values);
    } finally {
      level--;
    }
  };
}

function toUnion(branches: readonly Read[]): Read {
  return (values) => {
    const read = branches[values.long()];
    if (!read) throw new DecodeError('damaged');
    return read(values);
  };
}

function toEnum(symbols: unknown): Read {
  if (!Array.isArray(symbols)) throw new DecodeError('damaged');
  return (values) => symbols[values.long()] as unknown;
}

function toFixed(size: number): Read {
  return (values) => values.take(size).toString('latin1');
}

/** In blocks; a negative count is followed by their size. */
function readItems(values: ValueReader, take: () => void): void {
  for (let count = values.long(); count !== 0; count = values.long()) {
    if (count < 0) values.long();
    for (let index = 0; index < Math.abs(count); index++) {
      values.step();
      take();
    }
  }
}

function toArray(read: Read): Read {
  return (values) => {
    const items: unknown[] = [];
    readItems(values, () => items.push(read(values)));
    return items;
  };
}

function toMap(read: Read): Read {
  return (values) => {
    const entries: [string, unknown][] = [];
    readItems(values, () => entries.push([String(primitives['string']?.(values)), read(values)]));
    return Object.fromEntries(entries);
  };
}

const toMilliseconds: Readonly<Record<string, number>> = {
  date: 86_400_000,
  'timestamp-millis': 1,
  'timestamp-micros': 0.001,
  'local-timestamp-millis': 1,
  'local-timestamp-micros': 0.001,
};

function withLogicalType(read: Read, type: unknown): Read {
  const factor = typeof type === 'string' ? toMilliseconds[type] : undefined;
  if (factor === undefined) return read;
  return (values) => {
    const value = read(values);
    const date = new Date(typeof value === 'number' ? value * factor : Number.NaN);
    if (Number.isNaN(date.getTime())) return value;
    return type === 'date' ? date.toISOString().slice(0, 10) : date.toISOString();
  };
}

function toText(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : null;
}
