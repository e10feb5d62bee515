/** xz (LZMA2), by the decoder of the Linux kernel in WebAssembly: streams one after the other are one content. */
import xzDecompress from 'xz-decompress';
import type { Budget } from '../budget.ts';
import { DecodeError, LimitError } from '../errors.ts';
import { toContent } from '../trailing.ts';
import type { Bytes, Input, ContainerPart } from '../types.ts';

// Node does not see by its name what this module exports.
const { XzReadableStream } = xzDecompress;

export async function* readXz(input: Input): AsyncGenerator<ContainerPart> {
  yield toContent(unpackXz(input.bytes, input.budget));
}

export async function* unpackXz(bytes: Bytes, budget: Budget): Bytes {
  const source = openDecoder(bytes);
  const reader = source.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      budget.inflate(value.length);
      yield value;
    }
  } catch (error) {
    throw error instanceof LimitError ? error : new DecodeError('damaged, or ends too early');
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/**
 * The library has one memory for all its streams and opens one at a time, so that an xz inside another one would wait
 * forever. Without what it keeps, each stream gets a memory of its own.
 */
function openDecoder(bytes: Bytes): InstanceType<typeof XzReadableStream> {
  const lock = { acquire: async () => {}, release() {} };
  Object.assign(XzReadableStream, { _contextMutex: lock, _moduleInstance: null, _moduleInstancePromise: null });
  return new XzReadableStream(ReadableStream.from(bytes));
}
