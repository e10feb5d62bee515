/** Workbooks of Excel 5 to 2003 (MS-XLS): cells by their records, dates as dates. */
import type { Budget } from '../budget.ts';
import { ByteCursor } from '../byte-cursor.ts';
import { DecodeError } from '../errors.ts';
import { isDateFormat, toIsoDate } from '../office/sheet-dates.ts';
import type { ContainerPart, Row } from '../types.ts';
import { BiffRecords } from './biff-text.ts';

const types = {
  formula: 0x06,
  end: 0x0a,
  from1904: 0x22,
  password: 0x2f,
  more: 0x3c,
  sheet: 0x85,
  manyNumbers: 0xbd,
  richText: 0xd6,
  look: 0xe0,
  texts: 0xfc,
  textOf: 0xfd,
  number: 0x203,
  text: 0x204,
  result: 0x207,
  packed: 0x27e,
  format: 0x41e,
  begin: 0x809,
};
const newest = 0x600;
const mostColumns = 256;
/** A sheet, and not a chart or a macro. */
const cellsOfSheet = 0x10;

interface BiffRecord {
  readonly type: number;
  readonly content: Buffer;
  readonly more: readonly Buffer[];
}

export function* readWorkbook(stream: Buffer, budget: Budget): Generator<ContainerPart> {
  if (new ByteCursor(stream).u16() !== types.begin) throw new DecodeError('damaged');
  const book = new Workbook(budget);
  try {
    for (const record of recordsOf(stream)) {
      const sheet = book.take(record);
      if (sheet) yield toTable(sheet);
    }
  } catch (error) {
    // What came before something broke still counts.
    if (book.open) yield toTable(book.open);
    throw error;
  }
}

function toTable({ name, rows }: Sheet): ContainerPart {
  return { kind: 'table', name: null, table: name, format: 'xlsx', header: null, rows: toRows(rows) };
}

function* toRows(rows: ReadonlyMap<number, readonly string[]>): Generator<Row> {
  for (const [number, cells] of [...rows].toSorted(([a], [b]) => a - b))
    yield { number: number + 1, cells: Array.from(cells, (cell) => cell ?? '') };
}

function* recordsOf(stream: Buffer): Generator<BiffRecord> {
  const cursor = new ByteCursor(stream);
  let open: { type: number; content: Buffer; more: Buffer[] } | null = null;
  while (cursor.left >= 4) {
    const type = cursor.u16();
    const content = cursor.take(cursor.u16());
    if (type === types.more) {
      open?.more.push(content);
      continue;
    }
    if (open) yield open;
    open = { type, content, more: [] };
  }
  if (open) yield open;
}

interface Sheet {
  readonly name: string;
  readonly rows: Map<number, string[]>;
}

class Workbook {
  readonly #budget: Budget;
  readonly #names: string[] = [];
  readonly #formats = new Map<number, string>();
  /** Of each look of cells, whether it shows dates. */
  readonly #dates: boolean[] = [];
  #texts: string[] = [];
  #isNew = true;
  #isFrom1904 = false;
  #sheet: Sheet | null = null;
  /** Charts stand in sheets, and begin and end as they do. */
  #depth = 0;
  #place: readonly [row: number, column: number] | null = null;

  constructor(budget: Budget) {
    this.#budget = budget;
  }

  get open(): Sheet | null {
    return this.#sheet;
  }

  /** The sheet that ends with the record. */
  take(record: BiffRecord): Sheet | null {
    const { type, content } = record;
    if (type === types.begin) this.#begin(new ByteCursor(content));
    else if (type === types.end) return this.#end();
    else if (this.#sheet === null) this.#takeOfBook(record);
    else if (this.#depth === 2) this.#takeCells(record, this.#sheet);
    return null;
  }

  #begin(cursor: ByteCursor): void {
    const [version, kind] = [cursor.u16(), cursor.u16()];
    this.#depth++;
    if (this.#depth === 1) this.#isNew = version >= newest;
    // Sheets stand beside each other behind the book, not in it.
    if (kind === cellsOfSheet && this.#sheet === null) {
      this.#sheet = { name: this.#names.shift() ?? '', rows: new Map() };
      this.#depth = 2;
    } else if (this.#sheet === null && this.#depth === 1 && kind !== 5) this.#names.shift();
  }

  #end(): Sheet | null {
    this.#depth = Math.max(0, this.#depth - 1);
    const sheet = this.#sheet;
    if (sheet === null || this.#depth > 1) return null;
    [this.#sheet, this.#depth] = [null, 0];
    return sheet;
  }

  #takeOfBook({ type, content, more }: BiffRecord): void {
    const cursor = new ByteCursor(content);
    switch (type) {
      case types.password:
        throw new DecodeError('encrypted', true);
      case types.sheet:
        cursor.skip(6);
        this.#names.push(this.#name(content.subarray(6)));
        return;
      case types.from1904:
        this.#isFrom1904 = cursor.u16() === 1;
        return;
      case types.format:
        this.#formats.set(
          cursor.u16(),
          this.#isNew ? new BiffRecords(content.subarray(2), more).text() : content.toString('latin1', 3),
        );
        return;
      case types.look:
        cursor.skip(2);
        this.#addLook(cursor.u16());
        return;
      case types.texts:
        this.#readTexts(new BiffRecords(content.subarray(8), more), content.readUInt32LE(4));
        return;
      default:
    }
  }

  #addLook(format: number): void {
    this.#dates.push(isDateFormat(format, this.#formats.get(format)));
  }

  #name(bytes: Buffer): string {
    const length = bytes[0] ?? 0;
    return this.#isNew
      ? new BiffRecords(bytes.subarray(1), []).characters(length)
      : bytes.toString('latin1', 1, 1 + length);
  }

  #readTexts(records: BiffRecords, count: number): void {
    this.#texts = [];
    for (let at = 0; at < count; at++) {
      this.#budget.cells(1);
      this.#texts.push(records.text());
    }
  }

  #takeCells(record: BiffRecord, sheet: Sheet): void {
    const { type, content, more } = record;
    const cursor = new ByteCursor(content);
    if (type === types.result && this.#place) {
      this.#set(sheet, this.#place, this.#textOf(content, more));
      return;
    }
    if (
      ![
        types.textOf,
        types.text,
        types.richText,
        types.number,
        types.packed,
        types.manyNumbers,
        types.formula,
      ].includes(type)
    )
      return;
    const [row, column] = [cursor.u16(), cursor.u16()];
    if (type === types.manyNumbers) return this.#setMany(sheet, row, column, cursor);
    const look = cursor.u16();
    const rest = content.subarray(6);
    this.#place = [row, column];
    if (type === types.textOf) this.#set(sheet, this.#place, this.#texts[cursor.u32()] ?? '');
    else if (type === types.text || type === types.richText) this.#set(sheet, this.#place, this.#textOf(rest, more));
    else if (type === types.packed) this.#set(sheet, this.#place, this.#show(unpack(cursor.i32()), look));
    // The result of a formula that is no number ends in two set bytes.
    else if (type === types.number || rest.readUInt16LE(6) !== 0xffff)
      this.#set(sheet, this.#place, this.#show(cursor.f64(), look));
  }

  #setMany(sheet: Sheet, row: number, first: number, cursor: ByteCursor): void {
    for (let column = first; cursor.left >= 8; column++) {
      const look = cursor.u16();
      this.#set(sheet, [row, column], this.#show(unpack(cursor.i32()), look));
    }
  }

  #textOf(bytes: Buffer, more: readonly Buffer[]): string {
    if (this.#isNew) return new BiffRecords(bytes, more).text();
    return bytes.toString('latin1', 2, 2 + bytes.readUInt16LE(0));
  }

  #show(value: number, look: number): string {
    return (this.#dates[look] === true ? toIsoDate(value, this.#isFrom1904) : null) ?? String(value);
  }

  #set({ rows }: Sheet, [row, column]: readonly [row: number, column: number], text: string): void {
    if (text === '' || column >= mostColumns) return;
    this.#budget.cells(1);
    const cells = rows.get(row) ?? [];
    cells[column] = text;
    rows.set(row, cells);
  }
}

/** RK: a whole number or the upper half of a floating one, perhaps a hundredth of it (2.5.217). */
function unpack(packed: number): number {
  const bytes = Buffer.alloc(8);
  bytes.writeInt32LE(packed & ~3, 4);
  const value = (packed & 2) === 0 ? bytes.readDoubleLE() : packed >> 2;
  return (packed & 1) === 0 ? value : value / 100;
}
