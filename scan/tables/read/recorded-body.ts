/** Bodies of answers as they were sent. Brotli begins with no mark, so that nobody else knows it in base64. */
import { brotliDecompressSync } from 'node:zlib';
import { headSize } from '../../formats/kinds/index.ts';
import { isBrotli } from '../../formats/compression/streams.ts';

/** What may come out of one. */
const longest = 4_194_304;

/** The same bytes where they are not packed, or hold too much. */
export function unpackBody(body: Buffer): Buffer {
  if (!isBrotli(body.subarray(0, headSize))) return body;
  try {
    return brotliDecompressSync(body, { maxOutputLength: longest });
  } catch {
    return body;
  }
}
