/** Tables of dBase III to 7 and FoxPro (dBase, Table File Format; Microsoft, Table File Structure): deleted rows too. */
import { isUtf8 } from 'node:buffer';
import { ByteCursor } from '../byte-cursor.ts';
import { collect } from '../bytes.ts';
import { DecodeError } from '../errors.ts';
import type { ContainerPart, Input, Row } from '../types.ts';
import { decoderOf } from '../../values/decoder.ts';

interface DbaseColumn {
  readonly name: string;
  readonly type: string;
  readonly at: number;
  readonly size: number;
}

const endOfHeader = 0x0d;
const mostColumns = 2_048;
const endOfRows = 0x1a;
/** Language drivers, where TextDecoder knows the code page. */
const codePages: Readonly<Record<number, string>> = {
  0x26: 'ibm866',
  0x65: 'ibm866',
  0xc8: 'windows-1250',
  0xc9: 'windows-1251',
  0xca: 'windows-1254',
  0xcb: 'windows-1253',
  0x4d: 'gbk',
  0x4e: 'euc-kr',
  0x4f: 'big5',
  0x7a: 'gbk',
  0x7b: 'shift_jis',
};

export async function* readDbase({ bytes, size, budget }: Input): AsyncGenerator<ContainerPart> {
  const held = await collect(bytes, size, budget);
  try {
    const file = held.bytes;
    const [headerSize, rowSize] = [new ByteCursor(file, 8).u16(), new ByteCursor(file, 10).u16()];
    const columns = columnsOf(file, headerSize);
    if (rowSize < 2 || columns.length === 0) throw new DecodeError('damaged');
    const rows = rowsOf(
      file.subarray(headerSize),
      rowSize,
      columns,
      decoderOf(codePages[file[29] ?? 0] ?? 'windows-1252'),
    );
    yield {
      kind: 'table',
      name: null,
      table: '',
      format: 'fixed-width',
      header: columns.map(({ name }) => name),
      rows,
    };
    if (headerSize + rowSize * new ByteCursor(file, 4).u32() > file.length) throw new DecodeError('ends too early');
  } finally {
    held.release();
  }
}

function columnsOf(file: Buffer, headerSize: number): DbaseColumn[] {
  const isSeven = file[0] === 0x04 || file[0] === 0x8c;
  const [first, size, nameSize] = isSeven ? [68, 48, 32] : [32, 32, 11];
  const columns: DbaseColumn[] = [];
  let place = 1;
  for (let at = first; at + size <= Math.min(headerSize, file.length) && file[at] !== endOfHeader; at += size) {
    const name = file.toString('latin1', at, at + nameSize).replace(/\0.*$/s, '');
    const type = String.fromCharCode(file[at + nameSize] ?? 0);
    const [low, high] = isSeven ? [file[at + 33] ?? 0, 0] : [file[at + 16] ?? 0, file[at + 17] ?? 0];
    // A long text keeps the upper byte of its length where others keep their decimals.
    const length = type === 'C' ? low + high * 256 : low;
    columns.push({ name, type, at: place, size: length });
    place += length;
    if (columns.length > mostColumns) throw new DecodeError('damaged');
  }
  return columns;
}

function* rowsOf(
  rows: Buffer,
  size: number,
  columns: readonly DbaseColumn[],
  decoder: InstanceType<typeof TextDecoder>,
): Generator<Row> {
  for (let at = 0, number = 1; at + size <= rows.length && rows[at] !== endOfRows; at += size, number++) {
    const row = rows.subarray(at, at + size);
    yield {
      number,
      cells: columns.map((column) => toCell(row.subarray(column.at, column.at + column.size), column, decoder)),
    };
  }
}

/** Days of the Julian calendar before 1970. */
const before1970 = 2_440_588;

function toCell(bytes: Buffer, { type, size }: DbaseColumn, decoder: InstanceType<typeof TextDecoder>): string {
  if (type === '0' || bytes.length < size) return '';
  if ((type === 'I' || type === '+') && size === 4)
    return String(type === 'I' ? bytes.readInt32LE() : bytes.readUInt32BE());
  if (type === 'Y' && size === 8) return (Number(bytes.readBigInt64LE()) / 10_000).toFixed(2);
  if (type === 'T' && size === 8) return toMoment(bytes.readInt32LE(), bytes.readInt32LE(4));
  if (type === 'B' && size === 8) return String(bytes.readDoubleLE());
  const text = (isUtf8(bytes) ? bytes.toString('utf8') : decoder.decode(bytes)).replaceAll('\0', ' ').trim();
  return type === 'D' ? text.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3') : text;
}

function toMoment(day: number, milliseconds: number): string {
  if (day <= 0) return '';
  const date = new Date((day - before1970) * 86_400_000 + milliseconds);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 19);
}
