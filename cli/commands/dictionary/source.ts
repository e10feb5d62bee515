/** Tables of customers as `leakwarden emails` reads lists: CSV in any encoding that is named, workbooks, JSON. */
import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { TextDecoder } from 'node:util';
import { readAddressList, type CustomerSource } from '../../../scan/index.ts';
import { UsageError } from '../../errors.ts';

const piece = 1 << 20;

/** `encoding` null: UTF-8, or UTF-16 by its mark. Throws UsageError. */
export async function openCustomers(file: string, encoding: string | null): Promise<CustomerSource> {
  const head = readHead(file);
  if (head.length > 3 && head.readUInt32LE(0) === 0x04034b50) return readTables(file, encoding);
  const decoder = toDecoder(encoding ?? encodingOf(head));
  if (encoding === null && /^\ufeff?\s*[[{]/.test(head.toString())) return readTables(file, null);
  if (encoding === null && encodingOf(head) === 'utf-8' && head.includes(0))
    throw new UsageError(`${file}: is neither CSV nor JSON nor a workbook (XLSX)`);
  return { pieces: piecesOf(file, decoder) };
}

function readHead(file: string): Buffer {
  const descriptor = openSync(file, 'r');
  try {
    const head = Buffer.alloc(1_024);
    return head.subarray(0, readSync(descriptor, head));
  } finally {
    closeSync(descriptor);
  }
}

async function readTables(file: string, encoding: string | null): Promise<CustomerSource> {
  if (encoding !== null)
    throw new UsageError(`--encoding: ${file} is a workbook, which says that itself; leave it away`);
  const { tables, problems } = await readAddressList(readFileSync(file));
  if (problems.length > 0) throw new UsageError(`${file}: cannot be read: ${problems.join(', ')}`);
  return { tables: tables.map(({ rows }) => rows) };
}

function encodingOf(head: Buffer): string {
  const mark = head.length > 1 ? head.readUInt16BE(0) : 0;
  return mark === 0xfffe ? 'utf-16le' : mark === 0xfeff ? 'utf-16be' : 'utf-8';
}

function toDecoder(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding, { fatal: true });
  } catch {
    throw new UsageError(`--encoding ${encoding}: unknown; try windows-1252, iso-8859-2, utf-16le or shift_jis`);
  }
}

/** Read as it is needed: such a table may be larger than memory. */
function* piecesOf(file: string, decoder: TextDecoder): Generator<string> {
  const descriptor = openSync(file, 'r');
  try {
    const buffer = Buffer.allocUnsafe(piece);
    for (let read = readSync(descriptor, buffer); read > 0; read = readSync(descriptor, buffer))
      yield decoder.decode(buffer.subarray(0, read), { stream: true });
    yield decoder.decode();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new UsageError(
      `${file}: is not ${decoder.encoding.toUpperCase()}, so that names in it would not be found; say how it is written, such as --encoding windows-1252`,
    );
  } finally {
    closeSync(descriptor);
  }
}
