/** Runs in the decoders' thread: Parquet by hyparquet, some rows at a time. */
import {
  parquetMetadataAsync,
  parquetReadObjects,
  parquetSchema,
  type AsyncBuffer,
  type FileMetaData,
} from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import type { Said } from '../thread.ts';
import { inBatches, toCell } from './cells.ts';

export async function* decodeParquet(bytes: Uint8Array<ArrayBuffer>): AsyncGenerator<Said> {
  if (Buffer.from(bytes.buffer, bytes.byteOffset, 4).toString('latin1') === 'PARE') {
    yield { kind: 'failed', reason: 'encrypted', isEncrypted: true };
    return;
  }
  const { buffer } = bytes;
  const file = { byteLength: buffer.byteLength, slice: (start: number, end?: number) => buffer.slice(start, end) };
  const metadata = await parquetMetadataAsync(file);
  const header = parquetSchema(metadata).children.map(({ element }) => element.name);
  yield { kind: 'table', name: '', header, format: 'parquet' };
  yield* inBatches(rowsOf(file, metadata, header));
}

/** Rows that are in memory as objects at a time. */
const step = 50_000;

async function* rowsOf(file: AsyncBuffer, metadata: FileMetaData, header: readonly string[]): AsyncGenerator<string[]> {
  let start = 0;
  for (const group of metadata.row_groups) {
    const end = start + Number(group.num_rows);
    for (; start < end; start += step) {
      const rowEnd = Math.min(end, start + step);
      const rows = await parquetReadObjects({ file, metadata, compressors, rowStart: start, rowEnd });
      for (const row of rows) yield header.map((name) => toCell(row[name]));
    }
    start = end;
  }
}
