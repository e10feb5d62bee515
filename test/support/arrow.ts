/** Files and streams of Arrow with columns of texts (Apache Arrow, IPC), and the FlatBuffers in them. */
import { zstdCompressSync } from 'node:zlib';

type FlatValue =
  | { readonly size: 1 | 2 | 4 | 8; readonly value: number }
  | { readonly table: FlatFields }
  | { readonly text: string }
  | { readonly tables: readonly FlatFields[] }
  | { readonly structs: readonly (readonly number[])[] };
type FlatFields = readonly (FlatValue | null)[];

/** Children stand behind what leads to them. */
class FlatWriter {
  #bytes = Buffer.alloc(4);

  static write(root: FlatFields): Buffer {
    const writer = new FlatWriter();
    writer.#link(0, writer.#table(root));
    return writer.#bytes;
  }

  #append(bytes: Buffer): number {
    const padded = Buffer.alloc(Math.ceil(this.#bytes.length / 8) * 8 - this.#bytes.length);
    const at = this.#bytes.length + padded.length;
    this.#bytes = Buffer.concat([this.#bytes, padded, bytes]);
    return at;
  }

  #link(from: number, to: number): void {
    this.#bytes.writeUInt32LE(to - from, from);
  }

  /** Each field has eight bytes, whatever it needs. */
  #table(fields: FlatFields): number {
    const layout = Buffer.alloc(4 + 2 * fields.length);
    layout.writeUInt16LE(layout.length, 0);
    layout.writeUInt16LE(8 + 8 * fields.length, 2);
    for (const [at, field] of fields.entries()) layout.writeUInt16LE(field ? 8 + 8 * at : 0, 4 + 2 * at);
    const fieldsAt = this.#append(layout);
    const at = this.#append(Buffer.alloc(8 + 8 * fields.length));
    this.#bytes.writeInt32LE(at - fieldsAt, at);
    for (const [index, field] of fields.entries()) if (field) this.#value(at + 8 + 8 * index, field);
    return at;
  }

  #value(at: number, field: FlatValue): void {
    if ('size' in field) this.#bytes.writeIntLE(field.value, at, Math.min(field.size, 6));
    else if ('table' in field) this.#link(at, this.#table(field.table));
    else if ('text' in field) this.#link(at, this.#vector(Buffer.byteLength(field.text), Buffer.from(field.text)));
    else if ('structs' in field) {
      const bytes = Buffer.alloc(8 * field.structs.flat().length);
      for (const [index, value] of field.structs.flat().entries()) bytes.writeBigInt64LE(BigInt(value), 8 * index);
      this.#link(at, this.#vector(field.structs.length, bytes));
    } else {
      const start = this.#vector(field.tables.length, Buffer.alloc(4 * field.tables.length));
      this.#link(at, start);
      for (const [index, each] of field.tables.entries()) this.#link(start + 4 + 4 * index, this.#table(each));
    }
  }

  #vector(length: number, content: Buffer): number {
    const head = Buffer.alloc(4);
    head.writeUInt32LE(length);
    return this.#append(Buffer.concat([head, content]));
  }
}

type Pack = 'lz4' | 'zstd' | null;
export interface ArrowOptions {
  readonly pack?: Pack;
  readonly isStream?: boolean;
  /** The first column says numbers of these. */
  readonly dictionary?: readonly string[];
}

const utf8 = 5;
const ofTypes = { schema: 1, dictionary: 2, batch: 3 };

export function makeArrow(columns: Readonly<Record<string, readonly string[]>>, options: ArrowOptions = {}): Buffer {
  const { pack = null, isStream = false, dictionary } = options;
  const names = Object.keys(columns);
  const fields = names.map((name, at): FlatFields => {
    const encoding: FlatFields = [
      { size: 8, value: 7 },
      {
        table: [
          { size: 4, value: 32 },
          { size: 1, value: 1 },
        ],
      },
    ];
    const own = at === 0 && dictionary ? { table: encoding } : null;
    return [{ text: name }, { size: 1, value: 1 }, { size: 1, value: utf8 }, { table: [] }, own];
  });
  const schema = message(ofTypes.schema, [{ size: 2, value: 0 }, { tables: fields }], Buffer.alloc(0));
  const lists = Object.values(columns);
  const words = dictionary ? [batchOf([textsOf(dictionary)], dictionary.length, pack)] : [];
  const dictionaries = words.map(({ header, body }) =>
    message(ofTypes.dictionary, [{ size: 8, value: 7 }, { table: header }], body),
  );
  const values = lists.map((list, at) => (at === 0 && dictionary ? numbersOf(list, dictionary) : textsOf(list)));
  const { header, body } = batchOf(values, lists[0]?.length ?? 0, pack);
  const end = Buffer.from('ffffffff00000000', 'hex');
  const all = [schema, ...dictionaries, message(ofTypes.batch, header, body), end];
  return Buffer.concat(isStream ? all : [Buffer.from('ARROW1\0\0'), ...all, Buffer.from('ARROW1')]);
}

function message(kind: number, header: FlatFields, body: Buffer): Buffer {
  const written = FlatWriter.write([
    { size: 2, value: 4 },
    { size: 1, value: kind },
    { table: header },
    { size: 8, value: body.length },
  ]);
  const metadata = Buffer.concat([written, Buffer.alloc((8 - (written.length % 8)) % 8)]);
  const head = Buffer.alloc(8, 0xff);
  head.writeUInt32LE(metadata.length, 4);
  return Buffer.concat([head, metadata, body]);
}

const int32s = (values: readonly number[]): Buffer => Buffer.from(Int32Array.from(values).buffer);

function textsOf(list: readonly string[]): readonly Buffer[] {
  let end = 0;
  const ends = list.map((text) => (end += Buffer.byteLength(text)));
  return [Buffer.alloc(0), int32s([0, ...ends]), Buffer.from(list.join(''))];
}

function numbersOf(list: readonly string[], words: readonly string[]): readonly Buffer[] {
  return [Buffer.alloc(0), int32s(list.map((text) => words.indexOf(text)))];
}

function batchOf(
  columns: readonly (readonly Buffer[])[],
  length: number,
  pack: Pack,
): { readonly header: FlatFields; readonly body: Buffer } {
  const packed = columns.flat().map((bytes) => (pack && bytes.length > 0 ? packBuffer(bytes, pack) : bytes));
  let at = 0;
  const places = packed.map((bytes) => {
    const from = at;
    at += bytes.length;
    return [from, bytes.length];
  });
  const compression: FlatValue | null = pack ? { table: [{ size: 1, value: pack === 'lz4' ? 0 : 1 }] } : null;
  const nodes = columns.map(() => [length, 0]);
  return {
    header: [{ size: 8, value: length }, { structs: nodes }, { structs: places }, compression],
    body: Buffer.concat(packed),
  };
}

/** A frame of lz4 whose only block is not packed is one as well. */
function packBuffer(bytes: Buffer, pack: 'lz4' | 'zstd'): Buffer {
  const size = Buffer.alloc(8);
  size.writeBigInt64LE(BigInt(bytes.length));
  if (pack === 'zstd') return Buffer.concat([size, zstdCompressSync(bytes)]);
  const block = Buffer.alloc(4);
  block.writeUInt32LE(0x8000_0000 + bytes.length);
  return Buffer.concat([size, Buffer.from('04224d18607073', 'hex'), block, bytes, Buffer.alloc(4)]);
}
