/** Arrays of NumPy: what their types say of the bytes (numpy.org, NEP 1 and the array interface). Objects in them are values already. */
import { DecodeError } from '../errors.ts';

export type Scalar = string | number | bigint | boolean | null;

export interface ArrayField {
  readonly name: string;
  readonly type: ArrayType;
  readonly offset: number;
}

/** `size` in bytes; `fields` of what has several values in one place. */
export interface ArrayType {
  readonly kind: string;
  readonly size: number;
  readonly isBig: boolean;
  /** Of times: what they count, and how many of it. */
  readonly unit: string;
  readonly fields: readonly ArrayField[] | null;
}

/** `<i8`, `|S10`, `<U12`, `<M8[ns]`, `|O`. */
export function toArrayType(text: string): ArrayType {
  const [, order = '', kind = '', count = '', unit = ''] =
    /^([<>|=]?)([a-zA-Z?])(\d{0,9})(?:\[(\d{0,6}[a-zA-Z]{1,2})\])?$/.exec(text) ?? [];
  if (kind === '') throw new DecodeError('holds arrays of a kind that is not read');
  const size = Number(count || 1) * (kind === 'U' ? 4 : 1);
  if ('iuM'.includes(kind) && ![1, 2, 4, 8].includes(size)) throw new DecodeError('damaged');
  return { kind: kind === '?' ? 'b' : kind, size, isBig: order === '>', unit, fields: null };
}

/** Fields one behind the other. */
export function toStructure(fields: readonly { readonly name: string; readonly type: ArrayType }[]): ArrayType {
  let size = 0;
  const placed = fields.map(({ name, type }) => {
    const offset = size;
    size += type.size;
    return { name, type, offset };
  });
  return { kind: 'V', size, isBig: false, unit: '', fields: placed };
}

export function readScalar(bytes: Buffer, at: number, type: ArrayType): Scalar {
  if (at < 0 || at + type.size > bytes.length) throw new DecodeError('ends too early');
  const { kind, size, isBig } = type;
  switch (kind) {
    case 'S':
      return withoutEnd(bytes.toString('utf8', at, at + size));
    case 'U':
      return readWide(bytes, at, type);
    case 'b':
      return bytes[at] !== 0;
    case 'i':
      return size === 8
        ? readLong(bytes, at, isBig, true)
        : isBig
          ? bytes.readIntBE(at, size)
          : bytes.readIntLE(at, size);
    case 'u':
      return size === 8
        ? readLong(bytes, at, isBig, false)
        : isBig
          ? bytes.readUIntBE(at, size)
          : bytes.readUIntLE(at, size);
    case 'f':
      return readFloat(bytes, at, type);
    case 'M':
      return size === 8 ? readTime(readLong(bytes, at, isBig, true), type.unit) : null;
    default:
      return null;
  }
}

function withoutEnd(text: string): string {
  const end = text.search(/\0+$/);
  return end < 0 ? text : text.slice(0, end);
}

function readWide(bytes: Buffer, at: number, { size, isBig }: ArrayType): string {
  let text = '';
  for (let next = at; next < at + size; next += 4) {
    const code = isBig ? bytes.readUInt32BE(next) : bytes.readUInt32LE(next);
    text += code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code);
  }
  return withoutEnd(text);
}

function readLong(bytes: Buffer, at: number, isBig: boolean, isSigned: boolean): bigint | number {
  const long = isSigned
    ? isBig
      ? bytes.readBigInt64BE(at)
      : bytes.readBigInt64LE(at)
    : isBig
      ? bytes.readBigUInt64BE(at)
      : bytes.readBigUInt64LE(at);
  return Number.isSafeInteger(Number(long)) ? Number(long) : long;
}

/** Whole numbers become floats where one of their column is missing: without the `.0`, and nothing where it is missing. */
function readFloat(bytes: Buffer, at: number, { size, isBig }: ArrayType): number | null {
  if (size !== 4 && size !== 8) return null;
  const number =
    size === 4
      ? isBig
        ? bytes.readFloatBE(at)
        : bytes.readFloatLE(at)
      : isBig
        ? bytes.readDoubleBE(at)
        : bytes.readDoubleLE(at);
  return Number.isNaN(number) ? null : number;
}

const secondsOf: Readonly<Record<string, number>> = {
  W: 604_800,
  D: 86_400,
  h: 3_600,
  m: 60,
  s: 1,
  ms: 1e-3,
  us: 1e-6,
  ns: 1e-9,
};

/** Since 1970; the lowest number is none. */
function readTime(count: bigint | number, unit: string): string | null {
  const [, times = '', name = ''] = /^(\d*)([a-zA-Z]+)$/.exec(unit) ?? [];
  const seconds = Number(count) * Number(times || 1) * (secondsOf[name] ?? Number.NaN);
  const date = new Date(Math.round(seconds * 1_000));
  if (Number.isNaN(date.getTime())) return null;
  const text = date.toISOString();
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text;
}
