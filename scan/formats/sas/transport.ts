/** Transport files of SAS (.xpt, versions 5 and 8): a table for each member. */
import { isUtf8 } from 'node:buffer';
import { columnTitle } from '../column-title.ts';
import { DecodeError } from '../errors.ts';
import { orSearched } from '../searched.ts';
import { toTextPart, type ContainerPart, type Row } from '../types.ts';
import { membersOf, type TransportColumn, type TransportMember } from './transport-layout.ts';
import { decoderOf } from '../../values/decoder.ts';

export const readTransport = orSearched(partsOf);

async function* partsOf(bytes: Buffer): AsyncGenerator<ContainerPart> {
  const notes: string[] = [];
  for (const member of membersOf(bytes)) {
    const { name, label, columns } = member;
    const header = columns.map((column) => columnTitle(column.name, column.label));
    yield { kind: 'table', name: null, table: name, format: 'fixed-width', header, rows: rowsOf(bytes, member) };
    notes.push(...[label, ...columns.map((column) => column.label)].filter((note) => note.trim() !== ''));
  }
  if (notes.length > 0) yield toTextPart('labels', [`${[...new Set(notes)].join('\n')}\n`]);
}

function* rowsOf(bytes: Buffer, { columns, rowSize, start, end }: TransportMember): Generator<Row> {
  // The last record is filled up, and a row may be shorter than what fills it.
  let filled = end;
  while (filled > start && bytes[filled - 1] === blank) filled--;
  let at = start;
  for (let number = 1; at < filled; number++, at += rowSize) {
    if (at + rowSize > end) throw new DecodeError('ends too early');
    const row = bytes.subarray(at, at + rowSize);
    yield { number, cells: columns.map((column) => toCell(row, column)) };
  }
}

const blank = 0x20;

function toCell(row: Buffer, { at, size, isText, format }: TransportColumn): string {
  const value = row.subarray(at, at + size);
  if (isText)
    return (isUtf8(value) ? value.toString('utf8') : decoderOf('windows-1252').decode(value)).replace(/[\0 ]+$/, '');
  const number = readNumber(value);
  return number === null ? '' : (toMoment(number, format) ?? String(number));
}

/** A hexadecimal number of IBM's mainframes, cut to the length of its column. One that is missing has a letter in it. */
function readNumber(bytes: Buffer): number | null {
  const [first = 0] = bytes;
  const isZero = bytes.subarray(1).every((byte) => byte === 0);
  if (isZero) return first === 0 ? 0 : null;
  const fraction = Number.parseInt(bytes.toString('hex', 1), 16) * 16 ** (-2 * (bytes.length - 1));
  return (first & 0x80 ? -1 : 1) * fraction * 16 ** ((first & 0x7f) - 64);
}

const from1960 = Date.UTC(1960, 0, 1);
const ofDays = /^(?:DATE|MMDDYY|DDMMYY|YYMMDD|JULIAN|WORDDAT|WEEKDAT|MONYY|E8601DA|IS8601DA|EUR|NLDATE$)/;
const ofMoments = /^(?:DATETIME|E8601DT|IS8601DT|DTDATE|MDYAMPM|NLDATM)/;

/** Days, or seconds, since 1960. */
function toMoment(number: number, format: string): string | null {
  const isMoment = ofMoments.test(format);
  if (!isMoment && !ofDays.test(format)) return null;
  const date = new Date(from1960 + number * (isMoment ? 1_000 : 86_400_000));
  if (Number.isNaN(date.getTime())) return null;
  return date.toISOString().slice(0, isMoment ? 19 : 10);
}
