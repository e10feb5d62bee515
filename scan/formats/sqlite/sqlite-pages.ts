/** Pages of an SQLite database, without SQLite: how large they are, and what rows stand in them (file format, 1.3 to 2.1). */

export interface Page {
  /** From 1. */
  readonly number: number;
  readonly bytes: Uint8Array;
}

const headerSize = 100;

/** Bytes of a page; null where it is no database. */
export function pageSizeOf(bytes: Uint8Array): number | null {
  if (bytes.length < headerSize) return null;
  const size = view(bytes).getUint16(16);
  return size === 1 ? 65_536 : size;
}

/** Bytes of the database by what its header says, unless something older wrote last (1.3.8): then null. */
export function sizeOf(bytes: Uint8Array): number | null {
  const pageSize = pageSizeOf(bytes);
  if (pageSize === null) return null;
  const header = view(bytes);
  return header.getUint32(24) === header.getUint32(92) ? header.getUint32(28) * pageSize : null;
}

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** How texts are written (1.3.13). */
export function encodingOf(bytes: Uint8Array): TextEncoding {
  const number = bytes.length < headerSize ? 1 : view(bytes).getUint32(56);
  return number === 2 ? 'utf-16le' : number === 3 ? 'utf-16be' : 'utf-8';
}

/** Numbers of the pages that are in no use, from 1 (1.5): a trunk lists others. */
export function freePages(bytes: Uint8Array, pageSize: number): ReadonlySet<number> {
  const free = new Set<number>();
  const whole = view(bytes);
  for (let trunk = whole.getUint32(32); trunk > 0 && !free.has(trunk) && trunk * pageSize <= bytes.length;) {
    free.add(trunk);
    const at = (trunk - 1) * pageSize;
    const count = Math.min(whole.getUint32(at + 4), pageSize / 4 - 2);
    for (let index = 0; index < count; index++) free.add(whole.getUint32(at + 8 + index * 4));
    trunk = whole.getUint32(at);
  }
  return free;
}

const tableLeaf = 0x0d;
const indexLeaf = 0x0a;

/** Where the header of a page stands: in the first one behind that of the database. */
export function headerAt(number: number): number {
  return number === 1 ? headerSize : 0;
}

/** Rows of a page that is the leaf of a table; null where it is none. */
export function rowsOfPage({ number, bytes: page }: Page, encoding: TextEncoding): unknown[][] | null {
  const from = headerAt(number);
  if (page[from] !== tableLeaf) return null;
  const bytes = view(page);
  const count = bytes.getUint16(from + 3);
  if (from + 8 + count * 2 > page.length) return null;
  const rows: unknown[][] = [];
  for (let index = 0; index < count; index++) {
    const row = readCell(new Cursor(page, bytes.getUint16(from + 8 + index * 2), encoding));
    if (row) rows.push(row);
  }
  return rows;
}

/** What of a leaf no cell stands in: the middle, and blocks that were freed (1.6). */
export function gapsOfPage({ number, bytes: page }: Page): readonly Uint8Array[] {
  const from = headerAt(number);
  if (page[from] !== tableLeaf && page[from] !== indexLeaf) return [];
  const bytes = view(page);
  const start = from + 8 + bytes.getUint16(from + 3) * 2;
  const gaps = [page.subarray(start, Math.max(start, bytes.getUint16(from + 5) || 65_536))];
  let last = 0;
  for (let at = bytes.getUint16(from + 1); at > last && at + 4 <= page.length; at = bytes.getUint16(at)) {
    gaps.push(page.subarray(at + 4, at + bytes.getUint16(at + 2)));
    last = at;
  }
  return gaps;
}

/** Of a row that goes on in other pages, what stands in this one. */
function readCell(cell: Cursor): unknown[] | null {
  cell.number();
  cell.number();
  const start = cell.at;
  const header = cell.number();
  const types: number[] = [];
  while (cell.at < start + header && types.length < 2_000) types.push(cell.number());
  if (cell.at !== start + header) return null;
  return types.map((type) => cell.value(type));
}

class Cursor {
  at: number;
  readonly #page: Uint8Array;
  readonly #view: DataView;
  readonly #decoder: InstanceType<typeof TextDecoder>;

  constructor(page: Uint8Array, at: number, encoding: TextEncoding) {
    [this.#page, this.#view, this.at] = [page, view(page), at];
    this.#decoder = new TextDecoder(encoding);
  }

  /** Seven bits a byte, the highest first; what is larger than a page can hold is no size. */
  number(): number {
    let value = 0;
    for (let count = 0; count < 9; count++) {
      const byte = this.#page[this.at++] ?? 0;
      value = value * 128 + (byte & 0x7f);
      if (byte < 0x80) break;
    }
    return value;
  }

  /** By its serial type (2.1). */
  value(type: number): unknown {
    if (type >= 12) return this.#bytes(type);
    const size = sizes[type] ?? 0;
    const at = this.at;
    this.at += size;
    if (at + size > this.#page.length || size === 0) return type === 9 ? 1 : type === 8 ? 0 : null;
    if (type === 7) return this.#view.getFloat64(at);
    if (type === 6) return this.#view.getBigInt64(at);
    return Buffer.from(this.#page.buffer, this.#page.byteOffset + at, size).readIntBE(0, size);
  }

  /** Even ones are bytes, odd ones texts. */
  #bytes(type: number): Uint8Array | string {
    const size = Math.floor((type - 12) / 2);
    this.at += size;
    const bytes = this.#page.subarray(this.at - size, this.at);
    return type % 2 === 1 ? this.#decoder.decode(bytes) : bytes;
  }
}

/** Bytes of numbers, by serial type. */
const sizes = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0];

function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
}
