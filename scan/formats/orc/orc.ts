/** ORC (Apache ORC specification v1): rows, stripe by stripe. */
import { zstdDecompressSync } from 'node:zlib';
import type { Budget } from '../budget.ts';
import { inflateWhole } from '../compression/inflate-whole.ts';
import { unpackLz4Block } from '../compression/lz4-block.ts';
import { DecodeError } from '../errors.ts';
import { orSearched } from '../searched.ts';
import { toCell } from '../thread/cells.ts';
import { toTextPart, type ContainerPart, type Row } from '../types.ts';
import { readOrcColumn, type OrcType } from './columns.ts';
import { ProtobufMessage, readVarint } from './protobuf.ts';

export const readOrc = orSearched(partsOf);

async function* partsOf(bytes: Buffer, budget: Budget): AsyncGenerator<ContainerPart> {
  const { footer, unpack } = await readTail(bytes, budget);
  const root = toTypes(footer.messages(4));
  const stripes = footer.messages(3).map(toStripe);
  const header = root.names;
  const rows = rowsOf({ bytes, stripes, root, unpack, budget });
  yield { kind: 'table', name: null, table: '', format: 'parquet', header, rows };
  const notes = footer.messages(5).map((note) => `${note.texts(1).join('')}: ${note.texts(2).join('')}\n`);
  if (notes.length > 0) yield toTextPart('metadata', notes);
}

interface Tail {
  readonly footer: ProtobufMessage;
  readonly unpack: Unpack;
}

/** Whole streams, each in pieces that are packed by themselves. */
type Unpack = (packed: Buffer) => Buffer;

/** The last byte says how long the postscript is, which says how long the footer is. */
async function readTail(bytes: Buffer, budget: Budget): Promise<Tail> {
  const end = bytes.length - 1 - (bytes.at(-1) ?? 0);
  if (end < 3 || bytes.toString('latin1', bytes.length - 4, bytes.length - 1) !== 'ORC')
    throw new DecodeError('ends too early');
  const postscript = new ProtobufMessage(bytes.subarray(end, bytes.length - 1));
  const [length, codec, blockSize] = [postscript.number(1), postscript.number(2), postscript.number(3)];
  if (length > end) throw new DecodeError('damaged');
  const unpack = await openCodec(codec, blockSize || usualBlock, budget);
  return { footer: new ProtobufMessage(unpack(bytes.subarray(end - length, end))), unpack };
}

const usualBlock = 262_144;
const largestBlock = 1 << 26;

async function openCodec(codec: number, blockSize: number, budget: Budget): Promise<Unpack> {
  if (codec === 0) return (packed) => packed;
  if (blockSize > largestBlock) throw new DecodeError('damaged');
  const piece = await toPieceCodec(codec, blockSize);
  return (packed) => {
    const pieces: Buffer[] = [];
    for (let at = 0; at + 3 <= packed.length;) {
      const head = packed.readUIntLE(at, 3);
      const end = at + 3 + (head >> 1);
      if (end > packed.length) throw new DecodeError('ends too early');
      const content = packed.subarray(at + 3, end);
      const opened = head & 1 ? content : tryOpen(piece, content);
      budget.inflate(opened.length);
      pieces.push(opened);
      at = end;
    }
    return Buffer.concat(pieces);
  };
}

function tryOpen(open: Unpack, packed: Buffer): Buffer {
  try {
    return open(packed);
  } catch {
    throw new DecodeError('damaged');
  }
}

async function toPieceCodec(codec: number, maxOutputLength: number): Promise<Unpack> {
  switch (codec) {
    case 1:
      return (packed) => inflateWhole('raw', packed, maxOutputLength).content;
    case 2: {
      const { snappyUncompress } = await import('hyparquet');
      return (packed) => {
        const size = Number(readVarint(packed, 0).value);
        if (size > maxOutputLength || size > packed.length * 64) throw new DecodeError('damaged');
        const opened = Buffer.alloc(size);
        snappyUncompress(packed, opened);
        return opened;
      };
    }
    case 4:
      return (packed) => {
        const opened = Buffer.alloc(Math.min(maxOutputLength, packed.length * 256));
        return opened.subarray(0, unpackLz4Block(packed, opened, 0));
      };
    case 5:
      return (packed) => zstdDecompressSync(packed, { maxOutputLength });
    default:
      throw new DecodeError('packed in a way that is not understood');
  }
}

const deepest = 20;
const mostTypes = 100_000;

/** They stand in the order of a walk from the top: no child before its parent, none of two. */
function toTypes(types: readonly ProtobufMessage[]): OrcType {
  const used = new Set<number>();
  const toType = (id: number, depth: number): OrcType => {
    const type = types[id];
    if (!type || used.has(id) || depth > deepest || types.length > mostTypes) throw new DecodeError('damaged');
    used.add(id);
    const children = type.numbers(2).map((child) => toType(child, depth + 1));
    return { id, kind: type.number(1), children, names: type.texts(3) };
  };
  const root = toType(0, 0);
  if (root.kind !== structure) return { id: -1, kind: structure, children: [root], names: ['value'] };
  if (root.children.length === 0) throw new DecodeError('damaged');
  return root;
}

const structure = 12;

interface Stripe {
  readonly start: number;
  readonly footerAt: number;
  readonly footerEnd: number;
  readonly rows: number;
}

function toStripe(stripe: ProtobufMessage): Stripe {
  const start = stripe.number(1);
  const footerAt = start + stripe.number(2) + stripe.number(3);
  return { start, footerAt, footerEnd: footerAt + stripe.number(4), rows: stripe.number(5) };
}

interface OrcFile {
  readonly bytes: Buffer;
  readonly stripes: readonly Stripe[];
  readonly root: OrcType;
  readonly unpack: Unpack;
  readonly budget: Budget;
}

function* rowsOf(file: OrcFile): Generator<Row> {
  const { bytes, stripes, root, unpack, budget } = file;
  let number = 0;
  for (const { start, footerAt, footerEnd, rows } of stripes) {
    if (footerEnd > bytes.length) throw new DecodeError('ends too early');
    const footer = new ProtobufMessage(unpack(bytes.subarray(footerAt, footerEnd)));
    const streams = new Streams(footer, bytes.subarray(start, footerAt), file);
    try {
      const of = {
        stream: (column: number, kind: number) => streams.at(column, kind),
        encoding: (column: number) => streams.encodings[column] ?? 0,
        count: (elements: number) => budget.cells(elements),
      };
      const columns = root.children.map((child) => readOrcColumn(child, of));
      for (let row = 0; row < rows; row++) yield { number: ++number, cells: columns.map((column) => toCell(column())) };
    } finally {
      streams.release();
    }
  }
}

/** Of one stripe, one behind the other, unpacked when they are asked for. */
class Streams {
  readonly encodings: readonly number[];
  readonly #places = new Map<string, { readonly from: number; readonly to: number }>();
  readonly #bytes: Buffer;
  readonly #file: Pick<OrcFile, 'unpack' | 'budget'>;
  #held = 0;

  constructor(footer: ProtobufMessage, bytes: Buffer, file: Pick<OrcFile, 'unpack' | 'budget'>) {
    [this.#bytes, this.#file] = [bytes, file];
    this.encodings = footer.messages(2).map((encoding) => encoding.number(1));
    let from = 0;
    for (const stream of footer.messages(1)) {
      const to = from + stream.number(3);
      this.#places.set(`${stream.number(2)} ${stream.number(1)}`, { from, to });
      from = to;
    }
  }

  at(column: number, kind: number): Buffer | null {
    const place = this.#places.get(`${column} ${kind}`);
    if (!place) return null;
    if (place.to > this.#bytes.length) throw new DecodeError('ends too early');
    const { unpack, budget } = this.#file;
    const opened = unpack(this.#bytes.subarray(place.from, place.to));
    // What was not packed is held already.
    if (opened.buffer === this.#bytes.buffer) return opened;
    budget.hold(opened.length);
    this.#held += opened.length;
    return opened;
  }

  release(): void {
    this.#file.budget.release(this.#held);
  }
}
