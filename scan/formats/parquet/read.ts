/** Runs in the decoders' thread: Parquet by hyparquet, some rows at a time. */
import {
  parquetMetadataAsync,
  parquetRead,
  type AsyncBuffer,
  type FileMetaData,
  type ParquetParsers,
  type SchemaElement,
} from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import { isDecimal, toDecimal, toWhole } from '../decimal.ts';
import { Binaries } from '../thread/binaries.ts';
import { inBatches, toCell } from '../thread/cells.ts';
import type { ThreadMessage } from '../thread/thread.ts';

export async function* decodeParquet(bytes: Uint8Array<ArrayBuffer>): AsyncGenerator<ThreadMessage> {
  if (Buffer.from(bytes.buffer, bytes.byteOffset, 4).toString('latin1') === 'PARE') {
    yield { kind: 'failed', reason: 'encrypted', isEncrypted: true };
    return;
  }
  const { buffer } = bytes;
  const file = { byteLength: buffer.byteLength, slice: (start: number, end?: number) => buffer.slice(start, end) };
  const metadata = await parquetMetadataAsync(file);
  const columns = columnsOf(metadata);
  yield { kind: 'table', name: '', header: columns.map(({ name }) => name), format: 'parquet' };
  const binaries = new Binaries();
  yield* inBatches(rowsOf({ file, metadata, columns, binaries }));
  yield* binaries.read('row');
  yield* readNotes(metadata);
  for (const { name, fault } of columns)
    if (fault) yield { kind: 'skip', name, reason: `column ${fault}`, isEncrypted: fault === 'encrypted' };
}

/** What programs note in a file; the schema of Arrow says the same once more, packed. */
function* readNotes({ key_value_metadata: notes = [] }: FileMetaData): Generator<ThreadMessage> {
  const lines = notes.filter(({ key }) => key !== 'ARROW:schema').map(({ key, value = '' }) => `${key}: ${value}\n`);
  if (lines.length > 0) yield { kind: 'text', name: 'metadata', text: lines.join('') };
}

interface Column {
  /** As the file calls it; there may be several of one name. */
  readonly name: string;
  /** What the library is made to call it. */
  readonly id: string;
  /** Of a decimal that is given as a whole number: digits behind the point. */
  readonly scale: number | null;
  /** Why it is not read to the end. */
  fault: string | null;
}

/** The columns, after the library's own view of the file was changed so that it reads each of them. */
function columnsOf(metadata: FileMetaData): readonly Column[] {
  const columns: Column[] = [];
  const leaves: string[][] = [];
  const { schema } = metadata;
  let next = 1;
  const visit = (siblings: Set<string>, path: readonly string[]): void => {
    const element = schema[next++];
    if (!element) throw new Error('the schema ends too early');
    const { name } = element;
    if (path.length === 0)
      columns.push({ name, id: String(columns.length), scale: withoutScale(element), fault: null });
    element.name = path.length === 0 ? String(columns.length - 1) : unlike(siblings, name);
    readAsBytes(element);
    const inner = [...path, element.name];
    const names = new Set<string>();
    for (let child = 0; child < (element.num_children ?? 0); child++) visit(names, inner);
    if (!element.num_children) leaves.push(inner);
  };
  for (let child = 0; child < (schema[0]?.num_children ?? 0); child++) visit(new Set(), []);
  findChunks(metadata, columns, leaves);
  return columns;
}

/** Names of one parent are keys of one object: each has to be another one. */
function unlike(siblings: Set<string>, name: string): string {
  let free = name;
  for (let count = 2; siblings.has(free) || free === '__proto__'; count++) free = `${name} ${count}`;
  siblings.add(free);
  return free;
}

/** The library makes a number of a decimal, which keeps 15 digits; null where that is enough. */
function withoutScale(element: SchemaElement): number | null {
  const { type, converted_type: converted, scale = 0, precision = 0 } = element;
  const isLong = converted === 'DECIMAL' && precision > 15 && (type === 'FIXED_LEN_BYTE_ARRAY' || type === 'INT64');
  if (!isLong || !isDecimal(scale, element.type_length ?? 8)) return null;
  delete element.converted_type;
  return scale;
}

/** What the library refuses to convert is still worth its bytes. */
function readAsBytes(element: SchemaElement): void {
  if (element.converted_type === 'INTERVAL' || element.converted_type === 'BSON') delete element.converted_type;
}

/** Chunks stand in the order of the leaves; one without a place is encrypted (parquet-format, Encryption.md). */
function findChunks({ row_groups: groups }: FileMetaData, columns: readonly Column[], leaves: string[][]): void {
  for (const group of groups) {
    for (const [index, path] of leaves.entries()) {
      const chunk = group.columns[index];
      const column = columns[Number(path[0])];
      if (!column) continue;
      if (chunk?.crypto_metadata ?? chunk?.encrypted_column_metadata) column.fault = 'encrypted';
      else if (!chunk?.meta_data) column.fault = 'damaged';
      else if (chunk.file_path) column.fault = 'stands in another file';
      else chunk.meta_data.path_in_schema = path;
    }
    group.columns = group.columns.filter(({ file_path: elsewhere, meta_data: meta }) => meta && !elsewhere);
  }
}

/** Rows that are in memory at a time. */
const step = 50_000;

async function* rowsOf(whole: Whole): AsyncGenerator<string[]> {
  let start = 0;
  for (const group of whole.metadata.row_groups) {
    const end = start + Number(group.num_rows);
    for (; start < end; start += step) {
      yield* await readRows({ ...whole, rowStart: start, rowEnd: Math.min(end, start + step) });
    }
    start = end;
  }
}

interface Whole {
  readonly file: AsyncBuffer;
  readonly metadata: FileMetaData;
  readonly columns: readonly Column[];
  readonly binaries: Binaries;
}

interface Extent extends Whole {
  readonly rowStart: number;
  readonly rowEnd: number;
}

/** All columns at once; where that fails, those that can be read one by one. */
async function readRows(extent: Extent): Promise<string[][]> {
  try {
    return await readColumns(extent);
  } catch {
    for (const column of extent.columns) {
      if (column.fault) continue;
      try {
        await readColumns({ ...extent, columns: [column], binaries: new Binaries() });
      } catch {
        column.fault = 'damaged, or written in a way that is not understood';
      }
    }
    return readColumns(extent);
  }
}

async function readColumns({ columns, binaries, ...extent }: Extent): Promise<string[][]> {
  const readable = columns.filter(({ fault }) => fault === null);
  const ids = readable.map(({ id }) => id);
  if (ids.length === 0) return [];
  const rows = await new Promise<unknown[][]>((resolve, reject) => {
    const found = { onComplete: resolve, rowFormat: 'array' as const };
    parquetRead({ ...extent, ...found, columns: ids, compressors, parsers, utf8: false }).catch(reject);
  });
  const places = columns.map((column) => ({ place: readable.indexOf(column), scale: column.scale }));
  for (const [at, row] of rows.entries()) for (const value of row) binaries.add(extent.rowStart + at + 1, value);
  return rows.map((row) => places.map(({ place, scale }) => toText(place < 0 ? null : row[place], scale)));
}

function toText(value: unknown, scale: number | null): string {
  if (scale !== null && value instanceof Uint8Array) return toDecimal(toWhole(value), scale);
  if (scale !== null && typeof value === 'bigint') return toDecimal(value, scale);
  return toCell(value);
}

/** JSON is text: parsed and written again it would lose digits, and all of a column where one value is none. */
const parsers: Partial<ParquetParsers> = {
  jsonFromBytes: (bytes) => bytes && Buffer.from(bytes).toString('utf8'),
};
