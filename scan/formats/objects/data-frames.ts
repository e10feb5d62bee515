/** Data frames of pandas in pickles: their rows, by the blocks that their columns lie in. Nothing is built. */
import { PyDict, PyObject, type PyValue } from './pickle-machine.ts';
import { fieldOf, toArray, toList, toNumber, type PyArray } from './python-arrays.ts';

export interface DataFrame {
  readonly columns: readonly string[];
  readonly length: number;
  readonly cell: (row: number, column: number) => PyValue;
  /** Columns that could not be read. */
  readonly missing: number;
}

/** As many as a table has. */
const mostColumns = 10_000;
const mostRows = 50_000_000;

export function isDataFrame(value: PyValue): value is PyObject {
  return value instanceof PyObject && /^pandas\b.*\.(?:DataFrame|Series)$/.test(value.name);
}

/** Null where its blocks are none. */
export function toDataFrame(value: PyObject): DataFrame | null {
  const isSeries = value.name.endsWith('.Series');
  const manager = [value.state, fieldOf(value.state, '_mgr', '_data'), ...toList(value.args)].find(isManager);
  const read = manager && readManager(manager);
  if (!read) return null;
  const { axes, blocks } = read;
  const names = isSeries ? [fieldOf(value.state, '_name', 'name') ?? 'value'] : namesOf(axes[0]);
  if (names.length > mostColumns) return null;
  const places = new Map(blocks.flatMap((block) => block.places.map((place, row) => [place, { block, row }] as const)));
  const length = Math.max(0, ...blocks.map(({ array: { shape } }) => shape.at(-1) ?? 0));
  if (!(length <= mostRows)) return null;
  return {
    columns: names.map(String),
    length,
    missing: names.filter((_, column) => !places.has(column)).length,
    cell(row, column) {
      const found = places.get(column);
      return found ? cellOf(found.block.array, found.row, row) : null;
    },
  };
}

/** Columns lie below one another in a block. */
function cellOf({ shape, isColumnMajor, at }: PyArray, column: number, row: number): PyValue {
  if (shape.length < 2) return at(row);
  const [height = 1, width = 1] = shape;
  return at(isColumnMajor ? row * height + column : column * width + row);
}

function isManager(value: PyValue | undefined): value is PyObject {
  return value instanceof PyObject && value.name.endsWith('BlockManager');
}

interface Block {
  readonly array: PyArray;
  readonly places: readonly number[];
}

interface Managed {
  readonly axes: readonly PyValue[];
  readonly blocks: readonly Block[];
}

function readManager({ args, state }: PyObject): Managed {
  const [blocks, axes] = toList(args);
  if (axes !== undefined) {
    const pairs = toList(blocks).map((each) => (each instanceof PyObject ? toList(each.args) : []));
    return { axes: toList(axes), blocks: readBlocks(pairs) };
  }
  // Before 1.3: the same once more, under the version that first wrote it so.
  const written = toList(state).find((each) => each instanceof PyDict) ?? null;
  const known = fieldOf(written, '0.14.1') ?? null;
  const listed = toList(fieldOf(known, 'blocks'));
  const pairs = listed.map((each) => [fieldOf(each, 'values') ?? null, fieldOf(each, 'mgr_locs') ?? null]);
  return { axes: toList(fieldOf(known, 'axes')), blocks: readBlocks(pairs) };
}

function readBlocks(pairs: readonly (readonly PyValue[])[]): readonly Block[] {
  const blocks: Block[] = [];
  let columns = 0;
  for (const [values = null, places] of pairs) {
    const array = toArray(values);
    const block = array && { array, places: placesOf(places, array) };
    columns += block?.places.length ?? 0;
    if (columns > mostColumns || blocks.length >= mostColumns) break;
    if (block) blocks.push(block);
  }
  return blocks;
}

/** A slice, or an array of numbers. */
function placesOf(value: PyValue | undefined, { shape }: PyArray): readonly number[] {
  const count = Math.min(mostColumns, shape.length < 2 ? 1 : (shape[0] ?? 0));
  const list = value instanceof PyObject ? toArray(value) : null;
  if (list) return Array.from({ length: count }, (_, at) => toNumber(list.at(at)));
  const [start = 0, , step = 1] = value instanceof PyObject ? toList(value.args) : [];
  return Array.from({ length: count }, (_, at) => toNumber(start) + at * (toNumber(step) || 1));
}

function namesOf(axis: PyValue | undefined): readonly PyValue[] {
  const array = axis === undefined ? null : toArray(axis);
  if (array) return Array.from({ length: Math.min(mostColumns + 1, array.shape[0] ?? 0) }, (_, at) => array.at(at));
  const range = axis instanceof PyObject ? toList(axis.args).find((each) => each instanceof PyDict) : undefined;
  const stop = toNumber(fieldOf(range ?? null, 'stop') ?? null);
  return Array.from({ length: stop >= 0 ? Math.min(mostColumns + 1, stop) : 0 }, (_, at) => at);
}
