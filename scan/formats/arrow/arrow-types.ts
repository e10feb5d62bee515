/** Columns of Arrow: what the schema says of them (Schema.fbs), and values in the buffers of a batch (Columnar Format). */
import { isDecimal, toDecimal, toWhole } from '../decimal.ts';
import { DecodeError } from '../errors.ts';
import { readScalar, toArrayType } from '../objects/numpy-array.ts';
import type { DecodedValue } from '../objects/values.ts';
import type { FlatTable } from './flat-table.ts';

export interface ArrowField {
  readonly name: string;
  /** Number of the type in Schema.fbs. */
  readonly kind: number;
  readonly type: FlatTable | null;
  readonly children: readonly ArrowField[];
  /** What its numbers stand for; null where they stand for themselves. */
  readonly dictionary: number | null;
  readonly indexType: FlatTable | null;
}

/** Of a column, by row. */
export type ValueAt = (row: number) => DecodedValue;

const kinds = {
  null: 1,
  int: 2,
  float: 3,
  binary: 4,
  utf8: 5,
  bool: 6,
  decimal: 7,
  date: 8,
  time: 9,
  timestamp: 10,
  list: 12,
  struct: 13,
  fixedBinary: 15,
  fixedList: 16,
  map: 17,
  duration: 18,
  largeBinary: 19,
  largeUtf8: 20,
  largeList: 21,
  binaryView: 23,
  utf8View: 24,
} as const;

const deepest = 20;

export function toField(table: FlatTable, depth = 0): ArrowField {
  if (depth > deepest) throw new DecodeError('damaged');
  const dictionary = table.table(4);
  return {
    name: table.text(0),
    kind: table.u8(2),
    type: table.table(3),
    children: table.tables(5).map((child) => toField(child, depth + 1)),
    dictionary: dictionary?.i64(0) ?? null,
    indexType: dictionary?.table(1) ?? null,
  };
}

/** What a batch holds, one after the other, in the order of its fields. */
export interface BatchParts {
  readonly node: () => { readonly length: number };
  readonly buffer: () => Buffer;
  /** Of a column of views: buffers that hold what is long. */
  readonly more: () => number;
  readonly dictionaries: ReadonlyMap<number, readonly DecodedValue[]>;
}

export function readColumn(field: ArrowField, parts: BatchParts): ValueAt {
  if (field.dictionary !== null) return readIndexed(field, parts);
  parts.node();
  if (field.kind === kinds.null) return () => null;
  const validity = parts.buffer();
  const value = readValues(field, parts);
  const isThere = (row: number): boolean => validity.length === 0 || isSet(validity, row);
  return (row) => (isThere(row) ? value(row) : null);
}

function readIndexed({ dictionary, indexType }: ArrowField, parts: BatchParts): ValueAt {
  const values = parts.dictionaries.get(dictionary ?? -1) ?? [];
  parts.node();
  const validity = parts.buffer();
  const number = readWhole(indexType, parts.buffer());
  return (row) => (validity.length === 0 || isSet(validity, row) ? (values[Number(number(row))] ?? null) : null);
}

function isSet(bits: Buffer, at: number): boolean {
  return (((bits[at >> 3] ?? 0) >> (at & 7)) & 1) === 1;
}

function readValues(field: ArrowField, parts: BatchParts): ValueAt {
  const { kind, type } = field;
  switch (kind) {
    case kinds.int:
      return readWhole(type, parts.buffer());
    case kinds.float:
      return scalars(`<f${[2, 4, 8][type?.i16(0) ?? 0] ?? 8}`, parts.buffer());
    case kinds.bool: {
      const bits = parts.buffer();
      return (row) => isSet(bits, row);
    }
    case kinds.decimal:
      return readDecimal(type, parts.buffer());
    case kinds.date:
      return scalars(type?.i16(0, 1) === 0 ? null : '<M8[ms]', parts.buffer());
    case kinds.timestamp:
      return scalars(`<M8[${['s', 'ms', 'us', 'ns'][type?.i16(0) ?? 0] ?? 's'}]`, parts.buffer());
    case kinds.time:
      return scalars(type?.i32(1) === 64 ? '<i8' : '<i4', parts.buffer());
    case kinds.duration:
      return scalars('<i8', parts.buffer());
    default:
      return readTexts(field, parts) ?? readNested(field, parts);
  }
}

function readWhole(type: FlatTable | null, bytes: Buffer): ValueAt {
  const isSigned = type === null || type.u8(1) === 1;
  return scalars(`<${isSigned ? 'i' : 'u'}${(type?.i32(0) || 32) / 8}`, bytes);
}

/** Null: days since 1970. */
function scalars(text: string | null, bytes: Buffer): ValueAt {
  const type = toArrayType(text ?? '<i4');
  const value = (row: number): DecodedValue => readScalar(bytes, row * type.size, type);
  if (text !== null) return value;
  return (row) => {
    const date = new Date(Number(value(row)) * 86_400_000);
    return Number.isNaN(date.getTime()) ? null : date.toISOString().slice(0, 10);
  };
}

function readDecimal(type: FlatTable | null, bytes: Buffer): ValueAt {
  const [scale, size] = [type?.i32(1) ?? 0, (type?.i32(2) || 128) / 8];
  if (!isDecimal(Math.max(0, scale), size)) throw new DecodeError('damaged');
  return (row) =>
    toDecimal(toWhole(Uint8Array.from(take(bytes, row * size, (row + 1) * size)).toReversed()), Math.max(0, scale));
}

function readTexts({ kind, type }: ArrowField, parts: BatchParts): ValueAt | null {
  const isText = kind === kinds.utf8 || kind === kinds.largeUtf8 || kind === kinds.utf8View;
  const toValue = (bytes: Buffer): DecodedValue => (isText ? bytes.toString('utf8') : bytes);
  if (kind === kinds.fixedBinary) {
    const [size, bytes] = [type?.i32(0) ?? 0, parts.buffer()];
    return (row) => take(bytes, row * size, (row + 1) * size);
  }
  if (kind === kinds.utf8View || kind === kinds.binaryView) {
    const views = parts.buffer();
    const others = Array.from({ length: parts.more() }, () => parts.buffer());
    return (row) => toValue(readView(views, row, others));
  }
  if (!isText && kind !== kinds.binary && kind !== kinds.largeBinary) return null;
  const endOf = readEnds(kind === kinds.largeUtf8 || kind === kinds.largeBinary, parts.buffer());
  const bytes = parts.buffer();
  return (row) => toValue(take(bytes, endOf(row), endOf(row + 1)));
}

/** Up to 12 bytes stand in the view itself. */
function readView(views: Buffer, row: number, others: readonly Buffer[]): Buffer {
  const view = take(views, row * 16, row * 16 + 16);
  const length = view.readUInt32LE(0);
  if (length <= 12) return view.subarray(4, 4 + length);
  const from = view.readUInt32LE(12);
  return take(others[view.readUInt32LE(8)] ?? Buffer.alloc(0), from, from + length);
}

function readNested({ kind, type, children }: ArrowField, parts: BatchParts): ValueAt {
  if (kind === kinds.struct) {
    const fields = children.map((child) => [child.name, readColumn(child, parts)] as const);
    return (row) => Object.fromEntries(fields.map(([name, value]) => [name, value(row)]));
  }
  const [child] = children;
  const isList = kind === kinds.list || kind === kinds.largeList || kind === kinds.map || kind === kinds.fixedList;
  if (!child || !isList) throw new DecodeError('holds columns of a kind that is not read');
  const size = type?.i32(0) ?? 0;
  const endOf =
    kind === kinds.fixedList ? (row: number) => row * size : readEnds(kind === kinds.largeList, parts.buffer());
  const value = readColumn(child, parts);
  return (row) => {
    const [from, to] = [endOf(row), endOf(row + 1)];
    if (to - from > 1_000_000) throw new DecodeError('damaged');
    return Array.from({ length: Math.max(0, to - from) }, (_, at) => value(from + at));
  };
}

function readEnds(isLarge: boolean, bytes: Buffer): (row: number) => number {
  const value = scalars(isLarge ? '<i8' : '<i4', bytes);
  return (row) => Number(value(row));
}

function take(bytes: Buffer, from: number, to: number): Buffer {
  if (from < 0 || to < from || to > bytes.length) throw new DecodeError('damaged');
  return bytes.subarray(from, to);
}
