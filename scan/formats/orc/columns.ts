/** Values of a column of ORC, out of the streams of its stripe (Apache ORC specification v1, Column Encodings). */
import { isDecimal, toDecimal } from '../decimal.ts';
import { DecodeError } from '../errors.ts';
import type { DecodedValue } from '../objects/values.ts';
import { readVarint } from './protobuf.ts';
import { bytesOf, fromZigzag, truthsOf, wholesOf, type Next } from './runs.ts';

export interface OrcType {
  readonly id: number;
  readonly kind: number;
  readonly children: readonly OrcType[];
  readonly names: readonly string[];
}

export interface OrcStreams {
  readonly stream: (column: number, kind: number) => Buffer | null;
  readonly encoding: (column: number) => number;
  /** Elements of lists are counted, as cells are. */
  readonly count: (elements: number) => void;
}

const kinds = {
  boolean: 0,
  byte: 1,
  short: 2,
  int: 3,
  long: 4,
  float: 5,
  double: 6,
  string: 7,
  binary: 8,
  timestamp: 9,
  list: 10,
  map: 11,
  struct: 12,
  union: 13,
  decimal: 14,
  date: 15,
  varchar: 16,
  char: 17,
  instant: 18,
} as const;

const streams = { present: 0, data: 1, length: 2, dictionary: 3, secondary: 5 };
const nothing = Buffer.alloc(0);

/** Null where nothing is present. */
export function readOrcColumn(type: OrcType, of: OrcStreams): Next<DecodedValue> {
  const present = of.stream(type.id, streams.present);
  const value = readValues(type, of);
  if (!present) return value;
  const isPresent = truthsOf(present);
  return () => (isPresent() ? value() : null);
}

function readValues(type: OrcType, of: OrcStreams): Next<DecodedValue> {
  const { id, kind } = type;
  const data = of.stream(id, streams.data) ?? nothing;
  switch (kind) {
    case kinds.boolean:
      return truthsOf(data);
    case kinds.byte: {
      const byte = bytesOf(data);
      return () => (byte() << 24) >> 24;
    }
    case kinds.short:
    case kinds.int:
    case kinds.long:
      return readWholes(type, of, { kind: streams.data, isSigned: true });
    case kinds.float:
    case kinds.double:
      return floatsOf(data, kind === kinds.float ? 4 : 8);
    case kinds.decimal:
      return readDecimals(type, of);
    case kinds.date: {
      const day = readWholes(type, of, { kind: streams.data, isSigned: true });
      return () => toIso(Number(day()) * 86_400_000)?.slice(0, 10) ?? null;
    }
    case kinds.timestamp:
    case kinds.instant:
      return readMoments(type, of);
    case kinds.string:
    case kinds.varchar:
    case kinds.char:
    case kinds.binary:
      return readTexts(type, of);
    default:
      return readNested(type, of);
  }
}

interface WholeStream {
  readonly kind: number;
  readonly isSigned: boolean;
}

function readWholes({ id }: OrcType, of: OrcStreams, { kind, isSigned }: WholeStream): Next<bigint> {
  const version = of.encoding(id) >= 2 ? 2 : 1;
  return wholesOf(of.stream(id, kind) ?? nothing, { version, isSigned });
}

function floatsOf(data: Buffer, size: 4 | 8): Next<number> {
  let at = 0;
  return () => {
    if (at + size > data.length) throw new DecodeError('ends too early');
    at += size;
    return size === 4 ? data.readFloatLE(at - size) : data.readDoubleLE(at - size);
  };
}

/** More digits than 38 have no room. */
const longestDecimal = 20;

function readDecimals(type: OrcType, of: OrcStreams): Next<string> {
  const data = of.stream(type.id, streams.data) ?? nothing;
  const scale = readWholes(type, of, { kind: streams.secondary, isSigned: true });
  let at = 0;
  return () => {
    const { value, next } = readVarint(data, at, longestDecimal);
    at = next;
    const digits = Number(scale());
    if (!isDecimal(digits, longestDecimal)) throw new DecodeError('damaged');
    return toDecimal(fromZigzag(value), digits);
  };
}

const from2015 = Date.UTC(2015, 0, 1);

/** Seconds of 2015 and after, and billionths, whose zeros at the end are counted in the lowest three bits. */
function readMoments(type: OrcType, of: OrcStreams): Next<string | null> {
  const second = readWholes(type, of, { kind: streams.data, isSigned: true });
  const rest = readWholes(type, of, { kind: streams.secondary, isSigned: false });
  return () => {
    const [seconds, packed] = [Number(second()), Number(rest())];
    const zeros = packed % 8;
    const billionths = Math.floor(packed / 8) * (zeros === 0 ? 1 : 10 ** (zeros + 1));
    return toIso(from2015 + seconds * 1_000 + billionths / 1_000_000);
  };
}

function toIso(milliseconds: number): string | null {
  const date = new Date(milliseconds);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}

function readTexts(type: OrcType, of: OrcStreams): Next<DecodedValue> {
  const { id, kind } = type;
  const isDictionary = of.encoding(id) % 2 === 1;
  const length = readWholes(type, of, { kind: streams.length, isSigned: false });
  const bytes = of.stream(id, isDictionary ? streams.dictionary : streams.data) ?? nothing;
  const toValue = (text: Buffer): DecodedValue => {
    if (kind === kinds.binary) return text;
    // Filled up to its length.
    return kind === kinds.char ? text.toString('utf8').trimEnd() : text.toString('utf8');
  };
  let at = 0;
  const next = (): Buffer => {
    const end = at + Number(length());
    if (end > bytes.length) throw new DecodeError('ends too early');
    const text = bytes.subarray(at, end);
    at = end;
    return text;
  };
  if (!isDictionary) return () => toValue(next());
  const place = readWholes(type, of, { kind: streams.data, isSigned: false });
  const entries: Buffer[] = [];
  return () => {
    const index = Number(place());
    // Each takes a number of the stream of lengths, so that one that lies ends with it.
    while (entries.length <= index) entries.push(next());
    return toValue(entries[index] ?? nothing);
  };
}

const longestList = 1_000_000;

function readNested(type: OrcType, of: OrcStreams): Next<DecodedValue> {
  const { id, kind, children, names } = type;
  if (children.length === 0) throw new DecodeError('holds columns of a kind that is not read');
  const values = children.map((child) => readOrcColumn(child, of));
  if (kind === kinds.struct)
    return () => Object.fromEntries(values.map((value, index) => [names[index] ?? String(index), value()]));
  if (kind === kinds.union) {
    const tag = bytesOf(of.stream(id, streams.data) ?? nothing);
    return () => values[tag()]?.() ?? null;
  }
  if (kind !== kinds.list && kind !== kinds.map) throw new DecodeError('holds columns of a kind that is not read');
  const length = readWholes(type, of, { kind: streams.length, isSigned: false });
  return () => {
    const count = Number(length());
    if (count > longestList) throw new DecodeError('damaged');
    of.count(count);
    const elements = Array.from({ length: count }, () => values.map((value) => value()));
    return kind === kinds.list ? elements.map(([element]) => element ?? null) : elements;
  };
}
