/** Parquet: the rows of the one table in it. */
import { readInThread } from '../thread/thread.ts';
import type { Reader } from '../types.ts';

export const readParquet: Reader = (input) => readInThread('parquet', input);
