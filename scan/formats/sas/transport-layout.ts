/** Members of a transport file of SAS (SAS, TS-140, and Record Layout of a Version 8 or 9 Data Set in SAS Transport Format). */
import { DecodeError } from '../errors.ts';

export interface TransportMember {
  readonly name: string;
  readonly label: string;
  readonly columns: readonly TransportColumn[];
  readonly rowSize: number;
  readonly start: number;
  readonly end: number;
}

export interface TransportColumn {
  readonly name: string;
  readonly label: string;
  readonly isText: boolean;
  /** In its row. */
  readonly at: number;
  readonly size: number;
  readonly format: string;
}

/** All is written in records of 80 characters; what does not fill one is filled up with blanks. */
const record = 80;
const mark = 'HEADER RECORD*******';
const mostColumns = 120_000;
const names = {
  member: ['MEMBER  ', 'MEMBV8  '],
  columns: ['NAMESTR ', 'NAMSTV8 '],
  rows: ['OBS     ', 'OBSV8   '],
};

export function* membersOf(bytes: Buffer): Generator<TransportMember> {
  let at = findHeader(bytes, 0, names.member);
  if (at === null) throw new DecodeError('ends too early');
  while (at !== null) {
    const next = findHeader(bytes, at + record, names.member);
    yield memberAt(bytes, at, next ?? bytes.length);
    at = next;
  }
}

/** Where the next of the headers stands. */
function findHeader(bytes: Buffer, from: number, kinds: readonly string[]): number | null {
  for (let at = bytes.indexOf(mark, from); at >= 0; at = bytes.indexOf(mark, at + 1))
    if (at % record === 0 && kinds.includes(textAt(bytes, at + mark.length, 8, ''))) return at;
  return null;
}

function textAt(bytes: Buffer, at: number, size: number, end = ' '): string {
  const text = bytes.toString('latin1', at, at + size);
  return end === '' ? text : text.replace(/[\0 ]+$/, '');
}

function memberAt(bytes: Buffer, at: number, end: number): TransportMember {
  const isLong = textAt(bytes, at + 20, 8, '') === names.member[1];
  const size = Number(textAt(bytes, at + 74, 4)) || 140;
  const described = at + 2 * record;
  const header = findHeader(bytes, described, names.columns);
  const rows = header === null ? null : findHeader(bytes, header, names.rows);
  if (header === null || rows === null || rows > end || size < 100) throw new DecodeError('ends too early');
  const first = header + record;
  const count = countAt(bytes, header, size);
  const columns = Array.from({ length: count }, (_, index) => columnAt(bytes, first + index * size, isLong));
  return {
    name: textAt(bytes, described + 8, isLong ? 32 : 8),
    label: textAt(bytes, described + record + 32, 40),
    columns,
    rowSize: Math.max(1, ...columns.map((column) => column.at + column.size)),
    start: rows + record,
    end,
  };
}

/** Version 8 has room for two more digits, which not everybody uses: a header follows the columns. */
function countAt(bytes: Buffer, header: number, size: number): number {
  const counts = [4, 6].map((digits) => Number(textAt(bytes, header + 54, digits)));
  const isFollowed = (count: number): boolean => {
    const end = header + record + Math.ceil((count * size) / record) * record;
    return textAt(bytes, end, mark.length) === mark;
  };
  const count = counts.find((each) => each > 0 && each <= mostColumns && isFollowed(each));
  if (count === undefined) throw new DecodeError('damaged');
  return count;
}

function columnAt(bytes: Buffer, at: number, isLong: boolean): TransportColumn {
  const long = isLong ? textAt(bytes, at + 88, 32) : '';
  return {
    name: long || textAt(bytes, at + 8, 8),
    label: bytes.toString('utf8', at + 16, at + 56).trimEnd(),
    isText: bytes.readInt16BE(at) === 2,
    at: bytes.readUInt32BE(at + 84),
    size: bytes.readUInt16BE(at + 4),
    format: textAt(bytes, at + 56, 8),
  };
}
