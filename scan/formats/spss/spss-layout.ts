/** What a system file of SPSS says of its columns, and where its rows begin (PSPP Developers, System File Format). */
import { isUtf8 } from 'node:buffer';
import { DecodeError } from '../errors.ts';
import { OrderedCursor } from '../ordered-cursor.ts';

export interface SpssColumn {
  readonly name: string;
  readonly label: string;
  /** Bytes of a text; 0 of a number. */
  readonly width: number;
  /** Number of the format it is shown in. */
  readonly format: number;
  /** Of each stretch of it in a row: a text of more than 255 bytes has several. */
  readonly stretches: readonly Stretch[];
  /** What stands for a value, by its eight bytes in hex. */
  readonly valueLabels: ReadonlyMap<string, string>;
}

interface Stretch {
  readonly at: number;
  readonly size: number;
}

export interface SpssLayout {
  readonly isBig: boolean;
  readonly compression: number;
  readonly bias: number;
  /** Negative where whoever wrote it did not know. */
  readonly cases: number;
  readonly columns: readonly SpssColumn[];
  readonly rowSize: number;
  /** What people wrote about the file, and about its values. */
  readonly notes: readonly string[];
  readonly decode: Decode;
  readonly start: number;
}

type Decode = (bytes: Buffer) => string;

const headerSize = 176;
const mostColumns = 120_000;
const records = { variable: 2, labels: 3, labelled: 4, notes: 6, extension: 7, end: 999 };

export function layoutOf(bytes: Buffer): SpssLayout {
  if (bytes.length < headerSize) throw new DecodeError('ends too early');
  const isBig = ![2, 3].includes(bytes.readInt32LE(64));
  const header = new OrderedCursor(bytes, 72, isBig);
  const [compression, , cases, bias] = [header.i32(), header.i32(), header.i32(), header.f64()];
  const dictionary = new Dictionary(new OrderedCursor(bytes, headerSize, isBig));
  dictionary.read();
  const columns = dictionary.columns();
  const rowSize = 8 * dictionary.slots;
  const notes = [bytes.subarray(109, 173), ...dictionary.notes].map(dictionary.decode);
  const labels = columns.flatMap(({ label, valueLabels }) => [label, ...valueLabels.values()]);
  const said = [...new Set([...notes, ...labels])].filter((note) => note.trim() !== '');
  const { decode, start } = dictionary;
  return { isBig, compression, bias, cases, columns, rowSize, notes: said, decode, start };
}

interface Variable {
  readonly slot: number;
  readonly name: string;
  readonly label: Buffer;
  readonly width: number;
  readonly format: number;
  readonly valueLabels: Map<string, Buffer>;
}

class Dictionary {
  readonly notes: Buffer[] = [];
  slots = 0;
  start = 0;
  readonly #cursor: OrderedCursor;
  readonly #variables: Variable[] = [];
  #labels: readonly (readonly [value: string, label: Buffer])[] = [];
  #longNames = new Map<string, string>();
  #widths = new Map<string, number>();
  #encoding = '';

  constructor(cursor: OrderedCursor) {
    this.#cursor = cursor;
  }

  read(): void {
    for (;;) {
      const kind = this.#cursor.i32();
      if (kind === records.end) break;
      this.#readRecord(kind);
    }
    this.#cursor.skip(4);
    this.start = this.#cursor.at;
    if (this.slots === 0) throw new DecodeError('damaged');
  }

  #readRecord(kind: number): void {
    const cursor = this.#cursor;
    if (kind === records.variable) this.#readVariable();
    else if (kind === records.labels) this.#labels = this.#readLabels();
    else if (kind === records.labelled) this.#giveLabels();
    else if (kind === records.notes) this.notes.push(cursor.take(80 * cursor.i32()));
    else if (kind === records.extension) this.#readExtension();
    else throw new DecodeError('damaged');
  }

  #readVariable(): void {
    const cursor = this.#cursor;
    const [width, hasLabel, missing, format] = [cursor.i32(), cursor.i32(), cursor.i32(), cursor.i32()];
    cursor.skip(4);
    const name = cursor.take(8).toString('latin1').trimEnd();
    const label = hasLabel ? this.#padded(cursor.i32()) : Buffer.alloc(0);
    cursor.skip(8 * Math.abs(missing));
    // What goes on from the one before has a negative width.
    if (width >= 0)
      this.#variables.push({
        slot: this.slots,
        name,
        label,
        width,
        format: (format >> 16) & 0xff,
        valueLabels: new Map(),
      });
    this.slots++;
    if (width > 255 || this.slots > mostColumns) throw new DecodeError('damaged');
  }

  /** To a multiple of four. */
  #padded(length: number): Buffer {
    const text = this.#cursor.take(length);
    this.#cursor.skip((4 - (length % 4)) % 4);
    return text;
  }

  #readLabels(): (readonly [string, Buffer])[] {
    const cursor = this.#cursor;
    const labels: (readonly [string, Buffer])[] = [];
    for (let left = cursor.i32(); left > 0; left--) {
      const value = cursor.take(8).toString('hex');
      const length = cursor.u8();
      labels.push([value, cursor.take(length)]);
      cursor.skip((8 - ((length + 1) % 8)) % 8);
    }
    return labels;
  }

  #giveLabels(): void {
    const bySlot = new Map(this.#variables.map((variable) => [variable.slot, variable]));
    for (let left = this.#cursor.i32(); left > 0; left--) {
      const labels = bySlot.get(this.#cursor.i32() - 1)?.valueLabels;
      for (const [value, label] of this.#labels) labels?.set(value, label);
    }
  }

  #readExtension(): void {
    const cursor = this.#cursor;
    const [kind, size, count] = [cursor.i32(), cursor.i32(), cursor.i32()];
    const content = cursor.take(size * count);
    if (kind === 3 && size === 4 && count === 8) {
      const code = new OrderedCursor(content, 28, cursor.isBig).i32();
      this.#encoding ||= codePages[code] ?? (code >= 1_250 && code <= 1_258 ? `windows-${code}` : '');
    }
    if (kind === 13) this.#longNames = new Map(toPairs(content));
    if (kind === 14)
      this.#widths = new Map(toPairs(content).map(([name, width]) => [name, Number.parseInt(width, 10)]));
    if (kind === 20) this.#encoding = content.toString('latin1');
  }

  decode = (bytes: Buffer): string => {
    const text = isUtf8(bytes) ? bytes.toString('utf8') : openDecoder(this.#encoding).decode(bytes);
    return text.replace(/[\0 ]+$/, '');
  };

  columns(): SpssColumn[] {
    const columns: SpssColumn[] = [];
    for (let index = 0; index < this.#variables.length;) {
      const first = this.#variables[index];
      if (!first) break;
      const whole = this.#widths.get(first.name) ?? 0;
      // Of a text that is longer than one may be, 252 bytes a variable were planned.
      const parts = this.#variables.slice(index, index + (whole > 255 ? Math.ceil(whole / 252) : 1));
      columns.push(this.#toColumn(first, parts));
      index += parts.length;
    }
    return columns;
  }

  #toColumn({ name, label, width, format, valueLabels }: Variable, parts: readonly Variable[]): SpssColumn {
    return {
      name: this.decode(Buffer.from(this.#longNames.get(name) ?? name, 'latin1')),
      label: this.decode(label),
      width,
      format,
      stretches: parts.map((part) => ({ at: part.slot * 8, size: part.width })),
      valueLabels: new Map([...valueLabels].map(([value, text]) => [value, this.decode(text)])),
    };
  }
}

/** `NAME=value`, parted by tabs. */
function toPairs(bytes: Buffer): (readonly [string, string])[] {
  return bytes
    .toString('latin1')
    .split('\t')
    .map((pair) => {
      const at = pair.indexOf('=');
      return [pair.slice(0, at), pair.slice(at + 1)] as const;
    });
}

const codePages: Readonly<Record<number, string>> = { 932: 'shift_jis', 936: 'gbk', 949: 'euc-kr', 950: 'big5' };

function openDecoder(encoding: string): InstanceType<typeof TextDecoder> {
  try {
    return new TextDecoder(encoding || 'windows-1252');
  } catch {
    // A name that nobody knows.
    return new TextDecoder('windows-1252');
  }
}
