/** Parquet: the rows of the one table in it. */
import { readInThread } from '../thread/thread.ts';
import type { ContainerReader } from '../types.ts';

export const readParquet: ContainerReader = (input) => readInThread('parquet', input);
