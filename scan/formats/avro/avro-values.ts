/** Values of Avro, by a schema that came along with them. */
import { isDecimal, toDecimal, toWhole } from '../decimal.ts';
import { DecodeError } from '../errors.ts';

/** One row after the other, as text. */
export interface AvroDecoder {
  readonly name: string;
  readonly fields: readonly string[];
  readonly read: (values: AvroReader) => string[];
}

/** What one row may be made of: arrays of nothing cost no bytes. */
const mostSteps = 1_000_000;

export class AvroReader {
  steps = 0;
  readonly #bytes: Buffer;
  #at = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  step(): void {
    if (++this.steps > mostSteps) throw new DecodeError('damaged');
  }

  get isAtEnd(): boolean {
    return this.#at === this.#bytes.length;
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

  /** The same with all its digits: as text where it has too many for a number. */
  integer(): number | string {
    const from = this.#at;
    const value = this.long();
    if (Number.isSafeInteger(value * 2)) return value;
    const bytes = this.#bytes.subarray(from, this.#at);
    const exact = bytes.reduceRight((sum, byte) => sum * 128n + BigInt(byte & 0x7f), 0n);
    return String((exact >> 1n) ^ -(exact & 1n));
  }

  take(count: number): Buffer {
    if (!(count >= 0 && this.#at + count <= this.#bytes.length)) throw new DecodeError('damaged');
    this.#at += count;
    return this.#bytes.subarray(this.#at - count, this.#at);
  }
}

type Read = (values: AvroReader) => unknown;

/** Throws DecodeError on what is no schema. */
export function toDecoder(schema: unknown): AvroDecoder {
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
  remember(record, types, (values) => toObject(fields.map(({ name, read }) => [name, read(values)])));
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
    return deepGuarded((values) => toObject(fields.map(({ name, read }) => [name, read(values)])));
  }
  if (type === 'enum') return remember(complex, types, toEnum(complex['symbols']));
  if (type === 'fixed') return remember(complex, types, toFixed(complex));
  if (type === 'array') return toArray(toRead(complex['items'], types, depth + 1));
  if (type === 'map') return toMap(toRead(complex['values'], types, depth + 1));
  if (complex['logicalType'] === 'decimal' && type === 'bytes') return toDecimals(complex, (values) => values.long());
  return withLogicalType(toRead(type, types, depth + 1), complex['logicalType']);
}

const primitives: Readonly<Record<string, Read>> = {
  null: () => null,
  boolean: (values) => values.take(1)[0] === 1,
  int: (values) => values.integer(),
  long: (values) => values.integer(),
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

function toFixed(complex: Readonly<Record<string, unknown>>): Read {
  const size = Number(complex['size']);
  if (complex['logicalType'] === 'decimal') return toDecimals(complex, () => size);
  return (values) => values.take(size).toString('latin1');
}

/** A whole number in bytes, of which so many digits stand behind the point. */
function toDecimals({ scale = 0 }: Readonly<Record<string, unknown>>, sizeOf: (values: AvroReader) => number): Read {
  return (values) => {
    const bytes = values.take(sizeOf(values));
    const isKnown = isDecimal(Number(scale), bytes.length);
    return isKnown ? toDecimal(toWhole(bytes), Number(scale)) : bytes.toString('latin1');
  };
}

/** In blocks; a negative count is followed by their size. */
function readItems(values: AvroReader, take: () => void): void {
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
    return toObject(entries);
  };
}

/** Nothing forbids a writer to use a name twice. */
function toObject(entries: readonly (readonly [string, unknown])[]): unknown {
  const values: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  for (const [name, value] of entries) {
    let free = name;
    for (let count = 2; free in values; count++) free = `${name} ${count}`;
    values[free] = value;
  }
  return values;
}

const toMilliseconds: Readonly<Record<string, number>> = {
  date: 86_400_000,
  'timestamp-millis': 1,
  'timestamp-micros': 0.001,
  'local-timestamp-millis': 1,
  'local-timestamp-micros': 0.001,
  'timestamp-nanos': 0.000001,
  'local-timestamp-nanos': 0.000001,
};

function withLogicalType(read: Read, type: unknown): Read {
  const factor = typeof type === 'string' ? toMilliseconds[type] : undefined;
  if (factor === undefined) return read;
  return (values) => {
    const value = read(values);
    const date = new Date(typeof value === 'object' ? Number.NaN : Number(value) * factor);
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
