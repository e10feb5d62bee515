/** Values of databases as text, and rows in messages of bounded size. */
import { isUtf8 } from 'node:buffer';
import { openDecoder, recogniseEncoding } from '../encodings/encodings.ts';
import type { ThreadMessage } from './thread.ts';

export function toCell(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString();
  if (value instanceof Uint8Array) return bytesToText(value);
  if (typeof value === 'object') return JSON.stringify(value, (_, each: unknown) => toValue(each));
  return String(value);
}

/** What JSON has no way to write. */
function toValue(value: unknown): unknown {
  if (typeof value === 'bigint') return String(value);
  return value instanceof Uint8Array ? bytesToText(value) : value;
}

/** What is no text keeps the texts in it. */
function bytesToText(bytes: Uint8Array): string {
  const { encoding, bom } = recogniseEncoding(bytes);
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return openDecoder(encoding).decode(bytes.subarray(bom));
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (isUtf8(buffer)) return buffer.toString('utf8').replaceAll('\0', ' ');
  return buffer.toString('latin1').replace(/[^\x20-\x7e\n]+/g, ' ');
}

const most = { rows: 1_000, characters: 500_000 };

export async function* inBatches(rows: AsyncIterable<string[]> | Iterable<string[]>): AsyncGenerator<ThreadMessage> {
  let batch: string[][] = [];
  let characters = 0;
  for await (const row of rows) {
    batch.push(row);
    characters += row.reduce((sum, cell) => sum + cell.length, row.length);
    if (batch.length < most.rows && characters < most.characters) continue;
    yield { kind: 'rows', rows: batch };
    [batch, characters] = [[], 0];
  }
  if (batch.length > 0) yield { kind: 'rows', rows: batch };
}
