/** Arrays of NumPy (numpy.lib.format): rows of texts and of structures; of objects, what is pickled in them. */
import type { Budget } from '../budget.ts';
import { inPieces } from '../bytes.ts';
import { DecodeError } from '../errors.ts';
import { orSearched } from '../searched.ts';
import { toCell } from '../thread/cells.ts';
import type { ContainerPart, Row } from '../types.ts';
import { readScalar, toArrayType, toStructure, type ArrayType } from './numpy-array.ts';
import { readPickle } from './pickle.ts';

export const readNpy = orSearched(partsOf);

async function* partsOf(bytes: Buffer, budget: Budget): AsyncGenerator<ContainerPart> {
  const { descriptor, shape, isColumnMajor, start } = readHeader(bytes);
  const rest = bytes.subarray(start);
  if (/^'[<>|=]?O\d*'$/.test(descriptor)) {
    yield* readPickle({ bytes: inPieces(rest), size: rest.length, budget });
    return;
  }
  const type = readType(descriptor);
  const header = type.fields?.map(({ name }) => name) ?? null;
  const [length = 1, width = 1] = shape;
  if (shape.length > 2 || length * width * type.size > rest.length)
    throw new DecodeError('ends too early, or has more than two sides');
  const rows = rowsOf(rest, type, { length, width, isColumnMajor });
  yield { kind: 'table', name: null, table: '', format: 'fixed-width', header, rows };
}

interface Header {
  /** As Python writes it. */
  readonly descriptor: string;
  readonly shape: readonly number[];
  readonly isColumnMajor: boolean;
  readonly start: number;
}

function readHeader(bytes: Buffer): Header {
  const isLong = (bytes[6] ?? 0) > 1;
  const from = isLong ? 12 : 10;
  if (bytes.length < from) throw new DecodeError('ends too early');
  const start = from + (isLong ? bytes.readUInt32LE(8) : bytes.readUInt16LE(8));
  const text = bytes.toString('utf8', from, Math.min(start, from + 1_000_000));
  const descriptor = /'descr':\s*('[^']*'|\[.*?\])\s*,\s*'fortran_order'/s.exec(text)?.[1];
  const shape = /'shape':\s*\(([\d, L]*)\)/.exec(text)?.[1];
  if (descriptor === undefined || shape === undefined) throw new DecodeError('damaged');
  return {
    descriptor,
    shape: shape.split(',').flatMap((each) => (/\d/.test(each) ? Number.parseInt(each, 10) : [])),
    isColumnMajor: /'fortran_order':\s*True/.test(text),
    start,
  };
}

/** One type, or the fields of a structure; what lies deeper is not read. */
function readType(descriptor: string): ArrayType {
  if (descriptor.startsWith("'")) return toArrayType(descriptor.slice(1, -1));
  const fields = [...descriptor.matchAll(/\((?:\([^)]*, )?'([^']*)'\)?,\s*'([^']*)'\)/g)];
  const count = descriptor.split('(').length - 1;
  if (fields.length === 0 || fields.length < count) throw new DecodeError('holds structures that are not read');
  return toStructure(fields.map(([, name = '', type = '']) => ({ name, type: toArrayType(type) })));
}

interface Extent {
  readonly length: number;
  readonly width: number;
  readonly isColumnMajor: boolean;
}

function* rowsOf(bytes: Buffer, type: ArrayType, { length, width, isColumnMajor }: Extent): Generator<Row> {
  for (let row = 0; row < length; row++) {
    const places = Array.from({ length: width }, (_, column) =>
      isColumnMajor ? column * length + row : row * width + column,
    );
    const cells = places.flatMap((place) => {
      const fields = type.fields ?? [{ name: '', type, offset: 0 }];
      return fields.map((field) => toCell(readScalar(bytes, place * type.size + field.offset, field.type)));
    });
    yield { number: row + 1, cells };
  }
}
