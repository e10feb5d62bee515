/** Files and streams of Arrow, Feather 2 among them (Apache Arrow, IPC): batch by batch, packed ones too. */
import type { Budget } from '../budget.ts';
import { ByteReader, collect, inPieces } from '../bytes.ts';
import { decompressFrame } from '../compression/inflate.ts';
import { unpackLz4 } from '../compression/lz4.ts';
import { DecodeError } from '../errors.ts';
import type { DecodedValue } from '../objects/values.ts';
import { orSearched } from '../searched.ts';
import { toCell } from '../thread/cells.ts';
import type { ContainerPart, Row } from '../types.ts';
import { readColumn, toField, type ArrowField, type BatchParts } from './arrow-types.ts';
import { FlatTable } from './flat-table.ts';

const magic = 'ARROW1\0\0';
const headers = { schema: 1, dictionary: 2, batch: 3 };

export const readArrow = orSearched(partsOf);

async function* partsOf(bytes: Buffer, budget: Budget): AsyncGenerator<ContainerPart> {
  const messages = guarded(() => new Messages(bytes));
  const schema = guarded(() => messages.next());
  if (schema?.kind !== headers.schema || schema.header.i16(0) !== 0) throw new DecodeError('damaged');
  const fields = guarded(() => schema.header.tables(1).map((field) => toField(field)));
  const rows = new Rows(messages, fields, budget).read();
  yield { kind: 'table', name: null, table: '', format: 'parquet', header: fields.map(({ name }) => name), rows };
}

/** Sizes that lie lead out of the bytes. */
function guarded<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof DecodeError ? error : new DecodeError('damaged, or ends too early');
  }
}

interface Message {
  readonly kind: number;
  readonly header: FlatTable;
  readonly body: Buffer;
}

/** One behind the other; a file lists them once more at its end. */
class Messages {
  readonly #bytes: Buffer;
  #at: number;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
    this.#at = bytes.toString('latin1', 0, magic.length) === magic ? magic.length : 0;
  }

  /** Null at the end, which a stream need not say. */
  next(): Message | null {
    if (this.#at === this.#bytes.length) return null;
    const isMarked = this.#bytes.readUInt32LE(this.#at) === 0xffff_ffff;
    const start = this.#at + (isMarked ? 8 : 4);
    const length = this.#bytes.readUInt32LE(start - 4);
    if (length === 0) return null;
    const message = FlatTable.root(this.#bytes.subarray(start, start + length));
    const [header, end] = [message.table(2), start + length + message.i64(3)];
    if (!header || end > this.#bytes.length || end < start) throw new DecodeError('ends too early');
    this.#at = end;
    return { kind: message.u8(1), header, body: this.#bytes.subarray(start + length, end) };
  }
}

class Rows {
  readonly #messages: Messages;
  readonly #fields: readonly ArrowField[];
  readonly #budget: Budget;
  readonly #dictionaries = new Map<number, DecodedValue[]>();
  #number = 0;

  constructor(messages: Messages, fields: readonly ArrowField[], budget: Budget) {
    [this.#messages, this.#fields, this.#budget] = [messages, fields, budget];
  }

  async *read(): AsyncGenerator<Row> {
    for (let message = guarded(() => this.#messages.next()); message; message = guarded(() => this.#messages.next())) {
      if (message.kind === headers.dictionary) await this.#takeDictionary(message);
      else if (message.kind === headers.batch) yield* this.#rowsOf(message.header, message.body);
    }
  }

  async *#rowsOf(header: FlatTable, body: Buffer): AsyncGenerator<Row> {
    const batch = await Batch.open(header, body, this.#budget);
    try {
      const columns = guarded(() => this.#fields.map((field) => readColumn(field, batch.parts(this.#dictionaries))));
      for (let row = 0; row < batch.length; row++) {
        const cells = guarded(() => columns.map((column) => toCell(column(row))));
        yield { number: ++this.#number, cells };
      }
    } finally {
      batch.release();
    }
  }

  async #takeDictionary({ header, body }: Message): Promise<void> {
    const id = guarded(() => header.i64(0));
    const field = findDictionary(this.#fields, id);
    const inner = guarded(() => header.table(1));
    if (!field || !inner) throw new DecodeError('damaged');
    const batch = await Batch.open(inner, body, this.#budget);
    try {
      const value = guarded(() => readColumn({ ...field, dictionary: null }, batch.parts(this.#dictionaries)));
      this.#budget.cells(batch.length);
      const values = guarded(() => Array.from({ length: batch.length }, (_, row) => value(row)));
      const isDelta = guarded(() => header.u8(2)) === 1;
      this.#dictionaries.set(id, isDelta ? [...(this.#dictionaries.get(id) ?? []), ...values] : values);
    } finally {
      batch.release();
    }
  }
}

function findDictionary(fields: readonly ArrowField[], id: number): ArrowField | null {
  for (const field of fields) {
    const found = field.dictionary === id ? field : findDictionary(field.children, id);
    if (found) return found;
  }
  return null;
}

const mostRows = 100_000_000;

/** Buffers of a batch, unpacked. */
class Batch {
  readonly length: number;
  readonly #lengths: readonly number[];
  readonly #buffers: readonly Buffer[];
  readonly #views: readonly number[];
  readonly #release: () => void;
  #node = 0;
  #buffer = 0;
  #view = 0;

  private constructor(header: FlatTable, buffers: readonly Buffer[], release: () => void) {
    this.length = header.i64(0);
    this.#lengths = header.elements(1, 16).map((at) => Number(header.bytes.readBigInt64LE(at)));
    this.#views = header.elements(4, 8).map((at) => Number(header.bytes.readBigInt64LE(at)));
    [this.#buffers, this.#release] = [buffers, release];
    if (!(this.length >= 0 && this.length <= mostRows)) throw new DecodeError('damaged');
  }

  static async open(header: FlatTable, body: Buffer, budget: Budget): Promise<Batch> {
    const codec = guarded(() => header.table(3)?.u8(0) ?? null);
    const places = guarded(() =>
      header.elements(2, 16).map((at) => {
        const from = Number(header.bytes.readBigInt64LE(at));
        return { from, to: from + Number(header.bytes.readBigInt64LE(at + 8)) };
      }),
    );
    const held: { readonly release: () => void }[] = [];
    const release = (): void => {
      for (const each of held.splice(0)) each.release();
    };
    try {
      const buffers: Buffer[] = [];
      for (const { from, to } of places) {
        if (from < 0 || to < from || to > body.length) throw new DecodeError('ends too early');
        const opened = await unpack(body.subarray(from, to), codec, budget);
        held.push(opened);
        buffers.push(opened.bytes);
      }
      return guarded(() => new Batch(header, buffers, release));
    } catch (error) {
      release();
      throw error;
    }
  }

  /** From its first column on. */
  parts(dictionaries: BatchParts['dictionaries']): BatchParts {
    return {
      node: () => ({ length: this.#lengths[this.#node++] ?? 0 }),
      buffer: () => this.#buffers[this.#buffer++] ?? Buffer.alloc(0),
      more: () => Math.min(this.#views[this.#view++] ?? 0, this.#buffers.length),
      dictionaries,
    };
  }

  release(): void {
    this.#release();
  }
}

const codecs = { lz4: 0, zstandard: 1 };

/** The size of what comes out stands in front; -1 where it is not packed. */
async function unpack(
  bytes: Buffer,
  codec: number | null,
  budget: Budget,
): Promise<{ readonly bytes: Buffer; readonly release: () => void }> {
  const plain = (own: Buffer): { bytes: Buffer; release: () => void } => ({ bytes: own, release() {} });
  if (codec === null || bytes.length === 0) return plain(bytes);
  if (bytes.length < 8) throw new DecodeError('damaged');
  const packed = bytes.subarray(8);
  if (bytes.readBigInt64LE(0) === -1n) return plain(packed);
  const reader = new ByteReader(inPieces(packed));
  if (codec !== codecs.lz4 && codec !== codecs.zstandard)
    throw new DecodeError('packed in a way that is not understood');
  return collect(codec === codecs.lz4 ? unpackLz4(reader, budget) : decompressFrame(reader, budget), null, budget);
}
