/** xz (LZMA2), by the decoder of the Linux kernel in WebAssembly. */
import { XzReadableStream } from 'xz-decompress';
import { toContent } from './inflate.ts';
import { DecodeError, LimitError, type Bytes, type Input, type Part } from './types.ts';

export async function* readXz(input: Input): AsyncGenerator<Part> {
  yield toContent(inflate(input));
}

async function* inflate({ bytes, budget }: Input): Bytes {
  const source = new XzReadableStream(ReadableStream.from(bytes));
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
