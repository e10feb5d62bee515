/** Dumps of pg_dump in the custom, directory and tar format (pg_backup_archiver.c, versions 1.10 to 1.16). */
import type { Budget } from '../budget.ts';
import { ByteReader, collect } from '../bytes.ts';
import { decompressFrame, inflateZlib } from '../compression/inflate.ts';
import { ByteCursor } from '../byte-cursor.ts';
import { DecodeError } from '../errors.ts';
import { toTextPart, type Bytes, type ContainerPart, type Input } from '../types.ts';

const formats = { custom: 1, tar: 3 };
const blocks = { rows: 1, objects: 3 };
const algorithms = ['none', 'gzip', 'lz4', 'zstd'] as const;

interface Archive {
  readonly cursor: ByteCursor;
  /** 1.14 is 14. */
  readonly version: number;
  readonly wholeSize: number;
  readonly offsetSize: number;
  readonly format: number;
}

interface Entry {
  readonly id: number;
  readonly name: string;
  /** What makes it. */
  readonly definition: string;
  /** What its rows stand behind. */
  readonly copy: string;
}

export async function* readPostgresDump({ bytes, size, budget }: Input): AsyncGenerator<ContainerPart> {
  const held = await collect(bytes, size, budget);
  try {
    yield* partsOf(held.bytes, budget);
  } finally {
    held.release();
  }
}

async function* partsOf(bytes: Buffer, budget: Budget): AsyncGenerator<ContainerPart> {
  const archive = readHead(bytes);
  const algorithm = readAlgorithm(archive);
  for (let at = 0; at < 7; at++) readWhole(archive);
  const about = [readText(archive), readText(archive), readText(archive)];
  const entries = readEntries(archive, budget);
  yield toTextPart('schema', [`-- ${about.join(' ')}\n`, ...entries.map(({ definition }) => `${definition}\n`)]);
  // Of the other formats the rows stand in files beside it.
  if (archive.format !== formats.custom) return;
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  while (archive.cursor.left > 0) {
    const [kind, id] = [archive.cursor.u8(), readWhole(archive)];
    if (kind === blocks.objects) {
      yield* readObjects(archive, algorithm, budget);
      continue;
    }
    if (kind !== blocks.rows) throw new DecodeError('damaged');
    const entry = byId.get(id);
    const content = unpack(chunksOf(archive), algorithm, budget);
    yield {
      kind: 'document',
      name: entry?.name ?? '',
      bytes: behind(entry?.copy ?? '', content),
      size: null,
      isText: true,
    };
  }
}

function readHead(bytes: Buffer): Archive {
  const cursor = new ByteCursor(bytes, 5);
  const [major, minor] = [cursor.u8(), cursor.u8(), cursor.u8()];
  const [wholeSize, offsetSize, format] = [cursor.u8(), cursor.u8(), cursor.u8()];
  if (major !== 1 || minor < 10 || minor > 16 || wholeSize > 8 || wholeSize < 1)
    throw new DecodeError('of a version that is not understood');
  return { cursor, version: minor, wholeSize, offsetSize, format };
}

function readAlgorithm(archive: Archive): (typeof algorithms)[number] {
  if (archive.version < 15) return readWhole(archive) === 0 ? 'none' : 'gzip';
  return algorithms[archive.cursor.u8()] ?? 'none';
}

/** A sign, then bytes from the lowest on. */
function readWhole({ cursor, wholeSize }: Archive): number {
  const sign = cursor.u8();
  const bytes = cursor.take(wholeSize);
  const value = bytes.reduceRight((sum, byte) => sum * 256 + byte, 0);
  return sign === 0 ? value : -value;
}

function readText(archive: Archive): string {
  const length = readWhole(archive);
  return length <= 0 ? '' : archive.cursor.text(length);
}

function readEntries(archive: Archive, budget: Budget): Entry[] {
  const count = readWhole(archive);
  if (count < 0 || count > archive.cursor.left) throw new DecodeError('damaged');
  return Array.from({ length: count }, () => {
    budget.cells(1);
    return readEntry(archive);
  });
}

function readEntry(archive: Archive): Entry {
  const { version, cursor, offsetSize, format } = archive;
  const id = readWhole(archive);
  readWhole(archive);
  // Table, object.
  readText(archive);
  readText(archive);
  const tag = readText(archive);
  readText(archive);
  if (version >= 11) readWhole(archive);
  const definition = readText(archive);
  readText(archive);
  const copy = readText(archive);
  const namespace = readText(archive);
  // Table space, its access method, its kind.
  readText(archive);
  if (version >= 14) readText(archive);
  if (version >= 16) readWhole(archive);
  // Owner, whether rows have ids.
  readText(archive);
  readText(archive);
  // What it depends on, up to nothing.
  for (let length = readWhole(archive); length >= 0; length = readWhole(archive)) cursor.skip(length);
  if (format === formats.custom) cursor.skip(1 + offsetSize);
  else readText(archive);
  return { id, name: namespace === '' ? tag : `${namespace}.${tag}`, definition, copy };
}

/** Objects that are larger than a cell, each for itself. */
async function* readObjects(
  archive: Archive,
  algorithm: (typeof algorithms)[number],
  budget: Budget,
): AsyncGenerator<ContainerPart> {
  for (let id = readWhole(archive); id !== 0; id = readWhole(archive)) {
    const content = unpack(chunksOf(archive), algorithm, budget);
    yield { kind: 'document', name: `object ${id}`, bytes: content, size: null, isText: false };
  }
}

/** The pieces of one block: used up even where nobody wants them, since the next block stands behind them. */
function chunksOf(archive: Archive): Bytes {
  const chunks: Buffer[] = [];
  for (let length = readWhole(archive); length !== 0; length = readWhole(archive))
    chunks.push(archive.cursor.take(length));
  return (async function* () {
    yield* chunks;
  })();
}

async function* unpack(chunks: Bytes, algorithm: (typeof algorithms)[number], budget: Budget): Bytes {
  if (algorithm === 'none') yield* chunks;
  else if (algorithm === 'gzip') yield* inflateZlib(new ByteReader(chunks), budget);
  else if (algorithm === 'lz4')
    yield* (await import('../compression/lz4.ts')).unpackLz4(new ByteReader(chunks), budget);
  else yield* decompressFrame(new ByteReader(chunks), budget);
}

/** As pg_dump writes it as text: the reader of SQL knows the columns by it. */
async function* behind(statement: string, rows: Bytes): Bytes {
  if (statement !== '') yield Buffer.from(statement.endsWith('\n') ? statement : `${statement}\n`);
  yield* rows;
}
