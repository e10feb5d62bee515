/** Workbooks of Excel 97 (MS-XLS): texts of a table shared by all cells, numbers in each of their forms. */
import { toCompoundFile } from './compound-file.ts';

export function biffRecord(type: number, content: Buffer): Buffer {
  const head = Buffer.alloc(4);
  head.writeUInt16LE(type, 0);
  head.writeUInt16LE(content.length, 2);
  return Buffer.concat([head, content]);
}

const u16 = (...values: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(values.length * 2);
  for (const [at, value] of values.entries()) bytes.writeUInt16LE(value, at * 2);
  return bytes;
};
const u32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value >>> 0);
  return bytes;
};
const begin = (kind: number): Buffer => biffRecord(0x809, u16(0x600, kind, 0, 0, 0, 0, 0, 0));
const end = biffRecord(0x0a, Buffer.alloc(0));

/** Wide where it has to be. */
export function biffText(text: string, lengthBytes: 1 | 2 = 2): Buffer {
  const isWide = /[^\x00-\xff]/.test(text);
  const length = lengthBytes === 1 ? Buffer.of(text.length) : u16(text.length);
  return Buffer.concat([length, Buffer.of(isWide ? 1 : 0), Buffer.from(text, isWide ? 'utf16le' : 'latin1')]);
}

/** Dates are numbers of days that look 1 shows as dates. */
export type CellOf97 = string | number | { readonly days: number };

/** `cut`: bytes of shared texts that a record holds before another one continues it. */
export function makeWorkbook97(rows: readonly (readonly CellOf97[])[], cut = 8_000): Buffer {
  const texts = [...new Set(rows.flat().filter((cell) => typeof cell === 'string'))];
  const all = Buffer.concat([u32(texts.length), u32(texts.length), ...texts.map((text) => biffText(text))]);
  const first = biffRecord(0xfc, all.subarray(0, cut));
  const rest = all.length > cut ? [biffRecord(0x3c, all.subarray(cut))] : [];
  const cell = (value: CellOf97, row: number, column: number): Buffer => {
    if (typeof value === 'string')
      return biffRecord(0xfd, Buffer.concat([u16(row, column, 0), u32(texts.indexOf(value))]));
    if (typeof value === 'object')
      return biffRecord(0x27e, Buffer.concat([u16(row, column, 1), u32((value.days << 2) | 2)]));
    const number = Buffer.alloc(8);
    number.writeDoubleLE(value);
    return biffRecord(0x203, Buffer.concat([u16(row, column, 0), number]));
  };
  const stream = Buffer.concat([
    begin(5),
    biffRecord(0xe0, u16(0, 0, 0, 0, 0, 0, 0, 0, 0, 0)),
    biffRecord(0xe0, u16(0, 14, 0, 0, 0, 0, 0, 0, 0, 0)),
    biffRecord(0x85, Buffer.concat([u32(0), u16(0), biffText('Kunden', 1)])),
    first,
    ...rest,
    end,
    begin(0x10),
    ...rows.flatMap((row, at) => row.map((value, column) => cell(value, at, column))),
    end,
  ]);
  return toCompoundFile({ Workbook: Buffer.concat([stream, Buffer.alloc(Math.max(0, 4_096 - stream.length))]) });
}
