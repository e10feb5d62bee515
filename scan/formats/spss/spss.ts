/** Data of SPSS (.sav, .zsav): as they are, in codes of one byte, and these by zlib (PSPP Developers, System File Format). */
import type { Budget } from '../budget.ts';
import { ByteReader, collect, inPieces } from '../bytes.ts';
import { columnTitle } from '../column-title.ts';
import { inflateZlib } from '../compression/inflate.ts';
import { DecodeError } from '../errors.ts';
import { OrderedCursor } from '../ordered-cursor.ts';
import { orSearched } from '../searched.ts';
import { toTextPart, type Bytes, type ContainerPart, type Row } from '../types.ts';
import { layoutOf, type SpssColumn, type SpssLayout } from './spss-layout.ts';

const compressions = { none: 0, codes: 1, zlib: 2 };

export const readSpss = orSearched(partsOf);

async function* partsOf(bytes: Buffer, budget: Budget): AsyncGenerator<ContainerPart> {
  const layout = layoutOf(bytes);
  const { columns, compression, notes } = layout;
  if (compression < compressions.none || compression > compressions.zlib)
    throw new DecodeError('packed in a way that is not understood');
  const header = columns.map(({ name, label }) => columnTitle(name, label));
  const packed = compression === compressions.zlib ? await unpackZlib(bytes, layout, budget) : null;
  try {
    const content = packed?.bytes ?? bytes.subarray(layout.start);
    const rows = compression === compressions.none ? plainRows(content, layout) : codedRows(content, layout);
    yield { kind: 'table', name: null, table: '', format: 'fixed-width', header, rows: toRows(rows, layout) };
  } finally {
    packed?.release();
  }
  if (notes.length > 0) yield toTextPart('labels', [`${notes.join('\n')}\n`]);
}

function* toRows(rows: Iterable<Buffer>, { columns, cases, isBig, decode }: SpssLayout): Generator<Row> {
  let number = 0;
  for (const row of rows)
    yield { number: ++number, cells: columns.map((column) => toCell(row, column, { isBig, decode })) };
  if (number < cases) throw new DecodeError('ends too early');
}

function* plainRows(bytes: Buffer, { rowSize }: SpssLayout): Generator<Buffer> {
  for (let at = 0; at + rowSize <= bytes.length; at += rowSize) yield bytes.subarray(at, at + rowSize);
}

const codes = { nothing: 0, end: 252, asItIs: 253, blanks: 254, missing: 255 };

/** Eight codes, then the values of those that stand for one. The row is used up before the next one is asked for. */
function* codedRows(bytes: Buffer, { rowSize, bias, isBig }: SpssLayout): Generator<Buffer> {
  const row = Buffer.alloc(rowSize);
  let filled = 0;
  for (let at = 0; at + 8 <= bytes.length;) {
    const block = bytes.subarray(at, at + 8);
    at += 8;
    for (const code of block) {
      if (code === codes.nothing) continue;
      if (code === codes.end) return;
      if (code === codes.asItIs) {
        if (at + 8 > bytes.length) throw new DecodeError('ends too early');
        bytes.copy(row, filled, at, at + 8);
        at += 8;
      } else if (code === codes.blanks) row.fill(' ', filled, filled + 8);
      else writeNumber(row, filled, { value: code === codes.missing ? missing : code - bias, isBig });
      filled += 8;
      if (filled < rowSize) continue;
      yield row;
      filled = 0;
    }
  }
  if (filled > 0) throw new DecodeError('ends too early');
}

const missing = -Number.MAX_VALUE;

function writeNumber(row: Buffer, at: number, { value, isBig }: { value: number; isBig: boolean }): void {
  if (isBig) row.writeDoubleBE(value, at);
  else row.writeDoubleLE(value, at);
}

/** Streams one behind the other, between a header and a list of them. */
async function unpackZlib(
  bytes: Buffer,
  { start, isBig }: SpssLayout,
  budget: Budget,
): Promise<Awaited<ReturnType<typeof collect>>> {
  const header = new OrderedCursor(bytes, start, isBig);
  header.skip(8);
  const end = header.i64();
  if (end < header.at + 8 || end > bytes.length) throw new DecodeError('ends too early');
  const reader = new ByteReader(inPieces(bytes.subarray(header.at + 8, end)));
  return collect(streamsOf(reader, budget), null, budget);
}

async function* streamsOf(reader: ByteReader, budget: Budget): Bytes {
  while ((await reader.peek(1)).length > 0) yield* inflateZlib(reader, budget);
}

function toCell(row: Buffer, column: SpssColumn, { isBig, decode }: Pick<SpssLayout, 'isBig' | 'decode'>): string {
  const [first = { at: 0, size: 0 }] = column.stretches;
  const label = column.valueLabels.get(row.toString('hex', first.at, first.at + 8));
  if (label !== undefined && label !== '') return label;
  if (column.width > 0)
    return decode(Buffer.concat(column.stretches.map(({ at, size }) => row.subarray(at, at + size))));
  const number = isBig ? row.readDoubleBE(first.at) : row.readDoubleLE(first.at);
  if (number === missing || Number.isNaN(number)) return '';
  return toMoment(number, column.format) ?? String(number);
}

const from1582 = Date.UTC(1582, 9, 14);
const days = new Set([20, 23, 24, 28, 29, 30, 38, 39]);
const moments = new Set([22, 41]);

/** Seconds since the first day of the Gregorian calendar. */
function toMoment(number: number, format: number): string | null {
  if (!days.has(format) && !moments.has(format)) return null;
  const date = new Date(from1582 + number * 1_000);
  if (Number.isNaN(date.getTime())) return null;
  return date.toISOString().slice(0, days.has(format) ? 10 : 19);
}
