/** Rows of COPY … WITH BINARY (PostgreSQL documentation, COPY, File Formats). Types of columns are not said. */
import { isUtf8 } from 'node:buffer';
import { ByteCursor } from '../byte-cursor.ts';
import { collect } from '../bytes.ts';
import { DecodeError } from '../errors.ts';
import { toCell } from '../thread/cells.ts';
import type { ContainerPart, Input, Row } from '../types.ts';

const signature = 11;
const mostColumns = 1_664;

export async function* readCopyBinary({ bytes, size, budget }: Input): AsyncGenerator<ContainerPart> {
  const held = await collect(bytes, size, budget);
  try {
    yield { kind: 'table', name: null, table: '', format: 'sql', header: null, rows: rowsOf(held.bytes) };
  } finally {
    held.release();
  }
}

function* rowsOf(bytes: Buffer): Generator<Row> {
  const cursor = new ByteCursor(bytes, signature);
  cursor.skip(4);
  cursor.skip(cursor.u32be());
  for (let number = 1; ; number++) {
    const count = cursor.u16be();
    if (count === 0xffff) return;
    if (count > mostColumns) throw new DecodeError('damaged');
    yield { number, cells: Array.from({ length: count }, () => readField(cursor)) };
  }
}

function readField(cursor: ByteCursor): string {
  const length = cursor.i32be();
  return length < 0 ? '' : toText(cursor.take(length));
}

/** What is no text is a whole number of 2, 4 or 8 bytes, or is left as it is. */
function toText(value: Buffer): string {
  if (isUtf8(value) && !value.some((byte) => byte < 9)) return value.toString('utf8');
  if (value.length === 2) return String(value.readInt16BE());
  if (value.length === 4) return String(value.readInt32BE());
  return value.length === 8 ? String(value.readBigInt64BE()) : toCell(value);
}
