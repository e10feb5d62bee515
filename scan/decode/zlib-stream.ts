/** A stream of zlib (RFC 1950) that stands by itself: inside of encoded text, where its two bytes can be proved. */
import { ByteReader } from './bytes.ts';
import type { Format } from './formats.ts';
import { inflateNext } from './inflate.ts';
import { toContent } from './trailing.ts';
import type { Input, Part } from './types.ts';

export const zlibStream: Format = {
  name: 'zlib',
  recognise: (head) => head[0] === 0x78,
  load: async () => readZlib,
};

async function* readZlib({ bytes, budget }: Input): AsyncGenerator<Part> {
  const reader = new ByteReader(bytes);
  await reader.take(2);
  yield toContent(inflateNext(reader, budget));
}
