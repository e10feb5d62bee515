/** Pickles of Python: lists and dicts as records, objects by their fields. Arrays and data frames are named, not read. */
import type { Budget } from '../budget.ts';
import { ByteCursor } from '../byte-cursor.ts';
import { DecodeError } from '../errors.ts';
import { readingValues } from '../json-lines.ts';
import { PickleMachine, PyDict, type PyObject, type PyValue } from './pickle-machine.ts';
import { flatten, toObject, type DecodedValue } from './values.ts';

export const readPickle = readingValues(recordsOf);

function* recordsOf(bytes: Buffer, budget: Budget): Generator<DecodedValue> {
  const cursor = new ByteCursor(bytes);
  let hasArrays = false;
  while (cursor.left > 0) {
    budget.assertTime();
    const top = new PickleMachine(cursor).run();
    for (const value of Array.isArray(top) ? top : [top]) {
      const plain = new Plain(budget);
      yield* flatten([plain.read(value)]);
      hasArrays ||= plain.hasArrays;
    }
  }
  if (hasArrays) throw new DecodeError('holds arrays or data frames, which are not read; write CSV or JSON instead');
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
