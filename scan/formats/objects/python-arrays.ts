/** Arrays in pickles of Python, of NumPy and Arrow, by what they were to be built of. Nothing is built. */
import { DecodeError } from '../errors.ts';
import { readScalar, toArrayType, type ArrayType } from './numpy-array.ts';
import { PyDict, PyObject, type PyValue } from './pickle-machine.ts';

export interface PyArray {
  readonly shape: readonly number[];
  readonly isColumnMajor: boolean;
  /** By its place in the order they are written in. */
  readonly at: (index: number) => PyValue;
}

/** Objects that are looked through for one array: they may hold each other, and themselves. */
const mostSeen = 1_000;

/** What a value is, or holds, where that is an array; null where none is known. */
export function toArray(value: PyValue, seen = new Set<PyValue>()): PyArray | null {
  if (seen.has(value) || seen.size >= mostSeen) return null;
  if (value instanceof PyDict) {
    seen.add(value);
    return firstOf(
      value.pairs.slice(0, mostSeen).map(([, each]) => each),
      seen,
    );
  }
  if (!(value instanceof PyObject)) return null;
  seen.add(value);
  const own = readNumpy(value) ?? readArrow(value, seen) ?? readCategories(value, seen);
  if (own) return own;
  if (/dtype/i.test(value.name)) return null;
  return firstOf([value.state, ...toFew(value.state), ...toFew(value.args)], seen);
}

function toFew(value: PyValue): readonly PyValue[] {
  return toList(value).slice(0, mostSeen);
}

export function toList(value: PyValue | undefined): readonly PyValue[] {
  return Array.isArray(value) ? value : [];
}

export function toNumber(value: PyValue | undefined): number {
  return typeof value === 'number' || typeof value === 'bigint' ? Number(value) : Number.NaN;
}

export function fieldOf(value: PyValue, ...names: readonly string[]): PyValue | undefined {
  if (!(value instanceof PyDict)) return undefined;
  return names.map((name) => value.pairs.find(([key]) => key === name)?.[1]).find((each) => each !== undefined);
}

function firstOf(values: readonly PyValue[], seen: Set<PyValue>): PyArray | null {
  for (const each of values) {
    const found = toArray(each, seen);
    if (found) return found;
  }
  return null;
}

/** Protocols without bytes write them as a text that is to be encoded. */
function toBuffer(value: PyValue | undefined): Buffer | null {
  if (value instanceof Uint8Array) return Buffer.from(value.buffer, value.byteOffset, value.length);
  if (typeof value === 'string') return Buffer.from(value, 'latin1');
  if (!(value instanceof PyObject)) return null;
  return toBuffer(toList(value.args)[0]);
}

function readNumpy({ name, args, state }: PyObject): PyArray | null {
  if (/^numpy\b.*\._frombuffer$/.test(name)) {
    const [bytes, type, shape, order] = toList(args);
    return toNumpy({ data: bytes, type, shape, isColumnMajor: order === 'F' });
  }
  if (!/^numpy\b.*\._reconstruct$/.test(name)) return null;
  const [, shape, type, isColumnMajor, data] = toList(state);
  return toNumpy({ data, type, shape, isColumnMajor: isColumnMajor === true });
}

interface Written {
  readonly data: PyValue | undefined;
  readonly type: PyValue | undefined;
  readonly shape: PyValue | undefined;
  readonly isColumnMajor: boolean;
}

function toNumpy({ data, type, shape, isColumnMajor }: Written): PyArray | null {
  const extent = { shape: toList(shape).map(toNumber), isColumnMajor };
  if (Array.isArray(data)) return { ...extent, at: (index) => elementOf(data, index) };
  const [bytes, known] = [toBuffer(data), toType(type)];
  if (!bytes || !known) return null;
  return { ...extent, at: (index) => readElement(bytes, index * known.size, known) };
}

/** Sizes that lie end there. */
function elementOf(list: readonly PyValue[], index: number): PyValue {
  const element = list[index];
  if (element === undefined) throw new DecodeError('ends too early');
  return element;
}

const deepestType = 8;

/** `dtype('i8')` with its order and, of times, what they count; of records, their fields with their places. */
function toType(value: PyValue | undefined, depth = 0): ArrayType | null {
  if (!(value instanceof PyObject) || !/^numpy\b.*\bdtype/.test(value.name)) return null;
  const [text] = toList(value.args);
  const state = toList(value.state);
  if (state[3] !== null && state[3] !== undefined) return depth < deepestType ? toRecordType(state, depth) : null;
  const [, unit] = toList(state[8]);
  const [name, times] = toList(unit);
  if (typeof text !== 'string') return null;
  const known = toArrayType(`${state[1] === '>' ? '>' : '<'}${text}`);
  const inside = name instanceof Uint8Array ? Buffer.from(name).toString('latin1') : String(name ?? 'ns');
  return { ...known, unit: known.kind === 'M' ? `${toNumber(times) || ''}${inside}` : '' };
}

/** State of a dtype: version, order, subarray, names, fields, size (numpy, arraydescr_reduce). */
function toRecordType([, , , names, fields, size]: readonly PyValue[], depth: number): ArrayType | null {
  const placed = toFew(names ?? null).map((name) => {
    const [type, offset] = toList(fieldOf(fields ?? null, String(name)));
    return { name: String(name), type: toType(type, depth + 1), offset: toNumber(offset) };
  });
  const known = placed.flatMap(({ type, ...rest }) => (type ? [{ ...rest, type }] : []));
  const whole = toNumber(size);
  const fits = known.every(({ type, offset }) => offset >= 0 && offset + type.size <= whole);
  if (known.length === 0 || known.length < placed.length || !(whole > 0) || !fits) return null;
  return { kind: 'V', size: whole, isBig: false, unit: '', fields: known };
}

function readElement(bytes: Buffer, at: number, type: ArrayType): PyValue {
  if (!type.fields) return readScalar(bytes, at, type);
  const record = new PyDict();
  for (const { name, type: inner, offset } of type.fields)
    record.pairs.push([name, readElement(bytes, at + offset, inner)]);
  return record;
}

// ---------------------------------------------------------------- Arrow

/** One array, or several behind one another. */
function readArrow({ name, args }: PyObject, seen: Set<PyValue>): PyArray | null {
  if (name === 'pyarrow.lib.chunked_array') {
    const chunks = toList(toList(args)[0])
      .slice(0, mostSeen)
      .map((each) => toArray(each, seen));
    return chunks.every((each) => each !== null) ? chain(chunks) : null;
  }
  if (name !== 'pyarrow.lib._restore_array') return null;
  const [type, length, , offset, buffers] = toList(toList(args)[0]);
  const [validity, second, third] = toList(buffers).map((each) => toBuffer(each));
  const alias = type instanceof PyObject ? String(toList(type.args)[0] ?? type.name) : '';
  const read = second ? readerOf(alias, second, third ?? Buffer.alloc(0)) : null;
  const from = toNumber(offset);
  if (!read) return null;
  const isThere = (index: number): boolean => !validity || (((validity[index >> 3] ?? 0) >> (index & 7)) & 1) === 1;
  const at = (index: number): PyValue => (isThere(index + from) ? read(index + from) : null);
  return { shape: [toNumber(length)], isColumnMajor: false, at };
}

const alike: Readonly<Record<string, string>> = {
  int8: '<i1',
  int16: '<i2',
  int32: '<i4',
  int64: '<i8',
  uint8: '<u1',
  uint16: '<u2',
  uint32: '<u4',
  uint64: '<u8',
  float: '<f4',
  double: '<f8',
};

function readerOf(alias: string, values: Buffer, texts: Buffer): ((index: number) => PyValue) | null {
  if (alias === 'bool') return (index) => (((values[index >> 3] ?? 0) >> (index & 7)) & 1) === 1;
  const ends = /^large_(?:string|utf8)/.test(alias)
    ? toArrayType('<i8')
    : /^(?:string|utf8)/.test(alias)
      ? toArrayType('<i4')
      : null;
  if (ends) {
    const endOf = (index: number): number => Number(readScalar(values, index * ends.size, ends));
    return (index) => texts.toString('utf8', endOf(index), endOf(index + 1));
  }
  const known = alike[alias];
  if (known === undefined) return null;
  const type = toArrayType(known);
  return (index) => readScalar(values, index * type.size, type);
}

function chain(chunks: readonly PyArray[]): PyArray {
  const at = (index: number): PyValue => {
    let left = index;
    for (const { shape, at: inChunk } of chunks) {
      const [length = 0] = shape;
      if (left < length) return inChunk(left);
      left -= length;
    }
    return null;
  };
  return { shape: [chunks.reduce((sum, { shape }) => sum + (shape[0] ?? 0), 0)], isColumnMajor: false, at };
}

/** Numbers of the values that its type lists. */
function readCategories({ name, args, state }: PyObject, seen: Set<PyValue>): PyArray | null {
  if (!name.endsWith('.Categorical')) return null;
  const all = [state, ...toList(state), ...toList(args)];
  const type = all
    .flatMap((each) => [each, fieldOf(each, '_dtype') ?? null])
    .find((each) => each instanceof PyObject && each.name.endsWith('CategoricalDtype'));
  const codes = firstOf(
    all.filter((each) => each !== type),
    seen,
  );
  const categories =
    type instanceof PyObject ? firstOf([type.state, ...toList(type.state), ...toList(type.args)], seen) : null;
  if (!codes || !categories) return null;
  return { ...codes, at: (index) => (toNumber(codes.at(index)) < 0 ? null : categories.at(toNumber(codes.at(index)))) };
}
