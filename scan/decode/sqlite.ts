/** SQLite databases: the rows of their tables. */
import { readInThread } from './thread.ts';
import { sizeOf } from './sqlite-pages.ts';
import type { Reader } from './types.ts';

export const readSqlite: Reader = (input) => readInThread('sqlite', input, (bytes) => sizeOf(bytes) ?? bytes.length);
