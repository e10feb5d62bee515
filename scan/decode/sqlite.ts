/** SQLite databases: the rows of their tables. */
import { readInThread } from './thread.ts';
import type { Reader } from './types.ts';

export const readSqlite: Reader = (input) => readInThread('sqlite', input);
