/** SQLite databases: the rows of their tables. */
import { readInThread } from '../thread/thread.ts';
import type { ContainerReader } from '../types.ts';
import { sizeOf } from './sqlite-pages.ts';

export const readSqlite: ContainerReader = (input) => readInThread('sqlite', input, endOf);

/** A log beside a database has no end but that of the file. */
function endOf(bytes: Buffer): number {
  return bytes.toString('latin1', 0, 6) === 'SQLite' ? (sizeOf(bytes) ?? bytes.length) : bytes.length;
}
