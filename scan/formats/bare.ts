/** Compressed streams without a file format around them: zlib (RFC 1950), brotli (RFC 7932), deflate (RFC 1951). */
import type { Budget } from './budget.ts';
import { ByteReader } from './bytes.ts';
import { decompressBrotli, inflateNext, inflateZlib } from './compression/inflate.ts';
import { contentAndTrailing } from './trailing.ts';
import type { Bytes, Input, ContainerReader } from './types.ts';

export const readZlib: ContainerReader = (input) => read(input, inflateZlib);
export const readBrotli: ContainerReader = (input) => read(input, decompressBrotli);
export const readDeflate: ContainerReader = (input) => read(input, inflateNext);

function read(
  { bytes, budget }: Input,
  undo: (reader: ByteReader, budget: Budget) => Bytes,
): ReturnType<ContainerReader> {
  const reader = new ByteReader(bytes);
  return contentAndTrailing(undo(reader, budget), reader);
}
