/**
 * Goes through a pickle (Python, Lib/pickletools.py, protocols 0 to 5) and keeps what it names: nothing is called, no
 * object is built. A class with its arguments and state stays just that.
 */
import { isUtf8 } from 'node:buffer';
import type { ByteCursor } from '../byte-cursor.ts';
import { DecodeError } from '../errors.ts';
import { toBytes } from './values.ts';

export class PyDict {
  readonly pairs: [key: PyValue, value: PyValue][] = [];
}

export class PyObject {
  readonly name: string;
  args: PyValue = null;
  state: PyValue = null;
  /** What subclasses of lists and dicts hold. */
  readonly items: PyValue[] = [];
  readonly pairs: [key: PyValue, value: PyValue][] = [];

  constructor(name: string) {
    this.name = name;
  }
}

export type PyValue = null | boolean | number | bigint | string | Uint8Array | PyValue[] | PyDict | PyObject;

const mostKept = 5_000_000;

export class PickleMachine {
  readonly #cursor: ByteCursor;
  #stack: PyValue[] = [];
  readonly #marks: PyValue[][] = [];
  readonly #memo = new Map<number, PyValue>();

  constructor(cursor: ByteCursor) {
    this.#cursor = cursor;
  }

  /** Up to the end of one pickle; another one may stand behind it. */
  run(): PyValue {
    for (;;) {
      const opcode = String.fromCharCode(this.#cursor.u8());
      if (opcode === '.') return this.#pop();
      const step = steps.get(opcode);
      if (!step) throw new DecodeError('damaged');
      step(this);
      if (this.#stack.length > mostKept || this.#memo.size > mostKept) throw new DecodeError('damaged');
    }
  }

  get cursor(): ByteCursor {
    return this.#cursor;
  }

  push(value: PyValue): void {
    this.#stack.push(value);
  }

  pop(): PyValue {
    return this.#pop();
  }

  top(): PyValue {
    return this.#stack.at(-1) ?? null;
  }

  mark(): void {
    this.#marks.push(this.#stack);
    this.#stack = [];
  }

  /** What was put on the stack since the mark. */
  takeMarked(): PyValue[] {
    const values = this.#stack;
    const before = this.#marks.pop();
    if (!before) throw new DecodeError('damaged');
    this.#stack = before;
    return values;
  }

  /** The last ones, in their order. */
  takeLast(count: number): PyValue[] {
    if (count > this.#stack.length) throw new DecodeError('damaged');
    return this.#stack.splice(this.#stack.length - count);
  }

  remember(at: number): void {
    this.#memo.set(at, this.top());
  }

  rememberNext(): void {
    this.remember(this.#memo.size);
  }

  recall(at: number): void {
    const value = this.#memo.get(at);
    if (value === undefined) throw new DecodeError('damaged');
    this.push(value);
  }

  line(): string {
    return this.#cursor.until(10).toString('utf8').trimEnd();
  }

  #pop(): PyValue {
    const value = this.#stack.pop();
    if (value === undefined) throw new DecodeError('damaged');
    return value;
  }
}

type Step = (machine: PickleMachine) => void;

function append(target: PyValue, values: readonly PyValue[]): void {
  const list = Array.isArray(target) ? target : target instanceof PyObject ? target.items : null;
  if (!list) throw new DecodeError('damaged');
  for (const value of values) list.push(value);
}

function setItems(target: PyValue, values: readonly PyValue[]): void {
  if (!(target instanceof PyDict || target instanceof PyObject)) throw new DecodeError('damaged');
  for (let at = 0; at + 1 < values.length; at += 2) target.pairs.push([values[at] ?? null, values[at + 1] ?? null]);
}

function call(machine: PickleMachine, count: number): void {
  const [callee = null, args = null] = machine.takeLast(count);
  const made = new PyObject(callee instanceof PyObject ? callee.name : '');
  made.args = args;
  machine.push(made);
}

function pushText(machine: PickleMachine, length: number): void {
  machine.push(machine.cursor.text(length));
}

/** Of Python 2: text, or bytes of anything. */
function pushOld(machine: PickleMachine, length: number): void {
  const bytes = machine.cursor.take(length);
  machine.push(bytes.toString(isUtf8(bytes) ? 'utf8' : 'latin1'));
}

function pushBytes(machine: PickleMachine, length: number): void {
  machine.push(toBytes(machine.cursor.take(length)));
}

function long(bytes: Buffer): bigint {
  const value = bytes.reduceRight((sum, byte) => sum * 256n + BigInt(byte), 0n);
  return bytes.length > 0 && (bytes.at(-1) ?? 0) >= 128 ? value - (1n << BigInt(bytes.length * 8)) : value;
}

const longestNumber = 1_024;

function pushLong(machine: PickleMachine, length: number): void {
  if (length > longestNumber) throw new DecodeError('damaged');
  const value = long(machine.cursor.take(length));
  machine.push(
    value <= BigInt(Number.MAX_SAFE_INTEGER) && value >= -BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : value,
  );
}

function pushWhole(machine: PickleMachine): void {
  const text = machine.line().replace(/L$/, '');
  if (text === '00' || text === '01') return machine.push(text === '01');
  if (!/^-?\d{1,1000}$/.test(text)) throw new DecodeError('damaged');
  machine.push(text.length < 16 ? Number(text) : BigInt(text));
}

/** `'it\'s'`, as Python 2 writes it. */
function unquote(text: string): string {
  return text
    .slice(1, -1)
    .replace(/\\(?:x([0-9a-f]{2})|(.))/g, (_, hex?: string, sign = '') =>
      hex === undefined
        ? ({ n: '\n', t: '\t', r: '\r' }[String(sign)] ?? String(sign))
        : String.fromCharCode(Number.parseInt(hex, 16)),
    );
}

function unescape(text: string): string {
  return text.replace(/\\(?:u([0-9a-f]{4})|U([0-9a-f]{8}))/gi, (all, short?: string, wide?: string) => {
    const code = Number.parseInt(short ?? wide ?? '', 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });
}

const size = (machine: PickleMachine): number => Number(machine.cursor.i64());

const steps: ReadonlyMap<string, Step> = new Map<string, Step>([
  ['\x80', (machine) => machine.cursor.skip(1)],
  ['\x95', (machine) => machine.cursor.skip(8)],
  ['(', (machine) => machine.mark()],
  ['0', (machine) => void machine.pop()],
  ['1', (machine) => void machine.takeMarked()],
  ['2', (machine) => machine.push(machine.top())],
  ['N', (machine) => machine.push(null)],
  ['\x88', (machine) => machine.push(true)],
  ['\x89', (machine) => machine.push(false)],
  ['I', pushWhole],
  ['L', pushWhole],
  ['F', (machine) => machine.push(Number(machine.line()))],
  ['J', (machine) => machine.push(machine.cursor.i32())],
  ['K', (machine) => machine.push(machine.cursor.u8())],
  ['M', (machine) => machine.push(machine.cursor.u16())],
  ['G', (machine) => machine.push(machine.cursor.take(8).readDoubleBE())],
  ['\x8a', (machine) => pushLong(machine, machine.cursor.u8())],
  ['\x8b', (machine) => pushLong(machine, machine.cursor.i32())],
  ['S', (machine) => machine.push(unquote(machine.line()))],
  ['V', (machine) => machine.push(unescape(machine.line()))],
  ['T', (machine) => pushOld(machine, machine.cursor.i32())],
  ['U', (machine) => pushOld(machine, machine.cursor.u8())],
  ['X', (machine) => pushText(machine, machine.cursor.u32())],
  ['\x8c', (machine) => pushText(machine, machine.cursor.u8())],
  ['\x8d', (machine) => pushText(machine, size(machine))],
  ['B', (machine) => pushBytes(machine, machine.cursor.u32())],
  ['C', (machine) => pushBytes(machine, machine.cursor.u8())],
  ['\x8e', (machine) => pushBytes(machine, size(machine))],
  ['\x96', (machine) => pushBytes(machine, size(machine))],
  ['\x97', (machine) => machine.push(null)],
  ['\x98', () => {}],
  [']', (machine) => machine.push([])],
  [')', (machine) => machine.push([])],
  ['\x8f', (machine) => machine.push([])],
  ['}', (machine) => machine.push(new PyDict())],
  ['l', (machine) => machine.push(machine.takeMarked())],
  ['t', (machine) => machine.push(machine.takeMarked())],
  ['\x91', (machine) => machine.push(machine.takeMarked())],
  ['\x85', (machine) => machine.push(machine.takeLast(1))],
  ['\x86', (machine) => machine.push(machine.takeLast(2))],
  ['\x87', (machine) => machine.push(machine.takeLast(3))],
  [
    'd',
    (machine) => {
      const dict = new PyDict();
      setItems(dict, machine.takeMarked());
      machine.push(dict);
    },
  ],
  [
    'a',
    (machine) => {
      const [value = null] = machine.takeLast(1);
      append(machine.top(), [value]);
    },
  ],
  [
    'e',
    (machine) => {
      const values = machine.takeMarked();
      append(machine.top(), values);
    },
  ],
  [
    '\x90',
    (machine) => {
      const values = machine.takeMarked();
      append(machine.top(), values);
    },
  ],
  [
    's',
    (machine) => {
      const values = machine.takeLast(2);
      setItems(machine.top(), values);
    },
  ],
  [
    'u',
    (machine) => {
      const values = machine.takeMarked();
      setItems(machine.top(), values);
    },
  ],
  ['p', (machine) => machine.remember(Number(machine.line()))],
  ['q', (machine) => machine.remember(machine.cursor.u8())],
  ['r', (machine) => machine.remember(machine.cursor.u32())],
  ['\x94', (machine) => machine.rememberNext()],
  ['g', (machine) => machine.recall(Number(machine.line()))],
  ['h', (machine) => machine.recall(machine.cursor.u8())],
  ['j', (machine) => machine.recall(machine.cursor.u32())],
  ['c', (machine) => machine.push(new PyObject(`${machine.line()}.${machine.line()}`))],
  [
    '\x93',
    (machine) => {
      const [module = '', name = ''] = machine.takeLast(2);
      machine.push(new PyObject(`${String(module)}.${String(name)}`));
    },
  ],
  [
    'i',
    (machine) => {
      const made = new PyObject(`${machine.line()}.${machine.line()}`);
      made.args = machine.takeMarked();
      machine.push(made);
    },
  ],
  [
    'o',
    (machine) => {
      const [callee = null, ...args] = machine.takeMarked();
      const made = new PyObject(callee instanceof PyObject ? callee.name : '');
      made.args = args;
      machine.push(made);
    },
  ],
  ['R', (machine) => call(machine, 2)],
  ['\x81', (machine) => call(machine, 2)],
  ['\x92', (machine) => call(machine, 3)],
  [
    'b',
    (machine) => {
      const state = machine.pop();
      const target = machine.top();
      if (target instanceof PyObject) target.state = state;
    },
  ],
  ['P', (machine) => machine.push(machine.line())],
  ['Q', (machine) => machine.push(machine.pop())],
]);
