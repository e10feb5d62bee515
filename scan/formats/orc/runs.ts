/** Runs of bytes, truth values and whole numbers (Apache ORC specification v1, Run Length Encoding), one value at a time. */
import { DecodeError } from '../errors.ts';
import { readVarint } from './protobuf.ts';

/** The next value; throws where there is none. */
export type Next<T> = () => T;

const ended = (): never => {
  throw new DecodeError('ends too early');
};

/** One run after the other. */
function flatten<T>(runs: Iterator<readonly T[]>): Next<T> {
  let [run, at]: [readonly T[], number] = [[], 0];
  return () => {
    while (at >= run.length) {
      const { done, value } = runs.next();
      if (done) return ended();
      [run, at] = [value, 0];
    }
    const value = run[at++];
    return value === undefined ? ended() : value;
  };
}

export function bytesOf(stream: Buffer): Next<number> {
  return flatten(byteRuns(stream));
}

function* byteRuns(stream: Buffer): Generator<readonly number[]> {
  for (let at = 0; at < stream.length;) {
    const control = stream[at++] ?? 0;
    if (control < 0x80) {
      if (at >= stream.length) return;
      const value = stream[at++] ?? 0;
      yield Array.from({ length: control + 3 }, () => value);
    } else {
      const count = 256 - control;
      yield [...stream.subarray(at, at + count)];
      at += count;
    }
  }
}

export function truthsOf(stream: Buffer): Next<boolean> {
  const byte = bytesOf(stream);
  let [bits, left] = [0, 0];
  return () => {
    if (left === 0) [bits, left] = [byte(), 8];
    left--;
    return ((bits >> left) & 1) === 1;
  };
}

export interface WholeForm {
  readonly version: 1 | 2;
  readonly isSigned: boolean;
}

export function wholesOf(stream: Buffer, { version, isSigned }: WholeForm): Next<bigint> {
  return flatten(version === 1 ? firstRuns(stream, isSigned) : secondRuns(stream, isSigned));
}

/** Signs stand in the lowest bit. */
export function fromZigzag(value: bigint): bigint {
  return value & 1n ? -((value + 1n) >> 1n) : value >> 1n;
}

function* firstRuns(stream: Buffer, isSigned: boolean): Generator<readonly bigint[]> {
  const whole = (from: number): { value: bigint; next: number } => {
    const { value, next } = readVarint(stream, from);
    return { value: isSigned ? fromZigzag(value) : value, next };
  };
  for (let at = 0; at < stream.length;) {
    const control = stream.readInt8(at++);
    if (control < 0) {
      const values: bigint[] = [];
      for (let left = -control; left > 0; left--) {
        const { value, next } = whole(at);
        values.push(value);
        at = next;
      }
      yield values;
    } else {
      if (at >= stream.length) return;
      const delta = BigInt(stream.readInt8(at));
      const { value, next } = whole(at + 1);
      at = next;
      yield Array.from({ length: control + 3 }, (_, index) => value + delta * BigInt(index));
    }
  }
}

interface Run {
  readonly values: readonly bigint[];
  readonly next: number;
}

function* secondRuns(stream: Buffer, isSigned: boolean): Generator<readonly bigint[]> {
  const kinds = [repeated, direct, patched, growing];
  for (let at = 0; at < stream.length;) {
    const read = kinds[(stream[at] ?? 0) >> 6];
    if (!read) return;
    const { values, next } = read(stream, at, isSigned);
    yield values;
    at = next;
  }
}

function repeated(stream: Buffer, at: number, isSigned: boolean): Run {
  const first = stream[at] ?? 0;
  const size = ((first >> 3) & 7) + 1;
  const written = readBytes(stream, at + 1, size);
  const value = isSigned ? fromZigzag(written) : written;
  return { values: Array.from({ length: (first & 7) + 3 }, () => value), next: at + 1 + size };
}

function direct(stream: Buffer, at: number, isSigned: boolean): Run {
  const { code, count } = headOf(stream, at);
  const { values, next } = readBits(stream, at + 2, { width: toWidth(code), count });
  return { values: isSigned ? values.map(fromZigzag) : values, next };
}

/** Values that stick out have their higher bits in a list behind them. */
function patched(stream: Buffer, at: number): Run {
  const { code, count } = headOf(stream, at);
  const [third = 0, fourth = 0] = stream.subarray(at + 2, at + 4);
  const [baseSize, patchWidth] = [(third >> 5) + 1, toWidth(third & 31)];
  const [gapWidth, patches] = [(fourth >> 5) + 1, fourth & 31];
  const width = toWidth(code);
  const written = readBytes(stream, at + 4, baseSize);
  const sign = 1n << BigInt(baseSize * 8 - 1);
  const base = written & sign ? -(written & (sign - 1n)) : written;
  const low = readBits(stream, at + 4 + baseSize, { width, count });
  const list = readBits(stream, low.next, { width: toNextWidth(gapWidth + patchWidth), count: patches });
  const values = [...low.values];
  let place = 0;
  for (const entry of list.values) {
    place += Number(entry >> BigInt(patchWidth));
    const before = values[place];
    const patch = entry & ((1n << BigInt(patchWidth)) - 1n);
    if (before !== undefined) values[place] = before | (patch << BigInt(width));
  }
  return { values: values.map((value) => base + value), next: list.next };
}

function growing(stream: Buffer, at: number, isSigned: boolean): Run {
  const { code, count } = headOf(stream, at);
  const first = readVarint(stream, at + 2);
  const step = readVarint(stream, first.next);
  const delta = fromZigzag(step.value);
  const base = isSigned ? fromZigzag(first.value) : first.value;
  if (code === 0)
    return { values: Array.from({ length: count }, (_, index) => base + delta * BigInt(index)), next: step.next };
  const { values: steps, next } = readBits(stream, step.next, { width: toWidth(code), count: Math.max(0, count - 2) });
  const values = [base, base + delta];
  let last = base + delta;
  for (const each of steps) {
    last += delta < 0n ? -each : each;
    values.push(last);
  }
  return { values: values.slice(0, count), next };
}

function headOf(stream: Buffer, at: number): { readonly code: number; readonly count: number } {
  const [first = 0, second = 0] = stream.subarray(at, at + 2);
  return { code: (first >> 1) & 31, count: (((first & 1) << 8) | second) + 1 };
}

const wide = [26, 28, 30, 32, 40, 48, 56, 64];

function toWidth(code: number): number {
  return code < 24 ? code + 1 : (wide[code - 24] ?? 64);
}

function toNextWidth(width: number): number {
  return width <= 24 ? width : (wide.find((each) => each >= width) ?? 64);
}

function readBytes(stream: Buffer, at: number, size: number): bigint {
  if (at + size > stream.length) return ended();
  return BigInt(`0x${stream.toString('hex', at, at + size)}`);
}

/** The highest bit first, and whole bytes in the end. */
function readBits(stream: Buffer, at: number, { width, count }: { width: number; count: number }): Run {
  const size = Math.ceil((width * count) / 8);
  if (at + size > stream.length) return ended();
  const values: bigint[] = [];
  let [bits, held, from] = [0n, 0, at];
  for (let index = 0; index < count; index++) {
    for (; held < width; held += 8) bits = (bits << 8n) | BigInt(stream[from++] ?? 0);
    held -= width;
    values.push(bits >> BigInt(held));
    bits &= (1n << BigInt(held)) - 1n;
  }
  return { values, next: at + size };
}
