/** Pickles of Python: lists and dicts as records, objects by their fields, data frames by their rows. What else holds arrays is named. */
import type { Budget } from '../budget.ts';
import { ByteCursor } from '../byte-cursor.ts';
import { DecodeError } from '../errors.ts';
import { readingValues } from '../json-lines.ts';
import { isDataFrame, toDataFrame, type DataFrame } from './data-frames.ts';
import { PickleMachine, PyDict, PyObject, type PyValue } from './pickle-machine.ts';
import { toArray, type PyArray } from './python-arrays.ts';
import { flatten, toObject, type DecodedValue } from './values.ts';

export const readPickle = readingValues(recordsOf);

function* recordsOf(bytes: Buffer, budget: Budget): Generator<DecodedValue> {
  const cursor = new ByteCursor(bytes);
  let hasArrays = false;
  while (cursor.left > 0) {
    budget.assertTime();
    const top = new PickleMachine(cursor).run();
    for (const value of toRecords(top)) {
      budget.assertTime();
      const frame = isDataFrame(value) ? toDataFrame(value) : null;
      if (frame) {
        yield* rowsOf(frame, budget);
        hasArrays ||= frame.missing > 0;
        continue;
      }
      const plain = new Plain(budget);
      yield* flatten([plain.read(value)]);
      hasArrays ||= plain.hasArrays;
    }
  }
  if (hasArrays) throw new DecodeError('holds arrays or columns that are not read; write CSV or JSON instead');
}

/** Several frames may be in a list, or under names. */
function toRecords(top: PyValue): readonly PyValue[] {
  if (Array.isArray(top)) return top;
  if (isArray(top)) return elementsOf(toArray(top)) ?? [top];
  if (!(top instanceof PyDict)) return [top];
  const values = top.pairs.map(([, value]) => value);
  if (values.some(isDataFrame)) return values;
  return columnsOf(top) ?? [top];
}

/** Arrays of one length under names are the columns of a table. */
function columnsOf({ pairs }: PyDict): readonly PyValue[] | null {
  if (pairs.length < 2 || pairs.length > mostColumns || !pairs.every(([, value]) => isArray(value))) return null;
  const columns = pairs.map(([name, value]) => ({ name, array: toArray(value) }));
  const [length = 0] = columns[0]?.array?.shape ?? [];
  const areColumns = columns.every(({ array }) => array?.shape.length === 1 && array.shape[0] === length);
  if (!areColumns || !(length * columns.length <= mostElements)) return null;
  return Array.from({ length }, (_, row) => {
    const record = new PyDict();
    for (const { name, array } of columns) record.pairs.push([name, array?.at(row) ?? null]);
    return record;
  });
}

const mostColumns = 1_000;

function isArray(value: PyValue): value is PyObject {
  return value instanceof PyObject && /^numpy\b/.test(value.name);
}

const mostElements = 10_000_000;

/** Of an array with one side or two. */
function elementsOf(array: PyArray | null): readonly PyValue[] | null {
  const [length = 0, width = 1] = array?.shape ?? [];
  if (!array || array.shape.length > 2 || !(length * width <= mostElements)) return null;
  const placeOf = (row: number, column: number): number =>
    array.isColumnMajor ? column * length + row : row * width + column;
  const rowOf = (row: number): PyValue[] => Array.from({ length: width }, (_, at) => array.at(placeOf(row, at)));
  return Array.from({ length }, (_, row) => (array.shape.length < 2 ? array.at(row) : rowOf(row)));
}

function* rowsOf({ columns, length, cell }: DataFrame, budget: Budget): Generator<DecodedValue> {
  for (let row = 0; row < length; row++) {
    budget.assertTime();
    yield toObject(columns.map((name, column) => [name, new Plain(budget).read(cell(row, column))] as const));
  }
}

/** One value may stand in many places, and those in others: what they come to is counted. */
const mostOfRecord = 1_000_000;
const deepest = 100;
const arrays = /^(?:pandas|numpy|scipy|torch|tensorflow|sklearn|joblib|polars|pyarrow|xgboost)\b/;

class Plain {
  readonly #budget: Budget;
  #count = 0;
  #depth = 0;
  hasArrays = false;

  constructor(budget: Budget) {
    this.#budget = budget;
  }

  read(value: PyValue): DecodedValue {
    this.#budget.cells(1);
    if (++this.#count > mostOfRecord || this.#depth > deepest)
      throw new DecodeError('holds itself, or too much at once');
    if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value;
    this.#depth++;
    const plain = Array.isArray(value)
      ? value.map((each) => this.read(each))
      : value instanceof PyDict
        ? this.#pairs(value.pairs)
        : this.#object(value);
    this.#depth--;
    return plain;
  }

  #pairs(pairs: readonly (readonly [PyValue, PyValue])[]): DecodedValue {
    return toObject(pairs.map(([key, each]) => [this.read(key), this.read(each)] as const));
  }

  #object({ name, args, state, items, pairs }: PyObject): DecodedValue {
    if (arrays.test(name)) this.hasArrays = true;
    const known = readKnown(name, args);
    if (known !== null) return known;
    if (pairs.length > 0) return this.#pairs(pairs);
    if (items.length > 0) return items.map((each) => this.read(each));
    const fields = Array.isArray(state) ? (state.find((each) => each instanceof PyDict) ?? null) : state;
    return fields === null ? this.read(args) : this.read(fields);
  }
}

/** Dates as datetime packs them (datetime.py, __reduce__), and numbers that are written as texts. */
function readKnown(name: string, args: PyValue): string | null {
  const [first = null] = Array.isArray(args) ? args : [];
  if (name === 'decimal.Decimal' || name === 'uuid.UUID') return typeof first === 'string' ? first : null;
  if (name !== 'datetime.date' && name !== 'datetime.datetime') return null;
  const bytes = typeof first === 'string' ? Buffer.from(first, 'latin1') : first instanceof Uint8Array ? first : null;
  if (!bytes || bytes.length < 4) return null;
  const two = (value = 0): string => String(value).padStart(2, '0');
  const day = `${(bytes[0] ?? 0) * 256 + (bytes[1] ?? 0)}-${two((bytes[2] ?? 0) & 127)}-${two(bytes[3])}`;
  return bytes.length < 7 ? day : `${day}T${two(bytes[4])}:${two(bytes[5])}:${two(bytes[6])}`;
}
