/** Where in a file of Stata its columns and rows stand. */
import { DecodeError } from '../errors.ts';

export interface StataColumn {
  readonly name: string;
  readonly kind: 'text' | 'long text' | 'byte' | 'int' | 'long' | 'float' | 'double';
  readonly size: number;
  readonly format: string;
  /** In its row. */
  readonly at: number;
}

export interface StataLayout {
  readonly release: number;
  readonly isBig: boolean;
  readonly columns: readonly StataColumn[];
  readonly rows: number;
  readonly rowSize: number;
  readonly start: number;
  /** Behind the rows, or where the file ends before. */
  readonly end: number;
}

const mostColumns = 120_000;

export function layoutOf(bytes: Buffer): StataLayout {
  return bytes.toString('latin1', 0, 11) === '<stata_dta>' ? taggedLayout(bytes) : plainLayout(bytes);
}

type Type = Pick<StataColumn, 'kind' | 'size'>;

const numbers = [
  { kind: 'double', size: 8 },
  { kind: 'float', size: 4 },
  { kind: 'long', size: 4 },
  { kind: 'int', size: 2 },
  { kind: 'byte', size: 1 },
] as const;

interface Described {
  readonly types: readonly Type[];
  readonly nameAt: (column: number) => string;
  readonly formatAt: (column: number) => string;
}

function toColumns({ types, nameAt, formatAt }: Described): { columns: readonly StataColumn[]; rowSize: number } {
  let rowSize = 0;
  const columns = types.map((type, index) => {
    const at = rowSize;
    rowSize += type.size;
    return { ...type, name: nameAt(index), format: formatAt(index), at };
  });
  if (columns.length === 0 || rowSize === 0) throw new DecodeError('damaged');
  return { columns, rowSize };
}

/** Texts of one length. */
function textsAt(bytes: Buffer, start: number, size: number): (index: number) => string {
  return (index) => bytes.toString('utf8', start + index * size, start + (index + 1) * size).replace(/\0.*$/s, '');
}

// ---------------------------------------------------------------- 117 to 119

function taggedLayout(bytes: Buffer): StataLayout {
  const head = bytes.toString('latin1', 0, 1_000);
  const release = Number(/<release>(\d{3})<\/release>/.exec(head)?.[1]);
  const isBig = head.includes('<byteorder>MSF</byteorder>');
  if (!(release >= 117 && release <= 119)) throw new DecodeError('written by a version that is not read');
  const behind = (tag: string): number => {
    const at = bytes.indexOf(`<${tag}>`);
    if (at < 0) throw new DecodeError('ends too early');
    return at + tag.length + 2;
  };
  const whole = (at: number, size: number): number => {
    if (at + size > bytes.length) throw new DecodeError('ends too early');
    return isBig ? bytes.readUIntBE(at, size) : bytes.readUIntLE(at, size);
  };
  const count = whole(behind('K'), release === 119 ? 4 : 2);
  // No file has more rows than six bytes say.
  const rows = release === 117 ? whole(behind('N'), 4) : whole(behind('N') + (isBig ? 2 : 0), 6);
  const typesAt = behind('variable_types');
  if (count > mostColumns || typesAt + 2 * count > bytes.length) throw new DecodeError('damaged');
  const types = Array.from({ length: count }, (_, index) => toTaggedType(whole(typesAt + 2 * index, 2)));
  const { columns, rowSize } = toColumns({
    types,
    nameAt: textsAt(bytes, behind('varnames'), release === 117 ? 33 : 129),
    formatAt: textsAt(bytes, behind('formats'), release === 117 ? 49 : 57),
  });
  const start = behind('data');
  return { release, isBig, columns, rows, rowSize, start, end: Math.min(bytes.length, start + rows * rowSize) };
}

function toTaggedType(code: number): Type {
  if (code === 32_768) return { kind: 'long text', size: 8 };
  const number = numbers[code - 65_526];
  if (number) return number;
  if (code < 1 || code > 2_045) throw new DecodeError('damaged');
  return { kind: 'text', size: code };
}

// ---------------------------------------------------------------- 103 to 115

const oldest = 103;
/** Of the fields that came to have room for more. */
const sizesOf = (release: number): Readonly<Record<'name' | 'format' | 'label' | 'time' | 'note', number>> => ({
  name: release > 108 ? 33 : 9,
  format: release > 113 ? 49 : release > 104 ? 12 : 7,
  label: release > 105 ? 81 : 32,
  time: release > 104 ? 18 : 0,
  note: release > 108 ? 4 : 2,
});

function plainLayout(bytes: Buffer): StataLayout {
  const [release = 0, order = 0] = bytes;
  if (release < oldest || release > 115) throw new DecodeError('written by a version that is not read');
  const sizes = sizesOf(release);
  const isBig = order === 1;
  const typesAt = 10 + sizes.label + sizes.time;
  if (bytes.length < typesAt) throw new DecodeError('ends too early');
  const count = isBig ? bytes.readUInt16BE(4) : bytes.readUInt16LE(4);
  const rows = isBig ? bytes.readUInt32BE(6) : bytes.readUInt32LE(6);
  const namesAt = typesAt + count;
  if (namesAt > bytes.length) throw new DecodeError('ends too early');
  const types = Array.from(bytes.subarray(typesAt, namesAt), release > 110 ? toPlainType : toLetteredType);
  const formatsAt = namesAt + sizes.name * count + 2 * (count + 1);
  const { columns, rowSize } = toColumns({
    types,
    nameAt: textsAt(bytes, namesAt, sizes.name),
    formatAt: textsAt(bytes, formatsAt, sizes.format),
  });
  const behindLabels = formatsAt + (sizes.format + sizes.name + sizes.label) * count;
  const start = release > 104 ? behindNotes(bytes, behindLabels, { isBig, size: sizes.note }) : behindLabels;
  return { release, isBig, columns, rows, rowSize, start, end: Math.min(bytes.length, start + rows * rowSize) };
}

function toPlainType(code: number): Type {
  const number = numbers[255 - code];
  if (number) return number;
  if (code < 1 || code > 244) throw new DecodeError('damaged');
  return { kind: 'text', size: code };
}

/** Before 111, letters stand for numbers, and texts of up to 80 bytes are counted from 127 on. */
function toLetteredType(code: number): Type {
  const number = numbers['dflib'.indexOf(String.fromCharCode(code))];
  if (number) return number;
  if (code < 128) throw new DecodeError('damaged');
  return { kind: 'text', size: code - 127 };
}

/** A kind and a length each, up to one of neither. */
function behindNotes(bytes: Buffer, from: number, { isBig, size }: { isBig: boolean; size: number }): number {
  for (let at = from; at + 1 + size <= bytes.length;) {
    const length = isBig ? bytes.readUIntBE(at + 1, size) : bytes.readUIntLE(at + 1, size);
    at += 1 + size + length;
    if (length === 0) return at;
  }
  throw new DecodeError('ends too early');
}
