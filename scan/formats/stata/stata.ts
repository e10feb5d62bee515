/** Data of Stata, 3 to 18 (Stata, File formats .dta: 103 to 115 in bytes, 117 to 119 between tags). */
import { isUtf8 } from 'node:buffer';
import { DecodeError } from '../errors.ts';
import { orSearched } from '../searched.ts';
import type { ContainerPart, Row } from '../types.ts';
import { layoutOf, type StataColumn, type StataLayout } from './stata-layout.ts';

export const readStata = orSearched(partsOf);

async function* partsOf(bytes: Buffer): AsyncGenerator<ContainerPart> {
  const layout = layoutOf(bytes);
  const { columns, rows, rowSize, start, end } = layout;
  const header = columns.map(({ name }) => name);
  yield { kind: 'table', name: null, table: '', format: 'fixed-width', header, rows: rowsOf(bytes, layout) };
  if (start + rows * rowSize > end) throw new DecodeError('ends too early');
}

function* rowsOf(bytes: Buffer, layout: StataLayout): Generator<Row> {
  const { columns, rows, rowSize, start, end } = layout;
  const long = new LongTexts(bytes, layout);
  for (let row = 0, at = start; row < rows && at + rowSize <= end; row++, at += rowSize)
    yield { number: row + 1, cells: columns.map((column) => toCell(bytes, at + column.at, column, layout, long)) };
}

function toCell(bytes: Buffer, at: number, column: StataColumn, layout: StataLayout, long: LongTexts): string {
  if (column.kind === 'text') return toText(bytes.subarray(at, at + column.size));
  if (column.kind === 'long text') return long.at(at);
  const number = readNumber(bytes, at, column, layout);
  if (number === null) return '';
  return toMoment(number, column.format) ?? String(number);
}

function toText(bytes: Buffer): string {
  const end = bytes.indexOf(0);
  const text = end < 0 ? bytes : bytes.subarray(0, end);
  return isUtf8(text) ? text.toString('utf8') : text.toString('latin1');
}

/** The highest ones stand for what is missing, and why. */
const highest = { byte: 100, int: 32_740, long: 2_147_483_620, float: 1.7014e38, double: 8.9884e307 };
/** Before 113 there was one for each kind. */
const formerlyHighest = { ...highest, byte: 126, int: 32_766, long: 2_147_483_646 };

function readNumber(bytes: Buffer, at: number, { kind }: StataColumn, { isBig, release }: StataLayout): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (kind === 'text' || kind === 'long text') return null;
  const read = {
    byte: () => view.getInt8(at),
    int: () => view.getInt16(at, !isBig),
    long: () => view.getInt32(at, !isBig),
    float: () => view.getFloat32(at, !isBig),
    double: () => view.getFloat64(at, !isBig),
  };
  const number = read[kind]();
  const most = release < 113 ? formerlyHighest : highest;
  return number > most[kind] || Number.isNaN(number) ? null : number;
}

const from1960 = Date.UTC(1960, 0, 1);

/** Days, or milliseconds, since 1960. */
function toMoment(number: number, format: string): string | null {
  const isDay = /^%-?(?:td|d)/.test(format);
  if (!isDay && !/^%-?t[cC]/.test(format)) return null;
  const date = new Date(from1960 + number * (isDay ? 86_400_000 : 1));
  if (Number.isNaN(date.getTime())) return null;
  return isDay ? date.toISOString().slice(0, 10) : date.toISOString().slice(0, 19);
}

/** Texts of any length stand behind the rows, each known by two numbers. */
class LongTexts {
  readonly #bytes: Buffer;
  readonly #layout: StataLayout;
  #places: Map<string, { readonly from: number; readonly to: number }> | null = null;

  constructor(bytes: Buffer, layout: StataLayout) {
    [this.#bytes, this.#layout] = [bytes, layout];
  }

  at(offset: number): string {
    const { release, isBig } = this.#layout;
    const widths = release === 117 ? [4, 4] : release === 118 ? [2, 6] : [3, 5];
    const [first = 0, second = 0] = widths;
    const key = `${readWhole(this.#bytes, offset, first, isBig)} ${readWhole(this.#bytes, offset + first, second, isBig)}`;
    this.#places ??= this.#find();
    const place = this.#places.get(key);
    return place ? toText(this.#bytes.subarray(place.from, place.to)) : '';
  }

  #find(): Map<string, { readonly from: number; readonly to: number }> {
    const { release, isBig, end } = this.#layout;
    const places = new Map<string, { from: number; to: number }>();
    const wide = release === 117 ? 4 : 8;
    const bytes = this.#bytes;
    for (let at = bytes.indexOf('GSO', end); at >= 0 && bytes.toString('latin1', at, at + 3) === 'GSO';) {
      if (at + 12 + wide > bytes.length) throw new DecodeError('ends too early');
      const [v, o] = [readWhole(bytes, at + 3, 4, isBig), readWhole(bytes, at + 7, Math.min(wide, 6), isBig)];
      const from = at + 12 + wide;
      const to = from + readWhole(bytes, from - 4, 4, isBig);
      places.set(`${v} ${o}`, { from, to });
      at = to;
    }
    return places;
  }
}

function readWhole(bytes: Buffer, at: number, size: number, isBig: boolean): number {
  if (at + size > bytes.length) throw new DecodeError('ends too early');
  return isBig ? bytes.readUIntBE(at, size) : bytes.readUIntLE(at, size);
}
